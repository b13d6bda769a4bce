import { decodeComment, ISSUE_MARKER, isComment } from '../../comment/codec.ts';
import type { GitHub } from '../../github/github.ts';
import { type Issue, type IssueComment, type IssueRequest, type IssueThread, isOwn } from './issue-thread.ts';

/** The label by which the issue is found. */
export const LABEL = 'trailmark';

/** Reads issue and comment as they are now. */
export async function readThread(github: GitHub, { issue: wanted, viewer }: IssueRequest): Promise<IssueThread> {
  const issues =
    wanted === 'auto' ? await readOwn(github, viewer, { labels: LABEL }) : [await readIssue(github, wanted)];
  const [issue = null, ...others] = issues;
  const [comment = null, ...extraComments] = issue ? await readComments(github, issue, viewer) : [];
  return { issue, comment, extraIssues: others.filter(isDuplicate), extraComments };
}

/** Trailmark's own issue whose label somebody took off, or that a token could not label. */
export async function readUnlabelled(github: GitHub, viewer: string): Promise<Issue | null> {
  return (await readOwn(github, viewer, { creator: viewer }))[0] ?? null;
}

/** Trailmark's own issues, the one that counts first. The list is never behind, as the search would be. */
async function readOwn(github: GitHub, viewer: string, wanted: object): Promise<readonly Issue[]> {
  const order = { state: 'all', sort: 'created', direction: 'asc' };
  return pickIssues(await github.sendAll<Issue>('GET /repos/{owner}/{repo}/issues', { ...wanted, ...order }), viewer);
}

async function readComments(github: GitHub, { number }: Issue, viewer: string): Promise<readonly IssueComment[]> {
  const route = 'GET /repos/{owner}/{repo}/issues/{number}/comments';
  return pickComments(await github.sendAll<IssueComment>(route, { number }), viewer);
}

/** A transferred issue answers from its new repository, where this workflow has no business. */
async function readIssue(github: GitHub, number: number): Promise<Issue> {
  const issue = await github.send<Issue>('GET /repos/{owner}/{repo}/issues/{number}', { number });
  const isHere = issue.html_url.toLowerCase().includes(`/${github.owner}/${github.repo}/`.toLowerCase());
  if (isHere) return issue;
  throw new Error(`Issue ${number} was moved to another repository. Give another number, or \`issue: auto\`.`);
}

/** Trailmark's own issues: its author, its marker, no pull request; the open ones first, then by number. */
export function pickIssues(issues: readonly Issue[], viewer: string): readonly Issue[] {
  const own = issues.filter(
    (issue) => issue.pull_request == null && isOwn(issue.user, viewer) && issue.body?.startsWith(ISSUE_MARKER),
  );
  return own.toSorted(
    (one, other) => Number(one.state === 'closed') - Number(other.state === 'closed') || one.number - other.number,
  );
}

/** Whether one of Trailmark's own issues, besides the one that counts, is left of a race: open, and with nothing in it but marker and sentence, else it is somebody's. */
export function isDuplicate({ state, body }: Issue): boolean {
  return state === 'open' && (body ?? '').trimEnd().split('\n').length === 2;
}

/**
 * Trailmark's own comments: its author and its marker at the very start, the oldest first. Of the younger ones only those that hold what
 * Trailmark wrote: where the token is a person's, a copy with words of theirs is that person's.
 */
export function pickComments(comments: readonly IssueComment[], viewer: string): readonly IssueComment[] {
  const own = comments.filter(({ user, body }) => isOwn(user, viewer) && isComment(body));
  const [first, ...others] = own.toSorted((one, other) => one.id - other.id);
  return first ? [first, ...others.filter(({ body }) => decodeComment(body)?.isUntouched === true)] : [];
}
