import { isAbsolute, join } from 'node:path';
import type { Host } from './host.ts';

/** The folder of this user for what may be thrown away at any time; null where the system names none. */
export function cacheFolder(env: Host['env'], platform: NodeJS.Platform): string | null {
  const { XDG_CACHE_HOME: wanted, LOCALAPPDATA: local, HOME: home } = env;
  const own = platform === 'win32' ? local : home && join(home, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const found = wanted || own;
  return found && isAbsolute(found) ? join(found, 'trailmark') : null;
}
