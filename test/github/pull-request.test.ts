import { afterEach, expect, test } from 'vitest';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second\n- [ ] third\n';
const README = 'before\n\n\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n\n\nafter';
const BRANCH = 'trailmark/progress';
const inputs = { commit: 'pull-request' };

let github: FakeGithub;
afterEach(async () => github.stop());

test('one branch and one pull request, kept up to date, closed when nothing differs', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  const first = await runAction(github, { inputs });
  expect(first).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  expect(first.log).toContain('/pull/1000');
  expect(github.repository.read('README.md')).toBe(README);
  expect(github.repository.read('README.md', BRANCH)).toContain('second');

  github.calls.length = 0;
  expect((await runAction(github, { inputs })).outputs.changed).toBe('false');
  expect(github.writes.map((call) => call.name)).toEqual(['POST /merges']);
  expect(github.calls.length).toBeLessThanOrEqual(8);

  // A person's commit on the branch stays, and so does a person's edit of the base.
  github.repository.push({ 'notes.md': 'mine' }, BRANCH);
  github.repository.push({
    'README.md': README.replace('before', 'my words'),
    'roadmap/plan.md': ROADMAP.replace('[ ]', '[x]'),
  });
  expect((await runAction(github, { inputs })).code).toBe(0);
  expect(github.repository.read('notes.md', BRANCH)).toBe('mine');
  expect(github.repository.read('README.md', BRANCH)).toContain('my words');
  expect(github.repository.read('README.md', BRANCH)).toContain('third');
  expect(github.pulls.map((pull) => pull.state)).toEqual(['open']);

  // Somebody brings the base to the same content by hand.
  const paths = ['README.md', 'notes.md'];
  github.repository.push(Object.fromEntries(paths.map((path) => [path, github.repository.read(path, BRANCH)])));
  expect((await runAction(github, { inputs })).code).toBe(0);
  expect(github.pulls.map((pull) => pull.state)).toEqual(['closed']);
});

test('nothing to change makes no branch', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github);
  expect((await runAction(github, { inputs })).code).toBe(0);
  expect(github.repository.head(BRANCH)).toBeNull();
  expect(github.pulls).toEqual([]);
});

test('a conflict with what only Trailmark wrote takes the base, and the branch is not forced', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  const before = github.repository.head(BRANCH) ?? '';
  const scribbled = README.replace('<!-- trailmark:end', 'scribble\n<!-- trailmark:end').replace('before', 'my words');
  github.repository.push({ 'README.md': scribbled });
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(0);
  expect(github.repository.read('README.md', BRANCH)).toMatch(/^my words[\s\S]*second[\s\S]*after$/);
  expect(github.repository.read('README.md', BRANCH)).not.toContain('scribble');
  expect(github.repository.line('merge-base', before, BRANCH)).toBe(before);
  expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
});

test('a tick that only the branch holds is not given up for the base', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  const [comment] =
    await github.rest<readonly { readonly id: number; readonly body: string }[]>('GET /issues/1/comments');
  await github.rest(`PATCH /issues/comments/${comment?.id}`, { body: comment?.body.replace('- [ ]', '- [x]') });
  await runAction(github, { inputs });
  const ticked = ROADMAP.replace('[ ]', '[x]');
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(ticked);
  github.repository.push({ 'README.md': README.replace('<!-- trailmark:end', 'scribble\n<!-- trailmark:end') });
  const ran = await runAction(github, { inputs });
  expect(ran.log).toContain('conflicts with its base');
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(ticked);
});

test('a conflict with what people wrote is told and forces nothing', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  const before = github.repository.push({ 'README.md': 'theirs' }, BRANCH);
  github.repository.push({ 'README.md': README.replace('before', 'ours') });
  const ran = await runAction(github, { inputs });
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('conflicts with its base');
  expect(github.repository.head(BRANCH)).toBe(before);
});

test('a token without the permission succeeds with the block', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  const message = 'Resource not accessible by integration';
  github.fault = (call) => (call.name === 'POST /pulls' ? { kind: 'status', status: 403, message } : null);
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(0);
  expect(ran.summary).toContain('pull-requests: write');
});
