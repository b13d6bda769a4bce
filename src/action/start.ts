import { run } from './main.ts';

process.exitCode = await run({ env: process.env, now: new Date(), stdout: process.stdout });
