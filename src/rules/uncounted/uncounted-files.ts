import { parseRoadmaps } from '../../parse/parse-roadmaps.ts';
import type { Source } from '../../source.ts';
import { findProblems, isLikeStep } from '../find-problems.ts';

/** Files of which nothing is counted, though something in them looks like steps, as a plan whose items all begin with ⬜. */
export function findUncountedFiles(sources: readonly Source[]): readonly string[] {
  const parsed = parseRoadmaps(sources);
  const empty = new Set(parsed.drafts.filter(({ steps }) => steps.length === 0).map(({ path }) => path));
  const alike = new Set(findProblems(parsed).flatMap((problem) => (isLikeStep(problem) ? [problem.path] : [])));
  return sources.map(({ path }) => path).filter((path) => alike.has(path) && empty.has(path));
}
