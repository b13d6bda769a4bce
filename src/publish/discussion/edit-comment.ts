import { isFailure } from '../../collect/api-failure.ts';
import type { GitHub } from '../../collect/github.ts';
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

/** The edited comment; null when it is not any more as it was read, or gone: an edit now would take away a tick made since. */
export async function editComment(github: GitHub, edit: CommentEdit): Promise<Remark | null> {
  try {
    return await replaceBody(github, edit);
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error;
    const left = await readComments(github, edit.number, edit.viewer);
    if (left.some(({ id }) => id === edit.old.id)) throw error;
    return null;
  }
}

async function replaceBody(github: GitHub, { old, body }: CommentEdit): Promise<Remark | null> {
  const { id } = old;
  const now = await github.send<Remark>('GET /repos/{owner}/{repo}/issues/comments/{id}', { id });
  if (!isSameBody(now.body, old.body)) return null;
  const edited = await github.send<Remark>('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id, body });
  if (isSameBody(edited.body, body)) return edited;
  throw new Error(`GitHub kept another text for the comment ${edited.html_url} than the one that was sent.`);
}
