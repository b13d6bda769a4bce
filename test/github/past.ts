import { diffArrays } from 'diff';
import type { BareRepository, CommitObject } from './bare-repository.ts';

// To start git takes twenty times longer from a process as large as that of the tests: what every run asks for is found without.

type Commit = CommitObject & { readonly id: string };

/** Lines of a file that one commit wrote, as GraphQL describes them. */
export interface BlamedRange {
  readonly startingLine: number;
  readonly endingLine: number;
  readonly commit: { readonly oid: string; readonly authoredDate: string };
}

/** A commit and all before it, the newest first; null where two lines meet, which is git's to judge. */
export function listLine(repository: BareRepository, newest: string): readonly Commit[] | null {
  const line: Commit[] = [];
  for (let id: string | undefined = newest; id !== undefined; ) {
    const commit = repository.describe(id);
    if (commit.parents.length > 1) return null;
    line.push({ ...commit, id });
    [id] = commit.parents;
  }
  return line;
}

/** The last commit of a line that changed a path; undefined where none did. */
export function findLastChange(repository: BareRepository, line: readonly Commit[], path: string): Commit | undefined {
  const ids = line.map(({ tree }) => repository.find(tree, path));
  return line.find((_, at) => ids[at] !== (ids[at + 1] ?? null));
}

/** Who wrote each line of a file last, as of a commit. */
export function blame(repository: BareRepository, commit: string, path: string): readonly BlamedRange[] {
  return blameLine(repository, commit, path) ?? blameWithGit(repository, commit, path);
}

function blameWithGit(repository: BareRepository, commit: string, path: string): readonly BlamedRange[] {
  const lines = repository.line('blame', '--line-porcelain', commit, '--', path).split('\n');
  const heads = lines.flatMap((line) => /^([0-9a-f]{40}) \d+ (\d+)/.exec(line)?.slice(1) ?? []);
  const times = lines.flatMap((line) => /^author-time (\d+)$/.exec(line)?.[1] ?? []);
  return times.map((seconds, at) => ({
    ...{ startingLine: Number(heads[2 * at + 1]), endingLine: Number(heads[2 * at + 1]) },
    commit: { oid: heads[2 * at] ?? '', authoredDate: new Date(Number(seconds) * 1000).toISOString() },
  }));
}

/** Null of a merge, and of a file that came later and may have been another. */
function blameLine(repository: BareRepository, newest: string, path: string): readonly BlamedRange[] | null {
  const line = listLine(repository, newest)?.toReversed();
  if (line === undefined || line[0] === undefined || repository.find(line[0].tree, path) === null) return null;
  let blob = '';
  let written: readonly (readonly [text: string, commit: Commit])[] = [];
  for (const commit of line) {
    const found = repository.find(commit.tree, path);
    if (found === null) return null;
    if (found === blob) continue;
    blob = found;
    const texts = repository
      .blob(blob)
      .toString('latin1')
      .split(/(?<=\n)/)
      .filter(Boolean);
    written = keepCommits(written, texts, commit);
  }
  return toRanges(written.map(([, commit]) => commit));
}

function keepCommits(
  before: readonly (readonly [string, Commit])[],
  texts: readonly string[],
  commit: Commit,
): readonly (readonly [string, Commit])[] {
  let at = 0;
  return diffArrays(
    before.map(([text]) => text),
    [...texts],
  ).flatMap(({ value, added, removed }) => {
    if (added) return value.map((text) => [text, commit] as const);
    at += value.length;
    return removed ? [] : before.slice(at - value.length, at);
  });
}

function toRanges(commits: readonly Commit[]): readonly BlamedRange[] {
  const ends = commits.flatMap((commit, at) => (commits[at + 1]?.id === commit.id ? [] : [at + 1]));
  return ends.map((end, at) => {
    const { id: oid = '', seconds = 0 } = commits[end - 1] ?? {};
    const authoredDate = new Date(seconds * 1000).toISOString();
    return { startingLine: (ends[at - 1] ?? 0) + 1, endingLine: end, commit: { oid, authoredDate } };
  });
}

/** What `head` has that `base` has not, the newest first, and the last commit that both have. */
export function compareCommits(
  repository: BareRepository,
  base: string,
  head: string,
): { readonly commits: readonly Commit[]; readonly mergeBase: string } {
  const known = new Set(listAll(repository, base).map(({ id }) => id));
  const all = listAll(repository, head);
  // Breadth first: of what both have, the nearest to the head.
  const mergeBase = all.find(({ id }) => known.has(id))?.id ?? '';
  return { commits: all.filter(({ id }) => !known.has(id)), mergeBase };
}

function listAll(repository: BareRepository, newest: string): readonly Commit[] {
  const found = new Map<string, Commit>();
  const waiting = [newest];
  for (const id of waiting) {
    if (found.has(id)) continue;
    const commit = repository.describe(id);
    found.set(id, { ...commit, id });
    waiting.push(...commit.parents);
  }
  return [...found.values()];
}

/** The files that differ between two commits, with the ids of their blobs; of one that is gone, what it was. */
export function compareFiles(
  repository: BareRepository,
  before: string,
  after: string,
): readonly { readonly path: string; readonly sha: string }[] {
  const files = (id: string) =>
    new Map(
      repository.tree(id).flatMap(({ path, mode, sha, type }) => (type === 'tree' ? [] : [[path, { mode, sha }]])),
    );
  const [old, now] = [files(before), files(after)];
  return [...new Map([...old, ...now])]
    .filter(([path]) => old.get(path)?.sha !== now.get(path)?.sha || old.get(path)?.mode !== now.get(path)?.mode)
    .map(([path, { sha }]) => ({ path, sha }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
