import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE_MS = 20;
/** Five seconds; a lock is held for as long as it takes to write one file. */
const MOST_PAUSES = 250;
// A process id can be taken again by another program, which then seems to hold the lock.
const MOST_AGE_MS = 60_000;
/** Who was killed before it wrote its id into the lock never will. */
const UNSIGNED_MS = 1000;

/**
 * Does `work` while no other process of this user writes the same file. Null when another one has held the lock for five seconds.
 * `pause` waits before the next look.
 */
export async function withLock<T>(
  target: string,
  work: () => Promise<T>,
  pause: () => Promise<unknown> = () => wait(PAUSE_MS),
): Promise<{ readonly result: T } | null> {
  const lock = await lockOf(target);
  for (let pauses = 0; !(await take(lock)); pauses += 1) {
    if (pauses === MOST_PAUSES) return null;
    if (await isLeft(lock)) await clear(lock);
    else await pause();
  }
  try {
    return { result: await work() };
  } finally {
    await rm(lock, { force: true }).catch(() => {});
  }
}

/** Whether a process is there, be it another user's. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The lock of a file, outside of the repository, so that no commit takes it up. */
export async function lockOf(target: string): Promise<string> {
  const folder = join(tmpdir(), `trailmark-locks-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => {});
  return join(folder, createHash('sha256').update(target).digest('hex').slice(0, 32));
}

async function take(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.writeFile(String(process.pid)).finally(() => file.close());
    return true;
  } catch (error) {
    // Where there is no place for locks, that the file is compared before it is replaced must do.
    return (error as NodeJS.ErrnoException).code !== 'EEXIST';
  }
}

/** Whether the process that took the lock is gone. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(lock);
    const id = Number(await readFile(lock, 'utf8'));
    const isSigned = id > 0;
    return Date.now() - mtimeMs > (isSigned ? MOST_AGE_MS : UNSIGNED_MS) || (isSigned && !isRunning(id));
  } catch {
    return false;
  }
}

/** Takes a lock that was left out of the way; one that a quicker process has cleared and taken meanwhile is put back. */
async function clear(lock: string): Promise<void> {
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  await rename(lock, aside).catch(() => {});
  if (!(await isLeft(aside))) await link(aside, lock).catch(() => {});
  await rm(aside, { force: true });
}
