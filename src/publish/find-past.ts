import { readBlame } from '../collect/commit/read-blame.ts';
import { pathMatcher } from '../collect/find-roadmaps.ts';
import { isWholeClone } from '../collect/git/is-whole-clone.ts';
import { readHistory } from '../collect/git/read-history.ts';
import { GitFailure } from '../collect/git/run-git.ts';
import { isFailure } from '../github/api-failure.ts';
import { readBlame as readDays } from '../history/read-blame.ts';
import { withParts } from '../on-demand.ts';
import { listSteps } from '../parse/list-steps.ts';
import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import type { Source } from '../source.ts';
import type { Past } from '../suggest/past/past.ts';
import { readPast } from '../suggest/past/read-past.ts';
import type { Work } from './inputs.ts';

/** More files at once would take GitHub longer than it gives a query. */
const MOST_FILES = 100;

/**
 * What git says of the steps of these roadmaps as of a commit, null for the checkout as it is: from the checkout where that has the whole
 * history of it, else from GitHub in one query. Undefined where nobody knows, or nobody asked: no run fails for it.
 */
export async function findPast(
  { github, workspace, inputs: { options, scope } }: Work,
  roadmaps: readonly Source[],
  oid: string | null,
): Promise<Past | undefined> {
  if (options.history === 'off' || roadmaps.length === 0 || roadmaps.length > MOST_FILES) return undefined;
  const paths = roadmaps.map(({ path }) => path);
  try {
    if (workspace !== null && (await isWholeClone(workspace, oid))) {
      const isRoadmap = await pathMatcher(scope.roadmap);
      const defaults = roadmaps[0]?.defaults;
      const { today } = options;
      return readPast(await readHistory({ folder: workspace, roadmaps: paths, isRoadmap, today, defaults }));
    }
    if (oid === null) return undefined;
    const lines = await readBlame(github, oid, paths);
    if ([...lines.values()].every((ranges) => ranges.length === 0)) return undefined;
    const parsed = await withParts(() => parseRoadmaps(roadmaps).roadmaps);
    return readPast(
      readDays(parsed.map((roadmap) => ({ steps: listSteps(roadmap), lines: lines.get(roadmap.path) ?? [] }))),
    );
  } catch (error) {
    if (isFailure(error) || error instanceof GitFailure) return undefined;
    throw error;
  }
}
