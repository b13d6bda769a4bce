import { afterEach, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub, HUMAN } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\r\n\r\n- [x] first\r\n- [ ] second  \r\n- [ ] third\r\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';

let github: FakeGithub;
afterEach(async () => github.stop());

async function readComment(): Promise<IssueComment> {
  const [comment] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
  if (!comment) throw new Error('There is no comment.');
  return comment;
}

/** What a person does on the web page: GitHub writes the whole text again, with CRLF. */
async function tick(change: (body: string) => string): Promise<IssueComment> {
  const comment = await readComment();
  const body = change(comment.body).replaceAll(/\r?\n/g, '\r\n');
  await github.rest(`PATCH /issues/comments/${comment.id}`, { body });
  return { ...comment, body };
}

async function start(roadmap = ROADMAP): Promise<void> {
  github = await FakeGithub.start({ 'roadmap/plan.md': roadmap, 'README.md': README });
  expect((await runAction(github)).code).toBe(0);
}

const OWN = { full_name: 'octocat/plan', default_branch: 'main' };

test('a box ticked on GitHub changes one character of the roadmap, with the README in one commit', async () => {
  await start();
  const comment = await tick((body) => body.replace('- [ ]', '- [x]'));
  github.calls.length = 0;
  const ran = await runAction(github, { event: 'issue_comment', payload: { repository: OWN, comment } });
  expect(ran).toMatchObject({ code: 0, outputs: { done: '2', next: 'third' } });
  expect(github.repository.read('roadmap/plan.md')).toBe(ROADMAP.replace('[ ] second', '[x] second'));
  expect(github.writes.map((call) => call.name)).toEqual(['mutation Commit', 'PATCH /issues/comments/{n}']);
  const { body } = await readComment();
  expect(body).toMatch(/- \[ \] \*\*third/);
  expect(body).not.toMatch(/- \[ \].*second/);
  expect(github.calls.length).toBeLessThanOrEqual(9);
  github.calls.length = 0;
  await runAction(github);
  expect(github.writes).toEqual([]);
});

test('a step that was just ticked stays to be unticked, and that changes the character back', async () => {
  await start();
  await tick((body) => body.replace('- [ ]', '- [x]'));
  await runAction(github);
  const ticked = await tick((body) => body.replace(/- \[x\](?= second)/, '- [ ]'));
  const ran = await runAction(github, { event: 'issue_comment', payload: { repository: OWN, comment: ticked } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '1', next: 'second' } });
  expect(github.repository.read('roadmap/plan.md')).toBe(ROADMAP);
  expect((await readComment()).body).not.toContain('- [x]');
});

test('any other run catches up, and a tick that the roadmap has already changes nothing', async () => {
  await start();
  await tick((body) => body.replaceAll('- [ ]', '- [x]'));
  github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[X] second') });
  expect((await runAction(github)).outputs).toMatchObject({ done: '3', total: '3' });
  expect(github.repository.read('roadmap/plan.md')).toBe(
    ROADMAP.replace('[ ] second', '[X] second').replace('[ ] third', '[x] third'),
  );
});

test('a step that was renamed meanwhile is left alone and told', async () => {
  await start();
  await tick((body) => body.replace('- [ ]', '- [x]'));
  const renamed = ROADMAP.replace('second', 'another');
  github.repository.push({ 'roadmap/plan.md': renamed });
  const ran = await runAction(github);
  expect(ran.log).toContain('“second” is not there any more');
  expect(github.repository.read('roadmap/plan.md')).toBe(renamed);
});

test.each([
  ['another record', (body: string) => body.replace(/comment \S/, 'comment Z')],
  ['no marker', (body: string) => body.replace(/<!--.*?-->/, '')],
  ['one more box', (body: string) => `${body}\n- [x] mine`],
])('an edited marker does nothing: %s', async (_, edit) => {
  await start();
  await tick((body) => edit(body).replace('- [ ]', '- [x]'));
  expect((await runAction(github)).code).toBe(0);
  expect(github.repository.read('roadmap/plan.md')).toBe(ROADMAP);
});

test('a tick that comes between reading and editing is not lost', async () => {
  await start();
  github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('third', 'third, longer') });
  let ticked: Promise<IssueComment> | null = null;
  github.fault = (call) => {
    if (call.name === 'GET /git/trees/{sha}') ticked ??= tick((body) => body.replace('- [ ]', '- [x]'));
    return null;
  };
  expect((await runAction(github)).outputs.done).toBe('2');
  expect(ticked).not.toBeNull();
  expect(github.repository.read('roadmap/plan.md')).toContain('[x] second');
  expect((await readComment()).body).toContain('third, longer');
});

test('without a permission to write the comment waits for the tick', async () => {
  await start();
  await tick((body) => body.replace('- [ ]', '- [x]'));
  github.settings = {
    ...github.settings,
    refusal: { type: 'FORBIDDEN', message: 'Resource not accessible by integration' },
  };
  const ran = await runAction(github);
  expect(ran.code).toBe(0);
  expect((await readComment()).body).toContain('- [x]');
  github.settings = { ...github.settings, refusal: null };
  expect((await runAction(github)).outputs.done).toBe('2');
});

test.each([
  [
    'a table',
    '# Plan\n\n| Topic | Status |\n| --- | --- |\n| first | ✅ |\n| second | ⬜ |\n| third | ⬜ |\n',
    ['second | ⬜', 'second | ✅'],
  ],
  [
    'a table of words',
    '# Plan\n\n| 主题 | 状态 |\n| --- | --- |\n| first | 已完成 |\n| second | 未开始 |\n| third | 未开始 |\n',
    ['second | 未开始', 'second | 已完成'],
  ],
  ['a glyph list', '# Plan\n\n- ✅ first\n- ⬜ second\n- ⬜ third\n', ['⬜ second', '✅ second']],
  [
    'marked lines',
    '# Plan\n\na. first ✓ 已完成\nb. second × 未开始\nc. third × 未开始\n',
    ['second × 未开始', 'second ✓ 已完成'],
  ],
] as const)('a tick changes the mark alone in %s', async (_, roadmap, [open, done]) => {
  await start(roadmap);
  expect((await readComment()).body).toContain('second');
  const comment = await tick((body) => body.replace('- [ ]', '- [x]'));
  const ran = await runAction(github, { event: 'issue_comment', payload: { repository: OWN, comment } });
  expect(ran, ran.log).toMatchObject({ code: 0, outputs: { done: '2', next: 'third' } });
  expect(github.repository.read('roadmap/plan.md')).toBe(roadmap.replace(open, done));
});

test('a tick writes its day where the roadmap keeps days', async () => {
  await start('# Plan\n\n- [x] first ✅ 2026-07-30\n- [ ] second\n- [ ] third\n');
  const comment = await tick((body) => body.replace('- [ ]', '- [x]'));
  await runAction(github, { event: 'issue_comment', payload: { repository: OWN, comment } });
  expect(github.repository.read('roadmap/plan.md')).toMatch(/^- \[x\] second ✅ \d{4}-\d\d-\d\d$/m);
});

test("a stranger's comment with a copied marker and ticked boxes does nothing", async () => {
  await start();
  const own = await readComment();
  const body = own.body.replaceAll('- [ ]', '- [x]');
  const forged = await github.rest<IssueComment>('POST /issues/1/comments', { body }, HUMAN);
  const ran = await runAction(github, { event: 'issue_comment', payload: { repository: OWN, comment: forged } });
  expect(ran).toMatchObject({ code: 0, outputs: { done: '1', changed: 'false' } });
  expect(github.repository.read('roadmap/plan.md')).toBe(ROADMAP);
  expect((await readComment()).body).toBe(own.body);
});

test('a box ticked and unticked before the run changes nothing', async () => {
  await start();
  await tick((body) => body.replace('- [ ]', '- [x]'));
  await tick((body) => body.replace('- [x]', '- [ ]'));
  const before = github.repository.head('main');
  expect((await runAction(github)).outputs).toMatchObject({ done: '1', changed: 'false' });
  expect(github.repository.head('main')).toBe(before);
});
