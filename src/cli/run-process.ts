import module from 'node:module';
import type { Host } from './host.ts';
import { main } from './main.ts';

/**
 * Loads a part with all its functions compiled, since Node keeps no function that is compiled when it is first called, and each run
 * compiled a thousand anew: a sixth of the time for a file of 10 KB. Then V8 waits with optimising until a function was called eight times as often: most
 * runs are over before that has paid, and a thousand files take no longer.
 */
async function load<Part>(part: () => Promise<Part>): Promise<Part> {
  // What Node itself has compiled holds for other flags: this is loaded before.
  const [{ setFlagsFromString }] = await Promise.all([import('node:v8'), import('node:fs/promises')]);
  const isKept = (module as Partial<typeof module>).getCompileCacheDir?.() !== undefined;
  if (isKept) setFlagsFromString('--no-lazy');
  const loaded = await part();
  setFlagsFromString('--lazy');
  // Other versions of V8 do not know these.
  if (process.versions.v8.startsWith('13.6.')) {
    setFlagsFromString('--invocation-count-for-maglev=3000');
    setFlagsFromString('--invocation-count-for-turbofan=30000');
  }
  return loaded;
}

/** Runs what the words of this process ask for, and sets its exit code. */
export async function runProcess(): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  const [, program = '', ...words] = argv;
  // What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full. Whoever prints the answer hears of it by itself.
  stderr.on('error', () => {});
  stdout.on('error', () => {});
  // Nearly all that is made for one repository of a class is dead with the next: a nursery that stays small takes 2,135
  // of them from 340 to 270 MB in the same time.
  if (words.includes('class')) (await import('node:v8')).setFlagsFromString('--semi-space-growth-factor=1');
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
