import type { GitHub } from '../../github/github.ts';
import { type Head, PROGRESS_BRANCH } from '../../github/read-head.ts';

interface PullRequest {
  readonly number: number;
  readonly html_url: string;
  readonly head: { readonly sha: string };
}

const TITLE = 'Update progress';
const BODY =
  'Trailmark keeps this pull request up to date. Merging it brings the README, and the steps ticked on GitHub, up to date.';

/** The address of the open pull request from Trailmark's branch to `base`, which is opened where there is none. */
export async function openPullRequest(github: GitHub, base: string): Promise<string> {
  const [open] = await readPullRequests(github, base);
  const wanted = { title: TITLE, body: BODY, head: PROGRESS_BRANCH, base };
  return (open ?? (await github.send<PullRequest>('POST /repos/{owner}/{repo}/pulls', wanted))).html_url;
}

/** Closes what is open from Trailmark's branch to `base`, unless the branch has moved from where it was read: then another run saw a newer base. */
export async function closePullRequests(github: GitHub, base: string, { progress }: Head): Promise<void> {
  const open = await readPullRequests(github, base);
  for (const { number } of open.filter(({ head }) => head.sha === progress?.oid))
    await github.send('PATCH /repos/{owner}/{repo}/pulls/{number}', { number, state: 'closed' });
}

/** The open ones: GitHub allows one. */
async function readPullRequests(github: GitHub, base: string): Promise<readonly PullRequest[]> {
  const wanted = { head: `${github.owner}:${PROGRESS_BRANCH}`, base, state: 'open' };
  return github.sendAll<PullRequest>('GET /repos/{owner}/{repo}/pulls', wanted);
}
