import { afterEach, expect, test } from 'vitest';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n- [x] first\n- [ ] second [when:: it is slow]\n- [ ] third\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';
const OTHER = { language: 'zh-Hans', issue: 'off' };
const TOLD = 'Another job of Trailmark writes this README';

let github: FakeGithub;
afterEach(async () => github.stop());

test.each([
  ['auto', 'main'],
  ['pull-request', 'trailmark/progress'],
])('with commit: %s two jobs on one README come to rest after one commit', async (commit, branch) => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  expect((await runAction(github, { inputs: { commit } })).outputs.changed).toBe('true');
  const first = github.repository.head(branch);
  for (const inputs of [{ ...OTHER, commit }, { commit }, { ...OTHER, commit }]) {
    const ran = await runAction(github, { inputs });
    expect(ran, ran.log).toMatchObject({ code: 0, outputs: { changed: 'false' } });
    expect(ran.log.includes(TOLD)).toBe('language' in inputs);
  }
  expect(github.repository.head(branch)).toBe(first);
  // A person's commit is for whichever job comes first.
  github.repository.push({ 'notes.md': 'mine' });
  const other = await runAction(github, { inputs: { ...OTHER, commit } });
  expect(other).toMatchObject({ code: 0, outputs: { changed: 'true' } });
  const last = await runAction(github, { inputs: { commit } });
  expect(last).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(last.log).toContain(TOLD);
});

test('a job writes again on its own commit, when what changed is no file', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github);
  const ran = await runAction(github, { inputs: { when: 'slow' } });
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', next: 'second' } });
  expect(ran.log).not.toContain(TOLD);
});

test('a tick in the comment of a job that does not write waits', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github);
  github.repository.push({ 'notes.md': 'mine' });
  await runAction(github, { inputs: OTHER });
  const [comment] = await github.rest<readonly { id: number; body: string }[]>('GET /issues/1/comments');
  const body = comment?.body.replace('- [ ]', '- [x]');
  await github.rest(`PATCH /issues/comments/${comment?.id}`, { body });
  const ran = await runAction(github);
  expect(ran.log).toContain(TOLD);
  expect(ran.log).toContain('the comment waits');
  expect(github.repository.read('roadmap/plan.md')).toBe(ROADMAP);
  github.repository.push({ 'notes.md': 'more' });
  expect((await runAction(github)).outputs).toMatchObject({ changed: 'true', done: '2' });
});
