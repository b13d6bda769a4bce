import { readCommit } from '../../collect/commit/read-commit.ts';
import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { postOnce } from '../../github/post-once.ts';
import { type Head, readHead } from '../../github/read-head.ts';
import { applyUpdate } from '../commit/apply-update.ts';
import { planUpdate, type UpdateRequest } from '../commit/plan-update.ts';
import type { Update, UpdateTarget, Work } from '../commit/update.ts';
import type { Permission } from '../outcome.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { applyMerge } from './apply-merge.ts';
import type { Conflict, Replayed } from './apply-replay.ts';
import { settlePullRequest } from './settle-pull-request.ts';

/** The branch as it now stands, with what to tell of it. */
interface Prepared {
  readonly kind: 'ready';
  readonly head: Head;
  readonly commit: string | null;
  readonly notes: readonly string[];
}

type Conflicting = Extract<Replayed, { readonly kind: 'conflict' }>;

const MOST_NAMED = 10;

/** Keeps one branch and one pull request beside the default branch. People's commits on that branch stay: the base is merged into it, and nothing is ever forced. */
export async function applyPullRequest(work: Work, target: UpdateTarget): Promise<Update> {
  try {
    const branch = await prepareBranch(work, target);
    if (branch === null) return await planHead(work, target);
    if (branch.kind === 'conflict') return tellConflict(work, target, branch);
    const update = await applyUpdate(work, { branch: PULL_REQUEST_BRANCH, head: branch.head, ticks: target.ticks });
    const commit = update.commit ?? branch.commit;
    const told = { ...update, commit, isChanged: commit !== null, notes: [...branch.notes, ...update.notes] };
    // A commit that failed says nothing about the pull request that is there.
    return update.isDone ? await propose(work.github, told, { target, head: branch.head }) : told;
  } catch (error) {
    const blamed = blame(error, ['contents', 'pull-requests']);
    const branch = await readHead(work.github, PULL_REQUEST_BRANCH);
    // What is ticked on the branch alone would be open again in the comment of the base.
    const left = branch.oid === null ? target : { ...target, head: branch };
    return { ...(await planHead(work, left)), isDone: false, ...blamed };
  }
}

function blame(error: unknown, permissions: readonly Permission[]): Pick<Update, 'missing' | 'failures'> {
  if (!isFailure(error)) throw error;
  return error.kind === 'permission'
    ? { missing: permissions, failures: [] }
    : { missing: [], failures: [error.message] };
}

/** Sees to the pull request of a branch that is up to date: whatever becomes of it, the files are as they should be. */
async function propose(
  github: GitHub,
  update: Update,
  { target, head }: { readonly target: UpdateTarget; readonly head: Head },
): Promise<Update> {
  const isSame = head.tree === target.head.tree;
  // A commit may as well have taken back all that the branch held.
  const holds = update.commit !== null ? 'unknown' : isSame ? 'nothing' : 'likely';
  try {
    const url = await settlePullRequest(github, { base: target.branch, oid: update.commit ?? head.oid, holds });
    return url === null ? update : { ...update, notes: [...update.notes, `Pull request: ${url}`] };
  } catch (error) {
    return { ...update, ...blame(error, ['pull-requests']) };
  }
}

/** The branch with the base's newest commits in it; null when there is none and nothing to put on it. */
async function prepareBranch(work: Work, target: UpdateTarget): Promise<Prepared | Conflicting | null> {
  const { github } = work;
  const head = await readHead(github, PULL_REQUEST_BRANCH);
  if (head.oid === null) {
    if ((await planHead(work, target)).plan.files.length === 0) return null;
    await createBranch(github, target.head);
    return { kind: 'ready', head: await readHead(github, PULL_REQUEST_BRANCH), commit: null, notes: [] };
  }
  const merged = await applyMerge(work, target.branch);
  if (merged.kind === 'conflict') return merged;
  if (merged.kind === 'same') return { kind: 'ready', head, commit: null, notes: [] };
  return { ...merged, kind: 'ready', head: await readHead(github, PULL_REQUEST_BRANCH) };
}

/** What a branch alone would need. */
async function planHead(work: Work, { head, ticks }: UpdateTarget): Promise<Update> {
  return planFiles(work, await readCommit(work.github, head.oid ?? '', work.inputs.scope), ticks);
}

function planFiles(
  { pipeline, inputs }: Work,
  collected: UpdateRequest['collected'],
  ticks: UpdateTarget['ticks'],
): Update {
  const plan = planUpdate(pipeline, { collected, options: inputs.options, ticks });
  return { plan, commit: null, isChanged: false, isDone: true, missing: [], notes: [], failures: [] };
}

/** The comment then shows the base with the branch's ticks on it: neither side is lost while somebody merges. */
function tellConflict(work: Work, { ticks }: UpdateTarget, conflict: Conflicting): Update {
  const { commit, notes } = conflict;
  const planned = planFiles(work, conflict.files, ticks);
  return { ...planned, commit, isChanged: commit !== null, isDone: false, notes, failures: [tellWayOut(conflict)] };
}

/** A branch that conflicts always holds something of its own: to delete it is never the way out. */
function tellWayOut({ ticks, holdsMore }: Conflict): string {
  const names = ticks.slice(0, MOST_NAMED).map(({ step }) => `“${step.title}”`);
  const more = ticks.length > MOST_NAMED ? ` and ${ticks.length - MOST_NAMED} more` : '';
  const held = [
    ...(holdsMore ? ['other changes than ticks'] : []),
    ...(ticks.length > 0 ? [`the ticks of ${names.join(', ')}${more}`] : []),
  ];
  return `The branch ${PULL_REQUEST_BRANCH} conflicts with its base, and it alone holds ${held.join(', and ')}. Merge the base into it and resolve the conflict by hand.`;
}

async function createBranch(github: GitHub, { oid }: Head): Promise<void> {
  const ref = { ref: `refs/heads/${PULL_REQUEST_BRANCH}`, sha: oid };
  await postOnce<unknown>(github, {
    post: () => github.send('POST /repos/{owner}/{repo}/git/refs', ref),
    look: async () => [await readHead(github, PULL_REQUEST_BRANCH)].filter((head) => head.oid !== null),
  });
}
