import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { listOpenSteps } from '../../src/cli/completion/list-steps.ts';
import type { Host } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { explainCode } from '../../src/cli/problems/explain-code.ts';
import { explainCodes, showProblems } from '../../src/cli/problems/show-problems.ts';
import { tell } from '../../src/cli/problems/tell-problems.ts';
import { showHistory } from '../../src/cli/show-history.ts';
import { readScreen } from '../../src/cli/terminal/read-screen.ts';
import { GitFailure } from '../../src/collect/git/run-git.ts';
import { type Problem, toProblem } from '../../src/rules/problem.ts';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = 'roadmap/plan.md';

describe('the terminal', () => {
  const screen = (
    env: Readonly<Record<string, string>>,
    { isTTY = true, color = null as boolean | null, columns = 80 } = {},
  ) => {
    const stdout = Object.assign(new PassThrough(), { isTTY, columns });
    return readScreen({ color, root: '/a b/' }, { stdout, env } as unknown as Host);
  };
  const linked = (env: Readonly<Record<string, string>>) => screen(env).linksAt !== null;

  test('is as wide as it says, and a pipe a hundred columns', () => {
    expect(screen({}, { columns: 60 })).toMatchObject({ width: 60, isTTY: true, color: true });
    expect(screen({}, { columns: 0, isTTY: false })).toMatchObject({ width: 100, isTTY: false, color: false });
  });

  test.each<Readonly<Record<string, string>>>([
    ...['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed', 'Hyper', 'rio'].map((name) => ({ TERM_PROGRAM: name })),
    ...['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot', 'foot-extra', 'wezterm', 'contour'].map((name) => ({
      TERM: name,
    })),
    ...['WT_SESSION', 'KONSOLE_VERSION', 'DOMTERM', 'KITTY_WINDOW_ID'].map((name) => ({ [name]: '1' })),
    { VTE_VERSION: '5001' },
    { FORCE_HYPERLINK: '1' },
    { FORCE_HYPERLINK: '1', CI: '1', TMUX: 'x' },
    { FORCE_HYPERLINK: '', TERM_PROGRAM: 'zed' },
  ])('with %o shows links', (env) => expect(linked({ TERM: 'xterm', ...env })).toBe(true));

  test.each<Readonly<Record<string, string>>>([
    {},
    { TERM_PROGRAM: 'Apple_Terminal' },
    { TERM_PROGRAM: 'vscode2' },
    { TERM: 'my-alacritty' },
    { VTE_VERSION: '5000' },
    { WT_SESSION: '' },
    { FORCE_HYPERLINK: '' },
    { WT_SESSION: 'x', FORCE_HYPERLINK: '0' },
    ...[{ CI: '1' }, { TMUX: 'x' }, { TERM: 'screen.xterm-256color' }, { TERM: 'dumb' }, { NO_COLOR: '1' }].map(
      (env) => ({ WT_SESSION: 'x', ...env }),
    ),
  ])('with %o shows none', (env) => expect(linked({ TERM: 'xterm', ...env })).toBe(false));

  test('links lead below the root, and a pipe has none', () => {
    expect(screen({ WT_SESSION: 'x' }).linksAt).toBe('file:///a%20b');
    expect(screen({ WT_SESSION: 'x', TERM: 'dumb' }, { color: true }).linksAt).toBe(null);
    expect(screen({ WT_SESSION: 'x' }, { isTTY: false, color: true })).toMatchObject({ linksAt: null, color: true });
  });
});

describe('problems beside another result', () => {
  const problem = (code: Problem['code'], at: number, path = 'a.md') =>
    toProblem(path, { code, line: at, column: 1, message: `M${at}` });
  const say = (problems: readonly Problem[], more: object = {}) => {
    const told = { asked: { program: 'tm', json: false, ...more }, report: { problems, readme: 'README.md' } };
    return tell(told as unknown as Parameters<typeof tell>[0]);
  };
  const errors = (count: number) => Array.from({ length: count }, (_, at) => problem('unknown-need', at + 1));

  test.each([
    [0, 0, ''],
    [1, 1, ''],
    [5, 5, ''],
    [6, 5, '… and 1 more: tm check\n'],
  ])('of %i errors %i are shown', (count, shown, more) => {
    const text = say(errors(count));
    expect(text.match(/ error unknown-need M/g)?.length ?? 0).toBe(shown);
    expect(text.includes(' more: ')).toBe(more !== '');
    expect(text.endsWith(count === 0 ? '' : `${more}What a code means, and the way out: tm help unknown-need\n`)).toBe(
      true,
    );
  });

  test('what is only worth a word, what the README lacks and what a program reads is not', () => {
    expect(say([problem('parked-without-when', 1), problem('marker-orphan', 1, 'README.md')])).toBe('');
    expect(say(errors(2), { json: true })).toBe('');
  });

  test.each<[readonly Problem['code'][], string]>([
    [
      ['no-bullet', 'no-bullet'],
      '2 places look like steps and are not counted (2 no-bullet). To see where: tm check\n',
    ],
    [['empty-brackets'], '1 place looks like a step and is not counted (1 empty-brackets). To see where: tm check\n'],
    [
      ['empty-brackets', 'no-space-after-box', 'no-space-after-box'],
      '3 places look like steps and are not counted (1 empty-brackets, 2 no-space-after-box). To see where: tm check\n',
    ],
  ])('what looks like steps is one line: %j', (codes, said) => {
    expect(say(codes.map((code, at) => problem(code, at + 1)))).toBe(said);
  });

  test('commands in them are as they are typed, and a code is explained', () => {
    const one = toProblem('a.md', {
      code: 'no-steps',
      line: 2,
      column: 3,
      message: 'Type "trailmark check --fix" now.',
    });
    expect(showProblems([one], { program: 'tm' })).toBe('a.md:2:3 error no-steps Type "tm check --fix" now.\n');
    expect([explainCodes([], { program: 'tm' }), explainCode('toString', 'tm'), explainCode('', 'tm')]).toEqual([
      '',
      null,
      null,
    ]);
    expect(explainCode('no-steps', 'tm')).toMatch(/^no-steps \(error\): .*\n\nWay out: .*\n\nFor example:\n {2}/);
  });
});

describe('check', () => {
  test.each<[string, number, string]>([
    ['- [ ] a\n', 0, '0 errors, 0 warnings, 0 info\n'],
    ['- [ ] a\n-[ ] b\n', 0, '0 errors, 1 warning, 0 info\nTo fix 1 line: trailmark check --fix\nWhat'],
    [
      '- [ ] a <!-- needs: x -->\n-[ ] b\n-[ ] c\n',
      1,
      '1 error, 2 warnings, 0 info\nTo fix 2 lines: trailmark check --fix\nWhat',
    ],
  ])('of %j ends with %i', async (text, status, said) => {
    const ran = await runCli({ cwd: makeFolder({ [PLAN]: text }) }, ['check']);
    expect([ran.status, ran.stderr.replace(/^What a .*\n$/m, 'What')]).toEqual([status, said]);
  });

  test('--fix counts what is left, and fails for errors alone', async () => {
    const fix = async (text: string, ...words: readonly string[]) => {
      const cwd = makeFolder({ [PLAN]: text });
      const ran = await runCli({ cwd }, ['check', '--fix', ...words]);
      return [ran.status, ran.stderr.split('\n')[0], readFileSync(join(cwd, PLAN), 'utf8')];
    };
    expect(await fix('- [ ] a\n-[ ] b\n')).toEqual([0, '1 line fixed, 0 problems left', '- [ ] a\n- [ ] b\n']);
    const left = '- [ ] a <!-- needs: x -->\n';
    expect(await fix(left)).toEqual([1, '0 lines fixed, 1 problem left', left]);
    expect(await fix(`${left}-[ ] b\n`, '--dry-run')).toEqual([
      1,
      '1 line would be fixed, 1 problem would be left',
      `${left}-[ ] b\n`,
    ]);
    expect(await fix('- [ ] a\n- [~] b\n')).toEqual([0, '0 lines fixed, 1 problem left', '- [ ] a\n- [~] b\n']);
    const dry = async (text: string) =>
      (await runCli({ cwd: makeFolder({ [PLAN]: text }) }, ['check', '--fix', '--dry-run'])).stderr;
    expect(await dry('- [ ] a\n')).toBe('0 lines would be fixed, 0 problems would be left\n');
    expect(await dry('- [ ] a\n-[ ] b\n- [~] c\n')).toBe(
      '1 line would be fixed, 1 problem would be left\nTo write that: trailmark check --fix\n',
    );
    const json = await runCli({ cwd: makeFolder({ [PLAN]: '- [ ] a\n-[ ] b\n' }) }, ['check', '--fix', '--json']);
    expect([JSON.parse(json.stdout).problems, json.stderr]).toEqual([[], '1 line fixed, 0 problems left\n']);
  });
});

describe('update', () => {
  const files = { [PLAN]: '- [x] a\n- [ ] b\n', 'README.md': MARKERS };

  test('--check shows what would change, the section before the picture', async () => {
    const cwd = makeFolder(files);
    const first = await runCli({ cwd }, ['update', '--check']);
    expect([
      first.status,
      /^--- README\.md[\s\S]*\n\.github\/trailmark\.svg: the picture would be drawn anew\.\n$/.test(first.stdout),
    ]).toEqual([1, true]);
    await runCli({ cwd }, ['update']);
    expect(await runCli({ cwd }, ['update', '--check'])).toEqual({
      status: 0,
      stdout: 'README.md is up to date.\n',
      stderr: '',
    });
    const other = await runCli({ cwd }, ['update', '--check', '--theme', 'ocean']);
    expect(other).toMatchObject({
      status: 1,
      stdout: '.github/trailmark.svg: the picture would be drawn anew.\nREADME.md is up to date.\n',
    });
    const json = await runCli({ cwd }, ['update', '--check', '--json', '--theme', 'ocean']);
    expect([json.status, JSON.parse(json.stdout)]).toEqual([
      1,
      { version: 1, path: 'README.md', changed: false, card: '.github/trailmark.svg', problems: [] },
    ]);
    expect((await runCli({ cwd }, ['update', '--theme', 'ocean'])).stdout).toBe('Updated .github/trailmark.svg.\n');
  });

  test('--insert puts the markers in where there are none, and only there', async () => {
    const cwd = makeFolder({ ...files, 'README.md': '# Me\n' });
    expect((await runCli({ cwd }, ['update'])).stderr).toBe(
      `trailmark: README.md has no place for the progress yet.\nAdd these two lines where it should stand, or type: trailmark update --insert\n\n${MARKERS}`,
    );
    expect(await runCli({ cwd }, ['update', '--insert'])).toMatchObject({
      status: 0,
      stdout: 'Updated README.md and .github/trailmark.svg.\n',
    });
    expect(readFileSync(join(cwd, 'README.md'), 'utf8').match(/trailmark:start/g)).toHaveLength(1);
    const torn = makeFolder({ ...files, 'README.md': '<!-- trailmark:start -->\n' });
    const refused = await runCli({ cwd: torn }, ['update', '--insert']);
    expect(refused).toEqual(await runCli({ cwd: torn }, ['update']));
    expect(refused.status).toBe(3);
  });
});

describe('tick', () => {
  test.each<[string, readonly string[], string, string]>([
    ['- [ ] a\n', [], 'a is done.', '- [x] a\n'],
    ['- [x] a\n', [], 'a was already done.', '- [x] a\n'],
    ['- [ ] a\n', ['--doing'], 'a is in progress.', '- [ ] 🚧 a\n'],
    ['- [ ] 🚧 a\n', ['--doing'], 'a was already in progress.', '- [ ] 🚧 a\n'],
    ['- [x] a\n', ['--todo'], 'a is open again.', '- [ ] a\n'],
    ['- [ ] a\n', ['--todo'], 'a was already open.', '- [ ] a\n'],
    ['- [ ] a\n', ['--note', 'x'], 'a has its note now.', '- [ ] 🚧 a (x)\n'],
    ['- [ ] 🚧 a (x)\n', ['--note', 'x'], 'a already had this note.', '- [ ] 🚧 a (x)\n'],
    ['- [ ] 🚧 a (x)\n', ['--note', ' '], 'a has no note any more.', '- [ ] 🚧 a\n'],
    ['- [ ] a\n', ['--note='], 'a had no note.', '- [ ] a\n'],
    ['- [ ] a\n', ['--note', 'x', '--doing'], 'a has its note now.', '- [ ] 🚧 a (x)\n'],
  ])('%j with %j', async (text, words, said, after) => {
    const cwd = makeFolder({ [PLAN]: `${text}- [x] b\n` });
    const ran = await runCli({ cwd }, ['tick', 'a', ...words]);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout.split('\n')[0]).toBe(`${PLAN}:1: ${said}`);
    expect(readFileSync(join(cwd, PLAN), 'utf8')).toBe(`${after}- [x] b\n`);
    const json = await runCli({ cwd: makeFolder({ [PLAN]: `${text}- [x] b\n` }) }, ['tick', 'a', ...words, '--json']);
    expect(JSON.parse(json.stdout).changed).toBe(text !== after);
  });

  test('the same percent is said once, and nothing is next where all is done', async () => {
    const cwd = makeFolder({ [PLAN]: '- [ ] a\n- [x] b\n' });
    expect((await runCli({ cwd }, ['tick', 'a', '--doing'])).stdout).toContain('\n50 %\nNext: a (roadmap/plan.md:1)\n');
    expect((await runCli({ cwd }, ['tick', 'a'])).stdout).toBe(`${PLAN}:1: a is done.\n50 % → 100 %\n`);
  });

  test('several that are named alike are told apart by what is around them', async () => {
    const cwd = makeFolder({ [PLAN]: '# P\n\n## One\n\n- [ ] x\n  - [ ] Set up\n\n## Two\n\n- [ ] Set up\n' });
    expect((await runCli({ cwd }, ['tick', 'Set', 'up'])).stderr).toBe(
      `trailmark: 2 steps match "Set up". Type one of these:\n  trailmark tick ${PLAN}:6   One › x › Set up\n  trailmark tick ${PLAN}:10   Two › Set up\n`,
    );
  });
});

describe('settings that can not be used', () => {
  const files = { [PLAN]: '- [ ] a\n-[ ] b\n', 'README.md': MARKERS, 'trailmark.yml': 'theme: x\n' };

  test.each([['init', '--yes'], ['update'], ['tick', 'a'], ['check', '--fix']])(
    'let %s %s write nothing',
    async (...words) => {
      const cwd = makeFolder(files);
      const ran = await runCli(
        { cwd },
        words.filter((word) => typeof word === 'string'),
      );
      expect([ran.status, /^trailmark\.yml:1:8 error config /.test(ran.stderr)]).toEqual([3, true]);
      expect(readFileSync(join(cwd, PLAN), 'utf8')).toBe(files[PLAN]);
    },
  );

  test('are told by what only reads, and not looked for around a class', async () => {
    const cwd = makeFolder(files);
    expect(await runCli({ cwd }, ['status'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('error config'),
    });
    expect((await runCli({ cwd }, ['check'])).status).toBe(1);
    expect(await runCli({ cwd }, ['class', '.'])).toMatchObject({
      status: 0,
      stderr: expect.not.stringContaining('config'),
    });
  });

  test('of the folder around a class are not those of its members', async () => {
    const cwd = makeFolder({ 'm/roadmap/a.md': '- [ ] a\n', 'trailmark.yml': 'roadmap: x.md\n' });
    expect((await runCli({ cwd }, ['class', '--csv'])).stdout).toContain('\nm,m,0,0,1,1,');
  });

  test('an option goes before them', async () => {
    const cwd = makeFolder({ [PLAN]: '- [ ] a\n', 'x.md': '- [ ] b\n', 'trailmark.yml': 'roadmap: x.md\n' });
    expect((await runCli({ cwd }, ['next'])).stdout).toContain('**b**');
    expect((await runCli({ cwd }, ['next', '--roadmap', PLAN])).stdout).toContain('**a**');
  });
});

describe('what git says', () => {
  const asked = { json: false, flags: new Set<string>(), program: 'tm' } as unknown as Parameters<
    typeof showHistory
  >[0];
  const history = { isShallow: false, days: [], weeks: [] } as unknown as Parameters<typeof showHistory>[1];
  const say = (given: object | GitFailure) =>
    showHistory(
      asked,
      (given instanceof GitFailure ? given : { ...history, ...given }) as typeof history,
      () => 'WAY\n',
    );

  test.each<[string, object | GitFailure, number, string, RegExp]>([
    ['no git', new GitFailure(null, 'ENOENT'), 2, '', /no git on this machine\. Without it: tm status\n$/],
    [
      'another failure',
      new GitFailure(128, 'bad object'),
      2,
      '',
      /^trailmark: git says: bad object\nWithout it: tm status\n$/,
    ],
    ['no repository', new GitFailure(128, 'fatal: not a git repository'), 2, '', /"git init" begins one\.\n$/],
    ['no commit', {}, 0, 'WAY\n', /^trailmark: No roadmap is committed yet.* then: tm history\n$/],
    ['a shallow clone', { isShallow: true, days: [1] }, 0, 'WAY\n', /fetch --unshallow/],
    ['a history', { days: [1] }, 0, 'WAY\n', /^$/],
  ])('of %s', (...[, given, exitCode, stdout, stderr]) => {
    expect(say(given)).toMatchObject({ exitCode, stdout, stderr: expect.stringMatching(stderr) });
  });
});

test('the steps that can be ticked are the open ones, by the shortest name that is theirs', async () => {
  const cwd = makeFolder({
    'roadmap/a.md': '- [ ] One\n- [x] Two\n- [ ] 🚧 Three\n- [ ] ~~Four~~\n- [ ] Same\n',
    'roadmap/b.md': '- [x] Same\n- [ ] x\u001b[31m\n',
  });
  expect(await listOpenSteps(cwd)).toEqual([
    { value: 'one', says: 'One' },
    { value: 'three', says: 'Three' },
    { value: 'roadmap/a.md#same', says: 'Same' },
    expect.objectContaining({ says: 'x' }),
  ]);
});

describe('class', () => {
  const REPOSITORIES = { 'a/roadmap/p.md': '- [ ] a\n', 'b/roadmap/p.md': '- [x] b\n', 'README.md': MARKERS };

  test('writes section and page, and says where', async () => {
    const cwd = makeFolder(REPOSITORIES);
    const ran = await runCli({ cwd }, ['class', '--readme', 'README.md', '--site', 'my site']);
    expect(ran).toMatchObject({ status: 0, stderr: 'trailmark: The page is my site/index.html.\n' });
    expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain('1 of 2 has begun');
    expect(readFileSync(join(cwd, 'my site/index.html'), 'utf8')).toContain('<bdi>b</bdi>');
    // The page is no member.
    expect((await runCli({ cwd }, ['class', '--site', 'my site', '--csv'])).stdout.split('\n')).toHaveLength(4);
    expect((await runCli({ cwd }, ['class', '.', '--csv'])).stdout.split('\n')).toHaveLength(5);
  });

  test('refuses all where one can not be written', async () => {
    const cwd = makeFolder({ ...REPOSITORIES, 'README.md': '# A\n', 'site/index.html': 'mine' });
    for (const words of [
      ['--readme', 'README.md'],
      ['--readme', 'none.md'],
      ['--site', 'site'],
    ])
      expect(await runCli({ cwd }, ['class', ...words])).toMatchObject({ status: 3, stdout: '' });
    expect((await runCli({ cwd }, ['class', '--site', 'site'])).stderr).toBe(
      "trailmark: site/index.html is not Trailmark's, and is left as it is. Give --site another folder.\n",
    );
  });

  test('a class.yml is read before the token is asked for', async () => {
    const cwd = makeFolder({ 'class.yml': 'repositories: [x]\n', 'ok.YAML': 'repositories: [o/r]\n' });
    expect(await runCli({ cwd }, ['class', 'class.yml'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^class\.yml:1:16 error config "x" is no repository/),
    });
    expect(await runCli({ cwd }, ['class', 'ok.YAML'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/ok\.YAML names repositories on GitHub\. Set GITHUB_TOKEN/),
    });
  });
});

test('a fault is told with what was written before it, and ends with 70', async () => {
  const cwd = makeFolder({ [PLAN]: '- [ ] a\n' });
  const said: string[] = [];
  const stderr = Object.assign(new PassThrough(), { write: (text: string) => said.push(text) > 0 });
  const stdout = Object.assign(new PassThrough(), {
    write: () => {
      throw new Error('The disk is full.');
    },
  });
  const host = { cwd, env: {}, now: new Date('2026-08-02T12:00:00Z'), stdout, stderr, program: '/x/trailmark' };
  expect(await main(['status'], host as unknown as Host)).toBe(70);
  expect(said.join('')).toMatch(
    /^trailmark: Error: The disk is full\.[\s\S]*\nThis is a fault .* Nothing was written\. Look/,
  );
  said.length = 0;
  expect(await main(['tick', 'a'], host as unknown as Host)).toBe(70);
  expect(said.join('')).toContain(` Written before it: ${PLAN}. Look`);
});
