import { readBlame } from '../collect/commit/read-blame.ts';
import { pathMatcher } from '../collect/find-roadmaps.ts';
import { isWholeClone } from '../collect/git/ask-git.ts';
import { readHistory } from '../collect/git/read-history.ts';
import { GitFailure } from '../collect/git/run-git.ts';
import { isFailure } from '../github/api-failure.ts';
import type { Request } from '../pipeline.ts';
import type { Source } from '../source.ts';
import { readPast } from '../suggest/past/read-past.ts';
import type { Work } from './inputs.ts';

/** More files at once would take GitHub longer than it gives a query. */
const MOST_FILES = 100;

/**
 * What git says of the steps of these roadmaps as of a commit, null for the checkout as it is: from the checkout where that has the whole
 * history of it, else from GitHub in one query. Nothing where nobody knows, or nobody asked: no run fails for it.
 */
export async function findPast(
  { github, workspace, inputs: { options, scope } }: Work,
  roadmaps: readonly Source[],
  oid: string | null,
): Promise<Pick<Request, 'past' | 'blame'>> {
  if (options.history === 'off' || roadmaps.length === 0 || roadmaps.length > MOST_FILES) return {};
  const paths = roadmaps.map(({ path }) => path);
  try {
    if (workspace !== null && (await isWholeClone(workspace, oid))) {
      const isRoadmap = await pathMatcher(scope.roadmap);
      const defaults = roadmaps[0]?.defaults;
      const { today } = options;
      const wanted = { folder: workspace, roadmaps: paths, isRoadmap, today, defaults };
      return { past: readPast(await readHistory(wanted)) };
    }
    if (oid === null) return {};
    const blame = await readBlame(github, oid, paths);
    return [...blame.values()].every((ranges) => ranges.length === 0) ? {} : { blame };
  } catch (error) {
    if (isFailure(error) || error instanceof GitFailure) return {};
    throw error;
  }
}
