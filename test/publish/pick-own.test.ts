import { expect, test } from 'vitest';
import { encodeComment, ISSUE_MARKER } from '../../src/comment/codec.ts';
import type { Issue, IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { isDuplicate, pickComments, pickIssues } from '../../src/publish/issue/read-thread.ts';

const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const VIEWER = 'github-actions[bot]';

function issue(number: number, more: Partial<Issue> = {}): Issue {
  const body = `${ISSUE_MARKER}\nwords`;
  return { number, body, state: 'open', html_url: '', created_at: '', user: BOT, labels: [], ...more };
}

function remark(id: number, body: string, user: IssueComment['user'] = BOT): IssueComment {
  return { id, body, html_url: '', user };
}

test('of the own issues the lowest open number counts', () => {
  const issues = [
    issue(9),
    issue(1, { state: 'closed' }),
    issue(2, { pull_request: {} }),
    issue(3, { user: { login: 'github-actions', type: 'User' } }),
    issue(4, { body: 'words' }),
    issue(6, { body: `Bug: \`${ISSUE_MARKER}\` is shown` }),
    issue(5, { user: null }),
    issue(7),
  ];
  expect(pickIssues(issues, VIEWER).map(({ number }) => number)).toEqual([7, 9, 1]);
});

test('a bot may be named without its [bot]', () => {
  expect(pickIssues([issue(1)], 'github-actions')).toHaveLength(1);
  expect(pickIssues([issue(1, { user: { login: 'me', type: 'User' } })], 'me')).toHaveLength(1);
  expect(pickIssues([issue(1, { user: { login: 'me[bot]', type: 'User' } })], 'me')).toEqual([]);
});

test('a comment that only quotes the marker is not the own one', () => {
  const body = encodeComment({ text: 'x', boxes: [] });
  const comments = [
    remark(5, body),
    remark(2, `> ${body}`),
    remark(1, body, { login: 'a', type: 'User' }),
    remark(4, body),
    remark(3, '<!-- trailmark:comment is how it marks its comment -->\nMy notes.'),
    remark(6, `${body}\nmy words`),
  ];
  expect(pickComments(comments, VIEWER).map(({ id }) => id)).toEqual([4, 5]);
});

test('one whose marker or text was edited is none the less the own one', () => {
  const body = encodeComment({ text: 'x', boxes: [] });
  for (const edited of [`${body}y`, body.replace('comment W', 'comment X')])
    expect(pickComments([remark(1, edited)], VIEWER)).toHaveLength(1);
});

test.each([
  ['open with marker and sentence', {}, true],
  ['closed', { state: 'closed' }, false],
  ["with a person's words below", { body: `${ISSUE_MARKER}\nwords\n\nmine` }, false],
  ['with blanks at the end', { body: `${ISSUE_MARKER}\nwords\n\n` }, true],
  ['with nothing but the marker', { body: ISSUE_MARKER }, false],
])('an issue that is %s', (_, more, expected) => {
  expect(isDuplicate(issue(2, more))).toBe(expected);
});
