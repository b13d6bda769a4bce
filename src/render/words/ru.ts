import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('ru', { one: '# шага', few: '# шагов', many: '# шагов', other: '# шага' });
const days = wordCount('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
const number = (value: number) => wordNumber('ru', value);

export const ru: Words = {
  language: 'ru',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Этап',
    roadmap: 'План',
    progress: 'Прогресс',
    steps: 'Шаги',
    goal: 'Цель',
    next: 'Дальше',
    first: 'Начните с этого',
    because: 'Почему именно это',
    after: 'Затем',
    alternative: 'Для разнообразия',
    read: 'Почитать',
    prerequisites: 'Что нужно заранее',
    others: 'Почему не остальные',
    all: 'Все этапы',
    total: 'Всего',
    done: 'готово',
    doing: 'начато',
    todo: 'осталось',
  },
  counts: {
    overall: (done, total) => `готово ${number(done)} из ${steps(total)}`,
    doing: wordCount('ru', { other: 'начато: #' }),
    parked: wordCount('ru', { other: 'отложено: #' }),
    blocked: wordCount('ru', { other: 'ждут: #' }),
    more: wordCount('ru', { other: 'ещё #' }),
    unread: wordCount('ru', { other: 'ещё почитать: #' }),
    problems: wordCount('ru', { one: '# проблема', few: '# проблемы', many: '# проблем', other: '# проблемы' }),
  },
  states: {
    done: 'Всё готово. Отличная работа!',
    empty: 'Шагов пока нет. Запишите первый так',
    example: 'Моя первая тема',
    parked: 'Все оставшиеся шаги отложены. Вернитесь к одному из них, когда придёт время.',
    blocked: 'Все оставшиеся шаги ждут других. Посмотрите, что им нужно.',
    tick: 'Отметьте пункт здесь, и Trailmark отметит его в плане.',
    review: (step, ago) => `Стоит повторить: ${step}. Пройдено ${days(ago)} назад.`,
  },
  holds: {
    until: (when) => `отложено до: ${when}`,
    putOff: 'отложено',
    needs: (names) => `сначала нужно: ${names}`,
    gate: (stage, percent) => `откроется, когда этап ${stage} дойдёт до ${percent}`,
    parent: wordCount('ru', {
      one: 'внутри остался # шаг',
      few: 'внутри осталось # шага',
      many: 'внутри осталось # шагов',
      other: 'внутри осталось # шага',
    }),
    beaten: {
      pinned: 'закреплён другой шаг',
      due: 'у другого шага срок раньше',
      wip: 'начато несколько шагов, сначала они',
      goal: 'цели служит другой шаг',
      doing: 'другой шаг уже начат',
      stage: 'другой шаг стоит в более раннем этапе',
      required: 'этот шаг необязателен',
      priority: 'у другого шага выше приоритет',
      order: 'другой шаг записан раньше',
    },
  },
  reasons: {
    pinned: 'Вы закрепили этот шаг.',
    due: (left, day) => {
      if (left === 0) return `Срок сегодня, ${day}`;
      return left > 0 ? `До срока ${days(left)}: ${day}` : `Срок прошёл ${days(-left)} назад: ${day}`;
    },
    neededFor: (step) => `(нужно для ${step})`,
    wip: wordCount('ru', {
      one: 'Начат # шаг: завершите его, прежде чем браться за новый.',
      few: 'Начато # шага: завершите один, прежде чем браться за новый.',
      many: 'Начато # шагов: завершите один, прежде чем браться за новый.',
      other: 'Начато # шага: завершите один, прежде чем браться за новый.',
    }),
    goal: (goal) => `Это ведёт к вашей цели ${goal}.`,
    doing: 'Вы уже начали.',
    stage: (name) => `${name} стоит в плане раньше.`,
    required: 'Это обязательный шаг.',
    priority: {
      highest: 'У него наивысший приоритет.',
      high: 'У него высокий приоритет.',
      medium: 'У него средний приоритет.',
      none: 'У остальных приоритет ниже.',
      low: 'У остальных приоритет ещё ниже.',
      lowest: 'У него самый низкий приоритет.',
    },
    order: 'Он первый по порядку в плане.',
    only: 'Это единственный шаг, доступный сейчас.',
    woken: {
      step: (when) => `Вы отложили его до ${when}, и это уже сделано.`,
      option: (when) => `Вы отложили его до ${when}, и время пришло.`,
      goal: (when) => `Вы отложили его до ${when}, но теперь он нужен для цели.`,
    },
    needs: (names) => `Всё нужное для него пройдено: ${names}.`,
    why: (note) => `Ваша заметка: ${note}`,
    unlocks: (names) => `Открывает путь к следующему: ${names}.`,
    place: (where, done, total) => `${where}: готово ${number(done)} из ${steps(total)}.`,
  },
};
