import { isFailure } from '../collect/api-failure.ts';
import { readCommit } from '../collect/read-commit.ts';
import { type Head, readHead } from '../collect/read-head.ts';
import { readWorkingTree } from '../collect/read-working-tree.ts';
import type { Trigger } from '../collect/trigger.ts';
import { compareProgress } from './account/compare-progress.ts';
import { applyRun } from './apply-run.ts';
import { NO_TICKS } from './discussion/ticks.ts';
import { applyFolder } from './files/apply-folder.ts';
import { planUpdate } from './files/plan-update.ts';
import type { Work } from './files/update.ts';
import type { Outcome } from './outcome.ts';
import { planRun, type RunPlan } from './plan-run.ts';

const NOTHING: Outcome = {
  report: null,
  isChanged: false,
  commit: null,
  issue: null,
  commentUrl: null,
  missing: [],
  notes: [],
  failures: [],
  problems: [],
};

/** Runs as far as the event allows and says what came of it. Throws `ApiFailure` when the files can't even be read. */
export async function applyPlan(work: Work, trigger: Trigger): Promise<Outcome> {
  const plan = planRun(trigger, trigger.defaultBranch);
  if (plan.kind === 'nothing') return { ...NOTHING, notes: [plan.reason] };
  if (plan.kind === 'compare') return compare(work, plan);
  if (plan.kind === 'look') return look(work, plan.commit, plan.reason);
  const { commit, issue } = work.inputs;
  const isLocal = commit === 'off' && (issue === 'off' || plan.kind === 'readme') && work.workspace !== null;
  return isLocal ? writeFolder(work) : applyBranch(work, plan.branch, trigger);
}

async function applyBranch(work: Work, branch: string, trigger: Trigger): Promise<Outcome> {
  const head = await readHeadOrNothing(work, branch);
  if (head === null) return lookAtWorkspace(work);
  if (head.oid === null)
    return { ...NOTHING, notes: [`The branch ${branch} holds no commit: there is nothing to read.`] };
  if (head.isArchived) return look(work, head.oid, 'The repository is archived: nothing is written.');
  const isWhole = planRun(trigger, head.defaultBranch ?? branch).kind === 'all';
  return applyRun(work, { branch, head, isWhole });
}

/** Null when the token may not read the repository and a checkout is there instead. */
async function readHeadOrNothing({ github, workspace }: Work, branch: string): Promise<Head | null> {
  try {
    return await readHead(github, branch);
  } catch (error) {
    if (workspace !== null && isFailure(error, 'permission')) return null;
    throw error;
  }
}

async function writeFolder(work: Work): Promise<Outcome> {
  const { plan, isChanged, notes, failures } = await applyFolder(work, { head: null, ticks: NO_TICKS });
  const { report, refusals: problems } = plan;
  const all = plan.stop === null ? failures : [plan.stop, ...failures];
  return { ...NOTHING, report, isChanged, notes, failures: all, problems };
}

async function lookAtWorkspace({ inputs, pipeline, workspace }: Work): Promise<Outcome> {
  const collected = await readWorkingTree({ root: workspace ?? '.', ...inputs.scope });
  const { report } = planUpdate(pipeline, { collected, options: inputs.options, ticks: NO_TICKS });
  return { ...NOTHING, report, missing: ['contents', 'issues'] };
}

async function look({ github, inputs, pipeline }: Work, commit: string, reason: string): Promise<Outcome> {
  const collected = await readCommit(github, commit, inputs.scope);
  const { report, stop } = planUpdate(pipeline, { collected, options: inputs.options, ticks: NO_TICKS });
  return { ...NOTHING, report, notes: [reason], failures: stop === null ? [] : [stop] };
}

async function compare(work: Work, plan: Extract<RunPlan, { kind: 'compare' }>): Promise<Outcome> {
  const after = await look(work, plan.commit, 'A pull request is shown and not written.');
  const before = await look(work, plan.base, '');
  if (after.report === null || before.report === null) return after;
  return { ...after, notes: [compareProgress(before.report, after.report), ...after.notes] };
}
