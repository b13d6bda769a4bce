import { basename, dirname } from 'node:path';
import { askGit } from './run-git.ts';

/** What git says of the repository that a folder lies in. */
export interface Repository {
  /** The default branch, as far as the clone knows; else the branch that is checked out. */
  readonly branch: string;
  /** The address of `origin`; null where there is none. */
  readonly remote: string | null;
  /** Whether the branch that is checked out follows one on a server, so that git knows where to push it. */
  readonly hasUpstream: boolean;
  /** The folder within the repository, with a slash at its end; empty at its top. */
  readonly prefix: string;
}

/** Null where there is no repository, or no git. */
export async function readRepository(folder: string): Promise<Repository | null> {
  const ask = (...words: readonly string[]) => askGit(folder, words);
  const prefix = await ask('rev-parse', '--show-prefix');
  if (prefix === null) return null;
  const remote = await ask('remote', 'get-url', 'origin');
  const head = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  const branch = head?.replace('origin/', '') || (await ask('branch', '--show-current')) || 'main';
  const hasUpstream = (await ask('rev-parse', '--abbrev-ref', '@{upstream}')) !== null;
  return { branch, remote, hasUpstream, prefix };
}

/** Whether a folder holds the whole history of a commit, or of what is checked out where none is named: neither shallow nor partial. */
export async function isWholeClone(folder: string, commit: string | null): Promise<boolean> {
  const said = await askGit(folder, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const settings = said === null ? null : await askGit(folder, ['config', '--list', '--name-only']);
  const [shallow, head] = said?.split('\n') ?? [];
  const isWhole = settings !== null && !/^(?:extensions|remote\..*)\.(?:partialclone|promisor)$/im.test(settings);
  return isWhole && shallow === 'false' && (commit ?? head) === head;
}

/** Why git could not bring a file back as it is now. `hidden`: git was told to overlook its changes. */
export type Unsaved = 'no-git' | 'ignored' | 'untracked' | 'changed' | 'hidden';

/** Why git could not bring the file at this full path back as it is; null when it could: the newest commit holds it so. */
export async function findUnsaved(file: string): Promise<Unsaved | null> {
  const ask = (...words: readonly string[]) => askGit(dirname(file), [...words, '--', `:(literal)${basename(file)}`]);
  const said = await ask('status', '--porcelain=v1', '--untracked-files=all', '--ignored=matching');
  if (said?.startsWith('??')) return 'untracked';
  if (said) return said.startsWith('!!') ? 'ignored' : 'changed';
  const listed = said === null ? null : await ask('ls-files', '-v');
  if (listed === null) return 'no-git';
  // An ignored folder is listed by its own name, and so not for a file in it.
  if (listed === '') return 'ignored';
  return listed.startsWith('H ') ? null : 'hidden';
}
