import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Day, dayOfSeconds } from '../../day.ts';
import { GitFailure, readGit } from '../git/run-git.ts';

/** The author's day of the newest commit that changed one of these files of a clone; null outside git, and where a clone without its past does not know. */
export async function readLastChange(folder: string, paths: readonly string[]): Promise<Day | null> {
  if (paths.length === 0) return null;
  const named = paths.map((path) => `:(literal)${path}`);
  try {
    const printed = await readGit(folder, ['log', '-1', '--first-parent', '--format=%H %at', 'HEAD', '--', ...named]);
    const [, commit = '', seconds = ''] = /^(\w+) (-?\d+)/.exec(printed) ?? [];
    // In the oldest commit that a shallow clone has, every file seems new.
    return commit === '' || (await readShallow(folder)).includes(commit) ? null : dayOfSeconds(Number(seconds));
  } catch (error) {
    if (error instanceof GitFailure) return null;
    throw error;
  }
}

async function readShallow(folder: string): Promise<string> {
  return readFile(join(folder, '.git', 'shallow'), 'utf8').catch(() => '');
}
