import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('uk', { one: '# кроку', few: '# кроків', many: '# кроків', other: '# кроку' });
const days = wordCount('uk', { one: '# день', few: '# дні', many: '# днів', other: '# дня' });
const number = (value: number) => wordNumber('uk', value);

export const uk: Words = {
  language: 'uk',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Етап',
    roadmap: 'План',
    progress: 'Поступ',
    steps: 'Кроки',
    goal: 'Мета',
    next: 'Далі',
    first: 'Почніть із цього',
    because: 'Чому саме це',
    after: 'Потім',
    alternative: 'Для різноманітності',
    read: 'Почитати',
    prerequisites: 'Що потрібно заздалегідь',
    others: 'Чому не решта',
    all: 'Усі етапи',
    total: 'Усього',
    done: 'готово',
    doing: 'розпочато',
    todo: 'залишилося',
  },
  counts: {
    overall: (done, total) => `готово ${number(done)} з ${steps(total)}`,
    doing: wordCount('uk', { other: 'розпочато: #' }),
    parked: wordCount('uk', { other: 'відкладено: #' }),
    blocked: wordCount('uk', { other: 'чекають: #' }),
    more: wordCount('uk', { other: 'ще #' }),
    unread: wordCount('uk', { other: 'ще почитати: #' }),
    problems: wordCount('uk', { one: '# проблема', few: '# проблеми', many: '# проблем', other: '# проблеми' }),
  },
  states: {
    done: 'Усе готово. Чудова робота!',
    empty: 'Кроків поки немає. Запишіть перший так',
    example: 'Моя перша тема',
    parked: 'Усі кроки, що залишилися, відкладено. Поверніться до одного з них, коли настане час.',
    blocked: 'Усі кроки, що залишилися, чекають на інші. Подивіться, що їм потрібно.',
    tick: 'Позначте пункт тут, і Trailmark позначить його в плані.',
    review: (step, ago) => `Варто повторити: ${step}. Пройдено ${days(ago)} тому.`,
  },
  holds: {
    until: (when) => `відкладено до: ${when}`,
    putOff: 'відкладено',
    needs: (names) => `спершу потрібно: ${names}`,
    gate: (stage, percent) => `відкриється, коли етап ${stage} досягне ${percent}`,
    parent: wordCount('uk', {
      one: 'усередині залишився # крок',
      few: 'усередині залишилося # кроки',
      many: 'усередині залишилося # кроків',
      other: 'усередині залишилося # кроку',
    }),
    beaten: {
      pinned: 'закріплено інший крок',
      due: 'в іншого кроку термін раніше',
      wip: 'розпочато кілька кроків, спершу вони',
      goal: 'меті служить інший крок',
      doing: 'інший крок уже розпочато',
      stage: 'інший крок стоїть у ранішому етапі',
      required: 'цей крок необов’язковий',
      priority: 'в іншого кроку вищий пріоритет',
      order: 'інший крок записано раніше',
    },
  },
  reasons: {
    pinned: 'Ви закріпили цей крок.',
    due: (left, day) => {
      if (left === 0) return `Термін сьогодні, ${day}`;
      return left > 0 ? `До терміну ${days(left)}: ${day}` : `Термін минув ${days(-left)} тому: ${day}`;
    },
    neededFor: (step) => `(потрібно для ${step})`,
    wip: wordCount('uk', {
      one: 'Розпочато # крок: завершіть його, перш ніж братися за новий.',
      few: 'Розпочато # кроки: завершіть один, перш ніж братися за новий.',
      many: 'Розпочато # кроків: завершіть один, перш ніж братися за новий.',
      other: 'Розпочато # кроку: завершіть один, перш ніж братися за новий.',
    }),
    goal: (goal) => `Це веде до вашої мети ${goal}.`,
    doing: 'Ви вже почали.',
    stage: (name) => `${name} стоїть у плані раніше.`,
    required: 'Це обов’язковий крок.',
    priority: {
      highest: 'Він має найвищий пріоритет.',
      high: 'Він має високий пріоритет.',
      medium: 'Він має середній пріоритет.',
      none: 'Решта має нижчий пріоритет.',
      low: 'Решта має ще нижчий пріоритет.',
      lowest: 'Він має найнижчий пріоритет.',
    },
    order: 'Він перший за порядком у плані.',
    only: 'Це єдиний крок, доступний зараз.',
    woken: {
      step: (when) => `Ви відклали його до ${when}, і це вже зроблено.`,
      option: (when) => `Ви відклали його до ${when}, і час настав.`,
      goal: (when) => `Ви відклали його до ${when}, але тепер він потрібен для мети.`,
    },
    needs: (names) => `Усе потрібне для нього пройдено: ${names}.`,
    why: (note) => `Ваша нотатка: ${note}`,
    unlocks: (names) => `Відкриває шлях до наступного: ${names}.`,
    place: (where, done, total) => `${where}: готово ${number(done)} з ${steps(total)}.`,
  },
};
