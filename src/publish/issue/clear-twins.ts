import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';

/** Issues and comments that a race left behind besides those that count. */
export interface Twins {
  readonly issues: readonly { readonly number: number }[];
  readonly comments: readonly { readonly id: number }[];
}

/** Closes the issues, which only an administrator could delete, and deletes the comments. */
export async function clearTwins(github: GitHub, { issues, comments }: Twins): Promise<void> {
  for (const { number } of issues) {
    const closed = { number, state: 'closed', state_reason: 'not_planned' };
    await github.send('PATCH /repos/{owner}/{repo}/issues/{number}', closed);
  }
  for (const { id } of comments) await deleteComment(github, id);
}

/** One that is gone already was cleared away by another run. */
async function deleteComment(github: GitHub, id: number): Promise<void> {
  try {
    await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { id });
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error;
  }
}
