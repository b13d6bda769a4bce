import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { Issue } from './discussion.ts';
import { LABEL } from './read-discussion.ts';

/** Puts the label on an issue, so that it is found by it; where the token may not do that, the issue is found by its author. */
export async function addLabel(github: GitHub, { number }: Pick<Issue, 'number'>): Promise<void> {
  try {
    await github.send('POST /repos/{owner}/{repo}/issues/{number}/labels', { number, labels: [LABEL] });
  } catch (error) {
    if (!isFailure(error, 'permission', 'refused')) throw error;
  }
}
