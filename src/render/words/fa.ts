import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('fa', value);

export const fa: Words = {
  language: 'fa',
  direction: 'rtl',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'مرحله',
    roadmap: 'نقشهٔ راه',
    progress: 'پیشرفت',
    steps: 'گام‌ها',
    goal: 'هدف',
    next: 'گام بعدی',
    first: 'شروع کنید با',
    because: 'چرا این گام',
    after: 'پس از آن',
    alternative: 'برای تنوع',
    read: 'برای خواندن',
    prerequisites: 'پیش‌نیازها',
    others: 'چرا بقیه نه',
    all: 'همهٔ مرحله‌ها',
    total: 'مجموع',
    done: 'انجام‌شده',
    doing: 'در حال انجام',
    todo: 'باقی‌مانده',
  },
  counts: {
    overall: (done, total) => `${number(done)} از ${number(total)} گام انجام شده`,
    doing: wordCount('fa', { other: '# در حال انجام' }),
    parked: wordCount('fa', { other: '# کنار گذاشته شده' }),
    blocked: wordCount('fa', { other: '# در انتظار' }),
    more: wordCount('fa', { other: '# مورد دیگر' }),
    unread: wordCount('fa', { other: '# مورد دیگر برای خواندن' }),
    problems: wordCount('fa', { other: '# مشکل' }),
  },
  states: {
    done: 'همه چیز انجام شد. آفرین!',
    dropped: 'گامی برای انجام نمانده است: همه حذف شده‌اند.',
    empty: 'هنوز گامی نیست. یکی را این‌طور بنویسید',
    example: 'نخستین موضوع من',
    parked: 'همهٔ گام‌های باقی‌مانده کنار گذاشته شده‌اند. وقتش که رسید، یکی را از سر بگیرید.',
    waiting: 'همهٔ گام‌های باقی‌مانده کنار گذاشته شده‌اند یا منتظر یکی از آن‌هایند. وقتش که رسید، یکی را از سر بگیرید.',
    blocked: 'همهٔ گام‌های باقی‌مانده منتظر گام دیگری‌اند. ببینید چه لازم دارند.',
    issue: {
      title: 'گام بعدی یادگیری',
      body: 'Trailmark در پایین یک دیدگاه را به‌روز نگه می‌دارد که می‌گوید بعد چه چیزی یاد بگیرید و چرا.',
    },
    tick: 'اینجا خانه‌ای را تیک بزنید تا Trailmark آن را در نقشهٔ راه تیک بزند.',
    review: (step, ago) => `ارزش مرور دارد: ${step}، ${number(ago)} روز پیش انجام شده.`,
  },
  holds: {
    until: (when) => `کنار گذاشته شده تا: ${when}`,
    putOff: 'کنار گذاشته شده',
    needs: (names) => `اول باید انجام شود: ${names}`,
    gate: (stage, percent) => `وقتی مرحلهٔ ${stage} به ${percent} برسد باز می‌شود`,
    parent: (open) => `هنوز ${number(open)} گام درون آن مانده`,
    beaten: {
      pinned: 'گام دیگری سنجاق شده',
      due: 'موعد گام دیگری نزدیک‌تر است',
      wip: 'چند گام در حال انجام است؛ اول آن‌ها را تمام کنید',
      goal: 'گام دیگری به هدف کمک می‌کند',
      doing: 'گام دیگری قبلاً شروع شده',
      stage: 'گام دیگری در مرحله‌ای پیش‌تر است',
      required: 'این گام اختیاری است',
      priority: 'اولویت گام دیگری بالاتر است',
      order: 'گام دیگری پیش از آن نوشته شده',
    },
  },
  reasons: {
    pinned: 'آن را بالا سنجاق کرده‌اید.',
    pinnedFor: (step) => `${step} را بالا سنجاق کرده‌اید و این گام برای آن لازم است.`,
    due: (left, day) => {
      if (left === 0) return `موعدش امروز است، ${day}.`;
      if (left === 1) return `موعدش فرداست، ${day}.`;
      if (left === -1) return `موعدش دیروز بود، ${day}.`;
      return left > 0 ? `موعدش ${number(left)} روز دیگر است، ${day}.` : `موعدش ${number(-left)} روز پیش بود، ${day}.`;
    },
    neededFor: (step) => `(لازم برای ${step})`,
    wip: (doing) => `${number(doing)} گام در حال انجام است؛ پیش از شروع گام تازه یکی را تمام کنید.`,
    goal: (goal) => `به هدف شما ${goal} کمک می‌کند.`,
    doing: 'آن را قبلاً شروع کرده‌اید.',
    stage: (name) => `${name} در برنامه زودتر می‌آید.`,
    required: 'الزامی است، نه اختیاری.',
    priority: {
      highest: 'بالاترین اولویت را دارد.',
      high: 'اولویت بالایی دارد.',
      medium: 'اولویت متوسطی دارد.',
      none: 'گام‌های دیگری هستند که اولویتشان پایین‌تر است.',
      low: 'گام‌های دیگری هستند که اولویتشان از این هم پایین‌تر است.',
      lowest: 'پایین‌ترین اولویت را دارد.',
    },
    order: 'در میان گام‌های هم‌رتبه، در نقشهٔ راه اول آمده است.',
    only: 'تنها گامی است که اکنون می‌توان برداشت.',
    woken: {
      step: (when) => `آن را تا ${when} کنار گذاشته بودید و اکنون آن هم انجام شده.`,
      option: (when) => `آن را تا ${when} کنار گذاشته بودید و وقتش رسیده.`,
      goal: (when) => `آن را تا ${when} کنار گذاشته بودید، اما هدفتان اکنون به آن نیاز دارد.`,
    },
    wokenFromMark: 'آن را کنار گذاشته بودید، اما هدفتان اکنون به آن نیاز دارد.',
    needs: (names) => `آنچه لازم دارد انجام شده: ${names}.`,
    why: (note) => `یادداشت شما: ${note}`,
    unlocks: (names) => `راه را برای ${names} باز می‌کند.`,
    place: (where, done, total) => `${number(done)} از ${number(total)} گام در ${where} انجام شده.`,
  },
};
