import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const days = wordCount('he', { one: 'יום אחד', two: 'יומיים', other: '# ימים' });
const steps = wordCount('he', { one: 'צעד אחד', two: 'שני צעדים', other: '# צעדים' });
const number = (value: number) => wordNumber('he', value);

export const he: Words = {
  language: 'he',
  direction: 'rtl',
  quote: (text) => `״${text}״`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'שלב',
    roadmap: 'מסלול',
    progress: 'התקדמות',
    steps: 'צעדים',
    goal: 'מטרה',
    next: 'הצעד הבא',
    first: 'כדאי להתחיל מכאן',
    because: 'למה דווקא זה',
    after: 'אחר כך',
    alternative: 'לשם גיוון',
    read: 'לקריאה',
    prerequisites: 'דרישות קדם',
    others: 'למה לא האחרים',
    all: 'כל השלבים',
    total: 'סך הכול',
    done: 'הושלם',
    doing: 'בתהליך',
    todo: 'פתוח',
  },
  counts: {
    overall: (done, total) => `הושלמו ${number(done)} מתוך ${steps(total)}`,
    doing: wordCount('he', { other: 'בתהליך: #' }),
    parked: wordCount('he', { other: 'נדחו: #' }),
    blocked: wordCount('he', { other: 'ממתינים: #' }),
    more: wordCount('he', { other: 'עוד #' }),
    unread: wordCount('he', { other: 'עוד לקריאה: #' }),
    problems: wordCount('he', { other: 'בעיות: #' }),
  },
  states: {
    done: 'הכול הושלם. כל הכבוד!',
    dropped: 'לא נותרו צעדים לביצוע: כולם בוטלו.',
    empty: 'עדיין אין צעדים. כך כותבים צעד',
    example: 'הנושא הראשון שלי',
    parked: 'כל הצעדים הפתוחים נדחו. אפשר לחזור לאחד מהם כשיגיע זמנו.',
    waiting: 'כל הצעדים הפתוחים נדחו או ממתינים לצעד שנדחה. אפשר לחזור לאחד מהם כשיגיע זמנו.',
    blocked: 'כל הצעדים הפתוחים ממתינים לצעד אחר. כדאי לבדוק מה חסר להם.',
    issue: { title: 'מה ללמוד עכשיו', body: 'Trailmark מעדכן תגובה אחת כאן למטה: מה ללמוד עכשיו, ולמה.' },
    tick: 'מסמנים תיבה כאן, ו-Trailmark מסמן אותה גם במסלול.',
    review: (step, ago) => `כדאי לחזור על ${step}, שהושלם לפני ${days(ago)}.`,
  },
  holds: {
    until: (when) => `נדחה עד: ${when}`,
    putOff: 'נדחה',
    needs: (names) => `קודם צריך להשלים: ${names}`,
    gate: (stage, percent) => `ייפתח כשהשלב ${stage} יגיע ל-${percent}`,
    parent: (open) => `צעדים פתוחים בתוכו: ${number(open)}`,
    beaten: {
      pinned: 'צעד אחר נעוץ',
      due: 'לצעד אחר מועד קרוב יותר',
      wip: 'כמה צעדים כבר בתהליך, כדאי לסיים קודם אותם',
      goal: 'צעד אחר מקדם את המטרה',
      doing: 'צעד אחר כבר התחיל',
      stage: 'צעד אחר נמצא בשלב מוקדם יותר',
      required: 'הצעד הזה הוא רשות',
      priority: 'לצעד אחר עדיפות גבוהה יותר',
      order: 'צעד אחר כתוב לפניו',
    },
  },
  reasons: {
    pinned: 'הצעד הזה נעוץ למעלה.',
    pinnedFor: (step) => `הצעד ${step} נעוץ למעלה, והצעד הזה נדרש עבורו.`,
    due: (left, day) => {
      if (left === 0) return `המועד הוא היום, ${day}.`;
      if (left === 1) return `המועד הוא מחר, ${day}.`;
      if (left === -1) return `המועד היה אתמול, ${day}.`;
      return left > 0 ? `המועד הוא בעוד ${days(left)}, ב-${day}.` : `המועד עבר לפני ${days(-left)}, ב-${day}.`;
    },
    neededFor: (step) => `(נדרש עבור ${step})`,
    wip: (doing) => `צעדים בתהליך: ${number(doing)}. כדאי לסיים אחד לפני שמתחילים חדש.`,
    goal: (goal) => `הוא מקדם את המטרה שלך: ${goal}.`,
    doing: 'הצעד הזה כבר בתהליך.',
    stage: (name) => `${name} מופיע מוקדם יותר בתוכנית.`,
    required: 'הוא חובה ולא רשות.',
    priority: {
      highest: 'העדיפות שלו היא הגבוהה ביותר.',
      high: 'העדיפות שלו גבוהה.',
      medium: 'העדיפות שלו בינונית.',
      none: 'יש צעדים אחרים בעדיפות נמוכה יותר.',
      low: 'יש צעדים אחרים בעדיפות נמוכה אף יותר.',
      lowest: 'העדיפות שלו היא הנמוכה ביותר.',
    },
    order: 'בין צעדים שווים, הוא הראשון במסלול.',
    only: 'זה הצעד היחיד שאפשר לעשות עכשיו.',
    woken: {
      step: (when) => `הוא נדחה עד ${when}, וזה כבר הושלם.`,
      option: (when) => `הוא נדחה עד ${when}, והזמן הגיע.`,
      goal: (when) => `הוא נדחה עד ${when}, אבל המטרה שלך צריכה אותו עכשיו.`,
    },
    wokenFromMark: 'הוא נדחה, אבל המטרה שלך צריכה אותו עכשיו.',
    needs: (names) => `מה שנדרש לו כבר הושלם: ${names}.`,
    why: (note) => `ההערה שלך: ${note}`,
    unlocks: (names) => `הוא פותח את הדרך אל ${names}.`,
    place: (where, done, total) => `${where}: הושלמו ${number(done)} מתוך ${steps(total)}.`,
  },
};
