import { encodeComment, isStillRight } from '../../comment/codec.ts';
import type { Comment } from '../../comment/comment.ts';
import { plainBody } from '../../comment/drawn-boxes.ts';
import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { DONE, type Step, toStep } from '../step.ts';
import { addLabel, claimLabel, createIssue } from './create-issue.ts';
import type { Issue, IssueComment, IssueRequest, IssueThread } from './issue-thread.ts';
import { readUnlabelled } from './read-thread.ts';

/** Where to look for the issue. `waits` counts the rounds in which another run was given time to make it. */
export interface Search {
  readonly request: IssueRequest;
  readonly waits: number;
}

/** What to publish where. `isCurrent` asks whether the comment is made from what the branch holds now. */
export interface CommentUpdate extends Search {
  readonly thread: IssueThread;
  readonly comment: Comment;
  readonly isCurrent: () => Promise<boolean>;
}

/** The issue and comment as they are then, and how to look for them in the next round. */
export type Published = Step & Search & Pick<IssueThread, 'issue' | 'comment'>;

const ROUTE = '/repos/{owner}/{repo}/issues/comments/{id}';
const MOST_WAITS = 3;
const YOUNG = 60_000;

/** Makes what is missing, edits the one comment when its text differs, and deletes the duplicates that a race left behind. */
export async function applyComment(github: GitHub, update: CommentUpdate): Promise<Published> {
  const { thread, request, waits } = update;
  const { issue, comment } = thread;
  const now = { ...DONE, request, waits, issue, comment };
  try {
    const made = await (comment === null ? create(github, update) : edit(github, update, comment));
    const published = { ...now, ...made };
    if (published.kind === 'done') await closeDuplicates(github, thread);
    return published;
  } catch (error) {
    // What a lost answer made is there in the next round: nobody else is waited for.
    return { ...now, ...toIssueStep(error), waits: MOST_WAITS };
  }
}

/** A state that somebody chose (locked, archived, switched off) is reported and is no failure. */
export function toIssueStep(error: unknown): Step {
  const step = toStep(error, 'edited', ['issues']);
  const isChosen = isFailure(error, 'gone') || (isFailure(error, 'refused') && /locked|archived/i.test(error.message));
  return isChosen ? { ...step, failures: [], notes: step.failures } : step;
}

/** Edits the comment if it is still as it was read: an edit of another one would take away a tick made since. */
async function edit(
  github: GitHub,
  { comment: wanted, isCurrent }: CommentUpdate,
  old: IssueComment,
): Promise<Partial<Published>> {
  const body = encodeComment(wanted);
  if (isStillRight(old.body, wanted)) return {};
  // The comment was read after the branch: it may be the work of a run that saw a newer commit.
  if (!(await isCurrent())) return { kind: 'moved' };
  const { id } = old;
  try {
    const now = await github.send<IssueComment>(`GET ${ROUTE}`, { id });
    if (!isSameBody(now.body, old.body)) return { kind: 'edited' };
    const comment = await github.send<IssueComment>(`PATCH ${ROUTE}`, { id, body });
    if (isSameBody(comment.body, body)) return { comment };
  } catch (error) {
    // It was deleted, or the next round finds it there and fails again.
    if (isFailure(error, 'not-found')) return { kind: 'edited', failures: [error.message] };
    throw error;
  }
  throw new Error(`GitHub kept another text for the comment ${old.html_url} than the one that was sent.`);
}

/** Whether GitHub holds this body. */
function isSameBody(one: string, other: string): boolean {
  return plainBody(one) === plainBody(other);
}

async function create(github: GitHub, update: CommentUpdate): Promise<Partial<Published>> {
  const wait = update.request.issue === 'auto' ? await waitForOthers(github, update) : null;
  if (wait !== null) return { kind: 'edited', ...wait };
  const issue = update.thread.issue ?? (await createIssue(github, update.comment.issue));
  const route = 'POST /repos/{owner}/{repo}/issues/{number}/comments';
  const made = { number: issue.number, body: encodeComment(update.comment) };
  return { issue, comment: await github.send<IssueComment>(route, made) };
}

/**
 * How to look again for what another run is about to make, null when it is this run's turn. Of runs that find no issue at the same moment GitHub elects
 * one by the label; a new issue without a comment is one that another run comments on. A run that died in between is not waited for any longer.
 */
async function waitForOthers(
  github: GitHub,
  { thread, request, waits }: CommentUpdate,
): Promise<Partial<Search> | null> {
  if (waits >= MOST_WAITS) return null;
  if (thread.issue !== null) return isYoung(thread.issue) ? { waits: waits + 1 } : null;
  if (waits > 0) return { waits: waits + 1 };
  if (await claimLabel(github)) return null;
  const unlabelled = await readUnlabelled(github, request.viewer);
  if (unlabelled === null) return { waits: 1 };
  await addLabel(github, unlabelled);
  return { request: { ...request, issue: unlabelled.number } };
}

function isYoung({ created_at: created }: Issue): boolean {
  return Math.abs(Date.now() - Date.parse(created)) < YOUNG;
}

/** Closes the issues that a race left behind, which only an administrator could delete, and deletes the comments. */
async function closeDuplicates(github: GitHub, { extraIssues, extraComments }: IssueThread): Promise<void> {
  for (const { number } of extraIssues) {
    const closed = { number, state: 'closed', state_reason: 'not_planned' };
    await github.send('PATCH /repos/{owner}/{repo}/issues/{number}', closed);
  }
  for (const { id } of extraComments) {
    await github.send(`DELETE ${ROUTE}`, { id }).catch((error: unknown) => {
      // One that is gone already was deleted by another run.
      if (!isFailure(error, 'not-found')) throw error;
    });
  }
}
