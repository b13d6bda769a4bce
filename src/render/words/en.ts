import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('en', { one: '# step', other: '# steps' });
const days = wordCount('en', { one: '# day', other: '# days' });
const number = (value: number) => wordNumber('en', value);

export const en: Words = {
  language: 'en',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Stage',
    roadmap: 'Roadmap',
    progress: 'Progress',
    steps: 'Steps',
    goal: 'Goal',
    next: 'Next',
    first: 'Start with',
    because: 'Why this one',
    after: 'After that',
    alternative: 'For a change',
    read: 'To read',
    prerequisites: 'Prerequisites',
    others: 'Why not the others',
    all: 'All stages',
    total: 'Total',
    done: 'done',
    doing: 'begun',
    todo: 'open',
  },
  counts: {
    overall: (done, total) => `${number(done)} of ${steps(total)} done`,
    doing: wordCount('en', { other: '# begun' }),
    parked: wordCount('en', { other: '# parked' }),
    blocked: wordCount('en', { other: '# waiting' }),
    more: wordCount('en', { other: '# more' }),
    unread: wordCount('en', { other: '# more to read' }),
    problems: wordCount('en', { one: '# problem', other: '# problems' }),
  },
  states: {
    done: 'Everything is done. Well done!',
    dropped: 'No step is left to do: all of them were dropped.',
    empty: 'There is no step yet. Write one like this',
    example: 'My first topic',
    parked: 'All open steps are parked. Pick one up when its time comes.',
    waiting: 'All open steps are parked or wait for a parked one. Pick one up when its time comes.',
    blocked: 'All open steps wait for others. Look at what they need.',
    issue: {
      title: 'What to learn next',
      body: 'Trailmark keeps one comment below: it says what to learn next, and why.',
    },
    tick: 'Tick a box here, and Trailmark ticks it in the roadmap.',
    review: (step, ago) => `Worth another look: ${step}, done ${days(ago)} ago.`,
  },
  holds: {
    until: (when) => `put off until: ${when}`,
    putOff: 'put off',
    needs: (names) => `needs ${names} first`,
    gate: (stage, percent) => `opens when ${stage} reaches ${percent}`,
    parent: wordCount('en', { one: '# step inside it is still open', other: '# steps inside it are still open' }),
    beaten: {
      pinned: 'another step is pinned',
      due: 'another step is due sooner',
      wip: 'several steps are begun; finish those first',
      goal: 'another step serves the goal',
      doing: 'another step is already begun',
      stage: 'another step is in an earlier stage',
      required: 'this one is optional',
      priority: 'another step has a higher priority',
      order: 'another step is written before it',
    },
  },
  reasons: {
    pinned: 'You pinned it to the top.',
    pinnedFor: (step) => `You pinned ${step} to the top, and it needs this step.`,
    due: (left, day) => {
      if (left === 0) return `It is due today, ${day}.`;
      if (left === 1) return `It is due tomorrow, ${day}.`;
      if (left === -1) return `It was due yesterday, ${day}.`;
      return left > 0 ? `It is due in ${days(left)}, on ${day}.` : `It was due ${days(-left)} ago, on ${day}.`;
    },
    neededFor: (step) => `(needed for ${step})`,
    wip: wordCount('en', {
      one: '# step is begun; finish it before starting another.',
      other: '# steps are begun; finish one before starting another.',
    }),
    goal: (goal) => `It serves your goal ${goal}.`,
    doing: 'You have already begun it.',
    stage: (name) => `${name} comes earlier in the plan.`,
    required: 'It is required, not optional.',
    priority: {
      highest: 'It has the highest priority.',
      high: 'It has a high priority.',
      medium: 'It has a medium priority.',
      none: 'Other steps have a lower priority.',
      low: 'Other steps have an even lower priority.',
      lowest: 'It has the lowest priority.',
    },
    order: 'Among equal steps, it comes first in the roadmap.',
    only: 'It is the only step you can take now.',
    woken: {
      step: (when) => `You put it off until ${when}, and that is done now.`,
      option: (when) => `You put it off until ${when}, and that time has come.`,
      goal: (when) => `You put it off until ${when}, but your goal needs it now.`,
    },
    wokenFromMark: 'You put it off, but your goal needs it now.',
    needs: (names) => `You have done what it needs: ${names}.`,
    why: (note) => `Your own note: ${note}`,
    unlocks: (names) => `It opens the way to ${names}.`,
    place: (where, done, total) => `${number(done)} of ${steps(total)} in ${where} done.`,
  },
};
