import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { type Head, PROGRESS_BRANCH } from '../../github/read-head.ts';
import { type Commit, UNCHANGED, type Written } from '../commit/apply-commit.ts';
import { type Permission, type Step, toStep } from '../step.ts';
import { compareBranch, holds } from './compare-branch.ts';

/** The commit that the base `branch` lacks. `isWhole`: nothing is missing in it that a refusal held back. */
export interface Proposal extends Commit {
  readonly head: Head;
  readonly isWhole: boolean;
}

const NEEDED: readonly Permission[] = ['contents', 'pull-requests'];
const MOVE = `mutation MoveBranch($input: UpdateRefsInput!) {
  updateRefs(input: $input) { clientMutationId }
}`;
const NO_COMMIT = '0'.repeat(40);

/**
 * Keeps one commit on Trailmark's own branch, on top of the base's newest one, and one pull request; none when nothing is to be changed. The branch is
 * moved from where it was read and in one go, so that nobody's commit is lost and the pull request stays open. What somebody else put on it stays.
 */
export async function applyPullRequest(github: GitHub, proposal: Proposal): Promise<Written> {
  const { head, branch: base, files } = proposal;
  let written = UNCHANGED;
  try {
    if (files.length === 0 && (head.progress === null || !proposal.isWhole)) return UNCHANGED;
    const compared = head.progress && (await compareBranch(github, proposal.parent, head));
    if (compared?.foreign != null) return { ...UNCHANGED, kind: 'refused', notes: [tellForeign(compared.foreign)] };
    if (files.length === 0) {
      await closePullRequests(github, base, head);
      return UNCHANGED;
    }
    if (!(compared && holds(compared, proposal))) {
      const commit = await createCommit(github, proposal);
      await moveBranch(github, head, commit);
      written = { ...UNCHANGED, commit, isChanged: true };
    }
    return { ...written, notes: [`Pull request: ${await openPullRequest(github, base)}`] };
  } catch (error) {
    return { ...written, ...toFailure(error, written), sent: isFailure(error) && error.isUnsure ? proposal : null };
  }
}

/** What another run made meanwhile is invalid to make, and so is a move of a branch that moved. */
function toFailure(error: unknown, { isChanged }: Written): Step {
  const step = toStep(error, 'moved', isChanged ? ['pull-requests'] : NEEDED);
  return isFailure(error, 'invalid') ? { ...step, kind: 'moved' } : step;
}

function tellForeign(sha: string): string {
  return `The branch ${PROGRESS_BRANCH} holds the commit ${sha.slice(0, 7)}, which is not Trailmark's: the branch is left as it is. Merge its pull request, or take that commit off the branch.`;
}

/** Makes the commit, which no branch has yet. Where no author is given GitHub signs it. */
async function createCommit(github: GitHub, { head, parent, message, files }: Proposal): Promise<string> {
  const entries = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
  const tree = await post(github, 'trees', { base_tree: head.tip?.tree, tree: entries });
  return post(github, 'commits', { message, tree, parents: [parent] });
}

async function post(
  github: GitHub,
  kind: 'trees' | 'commits',
  body: Readonly<Record<string, unknown>>,
): Promise<string> {
  return (await github.send<{ readonly sha: string }>(`POST /repos/{owner}/{repo}/git/${kind}`, body)).sha;
}

/** Moves the branch, or makes it, if it still stands where it was read. */
async function moveBranch(github: GitHub, { repositoryId, progress }: Head, afterOid: string): Promise<void> {
  const name = `refs/heads/${PROGRESS_BRANCH}`;
  const update = { name, beforeOid: progress?.oid ?? NO_COMMIT, afterOid, force: true };
  await github.query(MOVE, { input: { repositoryId, refUpdates: [update] } });
}

interface PullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly head: { readonly sha: string };
}

const TITLE = 'Update progress';
const BODY =
  'Trailmark keeps this pull request up to date. Merging it brings the README, and the steps ticked on GitHub, up to date.';

/** The address of the open pull request from Trailmark's branch to `base`, which is opened where there is none. */
async function openPullRequest(github: GitHub, base: string): Promise<string> {
  const [open] = await readPullRequests(github, base);
  const wanted = { title: TITLE, body: BODY, head: PROGRESS_BRANCH, base };
  return (open ?? (await github.send<PullRequest>('POST /repos/{owner}/{repo}/pulls', wanted))).html_url;
}

/** Closes what is open from Trailmark's branch to `base`, unless the branch has moved from where it was read: then another run saw a newer base. */
async function closePullRequests(github: GitHub, base: string, { progress }: Head): Promise<void> {
  const open = await readPullRequests(github, base);
  for (const { number } of open.filter(({ head }) => head.sha === progress?.oid))
    await github.send('PATCH /repos/{owner}/{repo}/pulls/{number}', { number, state: 'closed' });
}

/** The open ones: GitHub allows one. */
async function readPullRequests(github: GitHub, base: string): Promise<readonly PullRequest[]> {
  const wanted = { head: `${github.owner}:${PROGRESS_BRANCH}`, base, state: 'open' };
  return github.sendAll<PullRequest>('GET /repos/{owner}/{repo}/pulls', wanted);
}
