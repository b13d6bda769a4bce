import type { GitHub } from '../../collect/github.ts';
import type { Comment } from '../../render/comment.ts';
import { claimIssue } from './claim-issue.ts';
import { clearTwins } from './clear-twins.ts';
import { createComment } from './create-comment.ts';
import { createIssue } from './create-issue.ts';
import type { Discussion, Issue, Remark } from './discussion.ts';
import { editComment } from './edit-comment.ts';
import { planComment } from './plan-discussion.ts';
import { readDiscussion } from './read-discussion.ts';

/** The discussion after publishing; null when somebody made, changed or deleted the comment meanwhile, so that it must be read again. */
export type Published = { readonly issue: Issue; readonly comment: Remark } | null;

/** What to publish where. */
export interface DiscussionUpdate {
  readonly discussion: Discussion;
  readonly comment: Comment;
}

const MOST_LOOKS = 3;
const YOUNG = 60_000;

/** Makes what is missing, edits the one comment when its text differs, and clears away the twins that a race left behind. */
export async function applyDiscussion(github: GitHub, update: DiscussionUpdate): Promise<Published> {
  const { request, issue, comment } = update.discussion;
  if (comment === null && request.issue === 'auto') {
    if (issue === null && (await claimIssue(github))) return writeDiscussion(github, update, true);
    if (issue === null || isYoung(issue)) return joinDiscussion(github, update);
  }
  return writeDiscussion(github, update, false);
}

/** An issue that is new and has no comment is one that another run is about to comment on. */
function isYoung({ created_at: created }: Issue): boolean {
  return Math.abs(Date.now() - Date.parse(created)) < YOUNG;
}

/** Gives the run that makes the issue the time to do so; one that died in between is not waited for any longer. */
async function joinDiscussion(github: GitHub, update: DiscussionUpdate): Promise<Published> {
  let { discussion } = update;
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    await github.pause(look);
    discussion = await readDiscussion(github, discussion.request);
    // Its text may be older than this run's, and its boxes ticked.
    if (discussion.comment !== null) return null;
  }
  return writeDiscussion(github, { ...update, discussion }, false);
}

async function writeDiscussion(github: GitHub, update: DiscussionUpdate, isAlone: boolean): Promise<Published> {
  const { discussion } = update;
  const place = { viewer: discussion.request.viewer, isAlone };
  const issue = discussion.issue ?? (await createIssue(github, { ...place, wanted: update.comment.issue }));
  const plan = planComment(discussion, update.comment);
  const target = { ...place, number: issue.number };
  const comment =
    plan.kind === 'create'
      ? await createComment(github, { ...target, body: plan.body })
      : plan.kind === 'update'
        ? await editComment(github, { ...target, old: plan.old, body: plan.body })
        : plan.old;
  if (comment === null) return null;
  await clearTwins(github, { issues: discussion.extraIssues, comments: discussion.extraComments });
  return { issue, comment };
}
