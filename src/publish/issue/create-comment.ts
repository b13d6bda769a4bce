import type { GitHub } from '../../github/github.ts';
import { postOnce } from '../../github/post-once.ts';
import { clearTwins } from './clear-twins.ts';
import type { Remark } from './discussion.ts';
import { readComments } from './read-discussion.ts';

/** The comment to make in an issue. `isAlone`: no other run makes one at the same moment. */
export interface CommentRequest {
  readonly number: number;
  readonly body: string;
  readonly viewer: string;
  readonly isAlone: boolean;
}

/** Makes the comment and gives the one that counts, which is another one when two runs made theirs at the same moment. */
export async function createComment(
  github: GitHub,
  { number, body, viewer, isAlone }: CommentRequest,
): Promise<Remark> {
  const { made, all } = await postOnce(github, {
    post: () => github.send<Remark>('POST /repos/{owner}/{repo}/issues/{number}/comments', { number, body }),
    look: () => readComments(github, number, viewer),
    isAlone,
  });
  const first = all[0] ?? made;
  if (first === null) throw new Error('The comment was created and can not be found again.');
  if (made && made.id !== first.id) await clearTwins(github, { issues: [], comments: [made] });
  return first;
}
