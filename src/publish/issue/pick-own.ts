import { decodeComment, ISSUE_MARKER, isComment } from '../../comment/codec.ts';
import { type Issue, type IssueComment, isOwn } from './issue-thread.ts';

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
