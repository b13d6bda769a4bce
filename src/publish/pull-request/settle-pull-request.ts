import type { GitHub } from '../../github/github.ts';
import { postOnce } from '../../github/post-once.ts';
import { readHead } from '../../github/read-head.ts';
import { PULL_REQUEST_BRANCH } from '../plan-run.ts';

interface PullRequest {
  readonly number: number;
  readonly html_url: string;
}

/**
 * The branch at `oid` and the `base` that it is to be merged into. It holds `nothing` when their files are known to be
 * the same, and `likely` something when they were not at the begin of the run and nothing was written since.
 */
export interface Settlement {
  readonly base: string;
  readonly oid: string | null;
  readonly holds: 'nothing' | 'likely' | 'unknown';
}

const TITLE = 'Update progress';
const BODY =
  'Trailmark keeps this pull request up to date. Merging it brings the README, and the steps ticked on GitHub, up to date.';

/** Leaves one open pull request when the branch would change its base and none otherwise, and gives its address. */
export async function settlePullRequest(github: GitHub, settlement: Settlement): Promise<string | null> {
  const { base, holds } = settlement;
  const open = await readPullRequests(github, base);
  if (holds === 'likely' && open[0]) return open[0].html_url;
  if (holds !== 'nothing' && (await isDifferent(github, settlement)))
    return (open[0] ?? (await createPullRequest(github, base))).html_url;
  for (const { number } of open)
    await github.send('PATCH /repos/{owner}/{repo}/pulls/{number}', { number, state: 'closed' });
  return null;
}

/** Whether the branch would change a file of the base as it is now. */
async function isDifferent(github: GitHub, { base, oid }: Settlement): Promise<boolean> {
  const { oid: newest } = await readHead(github, base);
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  const { files = [] } = await github.send<{ files?: readonly unknown[] }>(route, { basehead: `${newest}...${oid}` });
  return files.length > 0;
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
