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
import { type Host, Runner } from './runner.ts';

/** Runs the action once and gives the exit code: inputs, files, pipeline, publishing, report. It never throws. */
export async function run(host: Host): Promise<0 | 1> {
  const runner = new Runner(host);
  try {
    const inputs = readInputs(runner, host.now);
    const outcome = await publish(inputs, host);
    const failure = report(outcome, inputs, { runner, folder: host.env.RUNNER_TEMP });
    return failure === null ? 0 : fail(runner, failure);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    try {
      writeSummary(runner, { ...NO_OUTCOME, failures: [message] });
    } catch {
      // The first failure is the one to report, not that reporting it failed too.
    }
    return fail(runner, message);
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

interface Desk {
  readonly runner: Runner;
  /** Where files may be left for later steps. */
  readonly folder: string | undefined;
}

/** Tells the runner what became of the run; gives why it fails, null when it does not. */
function report(outcome: Outcome, inputs: Inputs, { runner, folder }: Desk): string | null {
  writeLog(runner, describeOutcome(outcome, inputs));
  const left = writeAnnotations(runner, listProblems(outcome));
  if (left > 0) writeLog(runner, `${left} more problems are in the summary.`);
  writeOutputs(runner, outcome, folder);
  writeSummary(runner, outcome, inputs);
  return judgeOutcome(outcome);
}

function fail(runner: Runner, message: string): 1 {
  runner.annotate('error', message.split('\n').map(cleanLine).join('\n'));
  return 1;
}
