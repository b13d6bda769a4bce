import { expect, test } from 'vitest';
import { UNCHANGED } from '../../src/publish/commit/apply-commit.ts';
import { listProblems, type Outcome, toOutcome } from '../../src/publish/outcome.ts';
import type { UpdatePlan } from '../../src/publish/plan-update.ts';

const problem = (code: string, line = 1, path = 'a.md') => ({ ...{ code, line, path }, column: 1, message: code });
const list = (known: readonly unknown[], refused: readonly unknown[]) =>
  listProblems({ report: { problems: known }, problems: refused } as unknown as Outcome).map(({ code }) => code);

test('a refusal is listed unless the report has just this problem', () => {
  const known = [problem('mirror')];
  expect(list(known, [problem('mirror')])).toEqual(['mirror']);
  expect(list([], [problem('mirror')])).toEqual(['mirror']);
  expect(list([...known, problem('left-out')], known)).toEqual(['mirror', 'left-out']);
  expect(list(known, [problem('left-out')])).toEqual(['mirror', 'left-out']);
  expect(list(known, [problem('mirror', 2), problem('mirror', 1, 'b.md')])).toEqual(['mirror', 'mirror', 'mirror']);
});

test.each([
  [null, { report: {}, notes: ['n', 'w'], failures: ['f'], problems: [problem('mirror')] }],
  [
    { message: 'm', isFault: true },
    { report: {}, notes: ['n', 'w'], failures: ['m', 'f'], problems: [problem('mirror')] },
  ],
  [
    { message: 'm', isFault: false },
    { report: null, notes: ['m', 'n', 'w'], failures: ['f'], problems: [] },
  ],
])('a plan that stops with %j comes to %j', (stop, wanted) => {
  const plan = { report: {}, stop, notes: ['n'], refusals: [problem('mirror')] } as unknown as UpdatePlan;
  const written = {
    ...UNCHANGED,
    notes: ['w'],
    failures: ['f'],
    isChanged: true,
    commit: 'c',
    missing: ['issues'],
  } as const;
  expect(toOutcome(plan, written)).toEqual({
    ...wanted,
    ...{ isChanged: true, commit: 'c', missing: ['issues'], issue: null, commentUrl: null },
  });
});
