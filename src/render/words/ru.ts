import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('ru', { one: '# шага', few: '# шагов', many: '# шагов', other: '# шага' });
const days = wordCount('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
const daysLeft = wordCount('ru', {
  one: 'остался # день',
  few: 'осталось # дня',
  many: 'осталось # дней',
  other: 'осталось # дня',
});
const number = (value: number) => wordNumber('ru', value);

export const ru: Words = {
  language: 'ru',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Этап',
    roadmap: 'План',
    progress: 'Прогресс',
    steps: 'Шаги',
    goal: 'Цель',
    next: 'Дальше',
    first: 'Начните с этого',
    because: 'Почему именно этот шаг',
    after: 'Затем',
    alternative: 'Для разнообразия',
    read: 'Почитать',
    prerequisites: 'Что нужно заранее',
    others: 'Почему не другие',
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
    blocked: wordCount('ru', { other: 'в ожидании: #' }),
    more: wordCount('ru', { other: 'ещё #' }),
    unread: wordCount('ru', { other: 'ещё почитать: #' }),
    problems: wordCount('ru', { one: '# проблема', few: '# проблемы', many: '# проблем', other: '# проблемы' }),
  },
  states: {
    done: 'Всё готово. Отличная работа!',
    dropped: 'Открытых шагов не осталось: все они отменены.',
    empty: 'Шагов пока нет. Запишите первый так',
    example: 'Моя первая тема',
    parked: 'Все оставшиеся шаги отложены. Вернитесь к одному из них, когда придёт время.',
    waiting: 'Все оставшиеся шаги отложены или ждут отложенного. Вернитесь к одному из них, когда придёт время.',
    blocked: 'Все оставшиеся шаги ждут других. Посмотрите, что им нужно.',
    issue: {
      title: 'Что учить дальше',
      body: 'Trailmark ведёт ниже один комментарий: в нём сказано, что учить дальше и почему.',
    },
    tick: 'Отметьте пункт здесь, и Trailmark отметит его в плане.',
    review: (step, ago) => `Стоит повторить: ${step}. Пройдено ${days(ago)} назад.`,
  },
  holds: {
    until: (when) => `отложено до: ${when}`,
    putOff: 'отложено',
    needs: (names) => `сначала нужно пройти: ${names}`,
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
      wip: 'начато несколько шагов, сначала завершите их',
      goal: 'к цели ведёт другой шаг',
      doing: 'другой шаг уже начат',
      stage: 'другой шаг относится к более раннему этапу',
      required: 'этот шаг необязателен',
      priority: 'у другого шага выше приоритет',
      order: 'другой шаг записан раньше',
    },
  },
  reasons: {
    pinned: 'Вы закрепили этот шаг вверху.',
    pinnedFor: (step) => `Вы закрепили вверху шаг ${step}, а для него нужен этот.`,
    due: (left, day) => {
      if (left === 0) return `Срок — ${day}, это сегодня.`;
      if (left === 1) return `Срок — ${day}, это завтра.`;
      if (left === -1) return `Срок истёк ${day}, то есть вчера.`;
      return left > 0 ? `Срок — ${day}, ${daysLeft(left)}.` : `Срок был ${day}, ${days(-left)} назад.`;
    },
    neededFor: (step) => `(нужно для шага ${step})`,
    wip: wordCount('ru', {
      one: 'Начат # шаг: завершите один, прежде чем браться за новый.',
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
      none: 'У других шагов приоритет ниже.',
      low: 'У других шагов приоритет ещё ниже.',
      lowest: 'У него самый низкий приоритет.',
    },
    order: 'Среди равных шагов он стоит в плане первым.',
    only: 'Это единственный шаг, доступный сейчас.',
    woken: {
      step: (when) => `Вы отложили его до шага ${when}, и этот шаг уже пройден.`,
      option: (when) => `Вы отложили его до момента ${when}, и этот момент настал.`,
      goal: (when) => `Вы отложили его до момента ${when}, но для цели он нужен уже сейчас.`,
    },
    wokenFromMark: 'Вы отложили его, но для цели он нужен уже сейчас.',
    needs: (names) => `Всё нужное для него пройдено: ${names}.`,
    why: (note) => `Ваша заметка: ${note}`,
    unlocks: (names) => `Открывает путь к следующему: ${names}.`,
    place: (where, done, total) => `${where}: готово ${number(done)} из ${steps(total)}.`,
  },
};
