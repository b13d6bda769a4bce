import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import type { Collected, Scope } from './collected.ts';
import { findConfig } from './config/find-config.ts';
import type { Config } from './config/parse-config.ts';
import { pathInside } from './path-inside.ts';
import { readNearest, readSource, readTree, type Surroundings } from './read-tree.ts';
import type { Content, Entry, Tree } from './tree.ts';

const SKIPPED = ['.git', 'node_modules'];
// One after the other: a promise for each, which another thread keeps, takes three times the work for a thousand small files.
const realpath = realpathSync.native;

/** Reads roadmaps and README from a folder. Throws when the root is no folder; everything else that is wrong is a problem. */
export async function readWorkingTree(wanted: { readonly root: string } & Scope): Promise<Collected> {
  const root = realpath(wanted.root);
  if (!lstatSync(root).isDirectory()) throw new Error(`The root ${wanted.root} is not a folder.`);
  const fromRoot = (path: string): string => relativeTo([root, wanted.root], path);
  const readme = wanted.readme === null ? null : fromRoot(wanted.readme);
  const chart = wanted.chart == null ? null : fromRoot(wanted.chart);
  return readTree(openFolder(root), { ...wanted, roadmap: wanted.roadmap.map(fromRoot), readme, chart });
}

/** Reads trailmark.yml of a folder; `wanted` is its path from there, null to look for it. */
export async function readConfig(wantedRoot: string, wanted: string | null): Promise<Config> {
  return findConfig(openFolder(realpath(wantedRoot)), wanted);
}

const WORKFLOWS = '.github/workflows';

/** Reads the workflows of a repository; what can't be read is left out. */
export async function readWorkflows(wantedRoot: string): Promise<readonly Source[]> {
  const tree = openFolder(realpath(wantedRoot));
  const files = (await tree.readEntries(WORKFLOWS, false)).filter(({ path }) => /\.ya?ml$/.test(path));
  const read = await Promise.all(files.map(({ path }) => readSource(tree, path)));
  return read.flatMap((one) => ('text' in one ? [one] : []));
}

/** Reads what lies around in a folder, where nobody has said which files are wanted. */
export async function readAround(wantedRoot: string): Promise<Surroundings> {
  return readNearest(openFolder(realpath(wantedRoot)));
}

/** The folders in which roadmaps, README and settings can lie, the root ('') first, those nearest to it before others; hidden ones are left out but for `.github`. */
export async function readFolders(root: string): Promise<readonly string[]> {
  const entries = await openFolder(realpath(root)).readEntries('', true);
  const isShown = (path: string) => path.split('/').every((name) => !name.startsWith('.') || name === '.github');
  const folders = entries.filter(({ path, kind }) => kind === 'folder' && isShown(path)).map(({ path }) => path);
  return ['', ...folders.toSorted((one, other) => one.split('/').length - other.split('/').length)];
}

/** Reads one file that is named from the root. One outside of it keeps its full path, so that nothing takes it for one from the root. */
export async function readNamedFile(wantedRoot: string, name: string): Promise<Source | Problem> {
  const root = realpath(wantedRoot);
  const inside = pathInside(relativeTo([root, wantedRoot], name));
  if (inside !== null) return readSource(openFolder(root), inside);
  const place = resolve(root, name);
  return { ...(await readSource(openFolder(dirname(place)), basename(place))), path: place };
}

/** An absolute path below the root is a path in the root; anything else stays as it is written. */
function relativeTo(roots: readonly string[], path: string): string {
  if (!isAbsolute(path)) return sep === '\\' ? path.replaceAll('\\', '/') : path;
  const inside = roots.map((root) => relative(root, path)).find((part) => part !== '' && !part.startsWith('..'));
  return inside === undefined ? path : inside.replaceAll(sep, '/');
}

function openFolder(root: string): Tree {
  return {
    readEntry: async (path) => readEntry(root, path),
    readEntries: async (folder, deep) => readEntries(root, folder, deep),
    readContents: async (entries) => new Map(entries.map(({ path }) => [path, readContent(join(root, path))])),
  };
}

function readEntry(root: string, path: string): Entry | null {
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const entry = readOne(root, parts.slice(0, depth).join('/'));
    if (entry === null) return null;
    if (depth === parts.length || entry.kind === 'link') return { ...entry, path };
  }
  return null;
}

function readOne(root: string, path: string): Entry | null {
  try {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stats === undefined) return null;
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'other';
    return { path, kind, size: stats.size };
  } catch {
    return null;
  }
}

function readEntries(root: string, folder: string, deep: boolean): readonly Entry[] {
  if (readEntry(root, folder)?.kind !== 'folder') return [];
  const entries: Entry[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readFolder(root, next)) {
      entries.push(entry);
      if (deep && entry.kind === 'folder') folders.push(entry.path);
    }
  }
  return entries;
}

function readFolder(root: string, folder: string): readonly Entry[] {
  const names = listNames(join(root, folder)).filter((name) => !SKIPPED.includes(name));
  return names.flatMap((name) => readOne(root, folder === '' ? name : `${folder}/${name}`) ?? []);
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

// A file may have become a link or a pipe since it was listed: the one is not followed, the other not waited for.
const AS_LISTED = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** What a regular file at this full path holds. */
export function readContent(path: string): Content {
  try {
    const file = openSync(path, AS_LISTED);
    try {
      return fstatSync(file).isFile() ? { bytes: readFileSync(file) } : { failure: 'no regular file' };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { failure: (error as NodeJS.ErrnoException).code ?? 'unknown failure' };
  }
}
