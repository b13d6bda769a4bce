import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, type Stats } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readContent } from '../../collect/read-working-tree.ts';
import { groupBy } from '../../group-by.ts';
import { isRunning } from './lock.ts';

/** What a file is to become: `before` is what was read of it, empty when it was not there. */
export interface Replacement {
  readonly path: string;
  readonly text: string;
  readonly before: string;
  /** Whether the file must not be there yet; only such a one may be a workflow. */
  readonly isNew?: boolean;
}

/**
 * Puts a new text in the place of a file, whole or not at all, and keeps its mode, and its owner where the process may.
 * False, and nothing is replaced, when the file no longer holds what was read. `stats` are those of the file that is there.
 */
export async function replaceFile(
  target: string,
  { text, before }: Pick<Replacement, 'text' | 'before'>,
  stats: Stats | null,
): Promise<boolean> {
  const temporary = nameBeside(target);
  const kept = nameBeside(target);
  try {
    await writeTemporary(temporary, text, stats);
    return stats === null ? put(temporary, target) : exchange({ temporary, kept, target, before: Buffer.from(before) });
  } finally {
    rmSync(temporary, { force: true });
    rmSync(kept, { force: true });
  }
}

/** The name of a file that is there for a moment: its first eight digits are the process that made it. */
function nameBeside(target: string): string {
  const id = process.pid.toString(16).padStart(8, '0');
  return join(dirname(target), `.${basename(target)}.${id}${randomBytes(2).toString('hex')}.tmp`);
}

const LEFT_OVER = /^\.(.+)\.([0-9a-f]{8})[0-9a-f]{4}\.tmp$/s;

/** Removes what processes that are gone have left beside files while they wrote them. Each folder is read once. */
export async function clearLeftOvers(targets: readonly string[]): Promise<void> {
  for (const [folder, inside] of groupBy(targets, (target) => dirname(target))) {
    const names = new Set(inside.map((target) => basename(target)));
    for (const name of await readdir(folder).catch(() => [])) {
      const [, of = '', id = ''] = LEFT_OVER.exec(name) ?? [];
      if (names.has(of) && !isRunning(Number.parseInt(id, 16))) await rm(join(folder, name), { force: true });
    }
  }
}

async function writeTemporary(temporary: string, text: string, stats: Stats | null): Promise<void> {
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    const made = await file.stat();
    const isOwned = stats === null || (stats.uid === made.uid && stats.gid === made.gid);
    // Only the administrator may give a file away.
    if (!isOwned) await file.chown(stats.uid, stats.gid).catch(() => {});
    await file.chmod(stats === null ? 0o644 : stats.mode & 0o7777);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new file: a link fails where somebody has made one meanwhile, which a rename would replace. */
function put(temporary: string, target: string): boolean {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    renameSync(temporary, target);
  }
  return true;
}

interface Exchange {
  readonly temporary: string;
  readonly kept: string;
  readonly target: string;
  readonly before: Buffer;
}

/**
 * Keeps a second name of the old file while it is replaced. An editor that wrote into it between the look and the rename
 * is seen afterwards, and its file is put back. All in one turn, so that no other work of this process comes between.
 */
function exchange({ temporary, kept, target, before }: Exchange): boolean {
  const hasTwoNames = link(target, kept);
  if (!holds(hasTwoNames ? kept : target, before)) return false;
  renameSync(temporary, target);
  if (!hasTwoNames || holds(kept, before)) return true;
  renameSync(kept, target);
  return false;
}

/** Some file systems know no second name. */
function link(target: string, kept: string): boolean {
  try {
    linkSync(target, kept);
    return true;
  } catch {
    return false;
  }
}

/** Whether a regular file holds these bytes and no others. */
export function holds(path: string, bytes: Buffer): boolean {
  const content = readContent(path);
  return 'bytes' in content && bytes.equals(content.bytes);
}
