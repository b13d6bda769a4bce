import type { Comment } from '../../comment/comment.ts';
import type { GitHub } from '../../github/github.ts';
import { claimIssue } from './claim-issue.ts';
import { clearTwins } from './clear-twins.ts';
import { createComment } from './create-comment.ts';
import { createIssue } from './create-issue.ts';
import type { Discussion, DiscussionRequest, Issue, Remark } from './discussion.ts';
import { editComment } from './edit-comment.ts';
import { joinDiscussion } from './join-discussion.ts';
import { planComment } from './plan-discussion.ts';

/** The discussion after publishing; `again` when somebody made, changed or deleted the comment meanwhile: then it must be read again, as `request` says. */
export type Published =
  | { readonly kind: 'done'; readonly issue: Issue; readonly comment: Remark }
  | { readonly kind: 'again'; readonly request: DiscussionRequest };

/** What to publish where. `isCurrent` asks whether the comment is made from what the branch holds now. */
export interface DiscussionUpdate {
  readonly discussion: Discussion;
  readonly comment: Comment;
  readonly isCurrent: () => Promise<boolean>;
}

/** Makes what is missing, edits the one comment when its text differs, and clears away the twins that a race left behind. */
export async function applyDiscussion(github: GitHub, update: DiscussionUpdate): Promise<Published> {
  const { request, issue, comment } = update.discussion;
  if (comment !== null || request.issue !== 'auto') return writeDiscussion(github, update, false);
  const isAlone = issue === null && (await claimIssue(github));
  if (isAlone) return writeDiscussion(github, update, true);
  const joined = await joinDiscussion(github, update.discussion);
  return joined.comment === null
    ? writeDiscussion(github, { ...update, discussion: joined }, false)
    : { kind: 'again', request: joined.request };
}

async function writeDiscussion(github: GitHub, update: DiscussionUpdate, isAlone: boolean): Promise<Published> {
  const { discussion } = update;
  const place = { viewer: discussion.request.viewer, isAlone };
  const issue = discussion.issue ?? (await createIssue(github, { ...place, wanted: update.comment.issue }));
  const comment = await writeComment(github, update, { ...place, number: issue.number });
  if (comment === null) return { kind: 'again', request: discussion.request };
  await clearTwins(github, { issues: discussion.extraIssues, comments: discussion.extraComments });
  return { kind: 'done', issue, comment };
}

interface Place {
  readonly number: number;
  readonly viewer: string;
  readonly isAlone: boolean;
}

/** Null when the comment has to be read again. */
async function writeComment(github: GitHub, update: DiscussionUpdate, place: Place): Promise<Remark | null> {
  const plan = planComment(update.discussion, update.comment);
  if (plan.kind === 'create') return createComment(github, { ...place, body: plan.body });
  if (plan.kind === 'keep') return plan.old;
  // The comment was read after the branch: it may be the work of a run that saw a newer commit.
  if (!(await update.isCurrent())) return null;
  return editComment(github, { ...place, old: plan.old, body: plan.body });
}
