import { ISSUE_MARKER } from '../../comment/codec.ts';
import type { Comment } from '../../comment/comment.ts';
import type { GitHub } from '../../github/github.ts';
import { postOnce } from '../../github/post-once.ts';
import { addLabel } from './add-label.ts';
import { clearTwins } from './clear-twins.ts';
import type { Issue } from './discussion.ts';
import { LABEL, readIssues } from './read-discussion.ts';

/** The issue to make. `isAlone`: no other run makes one at the same moment. */
export interface IssueRequest {
  readonly wanted: Comment['issue'];
  readonly viewer: string;
  readonly isAlone: boolean;
}

/** Makes the issue and gives the one that counts, which is another one when two runs made theirs at the same moment. */
export async function createIssue(github: GitHub, { wanted, viewer, isAlone }: IssueRequest): Promise<Issue> {
  const issue = { title: wanted.title, body: `${ISSUE_MARKER}\n${wanted.body}`, labels: [LABEL] };
  const { made, all } = await postOnce(github, {
    post: () => github.send<Issue>('POST /repos/{owner}/{repo}/issues', issue),
    look: () => readIssues(github, viewer),
    isAlone,
  });
  // GitHub drops the labels in silence for some tokens.
  if (made && !isLabelled(made)) await addLabel(github, made);
  const first = all[0] ?? made;
  if (first === null) throw new Error('The issue was created and can not be found again.');
  if (made && made.number !== first.number) await clearTwins(github, { issues: [made], comments: [] });
  return first;
}

function isLabelled({ labels }: Issue): boolean {
  return labels.some((label) => (typeof label === 'string' ? label : label.name) === LABEL);
}
