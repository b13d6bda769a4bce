import { statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import type { Cache } from '../collect/git/reading-cache.ts';
import type { Host } from './host.ts';

/** Where to keep what was read of old versions; null where the system names no place. Another build, or another Node with other tables of Unicode, may read them otherwise. */
export function cacheFor(env: Host['env']): Cache | null {
  const folder = cacheFolder(env, process.platform);
  const build = statSync(process.argv[1] ?? '', { throwIfNoEntry: false });
  if (folder === null) return null;
  return { folder, program: [manifest.version, process.version, build?.size, build?.mtimeMs].join(' ') };
}

/** The folder of this user for what may be thrown away at any time; null where the system names none. */
export function cacheFolder(env: Host['env'], platform: NodeJS.Platform): string | null {
  const { XDG_CACHE_HOME: wanted, LOCALAPPDATA: local, HOME: home } = env;
  const own = platform === 'win32' ? local : home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const found = wanted || own;
  return found && isAbsolute(found) ? join(found, 'trailmark') : null;
}
