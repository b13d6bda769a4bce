import type { Host } from './host.ts';
import { main } from './main.ts';

/**
 * A run is over before most of what V8 would optimise has paid for it: without this a file of 137 KB takes a quarter more, and a thousand
 * files no less. Node compiles anew what it loads behind this, since what it has compiled before holds for other flags. Other
 * versions of V8 do not know these.
 */
async function hurry(): Promise<void> {
  if (!process.versions.v8.startsWith('13.6.')) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--invocation-count-for-maglev=3000');
  setFlagsFromString('--invocation-count-for-turbofan=30000');
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
    onLoaded: hurry,
    // Node opens it when it is first looked at.
    get stdin() {
      return process.stdin;
    },
  };
  process.exitCode = await main(words, host);
}
