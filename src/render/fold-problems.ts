import { groupBy } from '../group-by.ts';
import type { Problem } from '../rules/problem.ts';

/** One file shows no more problems of one code to a reader. */
export const MOST_OF_A_CODE = 20;

/** Leaves out what a file has too often to be read: of each code the first are shown; behind the last of them how many are `left` is said. */
export function foldProblems(problems: readonly Problem[]) {
  const groups = [...groupBy(problems, ({ code, path }) => `${code} ${path}`).values()];
  const shown = new Set(groups.flatMap((group) => group.slice(0, MOST_OF_A_CODE)));
  const left = new Map(groups.map((group) => [group[MOST_OF_A_CODE - 1], group.length - MOST_OF_A_CODE]));
  return problems.filter((problem) => shown.has(problem)).map((problem) => ({ problem, left: left.get(problem) ?? 0 }));
}
