import { readBase } from '../collect/commit/read-base.ts';
import { NO_TICKS } from '../comment/ticks.ts';
import { type ApiFailure, isFailure } from '../github/api-failure.ts';
import { readHead } from '../github/read-head.ts';
import { planFiles, writeFolder } from './apply-files.ts';
import { applyRun, MOST_ATTEMPTS } from './apply-run.ts';
import { UNCHANGED } from './commit/apply-commit.ts';
import { compareProgress } from './compare-progress.ts';
import type { Work } from './inputs.ts';
import { NO_OUTCOME, type Outcome, toOutcome } from './outcome.ts';
import { planRun, type RunPlan } from './plan-run.ts';
import type { Trigger } from './trigger.ts';

/** Runs as far as the event and the token allow and says what came of it. Throws `ApiFailure` when the files can't be read for another cause than the token. */
export async function applyPlan(work: Work, trigger: Trigger): Promise<Outcome> {
  try {
    return await applyEvent(work, trigger);
  } catch (error) {
    if (isFailure(error, 'no-graphql')) return applyElsewhere(work, trigger, error.message);
    if (!isFailure(error) || !isUnread(error)) throw error;
    return applyUnread(work, error.message);
  }
}

/** Of a private repository that the token may not see GraphQL, which has no status, says that it does not exist. */
function isUnread({ kind, status }: ApiFailure): boolean {
  return kind === 'permission' || (kind === 'not-found' && status === null);
}

async function applyEvent(work: Work, trigger: Trigger): Promise<Outcome> {
  const plan = planRun(trigger, trigger.defaultBranch);
  if (plan.kind === 'nothing') return { ...NO_OUTCOME, notes: [plan.reason] };
  if (plan.kind === 'compare') return compare(work, plan);
  if (plan.kind === 'look') return look(work, plan.commit, plan.reason);
  const { commit, issue } = work.inputs;
  const isLocal = commit === 'off' && (issue === 'off' || plan.kind === 'readme');
  return isLocal && work.workspace !== null
    ? writeCheckout(work, work.workspace)
    : applyBranch(work, plan.branch, trigger);
}

async function applyBranch(work: Work, branch: string, trigger: Trigger): Promise<Outcome> {
  const { tip, ...head } = await readHead(work.github, branch);
  if (tip === null)
    return { ...NO_OUTCOME, notes: [`The branch ${branch} holds no commit: there is nothing to read.`] };
  if (head.isArchived) return look(work, tip.oid, 'The repository is archived: nothing is written.');
  const isWhole = planRun(trigger, head.defaultBranch ?? branch).kind === 'all';
  return applyRun(work, { branch, isWhole, sha: trigger.sha }, { ...head, tip });
}

/** What is left when the token may not read the repository: the checkout, if there is one. */
async function applyUnread(work: Work, reason: string): Promise<Outcome> {
  const missing = ['contents'] as const;
  if (work.workspace === null)
    return { ...NO_OUTCOME, missing, notes: [reason, 'The token may read nothing, and nothing is checked out.'] };
  const shown = await look(work, null, 'This is the state of the checkout; nothing is written.');
  return { ...shown, missing, notes: [reason, ...shown.notes] };
}

/** What is left on a server that is not GitHub: README and card in the checkout, for a later step to commit. */
async function applyElsewhere(work: Work, trigger: Trigger, reason: string): Promise<Outcome> {
  if (work.workspace === null)
    return {
      ...NO_OUTCOME,
      notes: [reason, 'Nothing is checked out: add a step with actions/checkout before this one.'],
    };
  const { kind } = planRun(trigger, trigger.defaultBranch);
  if (kind !== 'all' && kind !== 'readme')
    return look(work, null, `${reason} This is the state of the checkout; nothing is written.`);
  const outcome = await writeCheckout(work, work.workspace);
  const todo = outcome.isChanged ? ['The checkout holds the new README: commit and push it in a later step.'] : [];
  return { ...outcome, notes: [reason, ...todo, ...outcome.notes] };
}

/** Writes the checkout alone, again when another program changes its files meanwhile. */
async function writeCheckout(work: Work, folder: string, attempt = 1): Promise<Outcome> {
  const plan = await planFiles(work, 'checkout', { oid: null, ticks: NO_TICKS });
  const written = await writeFolder(folder, plan);
  if (written.kind === 'moved' && attempt < MOST_ATTEMPTS) return writeCheckout(work, folder, attempt + 1);
  return toOutcome({ ...plan, notes: [] }, written);
}

/** Shows the commit, or the checkout where there is none, and writes nothing. */
async function look(work: Work, commit: string | null, reason: string): Promise<Outcome> {
  const plan = await planFiles(work, 'show', { oid: commit, ticks: NO_TICKS });
  const outcome = toOutcome({ ...plan, notes: [], refusals: [] }, UNCHANGED);
  return { ...outcome, notes: [reason, ...outcome.notes] };
}

/** Of the base only the counts are shown: nobody need be asked for its days. */
function withoutHistory({ inputs, ...work }: Work): Work {
  return { ...work, inputs: { ...inputs, options: { ...inputs.options, history: 'off' } } };
}

async function compare(work: Work, plan: Extract<RunPlan, { kind: 'compare' }>): Promise<Outcome> {
  const after = await look(work, plan.commit, 'A pull request is shown and not written.');
  const before = await look(withoutHistory(work), await readBase(work.github, plan.commit, plan), '');
  if (after.report === null || before.report === null) return after;
  const [old, now] = [before.report.measure.progress, after.report.measure.progress];
  const told = compareProgress(before.report, after.report);
  return { ...after, difference: now.done - old.done, notes: [...told, ...after.notes] };
}
