import type { Day } from '../../day.ts';
import { buildHistory } from '../../history/build-history.ts';
import type { FileVersion, History, Reading, Version } from '../../history/history.ts';
import { readVersion } from '../../history/read-version.ts';
import { type TracedCommit, traceFiles } from '../../history/trace-files.ts';
import { Walk } from '../../history/walk.ts';
import { decodeText } from '../decode-text.ts';
import { readLog } from './read-log.ts';
import { readTexts } from './read-texts.ts';
import { readGit } from './run-git.ts';

/** The roadmaps as they are now, in their order; `isRoadmap` says whether a deleted file of a path was one. */
export interface Wanted {
  readonly folder: string;
  readonly roadmaps: readonly string[];
  readonly isRoadmap: (path: string) => boolean;
  readonly today: Day;
  /** Is told how much of the work is done, from 0 to 1. */
  readonly show?: (part: number) => void;
}

/** Reads the history of roadmaps from git: one log, one batch of texts, and each distinct text parsed once. Throws a `GitFailure` where there is no git or no repository. */
export async function readHistory({ folder, roadmaps, isRoadmap, today, show }: Wanted): Promise<History> {
  const isShallow = (await readGit(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  const paths = new Set(roadmaps);
  const traced = traceFiles(await readLog(folder, roadmaps), (path) => paths.has(path) || isRoadmap(path));
  const walk = new Walk();
  const uses = countUses(traced);
  const texts = readTexts(folder, [...uses.keys()]);
  const readingOf = reader(texts, uses);
  try {
    for (const [at, commit] of traced.entries()) {
      walk.add(await readCommit(commit, readingOf));
      show?.((at + 1) / traced.length);
    }
  } finally {
    await texts.return(undefined);
  }
  return buildHistory(walk, { roadmaps, isShallow, today });
}

type ReadingOf = (path: string, blob: string) => Promise<Reading | null>;

async function readCommit({ commit, day, changes }: TracedCommit, readingOf: ReadingOf): Promise<Version> {
  const files: FileVersion[] = [];
  for (const { file, blob } of changes) {
    const reading = blob === null ? null : await readingOf(file, blob);
    // A version that can't be read says nothing: the one before it stands.
    if (blob === null || reading !== null) files.push({ file, reading });
  }
  return { commit, day, files };
}

/** How often each text is asked for, in the order of the commits. */
function countUses(traced: readonly TracedCommit[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { changes } of traced)
    for (const { blob } of changes) if (blob !== null) uses.set(blob, (uses.get(blob) ?? 0) + 1);
  return uses;
}

/** Reads texts as they are asked for. What was read once is known until nobody asks for it any more. */
function reader(texts: AsyncIterator<readonly [string, Buffer | null]>, uses: Map<string, number>): ReadingOf {
  const readings = new Map<string, Reading | null>();
  return async (path, blob) => {
    while (!readings.has(blob)) {
      const { value } = await texts.next();
      if (value === undefined) return null;
      readings.set(value[0], readBytes(path, value[1]));
    }
    const reading = readings.get(blob) ?? null;
    const left = (uses.get(blob) ?? 1) - 1;
    uses.set(blob, left);
    if (left === 0) readings.delete(blob);
    return reading;
  };
}

function readBytes(path: string, bytes: Buffer | null): Reading | null {
  const decoded = bytes === null ? null : decodeText(bytes);
  return decoded !== null && 'text' in decoded ? readVersion({ path, text: decoded.text }) : null;
}
