import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { IssueThread } from './issue-thread.ts';

/** Closes the issues that a race left behind, which only an administrator could delete, and deletes the comments. */
export async function closeDuplicates(github: GitHub, { extraIssues, extraComments }: IssueThread): Promise<void> {
  for (const { number } of extraIssues) {
    const closed = { number, state: 'closed', state_reason: 'not_planned' };
    await github.send('PATCH /repos/{owner}/{repo}/issues/{number}', closed);
  }
  for (const { id } of extraComments) await deleteComment(github, id);
}

/** One that is gone already was deleted by another run. */
async function deleteComment(github: GitHub, id: number): Promise<void> {
  try {
    await github.send('DELETE /repos/{owner}/{repo}/issues/comments/{id}', { id });
  } catch (error) {
    if (!isFailure(error, 'not-found')) throw error;
  }
}
