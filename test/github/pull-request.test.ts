import { afterEach, expect, test } from 'vitest';
import type { Remark } from '../../src/publish/issue/discussion.ts';
import { FakeGithub } from './fake-github.ts';
import { type Ran, runAction } from './run-action.ts';

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

/** Makes the first run, ticks the first box of the comment and makes the run that writes it to the branch. */
async function tickOnBranch(more: Readonly<Record<string, string>> = {}): Promise<void> {
  await runAction(github, { inputs: { ...inputs, ...more } });
  const comment = await readComment();
  await github.rest(`PATCH /issues/comments/${comment.id}`, { body: comment.body.replace('- [ ]', '- [x]') });
  await runAction(github, { inputs: { ...inputs, ...more } });
}

async function readComment(): Promise<Pick<Remark, 'id' | 'body'>> {
  const [comment] = await github.rest<readonly Remark[]>('GET /issues/1/comments');
  return comment ?? { id: 0, body: '' };
}

const LONG = `${ROADMAP}- [ ] fourth\n`;

test('a tick on the branch and one beside it on the base, which git can not merge, both stay', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  const before = github.repository.head(BRANCH) ?? '';
  github.repository.push({ 'roadmap/plan.md': LONG.replace('[ ] third', '[x] third'), 'notes.md': 'mine' });
  const ran = await runAction(github, { inputs });
  const commit = github.repository.head(BRANCH);
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '3', next: 'fourth', changed: 'true', commit } });
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(LONG.replaceAll(/\[ \] (second|third)/g, '[x] $1'));
  expect(github.repository.read('README.md', BRANCH)).toContain('3 of 4');
  expect(github.repository.read('notes.md', BRANCH)).toBe('mine');
  expect((await readComment()).body).toContain('3 of 4');
  // The branch is never seen without its tick.
  const commits = github.repository.line('rev-list', `${before}..${BRANCH}`, '--', 'roadmap/plan.md').split('\n');
  for (const commit of commits.filter((one) => one !== github.repository.head('main')))
    expect(github.repository.read('roadmap/plan.md', commit)).toContain('[x] second');
  expect(github.repository.line('merge-base', before, BRANCH)).toBe(before);
  expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
  github.calls.length = 0;
  expect((await runAction(github, { inputs })).outputs.changed).toBe('false');
  expect(github.writes.map((call) => call.name)).toEqual(['POST /merges']);
});

test('two runs that make the ticks anew at once leave one commit for it', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  github.repository.push({ 'roadmap/plan.md': LONG.replace('[ ] third', '[x] third') });
  let other: Promise<Ran> | null = null;
  github.fault = (call) => {
    if (call.name === 'POST /git/trees') other ??= runAction(github, { inputs });
    return null;
  };
  // The second run begins in the middle of the first one and ends before or after it.
  const [first, second] = [await runAction(github, { inputs }), await other];
  expect([first.code, (second as Ran | null)?.code], first.log).toEqual([0, 0]);
  expect(github.repository.log(BRANCH).filter((line) => line === 'Merge main')).toHaveLength(1);
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(LONG.replaceAll(/\[ \] (second|third)/g, '[x] $1'));
});

test.each(['docs/a.svg', './docs/a.svg'])('a conflict in README and chart %s is no conflict', async (chart) => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await tickOnBranch({ chart });
  github.repository.push({ 'README.md': README.replace('<!-- trailmark:end', 'scribble\n<!-- trailmark:end') });
  const ran = await runAction(github, { inputs: { ...inputs, chart } });
  expect(ran.code, ran.log).toBe(0);
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(ROADMAP.replace('[ ]', '[x]'));
  expect(github.repository.read('README.md', BRANCH)).not.toContain('scribble');
  expect(github.repository.read('docs/a.svg', BRANCH)).toMatch(/^<svg /);
});

test('a ticked step that the base has renamed meanwhile is told', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await tickOnBranch();
  github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('second', 'another') });
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(0);
  expect(ran.log).toContain('The step “second” is not there any more as it was');
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toContain('- [ ] another');
});

test.each([
  ['a person', { 'README.md': 'theirs' }, 'octocat'],
  ['a person whose token it is', { 'README.md': README.replace('before', 'theirs') }, 'trailmark-bot'],
  [
    'a program of the same name',
    { 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[x] second, well') },
    'trailmark-bot',
  ],
  ['a program of the same name', { 'notes.md': 'theirs' }, 'trailmark-bot'],
])('a conflict with what %s wrote is told and forces nothing: %j', async (_, changes, author) => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  const parent = github.repository.head(BRANCH);
  const before = github.repository.commit({ branch: BRANCH, parent, changes, message: 'edit', author });
  const scribbled = README.replace('<!-- trailmark:end', 'scribble\n<!-- trailmark:end').replace('before', 'ours');
  github.repository.push({ 'README.md': scribbled, 'roadmap/plan.md': ROADMAP.replace('second', 'second, here') });
  const ran = await runAction(github, { inputs });
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('conflicts with its base');
  expect(ran.log).toMatch(/other changes than ticks\. Merge the base into it/);
  expect(ran.log).not.toMatch(/delet/i);
  expect(github.repository.head(BRANCH)).toBe(before);
});

test('a conflict names the ticks that the branch alone holds, and the comment keeps them', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  github.repository.push({ 'README.md': 'theirs' }, BRANCH);
  github.repository.push({
    'README.md': README.replace('before', 'ours'),
    'roadmap/plan.md': LONG.replace('[ ] third', '[x] third'),
  });
  const ran = await runAction(github, { inputs });
  expect(ran).toMatchObject({ code: 1, outputs: { done: '3', next: 'fourth' } });
  expect(ran.log).toContain(
    'it alone holds other changes than ticks, and the ticks of “second”. Merge the base into it',
  );
  expect((await readComment()).body).toContain('3 of 4');
});

test('a conflict names a person’s changes and the tick whose step the base has renamed, and says to merge', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  github.repository.commit({
    branch: BRANCH,
    parent: github.repository.head(BRANCH),
    changes: { 'x.txt': 'x' },
    message: 'mine',
    author: 'octocat',
  });
  const before = github.repository.head(BRANCH);
  github.repository.push({ 'roadmap/plan.md': LONG.replace('second', 'another') });
  const ran = await runAction(github, { inputs });
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('it alone holds other changes than ticks, and the ticks of “second”');
  expect(ran.log).not.toMatch(/delet/i);
  expect(github.repository.head(BRANCH)).toBe(before);
});

test('an untick that takes the note into the title, and writes the id, is made anew on the base', async () => {
  const done = ROADMAP.replace('[ ] second', '[x] 🚧 Joins (inner ones)');
  github = await FakeGithub.start({ 'roadmap/plan.md': done, 'README.md': README });
  await runAction(github, { inputs });
  const open = done.replace('[x] 🚧 Joins (inner ones)', '[ ] Joins (inner ones) <!-- id: joins -->');
  const [parent, changes] = [github.repository.head(BRANCH), { 'roadmap/plan.md': open }];
  github.repository.commit({ branch: BRANCH, parent, changes, message: 'untick', author: 'trailmark-bot' });
  github.repository.push({ 'roadmap/plan.md': done.replace('[ ] third', '[x] third') });
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(0);
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(open.replace('[ ] third', '[x] third'));
});

test.each([
  ['can not be made', { 'roadmap/plan.md': '# Plan\n\n- [ ] ~~outer~~\n  - [x] inner\n- [ ] third\n' }],
  [
    'would take the mode of an executable',
    { 'roadmap/plan.md': { mode: '100755', content: '# Plan\n\n- [ ] outer, well\n  - [x] inner\n- [ ] third\n' } },
  ],
])('an untick that %s on the base is a conflict that names it', async (_, changes) => {
  const plan = '# Plan\n\n- [ ] outer\n  - [ ] inner\n- [ ] third\n';
  github = await FakeGithub.start({ 'roadmap/plan.md': plan, 'README.md': README });
  await runAction(github);
  const tick = await readComment();
  await github.rest(`PATCH /issues/comments/${tick.id}`, { body: tick.body.replace(/- \[ \](?=.*inner)/, '- [x]') });
  await runAction(github);
  const untick = await readComment();
  await github.rest(`PATCH /issues/comments/${untick.id}`, {
    body: untick.body.replace(/- \[x\](?=.*inner)/, '- [ ]'),
  });
  await runAction(github, { inputs });
  expect(github.repository.read('roadmap/plan.md', BRANCH)).toBe(plan);
  const before = github.repository.head(BRANCH);
  github.repository.push(changes);
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(1);
  expect(ran.log).toContain('it alone holds the ticks of “inner”. Merge the base into it');
  expect(github.repository.head(BRANCH)).toBe(before);
});

test('a merge whose answer is lost keeps its commit and what it told', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  github.repository.push({ 'roadmap/plan.md': LONG.replace('second', 'another') });
  let lost = 0;
  github.fault = (call) => {
    if (!call.name.startsWith('PATCH /git/refs')) return null;
    lost += 1;
    return { kind: 'status', status: 502, after: true };
  };
  const ran = await runAction(github, { inputs });
  expect(lost).toBeGreaterThan(0);
  expect(ran.log).toContain('The step “second” is not there any more as it was');
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', commit: github.repository.head(BRANCH) } });
  expect(github.repository.log(BRANCH).filter((line) => line === 'Merge main')).toHaveLength(1);
});

test('a merge by GitHub whose answer is lost is read as it is then', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[x] second') });
  github.fault = (call, count) =>
    call.name === 'POST /merges' && count === 1 ? { kind: 'status', status: 502, after: true } : null;
  const ran = await runAction(github, { inputs });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '2', next: 'third', changed: 'true' } });
  expect(github.repository.read('README.md', BRANCH)).toContain('2 of 3');
});

test('a tick that is taken back closes the pull request in the same run', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github);
  await tickOnBranch();
  expect(github.pulls.map(({ state }) => state)).toEqual(['open']);
  const comment = await readComment();
  await github.rest(`PATCH /issues/comments/${comment.id}`, {
    body: comment.body.replace(/- \[x\](?=.*second)/, '- [ ]'),
  });
  const ran = await runAction(github, { inputs });
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'true', next: 'second' } });
  expect(github.repository.read('README.md', BRANCH)).toBe(github.repository.read('README.md'));
  expect(github.pulls.map(({ state }) => state)).toEqual(['closed']);
});

test('a fault at the merge does not show the ticks of the branch as open', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': LONG, 'README.md': README });
  await tickOnBranch();
  github.fault = (call) => (call.name === 'POST /merges' ? { kind: 'status', status: 422, message: 'x' } : null);
  const ran = await runAction(github, { inputs });
  expect(ran).toMatchObject({ code: 1, outputs: { next: 'third' } });
  expect((await readComment()).body).toContain('2 of 4');
});

test('no pull request without a difference, when the base moves while the run looks', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  await runAction(github, { inputs });
  github.repository.push({ 'README.md': github.repository.read('README.md', BRANCH) });
  await runAction(github, { inputs });
  expect(github.pulls.map(({ state }) => state)).toEqual(['closed']);
  github.fault = (call, count) => {
    if (call.name === 'POST /merges' && count === 2) github.repository.push({ 'other.txt': 'x' });
    return null;
  };
  expect((await runAction(github, { inputs })).code).toBe(0);
  expect(github.repository.read('other.txt', BRANCH)).toBe('x');
  expect(github.pulls).toHaveLength(1);
});

test('where workflows may not open pull requests the commit is made and the setting named', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  const message = 'GitHub Actions is not permitted to create or approve pull requests.';
  github.fault = (call) => (call.name === 'POST /pulls' ? { kind: 'status', status: 403, message } : null);
  const ran = await runAction(github, { inputs });
  expect(ran).toMatchObject({ code: 1, outputs: { changed: 'true', commit: github.repository.head(BRANCH) } });
  expect(ran.log).toContain('Settings → Actions → General');
  const comment = await readComment();
  await github.rest(`PATCH /issues/comments/${comment.id}`, { body: comment.body.replace('- [ ]', '- [x]') });
  const ticked = await runAction(github, { inputs });
  expect(ticked.log).not.toContain('the comment waits');
  expect(ticked.outputs).toMatchObject({ changed: 'true', next: 'third' });
});

test('another branch is only shown, and says why', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  github.repository.git(['branch', 'topic']);
  const ran = await runAction(github, { inputs, ref: 'refs/heads/topic' });
  expect(ran).toMatchObject({ code: 0, outputs: { changed: 'false' } });
  expect(ran.log).toContain('only the default branch');
  expect(ran.log).not.toContain('`commit` is off');
});

test('a token without the permission succeeds with the block', async () => {
  github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': README });
  const message = 'Resource not accessible by integration';
  github.fault = (call) => (call.name === 'POST /pulls' ? { kind: 'status', status: 403, message } : null);
  const ran = await runAction(github, { inputs });
  expect(ran.code, ran.log).toBe(0);
  expect(ran.summary).toContain('pull-requests: write');
});
