import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readRepository } from '../../collect/git/ask-git.ts';
import { askGit } from '../../collect/git/run-git.ts';
import { type Remote, readRemote } from './read-remote.ts';

/**
 * Where the program that runs comes from: `folder` holds its action.yml, null where there is none. `remote` and its commit are those
 * that a workflow can name; null where nobody can know them, or where the server does not have the commit.
 */
export interface Release {
  readonly folder: string | null;
  readonly remote: (Remote & { readonly commit: string; readonly tag: string | null }) | null;
}

/** Finds the package that a program belongs to, and where it came from: its own clone, or what npm says it resolved. */
export async function findRelease(program: string): Promise<Release> {
  const folder = await findPackage(dirname(await realpath(program).catch(() => program)));
  if (folder === null) return { folder: null, remote: null };
  return { folder, remote: (await readClone(folder)) ?? (await readInstalled(folder)) };
}

async function findPackage(folder: string): Promise<string | null> {
  const isHere = await stat(join(folder, 'action.yml')).catch(() => null);
  if (isHere?.isFile()) return folder;
  const above = dirname(folder);
  return above === folder ? null : findPackage(above);
}

/** A commit that was never pushed is on no server, so that a workflow can't name it. */
async function readClone(folder: string): Promise<Release['remote']> {
  const clone = await readRepository(folder);
  const remote = clone?.prefix === '' && clone.remote !== null ? readRemote(clone.remote) : null;
  if (remote === null) return null;
  const ask = async (...words: readonly string[]) => (await askGit(folder, words)) ?? '';
  const commit = await ask('rev-parse', 'HEAD');
  const isPushed = (await ask('for-each-ref', `--contains=${commit}`, 'refs/remotes')) !== '';
  const [tag = ''] = (await ask('tag', '--points-at', 'HEAD', 'v*.*.*')).split('\n');
  return isPushed ? { ...remote, commit, tag: tag || null } : null;
}

/** What npm wrote down beside the packages that it installed, also for `npx github:owner/name`. */
async function readInstalled(folder: string): Promise<Release['remote']> {
  const text = await readFile(join(folder, '..', '.package-lock.json'), 'utf8').catch(() => '{}');
  try {
    const { packages } = JSON.parse(text) as { readonly packages?: Record<string, { readonly resolved?: string }> };
    const remote = readRemote(packages?.['node_modules/trailmark']?.resolved ?? '');
    return remote?.commit ? { ...remote, commit: remote.commit, tag: null } : null;
  } catch {
    return null;
  }
}
