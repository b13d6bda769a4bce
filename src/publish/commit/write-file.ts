import { randomBytes } from 'node:crypto';
import { access, constants, lstat, mkdir, open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { pathInside } from '../../collect/path-inside.ts';
import type { Source } from '../../source.ts';

/** Whether the file was written, or why it was refused; a refused file keeps every byte. */
export type Written =
  | { readonly kind: 'written' }
  | {
      readonly kind: 'refused';
      readonly reason: 'outside-root' | 'forbidden' | 'link' | 'not-a-file' | 'permission';
      readonly message: string;
    };

const FORBIDDEN = /(?:^|[\\/])\.git(?:[\\/]|$)|^\.github[\\/]workflows(?:[\\/]|$)/i;

/** Writes an existing or new file below `root` by a temporary file beside it and a rename, keeping its mode; folders that it lacks are made. Throws only when the disk fails. */
export async function writeFile(root: string, { path, text }: Source): Promise<Written> {
  const inside = pathInside(path);
  if (inside === null) return refuse('outside-root', `${path} is outside the root.`);
  const folder = await findFolder(dirname(join(root, inside)));
  if (folder === null) return refuse('not-a-file', `The folder of ${path} is a file, or a link that leads nowhere.`);
  const place = relative(await realpath(root), join(folder, basename(inside)));
  if (place.startsWith(`..${sep}`)) return refuse('outside-root', `${path} leads out of the root through a link.`);
  if (FORBIDDEN.test(place)) return refuse('forbidden', `Trailmark never writes to ${path}.`);
  const target = join(folder, basename(inside));
  const stats = await lstat(target).catch(() => null);
  if (stats?.isSymbolicLink()) return refuse('link', `${path} is a symbolic link. Name the file that it points to.`);
  if (stats && !stats.isFile()) return refuse('not-a-file', `${path} is not a regular file.`);
  const isReadOnly = stats !== null && (stats.mode & 0o222) === 0;
  const isWritable = !isReadOnly && (await isAllowed(target, stats !== null));
  if (!isWritable) return refuse('permission', `${path} may not be written: change its permission or its folder's.`);
  await mkdir(folder, { recursive: true });
  await replace(target, text, stats ? stats.mode & 0o7777 : 0o644);
  return { kind: 'written' };
}

function refuse(reason: Extract<Written, { kind: 'refused' }>['reason'], message: string): Written {
  return { kind: 'refused', reason, message };
}

/** The real path of a folder, below the deepest one that is there; null where it can't be. */
async function findFolder(folder: string): Promise<string | null> {
  const stats = await lstat(folder).catch(() => null);
  if (stats === null) {
    const above = dirname(folder) === folder ? null : await findFolder(dirname(folder));
    return above && join(above, basename(folder));
  }
  const real = await realpath(folder).catch(() => null);
  return real !== null && (await lstat(real)).isDirectory() ? real : null;
}

/** A rename needs the folder; a file that its owner made read-only is left alone all the same. */
async function isAllowed(target: string, exists: boolean): Promise<boolean> {
  try {
    await access(await existingFolder(dirname(target)), constants.W_OK);
    if (exists) await access(target, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function existingFolder(folder: string): Promise<string> {
  const stats = await lstat(folder).catch(() => null);
  return stats === null ? existingFolder(dirname(folder)) : folder;
}

async function replace(target: string, text: string, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text, 'utf8');
      // The mode given to open is narrowed by the umask.
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
