import { basename, dirname } from 'node:path';
import { askGit } from './run-git.ts';

/** Why git could not bring a file back as it is now. `hidden`: git was told to overlook its changes. */
export type Unsaved = 'no-git' | 'ignored' | 'untracked' | 'changed' | 'hidden';

/** Why git could not bring the file at this full path back as it is; null when it could: the newest commit holds it so. */
export async function findUnsaved(file: string): Promise<Unsaved | null> {
  const ask = (...words: readonly string[]) =>
    askGit(dirname(file), [...words, '-z', '--', `:(literal)${basename(file)}`]);
  const said = await ask('status', '--porcelain=v1', '--untracked-files=all', '--ignored=matching');
  if (said?.startsWith('??')) return 'untracked';
  if (said) return said.startsWith('!!') ? 'ignored' : 'changed';
  const listed = said === null ? null : await ask('ls-files', '-v');
  if (listed === null) return 'no-git';
  // An ignored folder is listed by its own name, and so not for a file in it.
  if (listed === '') return 'ignored';
  return listed.startsWith('H ') ? null : 'hidden';
}
