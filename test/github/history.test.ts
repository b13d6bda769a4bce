import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { IssueComment } from '../../src/publish/issue/issue-thread.ts';
import { runCli } from '../cli/run-cli.ts';
import { type Commit, importCommits } from '../history/make-repository.ts';
import { FakeGithub } from './fake-github.ts';
import { runAction, type Start } from './run-action.ts';

const README = 'before\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';

let github: FakeGithub;
afterEach(async () => github.stop());

const folder = (): string => join(mkdtempSync(join(tmpdir(), 'trailmark-history-')), 'plan');

function daysAgo(days: number): string {
  return `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)}T12:00Z`;
}

/** Steps by their marks, each its title; `front` is the front matter. */
function plan(marks: string, front = ''): string {
  const steps = [...marks].map((mark, at) => `- [${mark}] ${'abcdefgh'[at]}\n`);
  return `${front}# Plan\n\n## First\n\n${steps.join('')}`;
}

const REVIEW = '---\nreview: true\n---\n';

/** The first step is passed over, the second done 30 days ago and the third a day later. */
const PASSED: readonly Commit[] = [
  { at: daysAgo(40), files: { 'README.md': README, 'roadmap/plan.md': plan('      ', REVIEW) } },
  { at: daysAgo(30), files: { 'roadmap/plan.md': plan(' x    ', REVIEW) } },
  { at: daysAgo(29), files: { 'roadmap/plan.md': plan(' xx   ', REVIEW) } },
];

async function start(commits: readonly Commit[]): Promise<void> {
  github = await FakeGithub.start({ 'README.md': README });
  importCommits(github.repository.folder, commits);
}

function clone(...words: readonly string[]): string {
  const made = folder();
  execFileSync('git', ['clone', '--quiet', ...words, `file://${github.repository.folder}`, made]);
  return made;
}

async function readComment(): Promise<string> {
  const [comment] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
  return comment?.body.split('\n').slice(1).join('\n') ?? '';
}

const blames = (): number => github.calls.filter(({ name }) => name === 'query Blame').length;

describe('what git says is in comment and summary', () => {
  const expected = ['You skipped it (since ', 'finished 30 days ago', '2 steps beyond it'];

  test('from GitHub, in one query, where nothing is checked out', async () => {
    await start(PASSED);
    const ran = await runAction(github);
    const comment = await readComment();
    for (const words of expected) for (const text of [comment, ran.summary]) expect(text).toContain(words);
    expect(blames()).toBe(1);
    expect(github.repository.read('README.md')).not.toContain('since ');
    github.calls.length = 0;
    await runAction(github);
    expect(github.writes).toEqual([]);
  });

  test('from git in a whole checkout, word for word the same, and GitHub is not asked', async () => {
    await start(PASSED);
    await runAction(github);
    const comment = await readComment();
    github.calls.length = 0;
    const ran = await runAction(github, { workspace: clone() });
    expect(ran.code).toBe(0);
    expect(blames()).toBe(0);
    expect(github.writes).toEqual([]);
    expect(await readComment()).toBe(comment);
  });

  test.each<[string, readonly string[]]>([
    ['shallow', ['--depth=1']],
    ['partial', ['--filter=blob:none']],
  ])('from GitHub in a %s checkout', async (_, words) => {
    await start(PASSED);
    github.repository.git(['config', 'uploadpack.allowFilter', 'true']);
    await runAction(github, { workspace: clone(...words) });
    expect(blames()).toBe(1);
    expect(await readComment()).toContain('finished 30 days ago');
  });

  test('from GitHub where the checkout is of an older commit', async () => {
    await start(PASSED);
    const workspace = clone();
    github.repository.push({ 'notes.md': 'new' });
    await runAction(github, { workspace });
    expect(blames()).toBe(1);
  });

  test('from the checkout where nothing else is read', async () => {
    await start(PASSED);
    const ran = await runAction(github, { workspace: clone(), inputs: { issue: 'off', commit: 'off' } });
    expect(ran.summary).toContain('finished 30 days ago');
    expect(github.calls).toEqual([]);
  });

  test.each<[string, Start]>([
    ['the input is off', { inputs: { history: 'off' } }],
    ['trailmark.yml says off', {}],
  ])('not when %s', async (_, asked) => {
    await start(PASSED);
    if (!asked.inputs) github.repository.push({ 'trailmark.yml': 'history: off\n' });
    await runAction(github, asked);
    expect(blames()).toBe(0);
    expect(await readComment()).toContain('You skipped it and have done 2');
  });

  test.each([
    { kind: 'status', status: 502 },
    {
      kind: 'status',
      status: 200,
      body: { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible' }] },
    },
    { kind: 'status', status: 200, body: { data: { repository: null } } },
  ] as const)('not when GitHub does not say, and the run succeeds: %j', async (fault) => {
    await start(PASSED);
    github.fault = (call) => (call.name === 'query Blame' ? fault : null);
    const ran = await runAction(github);
    expect(ran.code, ran.log).toBe(0);
    expect(blames()).toBe(1);
    expect(await readComment()).toContain('You skipped it and have done 2');
  });
});

describe('history: card', () => {
  const TICKS: readonly Commit[] = [
    { at: daysAgo(80), files: { 'README.md': README, 'roadmap/plan.md': plan('        ') } },
    ...[70, 60, 50, 40, 30].map(
      (days, at): Commit => ({
        at: daysAgo(days),
        files: { 'roadmap/plan.md': plan('x'.repeat(at + 1).padEnd(8)) },
      }),
    ),
  ];
  const CARD = '.github/trailmark.svg';

  test("has git's days, from blame and from the checkout the same; without it the card has none", async () => {
    await start(TICKS);
    await runAction(github);
    expect(github.repository.read(CARD)).not.toContain('26 weeks');
    await runAction(github, { inputs: { history: 'card' } });
    const drawn = github.repository.read(CARD);
    expect(drawn).toContain('5 steps in the last 26 weeks');
    github.calls.length = 0;
    await runAction(github, { inputs: { history: 'card' }, workspace: clone() });
    expect(github.writes).toEqual([]);
  });

  test('is the action’s alone: update leaves it, and --check says nothing against it', async () => {
    await start(TICKS);
    github.repository.push({ 'trailmark.yml': 'history: card\n' });
    await runAction(github);
    const cwd = clone();
    const checked = await runCli({ cwd }, ['update', '--check']);
    expect(checked).toMatchObject({ status: 0, stdout: 'README.md is up to date.\n' });
    await runCli({ cwd }, ['tick', 'f']);
    const changed = execFileSync('git', ['status', '--porcelain'], { cwd, encoding: 'utf8' });
    expect(changed).toBe(' M README.md\n M roadmap/plan.md\n');
  });

  test('is left as it is when git’s days are not known', async () => {
    await start(TICKS);
    const inputs = { history: 'card' };
    await runAction(github, { inputs });
    const drawn = github.repository.read(CARD);
    github.fault = (call) => (call.name === 'query Blame' ? { kind: 'status', status: 404 } : null);
    github.repository.push({ 'roadmap/plan.md': plan('xxxxxx  ') });
    await runAction(github, { inputs });
    expect(github.repository.read(CARD)).toBe(drawn);
    expect(github.repository.read('README.md')).toContain('6 of 8');
  });
});

describe('what is long ago', () => {
  const ALONE: readonly Commit[] = [
    {
      at: daysAgo(90),
      files: {
        'README.md': README,
        'roadmap/1-web.md': '# Web\n\n- [ ] o\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n',
        'roadmap/2-go.md': '# Go\n\n- [ ] f\n- [ ] g\n',
        'roadmap/3-sql.md': '# SQL\n\n- [ ] h\n- [ ] i\n',
      },
    },
    { at: daysAgo(70), files: { 'roadmap/3-sql.md': '# SQL\n\n- [x] h\n- [ ] i\n' } },
    { at: daysAgo(65), files: { 'roadmap/2-go.md': '# Go\n\n- [x] f\n- [ ] g\n' } },
    {
      at: daysAgo(61),
      files: { 'roadmap/1-web.md': '# Web\n\n- [x] o\n- [ ] 🚧 a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n' },
    },
  ];

  test('is said of a begun step, and the roadmap left alone longest is the alternative, in comment, summary and terminal', async () => {
    await start(ALONE);
    const { summary } = await runAction(github);
    const today = ['--today', daysAgo(0).slice(0, 10)];
    const { stdout } = await runCli({ cwd: clone() }, ['next', ...today]);
    for (const text of [await readComment(), summary, stdout]) {
      expect(text).toMatch(/You started it on .* and it’s still open\./);
      expect(text).toMatch(/Or instead\*\*: \[?i\b/);
    }
    expect((await runCli({ cwd: clone() }, ['next', '--history', 'off', ...today])).stdout).toMatch(/instead\*\*: g\b/);
    expect(github.repository.read('README.md')).not.toContain('You started it');
  });

  test('is on a card of one’s own, and not on the one of the README', async () => {
    await start([
      { at: daysAgo(80), files: { 'README.md': README, 'roadmap/plan.md': plan('      ') } },
      ...[70, 60, 50, 40, 30].map(
        (days, at): Commit => ({ at: daysAgo(days), files: { 'roadmap/plan.md': plan('x'.repeat(at + 1).padEnd(6)) } }),
      ),
    ]);
    const cwd = clone();
    await runCli({ cwd }, ['card', 'own.svg']);
    await runCli({ cwd }, ['card', 'plain.svg', '--history', 'off']);
    await runCli({ cwd }, ['update']);
    const read = (path: string): string => readFileSync(join(cwd, path), 'utf8');
    expect(read('own.svg')).toContain('5 steps in the last 26 weeks');
    for (const path of ['plain.svg', '.github/trailmark.svg']) expect(read(path)).not.toContain('26 weeks');
  });
});

test('a tick that is pushed with the section and card it made changes nothing anywhere', async () => {
  await start(PASSED);
  await runAction(github);
  const cwd = clone();
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=me', '-c', 'user.email=me@example.org', ...words], { cwd, encoding: 'utf8' });
  await runCli({ cwd }, ['tick', 'a']);
  expect(git('status', '--porcelain')).toBe(' M .github/trailmark.svg\n M README.md\n M roadmap/plan.md\n');
  git('commit', '--quiet', '--all', '--message', 'a is done');
  git('push', '--quiet');
  for (const words of [[], ['--depth=1']]) {
    const checked = await runCli({ cwd: clone(...words) }, ['update', '--check']);
    expect(checked).toMatchObject({ status: 0, stdout: 'README.md is up to date.\n' });
  }
  await runAction(github);
  expect(github.repository.log()[0]).toBe('a is done');
  github.calls.length = 0;
  await runAction(github);
  await runAction(github, { workspace: clone() });
  expect(github.writes).toEqual([]);
});

describe('after a tick', () => {
  const FILES = {
    'README.md': README,
    'roadmap/plan.md':
      '# Plan\n\n## First\n\n- [x] a\n- [ ] b\n\n## Second\n\n- [ ] c <!-- needs: b -->\n- [ ] d\n- [ ] e\n- [ ] f\n',
  };
  const NEWS = ['“First” is finished. Well done!', 'That unlocked “c”.'];

  async function editComment(change: (body: string) => string): Promise<void> {
    const [comment] = await github.rest<readonly IssueComment[]>('GET /issues/1/comments');
    await github.rest(`PATCH /issues/comments/${comment?.id}`, { body: change(comment?.body ?? '') });
  }

  test.each<[string, () => Promise<void> | void]>([
    ['in the comment', () => editComment((body) => body.replace('- [ ] ', '- [x] '))],
    [
      'in a push',
      () => void github.repository.push({ 'roadmap/plan.md': FILES['roadmap/plan.md'].replace('[ ] b', '[x] b') }),
    ],
  ])('%s the comment says once what it opened and finished', async (_, tick) => {
    github = await FakeGithub.start(FILES);
    await runAction(github);
    for (const words of NEWS) expect(await readComment()).not.toContain(words);
    await tick();
    const { summary } = await runAction(github);
    for (const text of [await readComment(), summary]) for (const words of NEWS) expect(text).toContain(words);
    github.calls.length = 0;
    expect((await runAction(github)).summary).not.toContain('Well done');
    expect(github.writes).toEqual([]);
    expect(await readComment()).toContain(NEWS[0]);
    github.repository.push({ 'roadmap/plan.md': `${github.repository.read('roadmap/plan.md')}- [ ] g\n` });
    await runAction(github);
    expect(await readComment()).not.toContain('Well done');
  });

  test('a goal with a day says the pace it takes beside the pace there is', async () => {
    const front = `---\ngoal: the exam\ndue: ${daysAgo(-60).slice(0, 10)}\n---\n`;
    await start([
      { at: daysAgo(40), files: { 'README.md': README, 'roadmap/plan.md': plan('        ', front) } },
      { at: daysAgo(20), files: { 'roadmap/plan.md': plan('xx      ', front) } },
    ]);
    const { summary } = await runAction(github);
    const { stdout } = await runCli({ cwd: clone() }, ['next', '--today', daysAgo(0).slice(0, 10)]);
    for (const text of [await readComment(), summary, stdout]) {
      expect(text).toMatch(/“the exam” is due on .*; that takes 1 step a week\.\\\nYour pace is 2 a week\./);
    }
    expect(github.repository.read('README.md')).not.toContain('a week');
  });
});
