import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('uk', { one: '# кроку', few: '# кроків', many: '# кроків', other: '# кроку' });
const days = wordCount('uk', { one: '# день', few: '# дні', many: '# днів', other: '# дня' });
const daysLeft = wordCount('uk', {
  one: 'залишився # день',
  few: 'залишилося # дні',
  many: 'залишилося # днів',
  other: 'залишилося # дня',
});
const number = (value: number) => wordNumber('uk', value);

export const uk: Words = {
  language: 'uk',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Етап',
    roadmap: 'План',
    progress: 'Прогрес',
    steps: 'Кроки',
    goal: 'Мета',
    next: 'Далі',
    first: 'Почніть із цього',
    because: 'Чому саме цей крок',
    after: 'Потім',
    alternative: 'Для різноманітності',
    read: 'Почитати',
    prerequisites: 'Що потрібно заздалегідь',
    others: 'Чому не інші',
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
    blocked: wordCount('uk', { other: 'в очікуванні: #' }),
    more: wordCount('uk', { other: 'ще #' }),
    unread: wordCount('uk', { other: 'ще почитати: #' }),
    problems: wordCount('uk', { one: '# проблема', few: '# проблеми', many: '# проблем', other: '# проблеми' }),
  },
  states: {
    done: 'Усе готово. Чудова робота!',
    dropped: 'Відкритих кроків не залишилося: усі вони скасовані.',
    empty: 'Кроків поки немає. Запишіть перший так',
    example: 'Моя перша тема',
    parked: 'Усі кроки, що залишилися, відкладено. Поверніться до одного з них, коли настане час.',
    waiting:
      'Усі кроки, що залишилися, відкладено, або вони чекають на відкладений. Поверніться до одного з них, коли настане час.',
    blocked: 'Усі кроки, що залишилися, чекають на інші. Подивіться, що їм потрібно.',
    issue: {
      title: 'Що вивчати далі',
      body: 'Trailmark веде нижче один коментар: у ньому сказано, що вивчати далі й чому.',
    },
    tick: 'Позначте пункт тут, і Trailmark позначить його в плані.',
    review: (step, ago) => `Варто повторити: ${step}. Пройдено ${days(ago)} тому.`,
  },
  holds: {
    until: (when) => `відкладено до: ${when}`,
    putOff: 'відкладено',
    needs: (names) => `спершу потрібно пройти: ${names}`,
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
      wip: 'розпочато кілька кроків, спершу завершіть їх',
      goal: 'до мети веде інший крок',
      doing: 'інший крок уже розпочато',
      stage: 'інший крок належить до ранішого етапу',
      required: 'цей крок необов’язковий',
      priority: 'в іншого кроку вищий пріоритет',
      order: 'інший крок записано раніше',
    },
  },
  reasons: {
    pinned: 'Ви закріпили цей крок угорі.',
    pinnedFor: (step) => `Ви закріпили вгорі крок ${step}, а для нього потрібен цей.`,
    due: (left, day) => {
      if (left === 0) return `Термін — ${day}, це сьогодні.`;
      if (left === 1) return `Термін — ${day}, це завтра.`;
      if (left === -1) return `Термін минув ${day}, тобто вчора.`;
      return left > 0 ? `Термін — ${day}, ${daysLeft(left)}.` : `Термін був ${day}, ${days(-left)} тому.`;
    },
    neededFor: (step) => `(потрібно для кроку ${step})`,
    wip: wordCount('uk', {
      one: 'Розпочато # крок: завершіть один, перш ніж братися за новий.',
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
      none: 'Інші кроки мають нижчий пріоритет.',
      low: 'Інші кроки мають ще нижчий пріоритет.',
      lowest: 'Він має найнижчий пріоритет.',
    },
    order: 'Серед рівних кроків він стоїть у плані першим.',
    only: 'Це єдиний крок, доступний зараз.',
    woken: {
      step: (when) => `Ви відклали його до кроку ${when}, і цей крок уже пройдено.`,
      option: (when) => `Ви відклали його до моменту ${when}, і цей момент настав.`,
      goal: (when) => `Ви відклали його до моменту ${when}, але для мети він потрібен уже зараз.`,
    },
    wokenFromMark: 'Ви відклали його, але для мети він потрібен уже зараз.',
    needs: (names) => `Усе потрібне для нього пройдено: ${names}.`,
    why: (note) => `Ваша нотатка: ${note}`,
    unlocks: (names) => `Відкриває шлях до наступного: ${names}.`,
    place: (where, done, total) => `${where}: готово ${number(done)} з ${steps(total)}.`,
  },
};
