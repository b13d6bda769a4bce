import { connectGithub } from '../github/connect-github.ts';
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
import type { Host, Runner } from './runner.ts';

/** Runs the action once: inputs, files, pipeline, publishing, report. It never throws; the runner is told when it failed. */
export async function run(host: Host): Promise<void> {
  try {
    const inputs = readInputs(host);
    const outcome = await publish(inputs, host);
    const failure = await report(outcome, inputs, host);
    if (failure !== null) fail(host.runner, failure);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The first failure is the one to report, not that reporting it failed too.
    await writeSummary(host.runner, { ...NO_OUTCOME, failures: [message] }).catch(() => {});
    fail(host.runner, message);
  }
}

async function publish(inputs: Inputs, { env }: Host): Promise<Outcome> {
  const github = connectGithub({
    token: inputs.token,
    slug: env.GITHUB_REPOSITORY,
    url: env.GITHUB_API_URL,
    patience: env.TRAILMARK_PATIENCE,
  });
  const workspace = await findWorkspace(env.GITHUB_WORKSPACE, inputs.scope);
  return applyPlan({ github, inputs, workspace }, readTrigger(env));
}

/** Tells the runner what became of the run; gives why it fails, null when it does not. */
async function report(outcome: Outcome, inputs: Inputs, { runner, env }: Host): Promise<string | null> {
  writeLog(runner, describeOutcome(outcome, inputs));
  const left = writeAnnotations(runner, listProblems(outcome), inputs.options.problemsPage);
  if (left > 0) writeLog(runner, `${left} more problems are in the summary.`);
  writeOutputs(runner, outcome, env.RUNNER_TEMP);
  await writeSummary(runner, outcome, inputs);
  return judgeOutcome(outcome);
}

function fail(runner: Runner, message: string): void {
  runner.setFailed(message.split('\n').map(cleanLine).join('\n'));
}
