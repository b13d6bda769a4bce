import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeWorkflow } from '../../src/cli/init/write-workflow.ts';
import { LOCALES } from '../../src/locales/load.ts';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import { makeFolder } from '../collect/folder.ts';
import { initRepository } from '../history/make-repository.ts';
import { runCli } from './run-cli.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

/** What npm leaves of `npx github:somebody/trailmark`. */
function installed(resolved = `git+ssh://git@github.com/somebody/trailmark.git#${COMMIT}`): string {
  const folder = makeFolder({
    'node_modules/.package-lock.json': JSON.stringify({ packages: { 'node_modules/trailmark': { resolved } } }),
    'node_modules/trailmark/action.yml': 'name: Trailmark\n',
    'node_modules/trailmark/dist/index.js': 'action\n',
    'node_modules/trailmark/dist/cli/index.js': 'program\n',
    'node_modules/trailmark/schema/trailmark.schema.json': '{}\n',
  });
  return join(folder, 'node_modules/trailmark/dist/cli/index.js');
}

const git = (cwd: string, ...words: readonly string[]) => execFileSync('git', words, { cwd, encoding: 'utf8' });

function makeRepository(files: Readonly<Record<string, string>>, remote?: string): string {
  const cwd = makeFolder(files);
  initRepository(cwd, 'trunk');
  if (remote !== undefined)
    appendFileSync(
      join(cwd, '.git/config'),
      `[remote "origin"]\n\turl = ${remote}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`,
    );
  return cwd;
}

const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');
const listAll = (cwd: string) =>
  readdirSync(cwd, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\w\.\w+$/.test(path) && !path.startsWith('.git/'))
    .sort();

describe('an empty repository', () => {
  test('gets all it needs, runs green, and a second run does nothing', async () => {
    const cwd = makeRepository({});
    const place = { cwd, program: installed() };
    const { status, stdout } = await runCli(place, ['init', '--yes']);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('git add -A && git commit'),
    });
    expect(listAll(cwd)).toEqual(
      [
        '.github/trailmark.svg',
        '.github/workflows/trailmark.yml',
        'README.md',
        'roadmap/plan.md',
        'trailmark.yml',
      ].sort(),
    );
    expect(read(cwd, '.github/workflows/trailmark.yml')).toContain(`- uses: somebody/trailmark@${COMMIT}\n`);
    expect(read(cwd, '.github/workflows/trailmark.yml')).toContain('branches: [trunk]');
    expect(await runCli(place, ['update', '--check'])).toMatchObject({ status: 0 });
    expect(await runCli(place, ['check'])).toMatchObject({ status: 0, stdout: '' });
    const again = await runCli(place, ['init', '--yes']);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('there is nothing to write') });
  });

  test.each(LOCALES)('has a first plan in $tag', ({ tag, write }) => {
    const parsed = examineRoadmaps([{ path: 'roadmap/plan.md', text: String(write.plan) }]);
    expect(measureProgress(parsed.roadmaps).progress).toMatchObject({ done: 1, total: 6, parked: 1 });
    expect(parsed.roadmaps[0]?.stages).toHaveLength(3);
    expect(parsed.problems).toEqual([]);
    expect(parsed.roadmaps[0]?.language).toBe(tag);
  });

  test.each([
    ['de_AT.UTF-8', 'de'],
    ['zh_TW.UTF-8', 'zh-Hant'],
    ['C.UTF-8', undefined],
    ['', undefined],
  ])('is written in the language of the reader: %s', async (LANG, language) => {
    const cwd = makeFolder({});
    await runCli({ cwd, env: { LANG } }, ['init', '--yes']);
    expect((parse(read(cwd, 'trailmark.yml')) as { language?: string } | null)?.language).toBe(language);
    expect((await runCli({ cwd }, ['update', '--check'])).status).toBe(0);
  });

  test.each([
    [{ LC_ALL: 'fr_FR@euro', LC_MESSAGES: 'ja', LANG: 'de' }, [], 'fr'],
    [{ LC_ALL: '', LC_MESSAGES: 'ja_JP.UTF-8', LANG: 'de' }, [], 'ja'],
    [{ LC_ALL: 'fr' }, ['--language', 'it'], 'it'],
  ])('%o and the words %j speak one language', async (env, words, language) => {
    const cwd = makeFolder({});
    await runCli({ cwd, env }, ['init', '--yes', ...words]);
    expect(read(cwd, 'trailmark.yml')).toContain(`language: ${language}\n`);
  });

  test('nothing is written by a dry run, nor where nobody can be asked', async () => {
    const cwd = makeRepository({});
    expect(await runCli({ cwd }, ['init', '--dry-run'])).toMatchObject({ status: 0 });
    expect(await runCli({ cwd }, ['init'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('trailmark init --yes'),
    });
    expect(listAll(cwd)).toEqual([]);
  });
});

describe('on a terminal', () => {
  const terminal = { columns: 80, program: installed() };

  test('it asks, and writes what was chosen', async () => {
    const cwd = makeRepository({ 'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n', 'b.md': '- [x] a\n- [ ] b\n' });
    const answers = [
      ['Which is your roadmap?', ' \u001b[B \r'],
      ['Keep one issue', 'n'],
      ['Write these files?', 'y'],
    ] as const;
    const { status, stdout } = await runCli({ ...terminal, cwd, answers }, ['init']);
    const shown = ['Found here:\n  Looks like a roadmap: a.md', '\nTo write:\n', '\nWritten. Next:\n'];
    expect([status, ...shown.filter((text) => !stdout.includes(text))]).toEqual([0]);
    const again = await runCli({ ...terminal, cwd, answers: [] }, ['init']);
    expect(again.stdout).toMatch(/\nEverything is here already: there is nothing to write\.\nStays as it is: .*\n$/);
    expect(parse(read(cwd, 'trailmark.yml'))).toEqual({ roadmap: 'b.md', issue: 'off' });
    expect(read(cwd, '.github/workflows/trailmark.yml')).not.toContain('issue');
  });

  test.each(['--yes', '--dry-run', '--json'])('it asks nothing with %s', async (word) => {
    const cwd = makeFolder({ 'a.md': '- [ ] a\n- [ ] b\n- [ ] c\n', 'b.md': '- [x] a\n- [ ] b\n' });
    expect(await runCli({ ...terminal, cwd, answers: [] }, ['init', word])).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, 'trailmark.yml'))).toBe(word !== '--dry-run');
  });

  test.each(['n', '\u0003'])('the answer %j writes nothing', async (keys) => {
    const cwd = makeRepository({});
    const answers = [
      ['Keep one issue', 'y'],
      ['Write these files?', keys],
    ] as const;
    const { status, stdout } = await runCli({ ...terminal, cwd, answers }, ['init']);
    expect({ status, end: stdout.endsWith('Nothing was written.\n') }).toEqual({ status: 0, end: true });
    expect(listAll(cwd)).toEqual([]);
  });
});

describe('what is there stays', () => {
  test('of a README only the section is new, and other workflows are left alone', async () => {
    const readme = '# Me\r\n\r\nI learn.\r\n\r\n## More\r\n';
    const cwd = makeRepository({
      'README.md': readme,
      'PROGRESS.md': '- ✅ a\n- ⬜ b\n',
      '.github/workflows/ci.yml': 'name: CI\n',
      '.github/workflows/learn.yml': 'jobs:\n  a:\n    steps:\n      - uses: x/trailmark@v1\n',
      'trailmark.yml': 'issue: off\n',
    });
    const { stdout } = await runCli({ cwd }, ['init', '--yes']);
    expect(stdout).toContain('Stays as it is: PROGRESS.md, trailmark.yml, .github/workflows/learn.yml');
    const [head, tail] = read(cwd, 'README.md').split(/<!-- trailmark:start -->[\s\S]*<!-- trailmark:end -->\r\n\r\n/);
    expect(`${head}${tail}`).toBe(readme);
    expect(existsSync(join(cwd, '.github/workflows/trailmark.yml'))).toBe(false);
    expect(read(cwd, 'trailmark.yml')).toBe('issue: off\n');
  });

  test('a workflow of that name is never changed, whatever it says', async () => {
    const cwd = makeRepository({ '.github/workflows/trailmark.yml': 'mine\n' });
    expect((await runCli({ cwd }, ['init', '--yes'])).status).toBe(0);
    expect(read(cwd, '.github/workflows/trailmark.yml')).toBe('mine\n');
  });

  test('a README whose markers are damaged is left alone, and its line is named', async () => {
    const cwd = makeRepository({ 'README.md': '# Me\n\n<!-- trailmark:start -->\n' });
    const { status, stdout } = await runCli({ cwd }, ['init', '--yes']);
    expect(status).toBe(0);
    expect(stdout).toContain('README.md: ');
    expect(read(cwd, 'README.md')).toBe('# Me\n\n<!-- trailmark:start -->\n');
  });
});

describe('the roadmap that is there', () => {
  test.each([
    ['a plan of another name', { 'PLAN.md': '- ✅ a\n- ⬜ b\n- ⬜ c\n', 'b.md': '- [ ] x\n' }, 'PLAN.md', 3],
    ['a folder of notes', { 'Learn/a.md': '- [ ] a\n- [x] b\n', 'Learn/b.md': '- [ ] c\n- [ ] d\n' }, 'Learn/*.md', 4],
  ])('is found: %s', async (_, files, roadmap, total) => {
    const cwd = makeRepository(files);
    const { stdout } = await runCli({ cwd }, ['init', '--yes']);
    expect(stdout).toContain(`Looks like a roadmap: ${roadmap}`);
    expect(parse(read(cwd, 'trailmark.yml'))).toEqual({ roadmap });
    expect(JSON.parse((await runCli({ cwd }, ['status', '--json'])).stdout).progress.total).toBe(total);
    expect((await runCli({ cwd }, ['init', '--yes'])).stdout).toContain('nothing to write');
  });

  test('notes of a day are none', async () => {
    const cwd = makeRepository({
      'Daily/2026-08-01.md': '- [ ] a\n- [ ] b\n',
      'Daily/2026-08-02.md': '- [ ] c\n- [ ] d\n',
    });
    expect((await runCli({ cwd }, ['init', '--yes'])).stdout).toContain('No roadmap yet');
  });

  test.each([
    ['an outline of items', 'plan.md', '# SQL\n\n- Tables\n  - Rows\n- Joins\n', 3, 'roadmap/plan.md'],
    ['an outline of lines', 'plan.txt', 'SQL\n\tTables\n\tJoins\nC\n', 4, 'roadmap/plan.md'],
    ['an outline of headings', 'outline.md', '# Plan\n## SQL\n### Tables\n### Joins\n## C\n', 3, 'roadmap/outline.md'],
    ['a checklist', 'list.txt', '- [x] Tables\n- [ ] Joins\n', 2, 'roadmap/list.md'],
  ])('comes from %s', async (_, path, text, total, written) => {
    const cwd = makeRepository({ [path]: text });
    expect(await runCli({ cwd }, ['init', '--yes', '--from', path])).toMatchObject({ status: 0 });
    expect(existsSync(join(cwd, written))).toBe(true);
    expect(read(cwd, path)).toBe(text);
    expect(JSON.parse((await runCli({ cwd }, ['status', '--json'])).stdout).progress.total).toBe(total);
    expect((await runCli({ cwd }, ['init', '--yes', '--from', path])).stdout).toContain('nothing to write');
  });

  test('--from a roadmap in the repository names it and leaves it where it is', async () => {
    const cwd = makeRepository({ 'notes/plan.md': '- ✅ a\n- ⬜ b\n' });
    await runCli({ cwd }, ['init', '--yes', '--from', 'notes/plan.md']);
    expect(parse(read(cwd, 'trailmark.yml'))).toEqual({ roadmap: 'notes/plan.md' });
    expect(await runCli({ cwd }, ['init', '--from', 'nowhere.md'])).toMatchObject({ status: 2 });
  });
});

describe('what the workflow runs', () => {
  test.each([
    ['asked for', installed(), ['--vendor'], undefined, 'you asked for it'],
    [
      'of a package from a registry',
      installed('https://registry.example/trailmark-0.1.0.tgz'),
      [],
      undefined,
      'nothing says',
    ],
    ['for another server', installed(), [], 'https://git.example.org/me/plan.git', 'lies on git.example.org'],
  ])('is a copy where it is %s', async (_, program, words, remote, why) => {
    const cwd = makeRepository({ '.gitignore': 'dist/\n' }, remote);
    const { stdout } = await runCli({ cwd, program }, ['init', '--yes', ...words]);
    expect(stdout).toContain(why);
    expect(stdout).toContain('git add -f .github/actions/trailmark');
    expect(read(cwd, '.github/actions/trailmark/dist/index.js')).toBe('action\n');
    expect(read(cwd, '.github/actions/trailmark/action.yml')).toBe('name: Trailmark\n');
    expect(read(cwd, '.github/workflows/trailmark.yml')).toContain('- uses: ./.github/actions/trailmark\n');
    expect(read(cwd, 'trailmark.yml')).toContain('$schema=.github/actions/trailmark/schema/trailmark.schema.json');
    expect((await runCli({ cwd, program }, ['init', '--yes', ...words])).stdout).toContain('nothing to write');
  });

  test('is the commit of a clone, once the server has it', async () => {
    const clone = makeRepository({
      'action.yml': 'name: Trailmark\n',
      'dist/index.js': 'a\n',
      'dist/cli/index.js': 'b\n',
    });
    git(clone, 'remote', 'add', 'origin', 'git@github.com:me/trailmark.git');
    git(clone, 'add', '-A');
    git(clone, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x');
    const place = { program: join(clone, 'dist/cli/index.js') };
    const uses = async () => {
      const cwd = makeRepository({}, 'git@github.com:you/plan.git');
      await runCli({ ...place, cwd }, ['init', '--yes']);
      return /- uses: (\S+.*)$/m.exec(read(cwd, '.github/workflows/trailmark.yml').replace(/.*checkout.*\n/, ''))?.[1];
    };
    expect(await uses()).toBe('./.github/actions/trailmark');
    const head = git(clone, 'rev-parse', 'HEAD').trim();
    git(clone, 'update-ref', 'refs/remotes/origin/trunk', 'HEAD');
    git(clone, 'tag', 'v1.2.3');
    expect(await uses()).toBe(`me/trailmark@${head} # v1.2.3`);
  });

  test('in a vault without git there is none', async () => {
    const cwd = makeFolder({ 'Home.md': '# Home\n', 'SQL.md': '- [ ] a\n- [x] b\n' });
    mkdirSync(join(cwd, '.obsidian'));
    writeFileSync(join(cwd, '.obsidian/app.json'), '{}');
    const { stdout } = await runCli({ cwd, program: installed() }, ['init', '--yes']);
    expect(stdout).toContain('An Obsidian vault');
    expect(parse(read(cwd, 'trailmark.yml'))).toEqual({ roadmap: 'SQL.md', readme: 'Home.md' });
    expect(listAll(cwd)).toEqual(['.obsidian/app.json', 'Home.md', 'SQL.md', 'trailmark.svg', 'trailmark.yml']);
  });

  test('below the top of a repository it says where to run', async () => {
    const top = makeRepository({ 'learn/roadmap/a.md': '- [ ] a\n' });
    const { stdout } = await runCli({ cwd: join(top, 'learn') }, ['init', '--yes']);
    expect(stdout).toContain('trailmark init --root .. --roadmap "learn/roadmap/*.md"');
    expect(existsSync(join(top, 'learn/.github/workflows'))).toBe(false);
  });
});

describe('what to type next', () => {
  const next = async (cwd: string) =>
    (await runCli({ cwd, program: installed() }, ['init', '--yes'])).stdout.split('Written. Next:\n')[1];
  const commit = 'git add -A && git commit -m "Add Trailmark"';
  const make = `\n\nMake an empty repository on https://github.com/new, then:\n  git remote add origin ADDRESS && git push -u origin HEAD\n`;

  test('without git begins a repository, and without a server says how to get one', async () => {
    expect(await next(makeFolder({}))).toBe(`  git init -b main && ${commit}${make}`);
    expect(await next(makeRepository({}))).toBe(`  ${commit}${make}`);
  });

  test('names the server for a branch that was never pushed, and only for such a one', async () => {
    const cwd = makeRepository({}, 'git@github.com:you/plan.git');
    expect(await next(cwd)).toBe(`  ${commit} && git push -u origin HEAD\n`);
    const pushed = makeRepository({ 'a.txt': 'a\n' });
    const server = makeFolder({});
    git(server, 'init', '-q', '--bare');
    git(pushed, 'remote', 'add', 'origin', server);
    git(pushed, 'add', '-A');
    git(pushed, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x');
    git(pushed, 'push', '-q', '-u', 'origin', 'HEAD');
    expect(await next(pushed)).toBe(`  ${commit} && git push\n`);
  });
});

test('the workflow of the template is the one that init writes', () => {
  const wish = { branches: ['main', 'master'], uses: 'OWNER/trailmark@COMMIT # v0.1.0', isCopy: false, hasIssue: true };
  const template = join(import.meta.dirname, '../../template/.github/workflows/trailmark.yml');
  expect(writeWorkflow(wish)).toBe(readFileSync(template, 'utf8'));
});

test('a workflow without an issue, with a copy of the action, asks for the checkout and no right for issues', () => {
  const wish = { branches: ['my branch'], uses: './.github/trailmark', isCopy: true, hasIssue: false };
  expect(writeWorkflow(wish)).toMatchInlineSnapshot(`
    "name: Trailmark
    on:
      push:
        branches: ["my branch"]
      schedule:
        - cron: "23 5 * * *" # due dates come near without a push
      workflow_dispatch:
    permissions: {}
    concurrency:
      group: trailmark-\${{ github.ref }}
    jobs:
      trailmark:
        runs-on: ubuntu-latest
        timeout-minutes: 10
        permissions:
          contents: write # commits the README
        steps:
          - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
            with:
              persist-credentials: false
          - uses: ./.github/trailmark
    "
  `);
});

describe('a workflow that was pasted and never filled in', () => {
  const workflow = readFileSync(join(import.meta.dirname, '../../template/.github/workflows/trailmark.yml'), 'utf8');
  const files = { '.github/workflows/learn.yml': workflow, 'roadmap/plan.md': '- [ ] a\n' };

  test('is an error of check, with its line', async () => {
    const cwd = makeRepository(files);
    const ran = await runCli({ cwd }, ['check']);
    expect(ran).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^\.github\/workflows\/learn\.yml:22:15 error workflow-placeholder /),
    });
    writeFileSync(
      join(cwd, '.github/workflows/learn.yml'),
      workflow.replace('OWNER/trailmark@COMMIT', `somebody/trailmark@${COMMIT}`),
    );
    expect(await runCli({ cwd }, ['check'])).toMatchObject({ status: 0, stdout: '' });
  });

  test('stays as it is, and init says what to write there', async () => {
    const cwd = makeRepository(files);
    const { stdout } = await runCli({ cwd, program: installed() }, ['init', '--yes']);
    expect(stdout).toContain(`Write there: uses: somebody/trailmark@${COMMIT}`);
    expect(read(cwd, '.github/workflows/learn.yml')).toBe(workflow);
  });
});

test('init --json holds its schema, planned and written', async () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/init.schema.json'), 'utf8'));
  const cwd = makeRepository({ 'README.md': '# Mine\n' });
  for (const words of [
    ['init', '--json', '--dry-run'],
    ['init', '--json'],
    ['init', '--json'],
  ]) {
    const printed = JSON.parse((await runCli({ cwd, program: installed() }, words)).stdout);
    const ajv = new Ajv();
    expect(ajv.validate(schema, printed), JSON.stringify(ajv.errors)).toBe(true);
  }
});
