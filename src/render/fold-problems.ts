import type { Problem } from '../rules/problem.ts';

/** One file shows no more problems of one code to a reader. */
export const MOST_OF_A_CODE = 20;

/** A problem that is shown, and how many of its file and code are not, which is said behind the last that is. */
export interface Shown {
  readonly problem: Problem;
  readonly left: number;
}

/** Leaves out what a file has too often to be read: of each code the first are shown and the others counted. */
export function foldProblems(problems: readonly Problem[]): readonly Shown[] {
  const counts = new Map<string, number>();
  const nths = problems.map((problem) => {
    const nth = (counts.get(keyOf(problem)) ?? 0) + 1;
    counts.set(keyOf(problem), nth);
    return nth;
  });
  return problems.flatMap((problem, at) => {
    const nth = nths[at] ?? 0;
    const left = (counts.get(keyOf(problem)) ?? 0) - MOST_OF_A_CODE;
    return nth > MOST_OF_A_CODE ? [] : [{ problem, left: nth === MOST_OF_A_CODE ? left : 0 }];
  });
}

function keyOf({ path, code }: Problem): string {
  return `${code} ${path}`;
}
