import type { WrittenVocabulary } from './written-vocabulary.ts';

export const tr: WrittenVocabulary = {
  done: 'tamamlandı · tamam · bitti · yapıldı · öğrenildi · bitirildi · evet',
  doing: `
    devam ediyor · sürüyor · yapılıyor · çalışılıyor · öğreniliyor · kısmen · kısmen tamamlandı · başladı ·
    başlandı
  `,
  todo: `
    başlamadı · başlanmadı · bekliyor · beklemede · planlandı · yapılacak · yapılmadı · tamamlanmadı · hayır ·
    sırada
  `,
  dropped: 'iptal · iptal edildi · atlandı · bırakıldı · vazgeçildi',
  parked: 'ertelendi · askıda · duraklatıldı · sonra · daha sonra',
  header: 'durum · ilerleme · tamamlandı · tamamlandı? · gelişim · statü',
  optional: 'isteğe bağlı · opsiyonel · seçmeli',
  deferral: 'gerektiğinde · gerekirse · ihtiyaç olursa · ihtiyaç duyulduğunda',
  resources: `
    kaynak · kaynaklar · belgeler · dokümantasyon · eğitimler · okuma · referanslar · kitaplar · dersler ·
    kurslar · bağlantılar
  `,
  prerequisites: 'ön koşullar · ön koşul · önkoşul · önkoşullar · gereksinimler',
  goal: 'hedef · amaç · hedefim',
  usage: 'nasıl kullanılır · kullanım · kullanım kılavuzu · açıklama',
  units: 'saat · sa · dakika · dk · gün · hafta · ay',
};
