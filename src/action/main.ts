import { readCommitConfig } from '../collect/commit/read-commit.ts';
import { NO_CONFIG } from '../collect/config/find-config.ts';
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
    const failed = await runForClass(host);
    if (failed !== undefined) {
      if (failed !== null) fail(host.runner, failed);
      return;
    }
    const { outcome, inputs } = await publish(host);
    const failure = await report(outcome, inputs, host);
    if (failure !== null) fail(host.runner, failure);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The first failure is the one to report, not that reporting it failed too.
    await writeSummary(host.runner, { ...NO_OUTCOME, failures: [message] }).catch(() => {});
    fail(host.runner, message);
  }
}

/** With the input `class` the run is that of a class; undefined without it, else why it fails or null. */
async function runForClass(host: Host): Promise<string | null | undefined> {
  const path = host.runner.getInput('class');
  if (path === '') return undefined;
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
  });
}

interface Published {
  readonly outcome: Outcome;
  readonly inputs: Inputs;
}

/** With a trailmark.yml that can't be used nothing is written: what it meant might be `commit: off`. */
async function publish(host: Host): Promise<Published> {
  const { runner, env } = host;
  const github = connect(host);
  const trigger = readTrigger(env);
  const workspace = await findWorkspace(env.GITHUB_WORKSPACE, readInputs(host, {}).scope);
  const commit = planRun(trigger, trigger.defaultBranch).kind === 'nothing' ? null : trigger.sha;
  const wanted = runner.getInput('config') || null;
  const { settings, problems } = await findSettings(github, { workspace, commit, wanted });
  const inputs = readInputs(host, settings);
  if (problems.length > 0) return { outcome: { ...NO_OUTCOME, problems }, inputs };
  return { outcome: await applyPlan({ github, inputs, workspace }, trigger), inputs };
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

/** Where trailmark.yml is looked for: `workspace` is the folder of the checkout, `commit` that of the run, null or empty where nothing is read; `wanted` is the input `config`. */
interface Place {
  readonly workspace: string | null;
  readonly commit: string | null;
  readonly wanted: string | null;
}

/** Reads trailmark.yml from the checkout, else from the commit of the run. What the token may not read holds nothing; the run says so itself. */
async function findSettings(github: GitHub, { workspace, commit, wanted }: Place): Promise<Config> {
  if (workspace !== null) return readConfig(workspace, wanted);
  if (!commit) return NO_CONFIG;
  try {
    return await readCommitConfig(github, commit, wanted);
  } catch (error) {
    if (isFailure(error, 'permission', 'not-found', 'no-graphql')) return NO_CONFIG;
    throw error;
  }
}
