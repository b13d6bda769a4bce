import { LOCALES } from '../locales/load.ts';
import type { Problem } from '../rules/problem.ts';
import { collectProblem, notAFile } from './collect-problem.ts';
import { pathInside } from './path-inside.ts';
import type { Entry, Tree } from './tree.ts';

/** The files to read, sorted by path, and what is wrong with the patterns. */
export interface FoundRoadmaps {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

// A `!` before a pattern would turn its meaning round, and then nearly every file matches.
const AS_WRITTEN = { nonegate: true };

const FOLDER = /^roadmap$/i;
/** The endings that GitHub takes for Markdown; what is hidden is no roadmap. */
const MARKDOWN = /^(?!\.|.*\/\.).*\.(?:md|markdown|mdown|mdwn|mkdn?)$/i;

/** In their order of precedence; compared with case and `-`/`_` folded. */
const listUsualNames = () => LOCALES.flatMap(({ read }) => read.fileNames.map(foldName));

/** Where nobody writes a pattern, none has to be read. */
const loadPicomatch = async () => (await import('picomatch')).default;

/** Finds what the patterns name, each tried as a literal path, then as a glob. `!glob` takes files, or all that lies in a folder, out again; alone it takes them out of the default. */
export async function findRoadmaps(tree: Tree, patterns: readonly string[]): Promise<FoundRoadmaps> {
  const problems: Problem[] = [];
  const found: Entry[] = [];
  const excluded: string[] = [];
  for (const pattern of patterns) {
    if (await isExclusion(tree, pattern)) {
      excluded.push(pattern.slice(1));
      continue;
    }
    const { entries, problem } = await findPattern(tree, pattern);
    if (problem) problems.push(problem);
    for (const entry of entries) found.push(entry);
  }
  const all = excluded.length === patterns.length ? await findUsual(tree) : sortEntries(found);
  const unique = [...new Map(all.map((entry) => [entry.path, entry])).values()].filter(await excluder(excluded));
  const links = unique.filter(({ kind }) => kind === 'link').map((link) => notAFile(link));
  return { entries: unique.filter(({ kind }) => kind === 'file'), problems: [...problems, ...links] };
}

/** A file may be called so, and `!(a|b)` is a pattern of what to take. */
async function isExclusion(tree: Tree, pattern: string): Promise<boolean> {
  if (!pattern.startsWith('!') || pattern.startsWith('!(')) return false;
  const path = pathInside(pattern);
  return path === null || (await tree.readEntry(path))?.kind !== 'file';
}

/** Whether a path is one that the patterns name, or was when the file was there: for files that are gone. */
export async function pathMatcher(patterns: readonly string[]): Promise<(path: string) => boolean> {
  const isOut = (pattern: string) => pattern.startsWith('!') && !pattern.startsWith('!(');
  const wanted = patterns.filter((pattern) => !isOut(pattern)).map((pattern) => pathInside(pattern) ?? pattern);
  const isMatch = wanted.length === 0 ? isUsual : (await loadPicomatch())(wanted, AS_WRITTEN);
  const isKept = await excluder(patterns.filter(isOut).map((pattern) => pattern.slice(1)));
  return (path) => isMatch(path) && isKept({ path });
}

/** Whether a path lies where roadmaps are looked for when nobody says where, in whatever case the folder is written. */
function isUsual(path: string): boolean {
  return FOLDER.test(path.split('/', 1)[0] ?? '') && MARKDOWN.test(path);
}

async function excluder(globs: readonly string[]): Promise<(entry: Pick<Entry, 'path'>) => boolean> {
  if (globs.length === 0) return () => true;
  const plain = globs.map((glob) => pathInside(glob) ?? glob);
  const picomatch = await loadPicomatch();
  const isExcluded = picomatch([...plain, ...plain.map((glob) => `${glob}/**`)], AS_WRITTEN);
  return ({ path }) => !isExcluded(path);
}

async function findPattern(tree: Tree, pattern: string): Promise<{ entries: readonly Entry[]; problem?: Problem }> {
  const path = pathInside(pattern);
  if (path === null) return { entries: [], problem: collectProblem(pattern, 'outside-root') };
  const literal = await tree.readEntry(path);
  if (literal?.kind === 'file') return { entries: [literal] };
  const wayOut = literal?.kind === 'folder' ? `try ${path === '.' ? '' : `${path}/`}**/*.md` : '';
  if (literal !== null) return { entries: [], problem: notAFile(literal, wayOut) };
  const entries = await findGlob(tree, path);
  return entries.length > 0 ? { entries } : { entries, problem: collectProblem(pattern, 'no-match') };
}

async function findGlob(tree: Tree, glob: string): Promise<readonly Entry[]> {
  const picomatch = await loadPicomatch();
  const isMatch = picomatch(glob, AS_WRITTEN);
  const { base } = picomatch.scan(glob, AS_WRITTEN);
  const entries = await tree.readEntries(base, true);
  return entries.filter((entry) => isFileOrLink(entry) && isMatch(entry.path));
}

/** A link is not followed, but told. */
function isFileOrLink({ kind }: Entry): boolean {
  return kind === 'file' || kind === 'link';
}

async function findUsual(tree: Tree): Promise<readonly Entry[]> {
  const root = sortEntries(await tree.readEntries('', false));
  const folders = root.filter(({ path }) => FOLDER.test(path));
  const below = await Promise.all(folders.map(({ path }) => tree.readEntries(path, true)));
  const entries = below.flat().filter((entry) => isFileOrLink(entry) && isUsual(entry.path));
  if (entries.length > 0) return sortEntries(entries);
  const files = root.filter(({ kind }) => kind === 'file');
  const first = listUsualNames()
    .map((name) => files.find((entry) => nameOf(entry) === name))
    .find(Boolean);
  return first ? [first] : [];
}

/** Whether a path ends as Markdown files do and none of its names is hidden. */
export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

function nameOf(entry: Entry): string | null {
  const [, stem] = /^(.+)\.(?:md|markdown)$/i.exec(entry.path) ?? [];
  return stem === undefined ? null : foldName(stem);
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll('_', '-');
}

function sortEntries(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
