import { error, getInput, info, notice, setFailed, setOutput, setSecret, summary, warning } from '@actions/core';
import { run } from './main.ts';

const { env } = process;

async function summarize(markdown: string): Promise<void> {
  if (env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
}

// What Node says of a module that waits while nothing is left to wait for: a run that never comes to its end is no success.
const UNSETTLED = 13;
process.exitCode = UNSETTLED;
// Not awaited: a file that is loaded during the run must not have to wait for this one.
void run({
  env,
  now: new Date(),
  runner: { error, getInput, info, notice, setFailed, setOutput, setSecret, summarize, warning },
}).then(() => {
  if (process.exitCode === UNSETTLED) process.exitCode = 0;
});
