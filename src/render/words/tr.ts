import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('tr', value);

export const tr: Words = {
  language: 'tr',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Aşama',
    roadmap: 'Yol haritası',
    progress: 'İlerleme',
    steps: 'Adımlar',
    goal: 'Hedef',
    next: 'Sırada',
    first: 'Buradan başla',
    because: 'Neden bu adım',
    after: 'Sonra',
    alternative: 'Değişiklik için',
    read: 'Okunacak',
    prerequisites: 'Ön koşullar',
    others: 'Neden diğerleri değil',
    all: 'Tüm aşamalar',
    total: 'Toplam',
    done: 'tamam',
    doing: 'başlandı',
    todo: 'açık',
  },
  counts: {
    overall: (done, total) => `${number(total)} adımdan ${number(done)} tanesi tamam`,
    doing: wordCount('tr', { other: '# adıma başlandı' }),
    parked: wordCount('tr', { other: '# adım ertelendi' }),
    blocked: wordCount('tr', { other: '# adım bekliyor' }),
    more: wordCount('tr', { other: '# tane daha' }),
    unread: wordCount('tr', { other: 'okunacak # kaynak daha' }),
    problems: wordCount('tr', { other: '# sorun' }),
  },
  states: {
    done: 'Hepsi tamam. Tebrikler!',
    empty: 'Henüz hiç adım yok. Şöyle yazabilirsin',
    example: 'İlk konum',
    parked: 'Açık adımların hepsi ertelenmiş. Zamanı gelince birini yeniden ele al.',
    blocked: 'Açık adımların hepsi başka bir adımı bekliyor. Neye ihtiyaçları olduğuna bak.',
    tick: 'Burada bir kutuyu işaretle, Trailmark onu yol haritasında da işaretler.',
    review: (step, ago) => `Yeniden bakmaya değer: ${step}, ${number(ago)} gün önce tamamlandı.`,
  },
  holds: {
    until: (when) => `şu zamana kadar ertelendi: ${when}`,
    putOff: 'ertelendi',
    needs: (names) => `önce şunlar gerekli: ${names}`,
    gate: (stage, percent) => `şu aşama ${percent} olunca açılır: ${stage}`,
    parent: (open) => `içinde açık ${number(open)} adım var`,
    beaten: {
      pinned: 'başka bir adım sabitlenmiş',
      due: 'başka bir adımın tarihi daha yakın',
      wip: 'birkaç adıma başlanmış, önce onlar bitmeli',
      goal: 'başka bir adım hedefe hizmet ediyor',
      doing: 'başka bir adıma zaten başlanmış',
      stage: 'başka bir adım daha önceki bir aşamada',
      required: 'bu adım isteğe bağlı',
      priority: 'başka bir adımın önceliği daha yüksek',
      order: 'başka bir adım daha önce yazılmış',
    },
  },
  reasons: {
    pinned: 'Bu adımı en üste sabitledin.',
    due: (left, day) => {
      if (left === 0) return `Son tarihi bugün, ${day}.`;
      return left > 0
        ? `Son tarihine ${number(left)} gün var: ${day}.`
        : `Son tarihi ${number(-left)} gün önce geçti: ${day}.`;
    },
    neededFor: (step) => `(şunun için gerekli: ${step})`,
    wip: (doing) => `${number(doing)} adıma başlandı; yenisine başlamadan önce birini bitir.`,
    goal: (goal) => `Hedefine hizmet ediyor: ${goal}.`,
    doing: 'Bu adıma zaten başladın.',
    stage: (name) => `Planda daha önce geliyor: ${name}.`,
    required: 'İsteğe bağlı değil, zorunlu.',
    priority: {
      highest: 'Önceliği en yüksek.',
      high: 'Önceliği yüksek.',
      medium: 'Önceliği orta.',
      none: 'Diğerlerinin önceliği daha düşük.',
      low: 'Diğerlerinin önceliği daha da düşük.',
      lowest: 'Önceliği en düşük.',
    },
    order: 'Yol haritası sırasında ilk o geliyor.',
    only: 'Şu anda atılabilecek tek adım bu.',
    woken: {
      step: (when) => `Şuna kadar ertelemiştin, artık tamam: ${when}.`,
      option: (when) => `Şuna kadar ertelemiştin, artık zamanı geldi: ${when}.`,
      goal: (when) => `Şuna kadar ertelemiştin (${when}), ama artık hedefin için gerekli.`,
    },
    needs: (names) => `Gerektirdikleri tamam: ${names}.`,
    why: (note) => `Kendi notun: ${note}`,
    unlocks: (names) => `Şunların yolunu açıyor: ${names}.`,
    place: (where, done, total) => `${where}: ${number(total)} adımdan ${number(done)} tanesi tamam.`,
  },
};
