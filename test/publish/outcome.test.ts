import { expect, test } from 'vitest';
import { listProblems, type Outcome, stopped } from '../../src/publish/outcome.ts';

const problem = (code: string, line = 1, path = 'a.md') => ({ ...{ code, line, path }, column: 1, message: code });
const list = (known: readonly unknown[], refused: readonly unknown[]) =>
  listProblems({ report: { problems: known }, problems: refused } as unknown as Outcome).map(({ code }) => code);

test('a refusal is listed unless the report has just this problem', () => {
  const known = [problem('mirror')];
  expect(list(known, [problem('mirror')])).toEqual(['mirror']);
  expect(list(known, [problem('left-out')])).toEqual(['mirror', 'left-out']);
  expect(list(known, [problem('mirror', 2), problem('mirror', 1, 'b.md')])).toEqual(['mirror', 'mirror', 'mirror']);
});

test.each([
  [null, { isReported: true, notes: [], failures: [] }],
  [
    { message: 'm', isFault: true },
    { isReported: true, notes: [], failures: ['m'] },
  ],
  [
    { message: 'm', isFault: false },
    { isReported: false, notes: ['m'], failures: [] },
  ],
])('a plan that stops with %j comes to %j', (stop, wanted) => {
  const { report, ...told } = stopped({ report: {} as Outcome['report'] & object, stop });
  expect({ isReported: report !== null, ...told }).toEqual(wanted);
});
