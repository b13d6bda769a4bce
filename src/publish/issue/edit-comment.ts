import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { Remark } from './discussion.ts';
import { isSameBody } from './plan-discussion.ts';
import { readComments } from './read-discussion.ts';

/** The comment `old`, as it was read in issue `number`, and the text that it is to have. */
export interface CommentEdit {
  readonly old: Remark;
  readonly number: number;
  readonly body: string;
  readonly viewer: string;
}

const ROUTE = '/repos/{owner}/{repo}/issues/comments/{id}';
const MOST_ATTEMPTS = 4;

/** The edited comment; null when it is not any more as it was read, or gone: an edit now would take away a tick made since. */
export async function editComment(github: GitHub, edit: CommentEdit): Promise<Remark | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await replaceBody(github, edit, attempt > 1);
    } catch (error) {
      if (isFailure(error, 'not-found')) return expectGone(github, edit, error);
      if (!(isFailure(error) && error.isUnsure) || attempt === MOST_ATTEMPTS) throw error;
      await github.pause(attempt);
    }
  }
}

/** `isSent`: the new text was sent before and the answer got lost, so it may be there. */
async function replaceBody(github: GitHub, { old, body }: CommentEdit, isSent: boolean): Promise<Remark | null> {
  const { id } = old;
  const now = await github.send<Remark>(`GET ${ROUTE}`, { id });
  if (isSent && isSameBody(now.body, body)) return now;
  if (!isSameBody(now.body, old.body)) return null;
  const edited = await github.send<Remark>(`PATCH ${ROUTE}`, { id, body });
  if (isSameBody(edited.body, body)) return edited;
  throw new Error(`GitHub kept another text for the comment ${edited.html_url} than the one that was sent.`);
}

/** Null when the comment is not in its issue any more; one that is there was not to be seen for another cause. */
async function expectGone(github: GitHub, { old, number, viewer }: CommentEdit, error: Error): Promise<null> {
  const left = await readComments(github, number, viewer);
  if (left.some(({ id }) => id === old.id)) throw error;
  return null;
}
