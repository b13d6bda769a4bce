import { basename } from 'node:path';
import { isDay } from '../../day.ts';
import { groupBy } from '../../group-by.ts';
import { measureProgress } from '../../measure/measure-progress.ts';
import { parseRoadmaps } from '../../parse/parse-roadmaps.ts';
import type { Source } from '../../source.ts';
import { isSetAside } from '../../suggest/graph/paths.ts';

/** Files that look like a roadmap: one, or all of a folder. `pattern` is what names them in trailmark.yml. */
export interface Candidate {
  readonly pattern: string;
  readonly sources: readonly Source[];
  readonly done: number;
  readonly total: number;
}

/** One step alone is a reminder. */
const LEAST_STEPS = 2;
const README = /(?:^|\/)readme\.\w+$/i;
/** Signs that mean something in a pattern. */
const SPECIAL = /[\\*?[\]{}()!+@|]/;

/** Files with steps, and folders that hold several of them; those with most steps first. Notes of a day are no roadmaps, nor are archives and templates. */
export function findCandidates(sources: readonly Source[]): readonly Candidate[] {
  const files = sources
    .filter(({ path }) => !README.test(path) && !isSetAside(path) && !isDay(basename(path).slice(0, 10)))
    .map((source) => toCandidate(source.path, [source]))
    .filter(({ total }) => total >= LEAST_STEPS);
  const folders = groupBy(files, ({ pattern }) => pattern.split('/').slice(0, -1).join('/'));
  const groups = [...folders].flatMap(([folder, inside]) => {
    const isGroup = folder !== '' && inside.length > 1 && !SPECIAL.test(folder);
    const pattern = `${folder}/*.md`;
    return isGroup && inside.every((one) => one.pattern.endsWith('.md'))
      ? [
          toCandidate(
            pattern,
            inside.flatMap((one) => one.sources),
          ),
        ]
      : [];
  });
  return [...groups, ...files].toSorted((one, other) => other.total - one.total);
}

function toCandidate(pattern: string, sources: readonly Source[]): Candidate {
  const { done, total } = measureProgress(parseRoadmaps(sources).roadmaps).progress;
  return { pattern, sources, done, total };
}
