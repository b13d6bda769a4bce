import { isFailure } from '../../collect/api-failure.ts';
import type { GitHub } from '../../collect/github.ts';
import { readCommit } from '../../collect/read-commit.ts';
import { type Head, readHead } from '../../collect/read-head.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';
import { postOnce } from '../post-once.ts';
import { applyMerge } from './apply-merge.ts';
import { applyUpdate } from './apply-update.ts';
import { planUpdate } from './plan-update.ts';
import type { Update, UpdateTarget, Work } from './update.ts';

interface PullRequest {
  readonly number: number;
  readonly html_url: string;
}

const TITLE = 'Update progress';
const BODY =
  'Trailmark keeps this pull request up to date. Merging it brings the README, and the steps ticked on GitHub, up to date.';
const CONFLICT = `The branch ${PULL_REQUEST_BRANCH} conflicts with its base. Merge or delete it: Trailmark makes it anew.`;

/** Keeps one branch and one pull request beside the default branch. People's commits on that branch stay: the base is merged into it, and nothing is ever forced. */
export async function applyPullRequest(work: Work, target: UpdateTarget): Promise<Update> {
  const { github } = work;
  try {
    const head = await prepareBranch(work, target);
    if (head === null) return await planBase(work, target);
    if (head === 'conflict') return { ...(await planBase(work, target)), isDone: false, failures: [CONFLICT] };
    const update = await applyUpdate(work, { branch: PULL_REQUEST_BRANCH, head, ticks: target.ticks });
    // A commit that failed says nothing about the pull request that is there.
    if (!update.isDone) return update;
    const isSame = update.commit === null && head.tree === target.head.tree;
    const url = await settle(github, { base: target.branch, isWanted: !isSame });
    return url === null ? update : { ...update, notes: [...update.notes, `Pull request: ${url}`] };
  } catch (error) {
    if (!isFailure(error)) throw error;
    const isMissing = error.kind === 'permission';
    const blame = isMissing ? { missing: ['contents', 'pull-requests'] as const } : { failures: [error.message] };
    return { ...(await planBase(work, target)), isDone: false, ...blame };
  }
}

/** The branch with the base's newest commits in it; null when there is none and nothing to put on it. */
async function prepareBranch(work: Work, target: UpdateTarget): Promise<Head | 'conflict' | null> {
  const { github, inputs } = work;
  const branch = await readHead(github, PULL_REQUEST_BRANCH);
  if (branch.oid === null) {
    if ((await planBase(work, target)).plan.files.length === 0) return null;
    await createBranch(github, target.head);
    return readHead(github, PULL_REQUEST_BRANCH);
  }
  const merged = await applyMerge(github, {
    base: target.branch,
    readGenerated: async () => {
      const { readme } = (await planBase(work, target)).plan.report;
      return [readme, inputs.scope.chart ?? null].filter((path) => path !== null);
    },
  });
  if (merged === 'conflict') return merged;
  return merged === 'same' ? branch : readHead(github, PULL_REQUEST_BRANCH);
}

/** What the base alone would need. */
async function planBase(work: Work, { head, ticks }: UpdateTarget): Promise<Update> {
  const { github, inputs, pipeline } = work;
  const collected = await readCommit(github, head.oid ?? '', inputs.scope);
  const plan = planUpdate(pipeline, { collected, options: inputs.options, ticks });
  return { plan, commit: null, isChanged: false, isDone: true, missing: [], notes: [], failures: [] };
}

async function createBranch(github: GitHub, { oid }: Head): Promise<void> {
  const ref = { ref: `refs/heads/${PULL_REQUEST_BRANCH}`, sha: oid };
  await postOnce<unknown>(github, {
    post: () => github.send('POST /repos/{owner}/{repo}/git/refs', ref),
    look: async () => [await readHead(github, PULL_REQUEST_BRANCH)].filter((head) => head.oid !== null),
  });
}

/** Leaves one open pull request when one is wanted and none otherwise, and gives its address. */
async function settle(
  github: GitHub,
  { base, isWanted }: { readonly base: string; readonly isWanted: boolean },
): Promise<string | null> {
  const open = await readPullRequests(github, base);
  if (isWanted) return (open[0] ?? (await createPullRequest(github, base))).html_url;
  for (const { number } of open)
    await github.send('PATCH /repos/{owner}/{repo}/pulls/{number}', { number, state: 'closed' });
  return null;
}

/** The open ones from the branch to its base: GitHub allows one. */
async function readPullRequests(github: GitHub, base: string): Promise<readonly PullRequest[]> {
  const wanted = { head: `${github.owner}:${PULL_REQUEST_BRANCH}`, base, state: 'open' };
  return github.sendAll<PullRequest>('GET /repos/{owner}/{repo}/pulls', wanted);
}

async function createPullRequest(github: GitHub, base: string): Promise<PullRequest> {
  const wanted = { title: TITLE, body: BODY, head: PULL_REQUEST_BRANCH, base };
  const { made, all } = await postOnce(github, {
    post: () => github.send<PullRequest>('POST /repos/{owner}/{repo}/pulls', wanted),
    look: () => readPullRequests(github, base),
  });
  const first = made ?? all[0];
  if (first === undefined) throw new Error('The pull request was created and can not be found again.');
  return first;
}
