import { decodeComment, encodeComment, ISSUE_MARKER, isComment } from '../../comment/codec.ts';
import type { Comment } from '../../comment/comment.ts';
import { plainBody } from '../../comment/drawn-boxes.ts';
import { type Discussion, type Issue, isOwn, type Remark } from './discussion.ts';

/** What becomes of the comment; `keep` says why nothing is sent. */
export type CommentPlan =
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly old: Remark; readonly body: string }
  | { readonly kind: 'keep'; readonly old: Remark; readonly reason: 'same' };

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
export function isTwin({ state, body }: Issue): boolean {
  return state === 'open' && /^[^\n]*\n[^\n]*\s*$/.test(body ?? '');
}

/**
 * Trailmark's own comments: its author and its marker at the very start, the oldest first. Of the younger ones only those that hold what
 * Trailmark wrote: where the token is a person's, a copy with words of theirs is that person's.
 */
export function pickComments(comments: readonly Remark[], viewer: string): readonly Remark[] {
  const own = comments.filter(({ user, body }) => isOwn(user, viewer) && isComment(body));
  const [first, ...others] = own.toSorted((one, other) => one.id - other.id);
  return first ? [first, ...others.filter(({ body }) => decodeComment(body)?.isUntouched === true)] : [];
}

/** Plans the one comment. Same discussion and comment, same plan. */
export function planComment({ comment: old }: Pick<Discussion, 'comment'>, wanted: Comment): CommentPlan {
  const body = encodeComment(wanted);
  if (old === null) return { kind: 'create', body };
  return isSameBody(old.body, body) ? { kind: 'keep', old, reason: 'same' } : { kind: 'update', old, body };
}

/** Whether GitHub holds this body. */
export function isSameBody(one: string, other: string): boolean {
  return plainBody(one) === plainBody(other);
}
