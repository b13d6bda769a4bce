import { setFailed } from '@actions/core';
import { connectGithub } from '../github/connect-github.ts';
import { runPipeline } from '../pipeline.ts';
import { applyPlan } from '../publish/apply-plan.ts';
import type { Inputs } from '../publish/inputs.ts';
import { listProblems, NO_OUTCOME, type Outcome } from '../publish/outcome.ts';
import { findWorkspace } from './find-workspace.ts';
import { readInputs } from './read-inputs.ts';
import { readTrigger } from './read-trigger.ts';
import { describeOutcome } from './report/describe-outcome.ts';
import { judgeOutcome } from './report/judge-outcome.ts';
import { writeAnnotations } from './report/write-annotations.ts';
import { cleanLine, writeLog } from './report/write-log.ts';
import { writeOutputs } from './report/write-outputs.ts';
import { writeSummary } from './report/write-summary.ts';

/** Runs the action once: inputs, files, pipeline, publishing, outputs. It never throws; a failure sets the exit code. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs();
    await account(await publish(inputs), inputs);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The first failure is the one to tell, not that telling it failed too.
    await writeSummary({ ...NO_OUTCOME, failures: [message] }).catch(() => {});
    fail(message);
  }
}

async function publish(inputs: Inputs): Promise<Outcome> {
  const { env } = process;
  const github = connectGithub({
    token: inputs.token,
    slug: env.GITHUB_REPOSITORY,
    patience: env.TRAILMARK_PATIENCE,
  });
  const workspace = await findWorkspace(env.GITHUB_WORKSPACE, inputs.scope);
  return applyPlan({ github, inputs, workspace, pipeline: runPipeline }, readTrigger(env));
}

async function account(outcome: Outcome, inputs: Inputs): Promise<void> {
  writeLog(describeOutcome(outcome, inputs));
  const left = writeAnnotations(listProblems(outcome));
  if (left > 0) writeLog(`${left} more problems are in the summary.`);
  writeOutputs(outcome, process.env.RUNNER_TEMP);
  await writeSummary(outcome, inputs);
  const failure = judgeOutcome(outcome);
  if (failure !== null) fail(failure);
}

function fail(message: string): void {
  setFailed(message.split('\n').map(cleanLine).join('\n'));
}

await run();
