import type { GitHub } from '../../github/github.ts';
import type { Discussion, DiscussionRequest, Issue, Remark } from './discussion.ts';
import { isTwin, pickComments, pickIssues } from './plan-discussion.ts';

/** The label by which the issue is found. */
export const LABEL = 'trailmark';

/** Reads issue and comment as they are now. */
export async function readDiscussion(github: GitHub, request: DiscussionRequest): Promise<Discussion> {
  const { issue, viewer } = request;
  const issues = issue === 'auto' ? await readIssues(github, viewer) : [await readIssue(github, issue)];
  const [first = null, ...others] = issues;
  const [comment = null, ...extraComments] = first ? await readComments(github, first.number, viewer) : [];
  const extraIssues = others.filter(isTwin);
  return { request, issue: first, comment, extraIssues, extraComments };
}

/** Trailmark's own issues, the one that counts first. The list is never behind, as the search would be. */
export async function readIssues(github: GitHub, viewer: string): Promise<readonly Issue[]> {
  const wanted = { labels: LABEL, state: 'all', sort: 'created', direction: 'asc' };
  return pickIssues(await github.sendAll<Issue>('GET /repos/{owner}/{repo}/issues', wanted), viewer);
}

/** Trailmark's own issues among all that this token's owner wrote, with the label or without. */
export async function readUnlabelled(github: GitHub, viewer: string): Promise<readonly Issue[]> {
  const wanted = { creator: viewer, state: 'all', sort: 'created', direction: 'asc' };
  return pickIssues(await github.sendAll<Issue>('GET /repos/{owner}/{repo}/issues', wanted), viewer);
}

/** Trailmark's own comments of an issue, the one that counts first. */
export async function readComments(github: GitHub, number: number, viewer: string): Promise<readonly Remark[]> {
  const all = await github.sendAll<Remark>('GET /repos/{owner}/{repo}/issues/{number}/comments', { number });
  return pickComments(all, viewer);
}

/** A transferred issue answers from its new repository, where this workflow has no business. */
async function readIssue(github: GitHub, number: number): Promise<Issue> {
  const issue = await github.send<Issue>('GET /repos/{owner}/{repo}/issues/{number}', { number });
  const isHere = issue.html_url.toLowerCase().includes(`/${github.owner}/${github.repo}/`.toLowerCase());
  if (isHere) return issue;
  throw new Error(`Issue ${number} was moved to another repository. Give another number, or \`issue: auto\`.`);
}
