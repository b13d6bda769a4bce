import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readFolders } from '../../collect/read-working-tree.ts';

/** An editor saves in several steps. */
const QUIET_MS = 100;
/** A system hands out only so many; what lies deeper is seen with the next change above. */
const MOST_FOLDERS = 500;

/** Does the work again whenever a file below the root changes, until it is stopped. Nothing is asked for in between: the system says when. */
export async function watchFolder(root: string, work: () => Promise<void>, stop: AbortSignal): Promise<void> {
  const stopped = new Promise<void>((resolve) => stop.addEventListener('abort', () => resolve(), { once: true }));
  while (!stop.aborted) {
    // From before the work on, so that no change falls between two rounds.
    const { changed, close } = openWatch(root, await readFolders(root));
    try {
      await work();
      await Promise.race([changed, stopped]);
      if (!stop.aborted) await wait(QUIET_MS);
    } finally {
      close();
    }
  }
}

function openWatch(
  root: string,
  folders: readonly string[],
): { readonly changed: Promise<void>; readonly close: () => void } {
  const { promise, resolve } = withResolver();
  const watchers = folders.slice(0, MOST_FOLDERS).map((folder) => {
    const watcher = watch(join(root, folder), () => resolve());
    // A folder that goes away is a change like any other.
    return watcher.on('error', () => resolve());
  });
  const close = () => {
    for (const watcher of watchers) watcher.close();
  };
  return { changed: promise, close };
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
