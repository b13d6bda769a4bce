import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Remark } from '../../src/publish/discussion/discussion.ts';
import { FakeGithub, HUMAN } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\r\n\r\n- [x] first\r\n- [ ] second  \r\n- [ ] third\r\n';
const README = 'before\n<!-- trailmark:start -->\n<!-- trailmark:end -->\nafter';

let github: FakeGithub;
afterEach(async () => github.stop());

async function readComment(): Promise<Remark> {
  const [comment] = await github.rest<readonly Remark[]>('GET /issues/1/comments');
  if (!comment) throw new Error('There is no comment.');
  return comment;
}

/** What a person does on the web page: GitHub writes the whole text again, with CRLF. */
async function tick(change: (body: string) => string): Promise<Remark> {
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
  expect((await readComment()).body).not.toContain('second');
  expect(github.calls.length).toBeLessThanOrEqual(8);
  github.calls.length = 0;
  await runAction(github);
  expect(github.writes).toEqual([]);
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
  let ticked: Promise<Remark> | null = null;
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

test("a stranger's comment with a copied marker and ticked boxes does nothing", async () => {
  await start();
  const own = await readComment();
  const body = own.body.replaceAll('- [ ]', '- [x]');
  const forged = await github.rest<Remark>('POST /issues/1/comments', { body }, HUMAN);
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

// A sequence starts a process for each move; TRAILMARK_SEQUENCES=20 tries more of them.
const SEQUENCES = Number(process.env.TRAILMARK_SEQUENCES ?? 1);
const MOVES = 5;

test.each(fc.sample(fc.array(fc.nat(5), { minLength: MOVES, maxLength: MOVES }), { numRuns: SEQUENCES, seed: 11 }))(
  'ticks and edits in between, %i %i %i %i %i, leave roadmap, README and comment consistent',
  { timeout: 120_000 },
  async (...moves) => {
    const titles = Array.from({ length: 6 }, (_, at) => `step ${at}`);
    const done = new Set<string>();
    const write = (): string =>
      `# Plan\n\n${titles.map((one) => `- [${done.has(one) ? 'x' : ' '}] ${one}`).join('\n')}\n`;
    await start(write());
    for (const [at, move] of moves.entries()) {
      const body = (await readComment()).body;
      const boxes = titles.filter((one) => new RegExp(`- \\[ \\].*${one}`).test(body));
      const ticked = boxes[move % Math.max(1, boxes.length)];
      if (ticked) await tick((text) => text.replace(new RegExp(`- \\[ \\](.*${ticked})`), '- [x]$1'));
      if (move % 2) {
        const title = `step ${(move + at) % 6}`;
        if (done.has(title)) done.delete(title);
        else done.add(title);
        github.repository.push({ 'roadmap/plan.md': write() });
      }
      if (ticked) done.add(ticked);
      const ran = await runAction(github);
      expect(ran.code, ran.log).toBe(0);
      expect(github.repository.read('roadmap/plan.md')).toBe(write());
      expect(ran.outputs.done).toBe(String(done.size));
      expect(github.repository.read('README.md')).toContain(`${done.size} of 6`);
      expect((await readComment()).body).toContain(`${done.size} of 6`);
    }
    expect((await runAction(github)).outputs.changed).toBe('false');
  },
);
