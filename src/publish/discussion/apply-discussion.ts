import { isFailure } from '../../collect/api-failure.ts';
import type { GitHub } from '../../collect/github.ts';
import type { Comment } from '../../render/comment.ts';
import { postOnce } from '../post-once.ts';
import { ISSUE_MARKER } from './comment-marker.ts';
import type { Discussion, Issue, Remark } from './discussion.ts';
import { isSameBody, planComment } from './plan-discussion.ts';
import { LABEL, readComments, readIssues } from './read-discussion.ts';

/** The discussion after publishing; null when somebody changed or deleted the comment meanwhile, so that it must be read again. */
export type Published = { readonly issue: Issue; readonly comment: Remark } | null;

/** What to publish where. `viewer` is the login that the token writes as. */
export interface DiscussionUpdate {
  readonly discussion: Discussion;
  readonly comment: Comment;
  readonly viewer: string;
}

/** Makes what is missing, edits the one comment when its text differs, and clears away the twins that a race left behind. */
export async function applyDiscussion(github: GitHub, update: DiscussionUpdate): Promise<Published> {
  const { discussion } = update;
  const issue = discussion.issue ?? (await createIssue(github, update));
  const comment = await writeComment(github, { ...update, issue });
  if (comment === null) return null;
  for (const extra of discussion.extraIssues) await closeIssue(github, extra.number);
  for (const extra of discussion.extraComments) await deleteComment(github, extra.id);
  return { issue, comment };
}

async function writeComment(
  github: GitHub,
  update: DiscussionUpdate & { readonly issue: Issue },
): Promise<Remark | null> {
  const { discussion, comment, viewer, issue } = update;
  const plan = planComment(discussion, comment);
  if (plan.kind === 'create') return createComment(github, { number: issue.number, body: plan.body, viewer });
  if (discussion.comment === null || plan.kind === 'keep') return discussion.comment;
  try {
    return await editComment(github, discussion.comment, plan.body);
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error;
    const left = await readComments(github, issue.number, viewer);
    if (left.some(({ id }) => id === plan.id)) throw error;
    return null;
  }
}

/** The edited comment; null when it is not any more as it was read: an edit now would take away a tick made since. */
async function editComment(github: GitHub, { id, body: old }: Remark, body: string): Promise<Remark | null> {
  const now = await github.send<Remark>('GET /repos/{owner}/{repo}/issues/comments/{id}', { id });
  if (!isSameBody(now.body, old)) return null;
  const edited = await github.send<Remark>('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id, body });
  if (isSameBody(edited.body, body)) return edited;
  throw new Error(`GitHub kept another text for the comment ${edited.html_url} than the one that was sent.`);
}

async function createIssue(github: GitHub, { comment, viewer }: DiscussionUpdate): Promise<Issue> {
  const { title, body } = comment.issue;
  const found = await postOnce(github, {
    post: () =>
      github.send<Issue>('POST /repos/{owner}/{repo}/issues', {
        title,
        body: `${ISSUE_MARKER}\n${body}`,
        labels: [LABEL],
      }),
    look: () => readIssues(github, viewer),
  });
  const [created, others] = [found.made, found.all];
  const isLabelled = created?.labels.some((label) => (typeof label === 'string' ? label : label.name) === LABEL);
  // GitHub drops the labels in silence for some tokens; without its label the issue would not be found again.
  if (created && !isLabelled)
    await github.send('POST /repos/{owner}/{repo}/issues/{number}/labels', { number: created.number, labels: [LABEL] });
  const first = others[0] ?? created;
  if (first === null) throw new Error('The issue was created and can not be found again.');
  if (created && created.number !== first.number) await closeIssue(github, created.number);
  return first;
}

async function createComment(
  github: GitHub,
  { number, body, viewer }: { readonly number: number; readonly body: string; readonly viewer: string },
): Promise<Remark> {
  const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
  const { made, all } = await postOnce(github, {
    post: () => github.send<Remark>(route, { number, body }),
    look: () => readComments(github, number, viewer),
  });
  const first = all[0] ?? made;
  if (first === null) throw new Error('The comment was created and can not be found again.');
  if (made && made.id !== first.id) await deleteComment(github, made.id);
  return first;
}

async function closeIssue(github: GitHub, number: number): Promise<void> {
  const closed = { number, state: 'closed', state_reason: 'not_planned' };
  await github.send('PATCH /repos/{owner}/{repo}/issues/{number}', closed);
}

/** A twin that is gone already was cleared away by another run. */
async function deleteComment(github: GitHub, id: number): Promise<void> {
  try {
    await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { id });
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error;
  }
}
