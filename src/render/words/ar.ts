import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('ar', {
  zero: '# خطوة',
  one: 'خطوة واحدة',
  two: 'خطوتين',
  few: '# خطوات',
  many: '# خطوة',
  other: '# خطوة',
});
const days = wordCount('ar', {
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});
const number = (value: number) => wordNumber('ar', value);

export const ar: Words = {
  language: 'ar',
  direction: 'rtl',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'المرحلة',
    roadmap: 'خريطة التعلّم',
    progress: 'التقدّم',
    steps: 'الخطوات',
    goal: 'الهدف',
    next: 'التالي',
    first: 'ابدأ من هنا',
    because: 'لماذا هذه الخطوة',
    after: 'بعد ذلك',
    alternative: 'على سبيل التغيير',
    read: 'للقراءة',
    prerequisites: 'المتطلبات السابقة',
    others: 'لماذا ليس غيرها',
    all: 'كل المراحل',
    total: 'المجموع',
    done: 'مُنجز',
    doing: 'قيد التعلّم',
    todo: 'متبقٍّ',
  },
  counts: {
    overall: (done, total) => `أُنجز ${number(done)} من ${steps(total)}`,
    doing: wordCount('ar', { other: 'قيد التعلّم: #' }),
    parked: wordCount('ar', { other: 'مؤجّلة: #' }),
    blocked: wordCount('ar', { other: 'في الانتظار: #' }),
    more: wordCount('ar', { other: '# أخرى' }),
    unread: wordCount('ar', { other: 'للقراءة أيضًا: #' }),
    problems: wordCount('ar', { other: 'المشكلات: #' }),
  },
  states: {
    done: 'اكتمل كل شيء. أحسنت!',
    dropped: 'لم تبقَ خطوة للإنجاز: أُلغيت كلها.',
    empty: 'لا توجد خطوات بعد. اكتب خطوة هكذا',
    example: 'موضوعي الأول',
    parked: 'كل الخطوات المتبقية مؤجّلة. عُد إلى إحداها حين يأتي وقتها.',
    waiting: 'كل الخطوات المتبقية مؤجّلة أو تنتظر خطوة مؤجّلة. عُد إلى إحداها حين يأتي وقتها.',
    blocked: 'كل الخطوات المتبقية تنتظر غيرها. انظر إلى ما تحتاج إليه.',
    issue: { title: 'ماذا تتعلّم بعد ذلك', body: 'يحدّث Trailmark تعليقًا واحدًا أدناه يبيّن ما يُتعلَّم بعد ذلك ولماذا.' },
    tick: 'ضع علامة في مربّع هنا، وسيضعها Trailmark في خريطة التعلّم أيضًا.',
    review: (step, ago) => `تستحقّ المراجعة: ${step}، أُنجزت قبل ${days(ago)}.`,
  },
  holds: {
    until: (when) => `مؤجّلة حتى: ${when}`,
    putOff: 'مؤجّلة',
    needs: (names) => `يلزم أولًا: ${names}`,
    gate: (stage, percent) => `تُفتح حين تصل مرحلة ${stage} إلى ${percent}`,
    parent: (open) => `عدد الخطوات المتبقية بداخلها: ${number(open)}`,
    beaten: {
      pinned: 'خطوة أخرى مثبّتة',
      due: 'خطوة أخرى موعدها أقرب',
      wip: 'هناك خطوات بدأتها، أكملها أولًا',
      goal: 'خطوة أخرى تخدم الهدف',
      doing: 'سبق أن بدأت خطوة أخرى',
      stage: 'خطوة أخرى في مرحلة أسبق',
      required: 'هذه الخطوة اختيارية',
      priority: 'خطوة أخرى أولويتها أعلى',
      order: 'خطوة أخرى مكتوبة قبلها',
    },
  },
  reasons: {
    pinned: 'هذه الخطوة مثبّتة في الأعلى.',
    pinnedFor: (step) => `الخطوة ${step} مثبّتة في الأعلى، وهذه الخطوة لازمة لها.`,
    due: (left, day) => {
      if (left === 0) return `موعدها اليوم، ${day}.`;
      if (left === 1) return `موعدها غدًا، ${day}.`;
      if (left === -1) return `فات موعدها أمس، ${day}.`;
      return left > 0 ? `موعدها بعد ${days(left)}، في ${day}.` : `فات موعدها قبل ${days(-left)}، في ${day}.`;
    },
    neededFor: (step) => `(لازمة لخطوة ${step})`,
    wip: (doing) => `عدد الخطوات التي بدأتها: ${number(doing)}. أكمل واحدة قبل أن تبدأ غيرها.`,
    goal: (goal) => `تخدم هدفك ${goal}.`,
    doing: 'سبق أن بدأتها.',
    stage: (name) => `ترتيب ${name} أسبق في الخطة.`,
    required: 'هي إلزامية وليست اختيارية.',
    priority: {
      highest: 'أولويتها هي الأعلى.',
      high: 'أولويتها عالية.',
      medium: 'أولويتها متوسطة.',
      none: 'هناك خطوات أخرى أولويتها أدنى.',
      low: 'هناك خطوات أخرى أولويتها أدنى من ذلك.',
      lowest: 'أولويتها هي الأدنى.',
    },
    order: 'هي الأولى في الخريطة بين الخطوات المتساوية.',
    only: 'هي الخطوة الوحيدة الممكنة الآن.',
    woken: {
      step: (when) => `أجّلتها حتى ${when}، وقد تمّ ذلك.`,
      option: (when) => `أجّلتها حتى ${when}، وقد حان وقتها.`,
      goal: (when) => `أجّلتها حتى ${when}، لكن هدفك يحتاج إليها الآن.`,
    },
    wokenFromMark: 'أجّلتها من قبل، لكن هدفك يحتاج إليها الآن.',
    needs: (names) => `أنجزت ما تحتاج إليه: ${names}.`,
    why: (note) => `ملاحظتك: ${note}`,
    unlocks: (names) => `تفتح الطريق إلى ${names}.`,
    place: (where, done, total) => `أُنجز ${number(done)} من ${steps(total)} في ${where}.`,
  },
};
