import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of the tests a temporary folder of its own, which goes with it: a whole run makes thousands of folders. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
