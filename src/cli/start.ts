import { main } from './main.ts';

// What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full.
process.stderr.on('error', () => {});

const { argv, env, stdout, stderr } = process;
const [, program = '', ...words] = argv;
const onInterrupt = (stop: () => void) => {
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};
const host = {
  ...{ cwd: process.cwd(), env, now: new Date(), stdout, stderr, onInterrupt, program },
  // Node opens it when it is first looked at.
  get stdin() {
    return process.stdin;
  },
};
process.exitCode = await main(words, host);
