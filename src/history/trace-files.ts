import type { Day } from '../day.ts';

/** A file that a commit adds, changes, renames or deletes (`blob` null); `from` is its path before a rename. */
export interface Change {
  readonly path: string;
  readonly from: string | null;
  readonly blob: string | null;
}

/** A commit as the log has it. `day` is that of its author, in UTC. */
export interface LoggedCommit {
  readonly commit: string;
  readonly day: Day;
  readonly changes: readonly Change[];
}

/** A change of one file through all its renames, named by the last path it had. */
export interface TracedChange {
  readonly file: string;
  readonly blob: string | null;
}

export interface TracedCommit extends Omit<LoggedCommit, 'changes'> {
  readonly changes: readonly TracedChange[];
}

/**
 * Follows roadmaps back through their renames. `log` begins with the newest commit, the result with the oldest; commits
 * that change no roadmap are left out. `isRoadmap` says whether a path that was the last of its file makes it a roadmap.
 */
export function traceFiles(
  log: readonly LoggedCommit[],
  isRoadmap: (path: string) => boolean,
): readonly TracedCommit[] {
  const names = new Map<string, string>();
  const given = new Set<string>();
  return log
    .map(({ changes, ...commit }) => ({ ...commit, changes: traceChanges(changes) }))
    .filter(({ changes }) => changes.length > 0)
    .reverse();

  function traceChanges(changes: readonly Change[]): readonly TracedChange[] {
    const named = changes.map((change) => ({ ...change, file: nameOf(change.path) }));
    const moved = named.filter(({ from, file }) => from !== null && file !== null);
    // What leaves the roadmaps by a rename is gone like a deleted file.
    const left = named.flatMap(({ from, file }) => (from !== null && file === null ? (nameOf(from) ?? []) : []));
    for (const { path } of moved) names.delete(path);
    for (const { from, file } of moved) names.set(from ?? '', file ?? '');
    const stayed = named.flatMap(({ file, blob }) => (file === null ? [] : [{ file, blob }]));
    return [...stayed, ...left.map((file) => ({ file, blob: null }))];
  }

  /** What a path was called last. What lay there before another file was moved here is a file of its own. */
  function nameOf(path: string): string | null {
    const known = names.get(path);
    if (known !== undefined || !isRoadmap(path)) return known ?? null;
    let name = path;
    while (given.has(name)) name += '\0';
    given.add(name);
    names.set(path, name);
    return name;
  }
}
