import type { Day } from '../../day.ts';
import { buildHistory } from '../../history/build-history.ts';
import type { FileVersion, History, Version } from '../../history/history.ts';
import { type TracedCommit, traceFiles } from '../../history/trace-files.ts';
import { Walk } from '../../history/walk.ts';
import type { Defaults } from '../../source.ts';
import { readLog } from './read-log.ts';
import { type Cache, loadReadings, saveReadings } from './reading-cache.ts';
import { readGit } from './run-git.ts';
import { TextReader } from './text-reader.ts';

/** The roadmaps as they are now, in their order; `isRoadmap` says whether a deleted file of a path was one. */
export interface Wanted {
  readonly folder: string;
  readonly roadmaps: readonly string[];
  readonly isRoadmap: (path: string) => boolean;
  readonly today: Day;
  /** What holds for every roadmap today is taken to have held ever since. */
  readonly defaults?: Defaults | undefined;
  /** What is known of the texts from the last time, and is kept for the next. */
  readonly cache?: Cache | null;
  /** Is told how much of the work is done, from 0 to 1. */
  readonly show?: (part: number) => void;
}

/** Reads the history of roadmaps from git: one log, one batch of texts, and each distinct text parsed once. Throws a `GitFailure` where there is no git or no repository. */
export async function readHistory(wanted: Wanted): Promise<History> {
  const { folder, roadmaps, isRoadmap, today, defaults, cache = null, show } = wanted;
  const isShallow = (await readGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const paths = new Set(roadmaps);
  const traced = traceFiles(await readLog(folder, roadmaps), (path) => paths.has(path) || isRoadmap(path));
  const texts = new TextReader(folder, traced, {
    known: cache === null ? new Map() : await loadReadings(cache, folder),
    defaults,
  });
  const walk = new Walk();
  try {
    for (const [at, commit] of traced.entries()) {
      walk.add(await readCommit(commit, texts));
      show?.((at + 1) / traced.length);
    }
  } finally {
    await texts.close();
  }
  if (cache !== null && texts.hasNew) await saveReadings(cache, folder, texts.readings);
  return buildHistory(walk, { roadmaps, isShallow, today });
}

async function readCommit({ commit, day, changes }: TracedCommit, texts: TextReader): Promise<Version> {
  const files: FileVersion[] = [];
  for (const { file, blob } of changes) {
    const reading = blob === null ? null : await texts.read(file, blob);
    // A version that can't be read says nothing: the one before it stands.
    if (blob === null || reading !== null) files.push({ file, reading });
  }
  return { commit, day, files };
}
