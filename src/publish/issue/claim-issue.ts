import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import { LABEL } from './read-discussion.ts';

const LABEL_DETAILS = { color: '1f883d', description: 'Where Trailmark says what to learn next' };

/**
 * Whether this run is the one that makes the issue, of all that find none at the same moment: a repository has a label of a name once, and GitHub
 * tells who made it. False when the label was there before, for whatever reason.
 */
export async function claimIssue(github: GitHub): Promise<boolean> {
  try {
    await github.send('POST /repos/{owner}/{repo}/labels', { name: LABEL, ...LABEL_DETAILS });
    return true;
  } catch (error) {
    // A label that is there is invalid to make; where there are no labels to make the issue itself will tell what is wrong.
    if (isFailure(error, 'invalid', 'not-found') || (isFailure(error) && error.isUnsure)) return false;
    throw error;
  }
}
