import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('id', value);

export const id: Words = {
  language: 'id',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Tahap',
    roadmap: 'Peta jalan',
    progress: 'Kemajuan',
    steps: 'Langkah',
    goal: 'Tujuan',
    next: 'Langkah berikutnya',
    first: 'Mulai dengan',
    because: 'Mengapa langkah ini',
    after: 'Setelah itu',
    alternative: 'Sebagai selingan',
    read: 'Bacaan',
    prerequisites: 'Prasyarat',
    others: 'Mengapa bukan yang lain',
    all: 'Semua tahap',
    total: 'Total',
    done: 'selesai',
    doing: 'berjalan',
    todo: 'belum selesai',
  },
  counts: {
    overall: (done, total) => `${number(done)} dari ${number(total)} langkah selesai`,
    doing: wordCount('id', { other: '# berjalan' }),
    parked: wordCount('id', { other: '# ditunda' }),
    blocked: wordCount('id', { other: '# menunggu' }),
    more: wordCount('id', { other: '# lainnya' }),
    unread: wordCount('id', { other: '# bacaan lainnya' }),
    problems: wordCount('id', { other: '# masalah' }),
  },
  states: {
    done: 'Semuanya selesai. Kerja bagus!',
    dropped: 'Tidak ada langkah yang tersisa: semuanya dibatalkan.',
    empty: 'Belum ada langkah. Tulis satu seperti ini',
    example: 'Topik pertama',
    parked: 'Semua langkah yang tersisa ditunda. Lanjutkan salah satunya bila waktunya tiba.',
    waiting:
      'Semua langkah yang tersisa ditunda atau menunggu langkah yang ditunda. Lanjutkan salah satunya bila waktunya tiba.',
    blocked: 'Semua langkah yang tersisa menunggu langkah lain. Lihat apa yang dibutuhkannya.',
    issue: {
      title: 'Apa yang dipelajari berikutnya',
      body: 'Trailmark memperbarui satu komentar di bawah: apa yang dipelajari berikutnya dan mengapa.',
    },
    tick: 'Centang kotak di sini, dan Trailmark akan mencentangnya juga di peta jalan.',
    review: (step, ago) => `Layak dilihat lagi: ${step}, selesai ${number(ago)} hari yang lalu.`,
  },
  holds: {
    until: (when) => `ditunda sampai: ${when}`,
    putOff: 'ditunda',
    needs: (names) => `selesaikan ${names} lebih dulu`,
    gate: (stage, percent) => `terbuka bila ${stage} mencapai ${percent}`,
    parent: (open) => `masih ada ${number(open)} langkah yang belum selesai di dalamnya`,
    beaten: {
      pinned: 'langkah lain disematkan di atas',
      due: 'langkah lain lebih dekat tenggatnya',
      wip: 'beberapa langkah sedang berjalan; selesaikan itu dulu',
      goal: 'langkah lain mendukung tujuan',
      doing: 'langkah lain sudah dimulai',
      stage: 'langkah lain ada di tahap yang lebih awal',
      required: 'langkah ini opsional',
      priority: 'langkah lain lebih tinggi prioritasnya',
      order: 'langkah lain ditulis lebih dulu',
    },
  },
  reasons: {
    pinned: 'Anda menyematkannya di atas.',
    pinnedFor: (step) => `Anda menyematkan ${step} di atas, dan langkah ini diperlukan untuknya.`,
    due: (left, day) => {
      if (left === 0) return `Tenggatnya hari ini, ${day}.`;
      if (left === 1) return `Tenggatnya besok, ${day}.`;
      if (left === -1) return `Tenggatnya kemarin, ${day}.`;
      return left > 0
        ? `Tenggatnya ${number(left)} hari lagi, pada ${day}.`
        : `Tenggatnya sudah lewat ${number(-left)} hari, yaitu pada ${day}.`;
    },
    neededFor: (step) => `(diperlukan untuk ${step})`,
    wip: (doing) => `${number(doing)} langkah sedang berjalan; selesaikan satu sebelum memulai yang baru.`,
    goal: (goal) => `Ini mendukung tujuan Anda ${goal}.`,
    doing: 'Anda sudah memulainya.',
    stage: (name) => `${name} berada lebih awal dalam rencana.`,
    required: 'Ini wajib, bukan opsional.',
    priority: {
      highest: 'Prioritasnya paling tinggi.',
      high: 'Prioritasnya tinggi.',
      medium: 'Prioritasnya sedang.',
      none: 'Ada langkah lain yang prioritasnya lebih rendah.',
      low: 'Ada langkah lain yang prioritasnya lebih rendah lagi.',
      lowest: 'Prioritasnya paling rendah.',
    },
    order: 'Di antara langkah yang setara, ini yang pertama di peta jalan.',
    only: 'Ini satu-satunya langkah yang bisa dikerjakan sekarang.',
    woken: {
      step: (when) => `Anda menundanya sampai ${when}, dan itu sudah selesai.`,
      option: (when) => `Anda menundanya sampai ${when}, dan waktunya telah tiba.`,
      goal: (when) => `Anda menundanya sampai ${when}, tetapi kini tujuan Anda membutuhkannya.`,
    },
    wokenFromMark: 'Anda menundanya, tetapi kini tujuan Anda membutuhkannya.',
    needs: (names) => `Yang dibutuhkannya sudah selesai: ${names}.`,
    why: (note) => `Catatan Anda: ${note}`,
    unlocks: (names) => `Ini membuka jalan ke ${names}.`,
    place: (where, done, total) => `${number(done)} dari ${number(total)} langkah di ${where} selesai.`,
  },
};
