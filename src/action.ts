import { setFailed } from '@actions/core';
import { connectGithub } from './collect/connect-github.ts';
import { findWorkspace, readInputs } from './collect/read-inputs.ts';
import { readTrigger } from './collect/read-trigger.ts';
import { runPipeline } from './pipeline.ts';
import { describeOutcome } from './publish/account/describe-outcome.ts';
import { judgeOutcome } from './publish/account/judge-outcome.ts';
import { writeAnnotations } from './publish/account/write-annotations.ts';
import { cleanLine, writeLog } from './publish/account/write-log.ts';
import { writeOutputs } from './publish/account/write-outputs.ts';
import { writeSummary } from './publish/account/write-summary.ts';
import { applyPlan } from './publish/apply-plan.ts';
import { listProblems } from './publish/outcome.ts';

/** Runs the action once: inputs, files, pipeline, publishing, outputs. It never throws; a failure sets the exit code. */
export async function run(): Promise<void> {
  try {
    const { env } = process;
    const inputs = readInputs();
    const github = connectGithub({
      token: inputs.token,
      slug: env.GITHUB_REPOSITORY,
      patience: env.TRAILMARK_PATIENCE,
    });
    const workspace = findWorkspace(env.GITHUB_WORKSPACE);
    const outcome = await applyPlan({ github, inputs, workspace, pipeline: runPipeline }, readTrigger(env));
    writeLog(describeOutcome(outcome, inputs));
    const left = writeAnnotations(listProblems(outcome));
    if (left > 0) writeLog(`${left} more problems are in the summary.`);
    writeOutputs(outcome, env.RUNNER_TEMP);
    await writeSummary(outcome, inputs);
    const failure = judgeOutcome(outcome);
    if (failure !== null) fail(failure);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): void {
  setFailed(message.split('\n').map(cleanLine).join('\n'));
}

await run();
