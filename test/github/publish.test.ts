import { afterEach, describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const ROADMAP = '# Plan\n\n## One\n\n- [x] first\n- [ ] second\n\n## Two\n\n- [ ] third\n- [ ] fourth\n';
const README = '# Me\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n\nmine  \r\nend';
const FILES = { 'roadmap/plan.md': ROADMAP, 'README.md': README };

interface Issue {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
}

let github: FakeGithub;
afterEach(async () => github.stop());

async function listIssues(): Promise<readonly Issue[]> {
  return github.rest('GET /issues?state=all');
}

async function listComments(number = 1): Promise<readonly IssueComment[]> {
  return github.rest(`GET /issues/${number}/comments`);
}

describe('a push', () => {
  test('makes one commit, one issue, one comment; the second run writes nothing', async () => {
    github = await FakeGithub.start(FILES);
    const first = await runAction(github);
    expect(first).toMatchObject({
      code: 0,
      outputs: { percent: '25', done: '1', total: '4', next: 'second', changed: 'true' },
    });
    expect(github.repository.log()).toEqual(['Update progress: 1 of 4 done (25 %)', 'edit']);
    expect(github.calls.map((call) => call.name)).toEqual([
      'GET /git/trees/{sha}',
      'query Head',
      'GET /issues',
      'query Blobs',
      'query Blame',
      'mutation Commit',
      'POST /labels',
      'POST /issues',
      'POST /issues/{n}/comments',
    ]);
    const readme = github.repository.read('README.md');
    expect(readme.startsWith('# Me\n\n<!-- trailmark:start -->\n')).toBe(true);
    expect(readme.endsWith('<!-- trailmark:end -->\n\nmine  \r\nend')).toBe(true);
    expect(readme).toContain('second');
    expect(await listIssues()).toHaveLength(1);
    const comments = await listComments();
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain('- [ ] ');
    expect(first.outputs).toMatchObject({
      issue: '1',
      'comment-url': comments[0]?.html_url,
      commit: github.repository.head('main'),
    });

    github.calls.length = 0;
    const second = await runAction(github);
    expect(second).toMatchObject({ code: 0, outputs: { changed: 'false', commit: '', issue: '1' } });
    expect(github.writes).toEqual([]);
    expect(github.calls.length).toBeLessThanOrEqual(8);
    expect(second.summary).toContain('second');
    expect(second.log).toContain('Nothing to do');
    expect(first.log).not.toContain('Nothing to do');
  });

  test('names the issue in the language of the roadmap', async () => {
    github = await FakeGithub.start({ ...FILES, 'roadmap/plan.md': `---\nlanguage: zh-Hans\n---\n${ROADMAP}` });
    await runAction(github);
    const [issue] = await listIssues();
    expect(issue?.title).toBe('接下来学什么');
    expect(issue?.body).toMatch(/^<!-- trailmark:issue -->\n下面这条评论/);
  });

  test('of a new tick changes one commit and edits the comment in place', async () => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    github.repository.push({ 'roadmap/plan.md': ROADMAP.replace('[ ] second', '[x] second') });
    github.calls.length = 0;
    expect((await runAction(github)).outputs).toMatchObject({ percent: '50', next: 'third' });
    expect(github.writes.map((call) => call.name)).toEqual(['mutation Commit', 'PATCH /issues/comments/{n}']);
    expect(await listComments()).toHaveLength(1);
  });

  test('with fifty roadmaps costs eight calls at most', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`roadmap/day ${at}.md`, `# Day ${at}\n\n- [ ] s${at}\n`]),
    );
    github = await FakeGithub.start({ ...FILES, ...many });
    expect((await runAction(github)).outputs.total).toBe('54');
    github.calls.length = 0;
    await runAction(github);
    expect(github.calls.map((call) => call.name)).toEqual([
      'GET /git/trees/{sha}',
      'query Head',
      'GET /issues',
      'GET /issues/{n}/comments',
      'query Blobs',
      'query Blame',
    ]);
  });

  test('reads what the batch can not give exactly as bytes', async () => {
    const text = `\uFEFF# Plan\r\n\r\n- [x] ä\r\n\r\nfiller \u{1F600}\r\n\r\n- [ ] last\r\n`;
    github = await FakeGithub.start({ 'roadmap/plan.md': text, 'README.md': README });
    github.settings = { ...github.settings, cutAt: 24 };
    const ran = await runAction(github);
    expect(ran.outputs).toMatchObject({ done: '1', total: '2' });
    expect(github.calls.map((call) => call.name)).toContain('GET /git/blobs/{sha}');
  });
});

describe('a chart', () => {
  test('goes into the same commit and is left alone when nothing changed', async () => {
    github = await FakeGithub.start(FILES);
    const inputs = { chart: 'docs/progress.svg' };
    expect((await runAction(github, { inputs })).code).toBe(0);
    expect(github.repository.log()).toHaveLength(2);
    expect(github.repository.read('docs/progress.svg')).toMatch(/^<!-- trailmark:card.*\n<svg /);
    github.calls.length = 0;
    await runAction(github, { inputs });
    expect(github.writes).toEqual([]);
  });

  test.each(['../a.svg', '.github/workflows/a.svg'])('is not written to %s', async (chart) => {
    github = await FakeGithub.start(FILES);
    const ran = await runAction(github, { inputs: { chart, issue: 'off' } });
    expect(ran.log).toMatch(/::error/);
    expect(github.repository.line('diff', '--name-only', 'main~1', 'main')).toBe('README.md');
  });

  test.each(['a.png', 'roadmap'])(
    'that is named %s, which is no SVG, stops the run before it writes',
    async (chart) => {
      github = await FakeGithub.start(FILES);
      const ran = await runAction(github, { inputs: { chart, issue: 'off' } });
      expect([ran.code, github.writes]).toEqual([1, []]);
      expect(ran.log).toMatch(/::error.*chart/);
    },
  );
});

describe('input that would wipe out a good result', () => {
  test.each([
    ['a goal that is none', { goal: 'nope' }, /There are: Ship it/],
    ['a pattern that matches nothing', { roadmap: 'nope/**' }, /No roadmap was found/],
  ])('%s', async (_, inputs, reason) => {
    github = await FakeGithub.start({ ...FILES, 'roadmap/goal.md': '---\ngoal: Ship it\n---\n\n- [ ] ship\n' });
    await runAction(github);
    github.calls.length = 0;
    const ran = await runAction(github, { inputs });
    expect(ran.code).toBe(1);
    expect(ran.log).toMatch(reason);
    expect(github.writes).toEqual([]);
  });
});

test('a roadmap that can not be read wipes nothing out', async () => {
  github = await FakeGithub.start(FILES);
  await runAction(github);
  github.calls.length = 0;
  github.repository.push({ 'roadmap/plan.md': new Uint8Array([0x2d, 0x20, 0x00, 0x0a]) });
  const ran = await runAction(github);
  expect(ran.code).toBe(1);
  expect(ran.log).toContain('roadmap/plan.md: The file is binary');
  expect(github.writes).toEqual([]);
});

describe('a refusal of the README', () => {
  test('an orphaned marker keeps every byte and fails with its line; the comment is made all the same', async () => {
    const orphan = '# Me\n\n<!-- trailmark:start -->\nmine\n';
    github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': orphan });
    const ran = await runAction(github);
    expect(ran.code).toBe(1);
    expect(ran.log).toContain('README.md:3');
    expect(github.repository.read('README.md')).toBe(orphan);
    expect(github.repository.log()).toEqual(['edit']);
    expect(await listComments()).toHaveLength(1);
    expect(ran.outputs.percent).toBe('25');
  });

  test.each([
    ['100755', 'executable', README],
    ['120000', 'link', 'docs/README.md'],
  ])('mode %s: %s', async (mode, word, content) => {
    github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': { mode, content } });
    const ran = await runAction(github);
    expect(ran.code).toBe(1);
    expect(ran.log).toContain(word);
    expect(github.repository.log()).toEqual(['edit']);
  });

  test('bytes that are not UTF-8', async () => {
    const bytes = new Uint8Array([...Buffer.from(README), 0xe9]);
    github = await FakeGithub.start({ 'roadmap/plan.md': ROADMAP, 'README.md': bytes });
    const ran = await runAction(github);
    expect(ran).toMatchObject({ code: 1 });
    expect(ran.log).toContain('UTF-8');
    expect(github.repository.log()).toEqual(['edit']);
  });
});
