import { describe, expect, test } from 'vitest';
import { encodeComment } from '../../src/comment/codec.ts';
import { applyComment, type CommentUpdate } from '../../src/publish/issue/apply-comment.ts';
import type { IssueComment, IssueThread } from '../../src/publish/issue/issue-thread.ts';
import { commentOf, failed, HandGithub, issueOf } from './hand-github.ts';

const WANTED = { text: 'now', issue: { title: 'T', body: 'B' }, boxes: [] };
const BODY = encodeComment(WANTED);
const OLD = commentOf(70, encodeComment({ text: 'before', boxes: [] }));
const READ = 'GET /issues/comments/{id}';
const EDIT = 'PATCH /issues/comments/{id}';
const COMMENT = 'POST /issues/{number}/comments';
const FOUND = { issue: 'auto', viewer: 'me' } as const;

interface Update extends Partial<Omit<CommentUpdate, 'thread'>> {
  readonly thread?: Partial<IssueThread>;
}

/** Publishes the comment on what the thread holds; the answer is what is not as it was found. */
async function apply(github: HandGithub, update: Update = {}) {
  const thread = { issue: null, comment: null, extraIssues: [], extraComments: [], ...update.thread };
  const whole = { request: FOUND, waits: 0, comment: WANTED, isCurrent: async () => true, ...update, thread };
  const { kind, missing, notes, failures, issue, comment, request, waits } = await applyComment(github, whole);
  const found = { issue: issue?.number ?? null, comment: comment?.body ?? null };
  return { kind, missing, notes, failures, request, waits, ...found };
}

const github = (more: Partial<HandGithub> = {}): HandGithub => Object.assign(new HandGithub({}), more);
const DONE = {
  kind: 'done',
  missing: [],
  notes: [],
  failures: [],
  request: FOUND,
  waits: 0,
  issue: null,
  comment: null,
};
const MADE = { ...DONE, issue: 7, comment: BODY };
const seconds = (ago: number): string => new Date(Date.now() - ago * 1000).toISOString();

describe('where there is no comment', () => {
  test('who makes the label makes issue and comment', async () => {
    const one = github();
    expect(await apply(one)).toEqual(MADE);
    expect(one.calls).toEqual(['POST /labels', 'POST /issues', COMMENT]);
    expect(one.issues).toMatchObject([{ title: 'T', body: '<!-- trailmark:issue -->\nB', labels: ['trailmark'] }]);
    expect(one.comments.map(({ body }) => body)).toEqual([BODY]);
  });

  test.each([
    [1, { ...DONE, kind: 'edited', waits: 2 }],
    [2, { ...DONE, kind: 'edited', waits: 3 }],
    [3, { ...MADE, waits: 3 }],
  ])('who has waited %i times for another run asks for no label', async (waits, outcome) => {
    const one = github();
    expect(await apply(one, { waits })).toEqual(outcome);
    expect(one.calls).toEqual(outcome.kind === 'done' ? ['POST /issues', COMMENT] : []);
  });

  test('a label that is there is another run at work, or an issue that lost it', async () => {
    const one = github({ labels: ['trailmark'] });
    expect(await apply(one)).toEqual({ ...DONE, kind: 'edited', waits: 1 });
    expect(one.calls).toEqual(['POST /labels', 'GET /issues']);
    const lost = github({ labels: ['trailmark'], issues: [issueOf(9), issueOf(4)] });
    const request = { issue: 4, viewer: 'me' };
    expect(await apply(lost)).toEqual({ ...DONE, kind: 'edited', request });
    expect(lost.calls).toEqual(['POST /labels', 'GET /issues', 'POST /issues/{number}/labels']);
    expect(lost.issues.map(({ labels }) => labels)).toEqual([[], ['trailmark']]);
  });

  test.each<[string, number, number, boolean]>([
    ['59 seconds old', 59, 0, true],
    ['a minute old', 60, 0, false],
    ['59 seconds younger than this clock', -59, 2, true],
    ['waited for three times', 1, 3, false],
    ['a minute younger', -61, 0, false],
  ])('an issue that is %s', async (_, ago, waits, isWaitedFor) => {
    const issue = issueOf(5, { created_at: seconds(ago) });
    const one = github({ issues: [issue] });
    const found = { ...DONE, issue: 5, waits };
    const outcome = isWaitedFor ? { ...found, kind: 'edited', waits: waits + 1 } : { ...found, comment: BODY };
    expect(await apply(one, { waits, thread: { issue } })).toEqual(outcome);
    expect(one.calls).toEqual(isWaitedFor ? [] : [COMMENT]);
  });

  test('an issue that was asked for by number is waited for by nobody', async () => {
    const request = { issue: 5, viewer: 'me' };
    const issue = issueOf(5, { created_at: seconds(0) });
    const one = github({ issues: [issue] });
    expect(await apply(one, { request, thread: { issue } })).toEqual({ ...MADE, request, issue: 5 });
    expect(one.calls).toEqual([COMMENT]);
  });

  test('a call that fails is a step that fails, and what it made is looked for next', async () => {
    const lost = failed('server', COMMENT);
    const one = github({ after: (name) => (name === COMMENT ? lost : undefined) });
    expect(await apply(one)).toEqual({ ...DONE, kind: 'edited', failures: [lost.message], waits: 3 });
    const locked = failed('refused', COMMENT, 'The issue is locked.');
    const two = github({ before: (name) => (name === COMMENT ? locked : undefined) });
    expect(await apply(two)).toEqual({ ...DONE, kind: 'refused', notes: [locked.message], waits: 3 });
    const three = github({ before: () => failed('permission') });
    expect(await apply(three)).toEqual({ ...DONE, kind: 'refused', missing: ['issues'], waits: 3 });
  });
});

describe('where there is a comment', () => {
  const issue = issueOf(5);
  const thread = { issue, comment: OLD };
  const FOUND_OLD = { ...DONE, issue: 5, comment: OLD.body };
  const has = (comment: IssueComment, more: Partial<HandGithub> = {}) =>
    github({ issues: [issue], comments: [comment], ...more });

  test('it is edited in place', async () => {
    const one = has(OLD);
    expect(await apply(one, { thread })).toEqual({ ...FOUND_OLD, comment: BODY });
    expect(one.calls).toEqual([READ, EDIT]);
    expect(one.comments).toEqual([{ ...OLD, body: BODY }]);
  });

  test('one that is right is left alone, as GitHub may spell it', async () => {
    const comment = { ...OLD, body: `${BODY.replaceAll('\n', '\r\n')}\n` };
    const one = has(comment);
    expect(await apply(one, { thread: { issue, comment }, isCurrent: () => Promise.reject() })).toEqual({
      ...FOUND_OLD,
      comment: comment.body,
    });
    expect(one.calls).toEqual([]);
  });

  test('it is not edited where the branch is newer, or the comment is, be it gone', async () => {
    const one = has(OLD);
    expect(await apply(one, { thread, isCurrent: async () => false })).toEqual({ ...FOUND_OLD, kind: 'moved' });
    expect(one.calls).toEqual([]);
    const edited = has({ ...OLD, body: `${OLD.body}!` });
    expect(await apply(edited, { thread })).toEqual({ ...FOUND_OLD, kind: 'edited' });
    expect(edited.calls).toEqual([READ]);
    const same = has({ ...OLD, body: `${OLD.body.replaceAll('\n', '\r\n')} \n` });
    expect(await apply(same, { thread })).toMatchObject({ kind: 'done', comment: BODY });
    for (const name of [READ, EDIT]) {
      const error = failed('not-found', name);
      const gone = has(OLD, { before: (call) => (call === name ? error : undefined) });
      expect(await apply(gone, { thread })).toEqual({ ...FOUND_OLD, kind: 'edited', failures: [error.message] });
    }
  });

  test('another failure is one of the step', async () => {
    const error = failed('unauthorized', EDIT);
    const one = has(OLD, { before: (name) => (name === EDIT ? error : undefined) });
    expect(await apply(one, { thread })).toEqual({
      ...{ ...FOUND_OLD, kind: 'refused', waits: 3 },
      failures: [error.message],
    });
  });

  test('what GitHub keeps otherwise is a failure, and more than blanks at its end is otherwise', async () => {
    const kept = (body: string) => {
      const one = has(OLD);
      const { send } = one;
      const other = async (route: string, values: object) =>
        route.startsWith('PATCH') ? { ...OLD, body } : send(route, values);
      return apply(Object.assign(one, { send: other }), { thread });
    };
    expect(await kept(`${BODY} \r\n`)).toMatchObject({ kind: 'done', comment: `${BODY} \r\n` });
    expect(await kept(`${BODY}.`)).toEqual({
      ...{ ...FOUND_OLD, kind: 'refused', waits: 3 },
      failures: ['GitHub kept another text for the comment URL 70 than the one that was sent.'],
    });
  });

  const CLOSE = 'PATCH /issues/{number}';
  const DELETE = 'DELETE /issues/comments/{id}';
  const extra = { extraIssues: [issueOf(8), issueOf(9)], extraComments: [commentOf(71, 'x'), commentOf(72, 'y')] };
  const RIGHT = commentOf(70, BODY);
  const crowded = (more: Partial<HandGithub> = {}) =>
    has(RIGHT, { issues: [issue, ...extra.extraIssues], comments: [RIGHT, ...extra.extraComments], ...more });

  test('what a race left behind is closed and deleted, unless the comment is read again', async () => {
    const one = crowded();
    expect(await apply(one, { thread: { issue, comment: RIGHT, ...extra } })).toMatchObject({ kind: 'done' });
    expect(one.calls).toEqual([CLOSE, CLOSE, DELETE, DELETE]);
    const closed = { state: 'closed', state_reason: 'not_planned' };
    expect(one.issues).toEqual([issue, { ...issueOf(8), ...closed }, { ...issueOf(9), ...closed }]);
    expect(one.comments).toEqual([RIGHT]);
    const again = crowded();
    await apply(again, { thread: { ...thread, ...extra }, isCurrent: async () => false });
    expect(again.calls).toEqual([]);
  });

  test('one that another run has deleted is no failure, and any other is', async () => {
    const gone = crowded({
      before: (name, count) => (name === DELETE && count === 1 ? failed('not-found') : undefined),
    });
    expect(await apply(gone, { thread: { issue, comment: RIGHT, ...extra } })).toMatchObject({
      kind: 'done',
      failures: [],
    });
    expect(gone.comments).toEqual([RIGHT, extra.extraComments[0]]);
    const error = failed('invalid', DELETE);
    const kept = crowded({ before: (name) => (name === DELETE ? error : undefined) });
    expect(await apply(kept, { thread: { issue, comment: RIGHT, ...extra } })).toEqual({
      ...{ ...FOUND_OLD, comment: BODY, kind: 'refused', waits: 3 },
      failures: [error.message],
    });
  });
});
