import { openCommit } from '../collect/commit/read-commit.ts';
import { findConfig, NO_CONFIG } from '../collect/config/find-config.ts';
import type { Config } from '../collect/config/parse-config.ts';
import { readConfig } from '../collect/read-working-tree.ts';
import { isFailure } from '../github/api-failure.ts';
import { connectGithub } from '../github/connect-github.ts';
import type { GitHub } from '../github/github.ts';
import { applyPlan } from '../publish/apply-plan.ts';
import type { Inputs } from '../publish/inputs.ts';
import { listProblems, NO_OUTCOME, type Outcome } from '../publish/outcome.ts';
import { planRun } from '../publish/plan-run.ts';
import { findWorkspace } from './find-workspace.ts';
import { readInputs } from './read-inputs.ts';
import { readTrigger } from './read-trigger.ts';
import { describeOutcome, judgeOutcome } from './report/describe-outcome.ts';
import { writeAnnotations } from './report/write-annotations.ts';
import { cleanLine, writeLog } from './report/write-log.ts';
import { writeOutputs } from './report/write-outputs.ts';
import { writeSummary } from './report/write-summary.ts';
import type { Host, Runner } from './runner.ts';

/** Runs the action once: inputs, files, pipeline, publishing, report. It never throws; the runner is told when it failed. */
export async function run(host: Host): Promise<void> {
  try {
    const path = host.runner.getInput('class');
    const failure = path === '' ? await runForRoadmaps(host) : await runForClass(host, path);
    if (failure !== null) fail(host.runner, failure);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The first failure is the one to report, not that reporting it failed too.
    await writeSummary(host.runner, { ...NO_OUTCOME, failures: [message] }).catch(() => {});
    fail(host.runner, message);
  }
}

/** The run of a class, which `path` names; gives why it fails, null when it does not. */
async function runForClass(host: Host, path: string): Promise<string | null> {
  const { runClass } = await import('./class/run-class.ts');
  return runClass(host, connect(host), { path, inputs: readInputs(host, {}) });
}

function connect({ runner, env }: Host): GitHub {
  const token = runner.getInput('token');
  if (token !== '') runner.setSecret(token);
  return connectGithub({
    token,
    slug: env.GITHUB_REPOSITORY,
    url: env.GITHUB_API_URL,
    patience: env.TRAILMARK_PATIENCE,
    pace: env.TRAILMARK_PACE,
  });
}

/** With a trailmark.yml that can't be used nothing is written: what it meant might be `commit: off`. */
async function runForRoadmaps(host: Host): Promise<string | null> {
  const { runner, env } = host;
  const github = connect(host);
  const trigger = readTrigger(env);
  const workspace = await findWorkspace(env.GITHUB_WORKSPACE, readInputs(host, {}).scope);
  const commit = planRun(trigger, trigger.defaultBranch).kind === 'nothing' ? '' : trigger.sha;
  const wanted = runner.getInput('config') || null;
  const config = workspace === null ? readCommitted(github, commit, wanted) : readConfig(workspace, wanted);
  const { settings, problems } = await config;
  const inputs = readInputs(host, settings);
  const isUsable = problems.length === 0;
  const outcome = isUsable ? await applyPlan({ github, inputs, workspace }, trigger) : { ...NO_OUTCOME, problems };
  return report(outcome, inputs, host);
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

/** Reads trailmark.yml from the commit of the run, where it has one. What the token may not read holds nothing; the run says so itself. */
async function readCommitted(github: GitHub, commit: string, wanted: string | null): Promise<Config> {
  if (commit === '') return NO_CONFIG;
  try {
    return await findConfig((await openCommit(github, commit)).tree, wanted);
  } catch (error) {
    if (isFailure(error, 'permission', 'not-found', 'no-graphql')) return NO_CONFIG;
    throw error;
  }
}
