import type { Day } from '../../day.ts';
import { dayOfSeconds } from '../../day.ts';
import { buildHistory } from '../../history/build-history.ts';
import type { FileVersion, History, Version } from '../../history/history.ts';
import type { Change, LoggedCommit } from '../../history/trace-files.ts';
import { type TracedCommit, traceFiles } from '../../history/trace-files.ts';
import { Walk } from '../../history/walk.ts';
import type { Defaults } from '../../source.ts';
import { type Cache, loadReadings, saveReadings } from './reading-cache.ts';
import { GitFailure, readGit } from './run-git.ts';
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

const LOG = [
  'log',
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '--no-abbrev',
  '--find-renames',
  '--no-color',
  '-z',
];
const COMMIT = /^\n?commit ([0-9a-f]+) (-?\d+)$/;
const FILE = /^\n?:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;

/**
 * The commits on the first-parent line of what is checked out that change a Markdown file or one of `paths`, the newest
 * first; none where nothing is committed yet. Paths are relative to the folder, and what lies outside of it is left out.
 */
async function readLog(folder: string, paths: readonly string[]): Promise<readonly LoggedCommit[]> {
  const named = ['*.md', '*.markdown']
    .map((name) => `:(icase)${name}`)
    .concat(paths.map((path) => `:(literal)${path}`));
  const words = [...LOG, '--relative', '--format=commit %H %at', 'HEAD', '--', ...named];
  const printed = await readGit(folder, words).catch((error: unknown) => {
    if (error instanceof GitFailure && error.message.includes("bad revision 'HEAD'")) return '';
    throw error;
  });
  return parseLog(printed.split('\0'));
}

/** Reads what git prints with `--raw -z`: each commit as its id and its author's seconds, then its files. */
function parseLog(tokens: readonly string[]): readonly LoggedCommit[] {
  const commits: (LoggedCommit & { readonly changes: Change[] })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [, commit = '', seconds = ''] = COMMIT.exec(tokens[at] ?? '') ?? [];
    if (commit !== '') commits.push({ commit, day: dayOfSeconds(Number(seconds)), changes: [] });
    const [, mode = '', blob = '', kind = ''] = FILE.exec(tokens[at] ?? '') ?? [];
    if (kind === '') continue;
    const from = kind === 'R' ? (tokens[++at] ?? '') : null;
    // A link or a submodule where a file was is no roadmap.
    commits.at(-1)?.changes.push({ path: tokens[++at] ?? '', from, blob: mode.startsWith('100') ? blob : null });
  }
  return commits;
}
