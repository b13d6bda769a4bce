import { expect, test } from 'vitest';
import { readBlame } from '../../src/history/read-blame.ts';
import { MOST_TICKS } from '../../src/history/walk.ts';

const [OLD, NEW] = [
  { commit: 'a', day: '2026-01-01', at: '2026-01-01T12:00:00.000Z' },
  { commit: 'b', day: '2026-02-01', at: '2026-02-01T12:00:00.000Z' },
];

/** A file that the first commit brought, and in which the second ticked so many steps. */
function weeksOf(ticks: number): number {
  const steps = Array.from({ length: ticks + 1 }, (_, at) => ({
    ...{ id: `plan.md#${at}`, line: at + 1 },
    status: at === 0 ? ('todo' as const) : ('done' as const),
  }));
  const lines = [
    { start: 1, end: 1, ...OLD },
    { start: 2, end: ticks + 1, ...NEW },
  ];
  return readBlame([{ steps, lines }]).weeks.reduce((sum, { done }) => sum + done, 0);
}

test.each([
  [MOST_TICKS - 1, MOST_TICKS - 1],
  [MOST_TICKS, MOST_TICKS],
  [MOST_TICKS + 1, 0],
])('of %i ticks in one commit %i are in a week', (ticks, expected) => {
  expect(weeksOf(ticks)).toBe(expected);
});

test('each step has the days of the commit that wrote its line, first line and last', () => {
  const step = (line: number, status: 'todo' | 'doing' | 'done' | 'dropped') => ({ id: `p#${line}`, line, status });
  const steps = [
    step(1, 'todo'),
    step(2, 'done'),
    step(4, 'doing'),
    step(5, 'done'),
    step(6, 'dropped'),
    step(9, 'done'),
  ];
  const lines = [
    { start: 2, end: 4, ...NEW },
    { start: 5, end: 6, ...OLD },
    { start: 1, end: 1, ...OLD },
  ];
  const { steps: days, weeks } = readBlame([{ steps, lines }]);
  const nothing = { begun: null, done: null, commit: null };
  expect(days).toEqual([
    { id: 'p#1', seen: OLD.day, ...nothing },
    { id: 'p#2', seen: NEW.day, begun: null, done: NEW.day, commit: 'b' },
    { id: 'p#4', seen: NEW.day, ...nothing, begun: NEW.day },
    { id: 'p#5', seen: OLD.day, begun: null, done: OLD.day, commit: 'a' },
    { id: 'p#6', seen: OLD.day, ...nothing },
  ]);
  // What the oldest commit brought was learned before.
  expect(weeks).toEqual([{ week: '2026-01-26', done: 1 }]);
});

test('ticks of one commit are counted over all files', () => {
  const file = (ticks: number) => ({
    steps: Array.from({ length: ticks }, (_, at) => ({ id: `${ticks}#${at}`, line: at + 2, status: 'done' as const })),
    lines: [
      { start: 1, end: 1, ...OLD },
      { start: 2, end: 99, ...NEW },
    ],
  });
  const sum = (...files: readonly ReturnType<typeof file>[]) =>
    readBlame(files).weeks.reduce((all, { done }) => all + done, 0);
  expect(sum(file(1), file(MOST_TICKS - 1))).toBe(MOST_TICKS);
  expect(sum(file(1), file(MOST_TICKS))).toBe(0);
});
