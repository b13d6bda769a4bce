import { basename, dirname } from 'node:path';
import { GitFailure, readGit } from './run-git.ts';

/** Why git could not bring a file back as it is now. `hidden`: git was told to overlook its changes. */
export type Unsaved = 'no-git' | 'ignored' | 'untracked' | 'changed' | 'hidden';

/** Why git could not bring the file at this full path back as it is; null when it could: the newest commit holds it so. */
export async function findUnsaved(file: string): Promise<Unsaved | null> {
  const ask = (...words: readonly string[]) =>
    readGit(dirname(file), [...words, '-z', '--', `:(literal)${basename(file)}`]);
  try {
    const said = await ask('status', '--porcelain=v1', '--untracked-files=all', '--ignored=matching');
    if (said.startsWith('??')) return 'untracked';
    if (said !== '') return said.startsWith('!!') ? 'ignored' : 'changed';
    const listed = await ask('ls-files', '-v');
    // An ignored folder is listed by its own name, and so not for a file in it.
    if (listed === '') return 'ignored';
    return listed.startsWith('H ') ? null : 'hidden';
  } catch (error) {
    if (error instanceof GitFailure) return 'no-git';
    throw error;
  }
}
