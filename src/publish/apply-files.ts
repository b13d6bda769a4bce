import { readCommit } from '../collect/commit/read-commit.ts';
import { readWorkingTree } from '../collect/read-working-tree.ts';
import type { Ticks } from '../comment/ticks.ts';
import type { GitHub } from '../github/github.ts';
import type { FilledHead } from '../github/read-head.ts';
import { withParts } from '../on-demand.ts';
import type { Problem } from '../rules/problem.ts';
import { applyCommit, UNCHANGED, type Written } from './commit/apply-commit.ts';
import { writeFile } from './files/write-file.ts';
import { findPast } from './find-past.ts';
import type { Inputs, Work } from './inputs.ts';
import { commitMessage, headlineOf, jobOf, readJob } from './job.ts';
import { type Files, planUpdate, type UpdatePlan } from './plan-update.ts';
import { applyPullRequest, type Proposal } from './pull-request/apply-pull-request.ts';

/** What becomes of the files: a commit on the branch, a pull request, a change of the checkout, or nothing. */
export type Mode = 'commit' | 'pull-request' | 'checkout' | 'show';

// Who commits nothing need not want a section either.
const NOT_WANTED: readonly Problem['code'][] = ['no-readme', 'markers-missing'];

const OFF = 'Nothing is committed: `commit` is off.';
const WHY_NOT: Readonly<Record<Inputs['commit'], string>> = {
  auto: OFF,
  off: OFF,
  'pull-request': 'Nothing is committed: with `commit: pull-request` only the default branch gets a pull request.',
};
const OTHER_JOB =
  'Another job of Trailmark writes this README: the newest commit is its own. Nothing is written; give each job a README of its own.';

/** On a branch that is not the default one a pull request would need a branch of its own: it is only shown. */
export function modeOf({ inputs: { commit }, workspace }: Work, isDefault: boolean): Mode {
  if (commit === 'auto') return 'commit';
  if (commit === 'pull-request') return isDefault ? 'pull-request' : 'show';
  return workspace === null ? 'show' : 'checkout';
}

/** Reads the files of the commit `oid`, or of the checkout, and plans what they should become. */
export async function planFiles(
  work: Work,
  mode: Mode,
  { oid, ticks }: { readonly oid: string | null; readonly ticks: Ticks },
): Promise<UpdatePlan> {
  const { github, inputs, workspace } = work;
  const { scope, options } = inputs;
  const isLocal = mode === 'checkout' || oid === null;
  const collected: Files = isLocal
    ? await readWorkingTree({ root: workspace ?? '.', ...scope })
    : await readCommit(github, oid, scope);
  const git = await findPast(work, collected.roadmaps, isLocal ? null : oid);
  const plan = await withParts(() => planUpdate({ collected, options, ticks, ...git }));
  if (mode === 'commit' || mode === 'pull-request') return plan;
  const isAccepted = (one: Problem): boolean => NOT_WANTED.includes(one.code) || one === collected.readmeProblem;
  return { ...plan, refusals: plan.refusals.filter((one) => !isAccepted(one)) };
}

/** What to write where. `head` is where the branch stood when its files were read. */
export interface FilesUpdate {
  readonly mode: Mode;
  readonly branch: string;
  readonly head: FilledHead;
  readonly plan: UpdatePlan;
}

/** Carries out the plan of a run. */
export async function applyFiles(work: Work, { mode, branch, head, plan }: FilesUpdate): Promise<Written> {
  const { files, report } = plan;
  if (mode === 'checkout') return writeFolder(work.workspace ?? '.', plan);
  if (mode === 'show') return files.length === 0 ? UNCHANGED : { ...UNCHANGED, notes: [WHY_NOT[work.inputs.commit]] };
  const isWhole = plan.stop === null && plan.refusals.length === 0;
  const commit = { branch, head, job: jobOf(work.inputs), headline: headlineOf(report.measure), files, isWhole };
  return commitAsJob(work.github, mode, commit);
}

/** What a job commits; `isWhole` as for a pull request. */
interface JobCommit extends Pick<Proposal, 'branch' | 'files' | 'isWhole'> {
  readonly head: FilledHead;
  readonly job: string;
  readonly headline: string;
}

/** Commits to the branch, or to that of the pull request, but never on top of another job's commit. */
export async function commitAsJob(
  github: GitHub,
  mode: 'commit' | 'pull-request',
  { head, job, headline, ...what }: JobCommit,
): Promise<Written> {
  const { tip, progress } = head;
  const newest = mode === 'pull-request' && progress?.parents[0] === tip.oid ? progress : tip;
  const other = readJob(newest.message);
  // Two jobs that answer each other's commit would do so for ever.
  if (what.files.length > 0 && other !== null && other !== job)
    return { ...UNCHANGED, kind: 'refused', notes: [OTHER_JOB] };
  const commit = { ...what, parent: tip.oid, message: commitMessage(headline, job) };
  return mode === 'commit' ? applyCommit(github, commit) : applyPullRequest(github, { ...commit, head });
}

/** Writes the checkout. A file that another program changed since it was read is not replaced: it is to be read again. */
export async function writeFolder(root: string, { files }: Pick<UpdatePlan, 'files'>): Promise<Written> {
  const outcomes = [];
  for (const file of files) outcomes.push({ path: file.path, ...(await writeFile(root, file)) });
  const changed = outcomes.filter(({ kind }) => kind === 'changed');
  const failures = outcomes.flatMap((one) => (one.kind === 'refused' ? [one.message] : []));
  const written = outcomes.flatMap((one) => (one.kind === 'written' ? [one.note] : []));
  return {
    ...UNCHANGED,
    kind: changed.length > 0 ? 'moved' : failures.length > 0 ? 'refused' : 'done',
    isChanged: written.length > 0,
    notes: written.filter((note) => note !== null),
    failures: [...failures, ...changed.map(({ path }) => `${path} is being changed by another program.`)],
  };
}
