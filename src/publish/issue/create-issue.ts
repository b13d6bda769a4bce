import { ISSUE_MARKER } from '../../comment/codec.ts';
import type { Comment } from '../../comment/comment.ts';
import { isFailure } from '../../github/api-failure.ts';
import type { GitHub } from '../../github/github.ts';
import type { Issue } from './issue-thread.ts';
import { LABEL } from './read-thread.ts';

const LABEL_DETAILS = { color: '1f883d', description: 'Where Trailmark says what to learn next' };

/**
 * Whether this run is the one that makes the issue, of all that find none at the same moment: a repository has a label of a name once, and GitHub
 * tells who made it. False when the label was there before, for whatever reason.
 */
export async function claimLabel(github: GitHub): Promise<boolean> {
  try {
    await github.send('POST /repos/{owner}/{repo}/labels', { name: LABEL, ...LABEL_DETAILS });
    return true;
  } catch (error) {
    // A label that is there is invalid to make; where there are no labels to make the issue itself will tell what is wrong.
    if (isFailure(error, 'invalid', 'not-found') || (isFailure(error) && error.isUnsure)) return false;
    throw error;
  }
}

/** Makes the issue. */
export async function createIssue(github: GitHub, wanted: Comment['issue']): Promise<Issue> {
  const issue = { title: wanted.title, body: `${ISSUE_MARKER}\n${wanted.body}`, labels: [LABEL] };
  const made = await github.send<Issue>('POST /repos/{owner}/{repo}/issues', issue);
  // GitHub drops the labels in silence for some tokens.
  const isLabelled = made.labels.some((label) => (typeof label === 'string' ? label : label.name) === LABEL);
  if (!isLabelled) await addLabel(github, made);
  return made;
}

/** Puts the label on an issue, so that it is found by it; where the token may not do that, the issue is found by its author. */
export async function addLabel(github: GitHub, { number }: Pick<Issue, 'number'>): Promise<void> {
  try {
    await github.send('POST /repos/{owner}/{repo}/issues/{number}/labels', { number, labels: [LABEL] });
  } catch (error) {
    if (!isFailure(error, 'permission', 'refused')) throw error;
  }
}
