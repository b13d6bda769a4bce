import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const build = await rolldown({
  input: join(import.meta.dirname, '../../src/cli/start.ts'),
  platform: 'node',
  logLevel: 'silent',
});
const folder = mkdtempSync(join(tmpdir(), 'trailmark-built-'));
await build.write({ dir: folder, format: 'esm' });

/** The command line as it is now, since what is shipped may be older; a process of it starts in half the time of one of the source. */
export const BUILT_CLI = join(folder, 'start.js');
