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
