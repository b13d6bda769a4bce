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
