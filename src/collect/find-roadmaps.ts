import picomatch from 'picomatch';
import type { Problem } from '../problem.ts';
import { collectProblem } from './collect-problem.ts';
import { pathInside } from './path-inside.ts';
import type { Entry, Tree } from './tree.ts';

/** The files to read, sorted by path, and what is wrong with the patterns. */
export interface FoundRoadmaps {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const DEFAULT_PATTERN = 'roadmap/**/*.md';

// In their order of precedence; compared with case and `-`/`_` folded.
const USUAL_NAMES = [
  ...['ROADMAP', 'STUDY_PLAN', 'LEARNING_PATH', 'LEARNING_ROADMAP', 'PROGRESS'],
  ...['学习路线', '学习计划', '学习进度', '學習計畫', '学習計画', 'ロードマップ', '로드맵'],
  ...['PLANO_DE_ESTUDOS', 'PLAN_DE_ESTUDIO', 'PARCOURS', 'Lernplan', 'План'],
].map(foldName);

/** Finds what the patterns name, each tried as a literal path, then as a glob; `!glob` takes files out again. */
export async function findRoadmaps(tree: Tree, patterns: readonly string[]): Promise<FoundRoadmaps> {
  if (patterns.length === 0) return { entries: await findUsual(tree), problems: [] };
  const found = new Map<string, Entry>();
  const problems: Problem[] = [];
  const excluded: string[] = [];
  for (const pattern of patterns) {
    const { entries, problem } = await findPattern(tree, pattern);
    if (entries.length === 0 && pattern.startsWith('!')) excluded.push(pattern.slice(1));
    else if (problem) problems.push(problem);
    for (const entry of entries) found.set(entry.path, entry);
  }
  const isExcluded = picomatch(excluded.map((pattern) => pathInside(pattern) ?? pattern));
  const entries = [...found.values()].filter((entry) => !(excluded.length > 0 && isExcluded(entry.path)));
  return { entries: sortEntries(entries), problems };
}

async function findPattern(tree: Tree, pattern: string): Promise<{ entries: readonly Entry[]; problem?: Problem }> {
  const path = pathInside(pattern);
  if (path === null) return { entries: [], problem: collectProblem(pattern, 'outside-root') };
  const literal = await tree.readEntry(path);
  if (literal?.kind === 'file') return { entries: [literal] };
  if (literal?.kind === 'link') return { entries: [], problem: collectProblem(path, 'a-link') };
  if (literal?.kind === 'folder')
    return { entries: [], problem: collectProblem(path, 'a-folder', `try ${path === '.' ? '' : `${path}/`}**/*.md`) };
  if (literal) return { entries: [], problem: collectProblem(path, 'not-a-file') };
  const entries = await findGlob(tree, path);
  return entries.length > 0 ? { entries } : { entries, problem: collectProblem(pattern, 'no-match') };
}

async function findGlob(tree: Tree, glob: string): Promise<readonly Entry[]> {
  const isMatch = picomatch(glob);
  const { base } = picomatch.scan(glob);
  const entries = await tree.readEntries(base === '.' ? '' : base, true);
  return entries.filter((entry) => entry.kind === 'file' && isMatch(entry.path));
}

async function findUsual(tree: Tree): Promise<readonly Entry[]> {
  const entries = await findGlob(tree, DEFAULT_PATTERN);
  if (entries.length > 0) return sortEntries(entries);
  const root = sortEntries(await tree.readEntries('', false)).filter((entry) => entry.kind === 'file');
  const first = USUAL_NAMES.map((name) => root.find((entry) => nameOf(entry) === name)).find(Boolean);
  return first ? [first] : [];
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
