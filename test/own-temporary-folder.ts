import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of the tests a temporary folder of its own, which goes with it: a whole run makes thousands of folders. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-tests-'));
  process.env.TMPDIR = folder;
  // What is started as a process of its own compiles the bundle once, not every time.
  process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
