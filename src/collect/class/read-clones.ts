import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayOfSeconds } from '../../day.ts';
import type { Problem } from '../../rules/problem.ts';
import { collectProblem, notAFile } from '../collect-problem.ts';
import { askGit } from '../git/run-git.ts';
import { readConfig, readWorkingTree } from '../read-working-tree.ts';
import { keyOf, type MemberFiles } from './member-files.ts';

/** A folder of clones. `roadmap` goes before what the clones say themselves; `except` are full paths of folders that are none. */
export interface Clones {
  readonly folder: string;
  readonly roadmap: readonly string[];
  readonly except: readonly string[];
  /** Is told how much of the work is done, from 0 to 1. */
  readonly show?: (part: number) => void;
}

/** How many clones are read at the same time: git runs in each. */
const AT_ONCE = 4;

/** Reads every folder in a folder, in no order to rely on; those whose names begin with a dot are none. One that can't be read comes with the problem. */
export async function* readClones({ folder, roadmap, except, show }: Clones): AsyncGenerator<MemberFiles> {
  const entries = await listMembers(folder, except);
  const reading: Promise<MemberFiles>[] = [];
  for (const [at, entry] of entries.entries()) {
    const root = join(folder, entry.name);
    reading.push(readClone(root, entry, roadmap));
    if (reading.length === AT_ONCE) yield await (reading.shift() as Promise<MemberFiles>);
    show?.((at + 1) / entries.length);
  }
  for (const left of reading) yield await left;
}

async function listMembers(folder: string, except: readonly string[]): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const root = join(folder, entry.name);
    if (!except.includes(root) && (await isMember(root, entry))) entries.push(entry);
  }
  return entries;
}

async function isMember(root: string, entry: Dirent): Promise<boolean> {
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return false;
  const place = entry.isSymbolicLink() ? await stat(root).catch(() => null) : entry;
  return place?.isDirectory() === true;
}

async function readClone(root: string, entry: Dirent, wanted: readonly string[]): Promise<MemberFiles> {
  const { name } = entry;
  if (entry.isSymbolicLink()) return unread(name, notAFile({ path: name, kind: 'link' }));
  try {
    const { settings, problems } = await readConfig(root, null);
    const { roadmap = [], readme = null, chart = null } = settings;
    const scope = { roadmap: wanted.length > 0 ? wanted : roadmap, readme, chart };
    const read = await readWorkingTree({ root, ...scope });
    const collected = { ...read, problems: [...problems, ...read.problems] };
    const paths = collected.roadmaps.map(({ path }) => path);
    // Without its own .git, git would answer for a repository around it.
    const lastChange = existsSync(join(root, '.git')) ? await readLastChange(root, paths) : null;
    return { name, path: name, key: keyOf(collected), collected, settings, lastChange };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return unread(name, collectProblem(name, 'unreadable', code ?? message));
  }
}

function unread(name: string, problem: Problem): MemberFiles {
  const collected = { roadmaps: [], readme: null, problems: [problem] };
  return { name, path: name, key: '', collected, settings: {}, lastChange: null };
}

/** The author's day of the newest commit that changed one of these files of a clone; null outside git, and where a clone without its past does not know. */
async function readLastChange(folder: string, paths: readonly string[]): Promise<Day | null> {
  if (paths.length === 0) return null;
  const named = paths.map((path) => `:(literal)${path}`);
  const printed = await askGit(folder, ['log', '-1', '--first-parent', '--format=%H %at', 'HEAD', '--', ...named]);
  const [, commit = '', seconds = ''] = /^(\w+) (-?\d+)/.exec(printed ?? '') ?? [];
  // In the oldest commit that a shallow clone has, every file seems new.
  const oldest = await readFile(join(folder, '.git', 'shallow'), 'utf8').catch(() => '');
  return commit === '' || oldest.includes(commit) ? null : dayOfSeconds(Number(seconds));
}
