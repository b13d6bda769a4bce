import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('tr', value);

export const tr: Words = {
  language: 'tr',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Aşama',
    roadmap: 'Yol haritası',
    progress: 'İlerleme',
    steps: 'Adımlar',
    goal: 'Hedef',
    next: 'Sıradaki adım',
    first: 'Buradan başla',
    because: 'Neden bu adım',
    after: 'Ardından',
    alternative: 'Değişiklik olsun diye',
    read: 'Okunacak',
    prerequisites: 'Ön koşullar',
    others: 'Neden diğerleri değil',
    all: 'Tüm aşamalar',
    total: 'Toplam',
    done: 'tamam',
    doing: 'sürüyor',
    todo: 'yapılacak',
  },
  counts: {
    overall: (done, total) => `${number(total)} adımdan ${number(done)} tanesi tamam`,
    doing: wordCount('tr', { other: '# adım sürüyor' }),
    parked: wordCount('tr', { other: '# adım ertelendi' }),
    blocked: wordCount('tr', { other: '# adım bekliyor' }),
    more: wordCount('tr', { other: '# tane daha' }),
    unread: wordCount('tr', { other: 'okunacak # kaynak daha' }),
    problems: wordCount('tr', { other: '# sorun' }),
  },
  states: {
    done: 'Hepsi tamam. Tebrikler!',
    dropped: 'Yapılacak adım kalmadı: hepsinden vazgeçildi.',
    empty: 'Henüz hiç adım yok. Şöyle yazabilirsin',
    example: 'İlk konu',
    parked: 'Kalan adımların hepsi ertelenmiş. Zamanı gelince birini yeniden ele al.',
    waiting:
      'Kalan adımların hepsi ertelenmiş ya da ertelenmiş bir adımı bekliyor. Zamanı gelince birini yeniden ele al.',
    blocked: 'Kalan adımların hepsi başka bir adımı bekliyor. Neye ihtiyaçları olduğuna bak.',
    issue: {
      title: 'Sırada ne öğrenilecek',
      body: 'Trailmark aşağıda tek bir yorumu güncel tutar: sırada ne öğrenilecek ve neden.',
    },
    tick: 'Burada bir kutuyu işaretle, Trailmark onu yol haritasında da işaretler.',
    review: (step, ago) => `Yeniden bakmaya değer: ${step}, ${number(ago)} gün önce tamamlandı.`,
  },
  holds: {
    until: (when) => `şu zamana kadar ertelendi: ${when}`,
    putOff: 'ertelendi',
    needs: (names) => `önce ${names} tamamlanmalı`,
    gate: (stage, percent) => `${stage} aşaması ${percent} olunca açılır`,
    parent: (open) => `içinde tamamlanmamış ${number(open)} adım var`,
    beaten: {
      pinned: 'başka bir adım en üste sabitlenmiş',
      due: 'başka bir adımın tarihi daha yakın',
      wip: 'birkaç adım sürüyor, önce onlar bitmeli',
      goal: 'başka bir adım hedefe katkı sağlıyor',
      doing: 'başka bir adıma zaten başlanmış',
      stage: 'başka bir adım daha önceki bir aşamada',
      required: 'bu adım isteğe bağlı',
      priority: 'başka bir adımın önceliği daha yüksek',
      order: 'başka bir adım daha önce yazılmış',
    },
  },
  reasons: {
    pinned: 'Bu adımı en üste sabitledin.',
    pinnedFor: (step) => `${step} adımını en üste sabitledin; onun için bu adım gerekli.`,
    due: (left, day) => {
      if (left === 0) return `Son tarihi bugün, ${day}.`;
      if (left === 1) return `Son tarihi yarın, ${day}.`;
      if (left === -1) return `Son tarihi dündü, ${day}.`;
      return left > 0
        ? `Son tarihine ${number(left)} gün var: ${day}.`
        : `Son tarihi ${number(-left)} gün önceydi: ${day}.`;
    },
    neededFor: (step) => `(${step} için gerekli)`,
    wip: (doing) => `${number(doing)} adım sürüyor; yenisine başlamadan önce birini bitir.`,
    goal: (goal) => `Hedefine katkı sağlıyor: ${goal}.`,
    doing: 'Bu adıma zaten başladın.',
    stage: (name) => `${name} planda daha önce geliyor.`,
    required: 'İsteğe bağlı değil, zorunlu.',
    priority: {
      highest: 'En yüksek öncelik bu adımda.',
      high: 'Önceliği yüksek.',
      medium: 'Önceliği orta.',
      none: 'Önceliği daha düşük başka adımlar var.',
      low: 'Önceliği bundan da düşük başka adımlar var.',
      lowest: 'En düşük öncelik bu adımda.',
    },
    order: 'Eşit adımlar arasında yol haritasında ilk gelen bu.',
    only: 'Şu anda atılabilecek tek adım bu.',
    woken: {
      step: (when) => `Bunu ${when} tamamlanana kadar ertelemiştin, o da artık tamam.`,
      option: (when) => `Bunu ${when} koşuluna bağlayıp ertelemiştin, artık zamanı geldi.`,
      goal: (when) => `Bunu ${when} koşuluna bağlayıp ertelemiştin, ama artık hedefin için gerekli.`,
    },
    wokenFromMark: 'Bunu ertelemiştin, ama artık hedefin için gerekli.',
    needs: (names) => `Gerektirdikleri tamam: ${names}.`,
    why: (note) => `Kendi notun: ${note}`,
    unlocks: (names) => `${names} için yolu açıyor.`,
    place: (where, done, total) => `${where}: ${number(total)} adımdan ${number(done)} tanesi tamam.`,
  },
};
