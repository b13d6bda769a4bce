import type { Source } from '../../source.ts';
import { findProblems, isLikeStep } from '../find-problems.ts';

/** Files of which nothing is counted, though something in them looks like steps, as a plan whose items all begin with ⬜. */
export function findUncountedFiles(sources: readonly Source[]): readonly string[] {
  const problems = findProblems(sources);
  const empty = new Set(problems.filter(({ code }) => code === 'no-steps').map(({ path }) => path));
  const alike = new Set(problems.filter(isLikeStep).map(({ path }) => path));
  return sources.map(({ path }) => path).filter((path) => alike.has(path) && empty.has(path));
}
