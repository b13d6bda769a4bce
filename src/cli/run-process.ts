import module from 'node:module';
import type { Host } from './host.ts';
import { main } from './main.ts';

/** The version of V8 in which the flags below were measured; others do not know all of them. */
const IS_MEASURED = process.versions.v8.startsWith('13.6.');

/** The nursery grows once while the program is loaded, from 1 to 8 MB. */
const WHILE_LOADING = '--semi-space-growth-factor=8';

/**
 * V8 waits with optimising until a function was called eight times as often: most runs are over before that has paid, and a thousand files take no
 * longer. The nursery grows no more, which would take 128 MB, and the rest of the heap is collected when it has grown by 60 percent and not only when it is four times as large:
 * 60,000 steps take 254 MB instead of 443, the 10,000 files of docs/speed.md 435 instead of 547. Collected only when it has doubled, the heap took a tenth more and a twentieth less time.
 */
const ONCE_LOADED = [
  '--invocation-count-for-maglev=3000',
  '--invocation-count-for-turbofan=30000',
  '--semi-space-growth-factor=1',
  '--heap-growing-percent=60',
];

/**
 * Loads a part with all its functions compiled, since Node keeps no function that is compiled when it is first called, and each run
 * compiled a thousand anew: a sixth of the time for a file of 10 KB.
 */
async function load<Part>(part: () => Promise<Part>): Promise<Part> {
  // What Node itself has compiled holds for other flags: this is loaded before.
  const [{ setFlagsFromString }] = await Promise.all([import('node:v8'), import('node:fs/promises')]);
  const isKept = (module as Partial<typeof module>).getCompileCacheDir?.() !== undefined;
  if (isKept) setFlagsFromString('--no-lazy');
  if (IS_MEASURED) setFlagsFromString(WHILE_LOADING);
  const loaded = await part();
  setFlagsFromString('--lazy');
  if (IS_MEASURED) ONCE_LOADED.forEach(setFlagsFromString);
  return loaded;
}

/** Runs what the words of this process ask for, and sets its exit code. */
export async function runProcess(): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  const [, program = '', ...words] = argv;
  // What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full. Whoever prints the answer hears of it by itself.
  stderr.on('error', () => {});
  stdout.on('error', () => {});
  const host: Host = {
    ...{ cwd: process.cwd(), env, now: new Date(), stdout, stderr, program },
    onInterrupt(stop) {
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
    },
    load,
    // Node opens it when it is first looked at.
    get stdin() {
      return process.stdin;
    },
  };
  process.exitCode = await main(words, host);
}
