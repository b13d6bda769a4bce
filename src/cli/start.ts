import { main } from './main.ts';

// What can't be told is no reason for another exit code: nobody reads, or the disk below the log is full.
process.stderr.on('error', () => {});

const { env, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { cwd: process.cwd(), env, now: new Date(), stdout, stderr });
