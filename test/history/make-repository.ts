import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/day.ts';

/** One commit: files that it writes (null deletes one), a file that it renames, the branch that it merges. */
export interface Commit {
  readonly at: string;
  readonly files?: Readonly<Record<string, string | null>>;
  readonly rename?: readonly [string, string];
  readonly merge?: string;
  /** The branch it is made on, `main` unless given; `from` is where that branch begins. */
  readonly branch?: string;
  readonly from?: string;
  /** The path of a symbolic link to make, and where it leads. */
  readonly link?: readonly [string, string];
}

/** The day in UTC of a moment with a zone, as `2026-01-05T23:30-05:00`. */
export function dayOf(at: string): Day {
  return new Date(at).toISOString().slice(0, 10);
}

/** Makes an empty repository, in a folder that may hold files, as `git init` does but without a process. */
export function initRepository(folder: string, branch = 'main'): void {
  const git = join(folder, '.git');
  for (const name of ['objects/pack', 'objects/info', 'refs/heads', 'refs/tags', 'info'])
    mkdirSync(join(git, name), { recursive: true });
  writeFileSync(join(git, 'HEAD'), `ref: refs/heads/${branch}\n`);
  writeFileSync(join(git, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
}

/** Makes a repository of these commits, the oldest first, and gives their ids. */
export function makeRepository(folder: string, commits: readonly Commit[]): readonly string[] {
  initRepository(folder);
  return importCommits(join(folder, '.git'), commits);
}

/** Puts these commits into git's own folder, in the place of the branches that they name. */
export function importCommits(folder: string, commits: readonly Commit[]): readonly string[] {
  const marks = join(folder, 'story-marks');
  const input = commits.map(writeCommit).join('');
  execFileSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    ...{ cwd: folder, input },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ids = new Map(
    readFileSync(marks, 'utf8')
      .split('\n')
      .map((line) => line.split(' ') as [string, string]),
  );
  return commits.map((_, at) => ids.get(`:${at + 1}`) ?? '');
}

function writeCommit({ at, files = {}, rename, merge, branch = 'main', from, link }: Commit, index: number): string {
  const seconds = Date.parse(at) / 1000;
  const zone = /([+-]\d\d):(\d\d)$/.exec(at)?.slice(1).join('') ?? '+0000';
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return [
    `commit refs/heads/${branch}\nmark :${index + 1}\n`,
    `author Learner <learner@example.org> ${seconds} ${zone}\ncommitter Learner <learner@example.org> ${seconds} ${zone}\n`,
    blob(`Commit ${index + 1}`),
    from === undefined ? '' : `from refs/heads/${from}\n`,
    merge === undefined ? '' : `merge refs/heads/${merge}\n`,
    rename === undefined ? '' : `R ${rename.join(' ')}\n`,
    link === undefined ? '' : `M 120000 inline ${link[0]}\n${blob(link[1])}`,
    ...Object.entries(files).map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${blob(text)}`,
    ),
    '\n',
  ].join('');
}
