import { groupBy } from '../../group-by.ts';
import { isLikeStep } from '../../rules/find-problems.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Run } from '../run.ts';
import { explainCodes, showProblems } from './show-problems.ts';

/** How many problems are told before `check` is pointed to. */
const TOLD = 5;

/** Errors and warnings of the roadmaps, beside another result; what the README lacks matters to `update` alone, which refuses by itself. */
export function tell({ report, asked }: Run): string {
  if (asked.json) return '';
  const told = report.problems.filter(({ severity, path }) => severity !== 'info' && path !== report.readme);
  const uncounted = told.filter(isLikeStep);
  const others = told.filter((problem) => !isLikeStep(problem));
  const left = others.length - TOLD;
  const more = left > 0 ? `… and ${left} more: ${asked.program} check\n` : '';
  return (
    showProblems(others.slice(0, TOLD), asked) + more + explainCodes(others, asked) + tellUncounted(uncounted, asked)
  );
}

/** One line, however much of a file is not understood: the plan matters here, and `check` has the list. */
function tellUncounted(problems: readonly Problem[], { program }: Arguments): string {
  if (problems.length === 0) return '';
  const counts = [...groupBy(problems, ({ code }) => code)].map(([code, { length }]) => `${length} ${code}`);
  const what =
    problems.length === 1 ? '1 place looks like a step and is' : `${problems.length} places look like steps and are`;
  return `${what} not counted (${counts.join(', ')}). To see where: ${program} check\n`;
}
