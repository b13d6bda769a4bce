import { access, constants, lstat, mkdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isForbidden, isWorkflow, pathInside } from '../../collect/path-inside.ts';
import { withLock } from './lock.ts';
import { clearLeftOvers, holds, type Replacement, replaceFile } from './replace-file.ts';

/**
 * Whether the file was written, or why not. A refused file keeps every byte, and so does one that was `changed` since it was read:
 * then read again and do the work again. A file that is to stay as it is, or that a run before has made so, was `kept`. `note` is what the user should know of a file that was written.
 */
export type Written =
  | { readonly kind: 'written'; readonly note: string | null }
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'refused';
      readonly reason: 'outside-root' | 'forbidden' | 'link' | 'not-a-file' | 'permission' | 'busy';
      readonly message: string;
    };

type Refused = Extract<Written, { kind: 'refused' }>;

/** Writes an existing or new file below `root`, if it still holds what was read of it; folders that it lacks are made. Throws only when the disk fails. `pause` waits between two looks at a lock. */
export async function writeFile(
  root: string,
  replacement: Replacement,
  pause?: () => Promise<unknown>,
): Promise<Written> {
  const { path } = replacement;
  const inside = pathInside(path);
  if (inside === null) return refuse('outside-root', `${path} is outside the root.`);
  const start = await realpath(root);
  const target = join(start, inside);
  const mayBe = replacement.isNew === true && isWorkflow(inside) && !isForbidden(start);
  if (isForbidden(target) && !mayBe) return refuse('forbidden', `Trailmark never writes to ${path}.`);
  const obstacle = await findObstacle(start, inside);
  if (obstacle !== null) return obstacle;
  await clearLeftOvers([target]);
  if (replacement.text === replacement.before) return { kind: 'kept' };
  if (!(await isAllowed(target)))
    return refuse('permission', `${path} may not be written: change its permission or its folder's.`);
  await mkdir(dirname(target), { recursive: true });
  const done = await withLock(target, () => replace(target, replacement), pause);
  return done?.result ?? refuse('busy', `${path} is being written by another Trailmark. Try again.`);
}

/** Clears what processes that are gone left beside files below `root` that stay as they are. */
export async function clearBeside(root: string, paths: readonly string[]): Promise<void> {
  const start = await realpath(root);
  const targets: string[] = [];
  for (const path of paths) {
    const inside = pathInside(path);
    if (inside !== null && (await findObstacle(start, inside)) === null) targets.push(join(start, inside));
  }
  await clearLeftOvers(targets);
}

function refuse(reason: Refused['reason'], message: string): Refused {
  return { kind: 'refused', reason, message };
}

/** What stands in the way of a regular file at `path`: links are never followed, not even those that stay below the root. */
async function findObstacle(root: string, path: string): Promise<Refused | null> {
  const names = path.split('/');
  for (let depth = 1; depth <= names.length; depth += 1) {
    const place = names.slice(0, depth).join('/');
    const stats = await lstat(join(root, place)).catch(() => null);
    if (stats === null) return null;
    if (stats.isSymbolicLink()) return refuse('link', `${place} is a symbolic link. Name the file that it points to.`);
    const isLast = depth === names.length;
    if (isLast ? !stats.isFile() : !stats.isDirectory())
      return refuse('not-a-file', isLast ? `${path} is not a regular file.` : `${place} is not a folder.`);
  }
  return null;
}

/** A rename needs the folder; a file that its owner made read-only is left alone all the same. */
async function isAllowed(target: string): Promise<boolean> {
  const stats = await lstat(target).catch(() => null);
  if (stats !== null && (stats.mode & 0o222) === 0) return false;
  const needed = [...(stats === null ? [] : [target]), await existingFolder(dirname(target))];
  const looks = await Promise.allSettled(needed.map((path) => access(path, constants.W_OK)));
  return looks.every(({ status }) => status === 'fulfilled');
}

async function existingFolder(folder: string): Promise<string> {
  const stats = await lstat(folder).catch(() => null);
  return stats === null ? existingFolder(dirname(folder)) : folder;
}

async function replace(target: string, replacement: Replacement): Promise<Written> {
  const stats = await lstat(target).catch(() => null);
  if (stats === null ? replacement.before !== '' : replacement.isNew === true)
    return { kind: holds(target, Buffer.from(replacement.text)) ? 'kept' : 'changed' };
  try {
    if (!(await replaceFile(target, replacement, stats))) return { kind: 'changed' };
  } catch (error) {
    // A file that is mounted by itself can't be renamed over.
    if ((error as NodeJS.ErrnoException).code === 'EBUSY')
      return refuse('busy', `${replacement.path} is held by the system, as a file that is mounted by itself is.`);
    throw error;
  }
  const hasOtherNames = stats !== null && stats.nlink > 1;
  const note = hasOtherNames ? `${replacement.path} has other names (hard links), which keep the old text.` : null;
  return { kind: 'written', note };
}
