import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const PLAN = { 'roadmap/plan.md': '# Plan\n\n## A\n\n- [x] Sets\n- [ ] Maps\n\n## B\n\n- [ ] Sets\n' };
const SHOWN = { ...PLAN, 'README.md': '# Mine\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };

/** Each way to fail: the files, the words, the exit code, and what the person is told to do. */
const FAILURES: readonly (readonly [
  files: Readonly<Record<string, string>>,
  words: string,
  status: number,
  next: RegExp,
])[] = [
  [{}, 'status', 2, /^ {2}To set one up: trailmark init$/m],
  [{ 'PLAN.md': '- [ ] a\n- [ ] b\n' }, 'next', 2, /PLAN\.md looks like one \(2 steps\): trailmark --roadmap PLAN\.md/],
  [PLAN, 'status --roadmap plna.md', 2, /Did you mean|trailmark init --dry-run/],
  [PLAN, 'status --roadmap ../a.md', 2, /Name a file inside it, or give another root/],
  [PLAN, 'statsu', 2, /Did you mean "status"\?[\s\S]*Run "trailmark --help" for the commands\./],
  [PLAN, 'status --jsn', 2, /Did you mean "--json"\?[\s\S]*Run "trailmark help status" for its options\./],
  [PLAN, 'status --roadmap', 2, /for example: --roadmap "notes\/\*\.md"/],
  [PLAN, 'status --language klingonish', 2, /Write a tag such as en, /],
  [PLAN, 'status --today 2026-13-01', 2, /Write --today as 2026-08-02/],
  [PLAN, 'status --theme oceam', 2, /Did you mean "ocean"\?/],
  [{ 'roadmap/site.md': '---\ngoal: a site\n---\n- [ ] a\n' }, 'status --goal nothing', 2, /There are: a site/],
  [PLAN, 'status --root nowhere', 2, /Give another --root/],
  [PLAN, 'tick', 2, /for example: trailmark tick Borrowing/],
  [PLAN, 'tick Mpas', 2, /Did you mean:\n {2}trailmark tick roadmap\/plan\.md:6/],
  [PLAN, 'tick Sets', 2, /Type one of these:\n {2}trailmark tick roadmap\/plan\.md:5/],
  [PLAN, 'tick wholly unlike', 2, /trailmark next/],
  [PLAN, 'update', 3, /trailmark init/],
  [{ ...PLAN, 'README.md': '# Mine\n' }, 'update', 3, /trailmark update --insert/],
  [{ ...PLAN, 'README.md': '<!-- trailmark:start -->\n' }, 'update', 3, /trailmark help marker-orphan/],
  [PLAN, 'update --readme docs/none.md', 3, /trailmark help no-readme/],
  [SHOWN, 'update --chart progress.png', 2, /Name a file that ends in \.svg, or off/],
  [{ ...SHOWN, 'trailmark.yml': 'comit: off\n' }, 'update', 3, /Did you mean "commit"|trailmark help config/],
  [PLAN, 'convert', 2, /for example: trailmark convert PLAN\.md/],
  [PLAN, 'convert roadmap/plna.md', 2, /"roadmap\/plna\.md" can not be read\.\nDid you mean "roadmap\/plan\.md"\?/],
  [PLAN, 'convert roadmap', 2, /Name a file\.|trailmark/],
  [PLAN, 'convert roadmap --write', 3, /Name a file\.|trailmark/],
  [PLAN, 'card card.png', 2, /Give "trailmark card" a file that ends in \.svg/],
  [PLAN, 'card', 2, /for example: trailmark card card\.svg/],
  [{ ...PLAN, 'mine.svg': '<svg/>' }, 'card mine.svg', 3, /Give the chart another name, or remove the file/],
  [PLAN, 'check --dry-run', 2, /give both/],
  [PLAN, 'history', 2, /"git init" begins one/],
  [PLAN, 'history --csv --json', 2, /not both/],
  [PLAN, 'class nowhere', 2, /trailmark help class/],
  [{ 'a.json': '{}' }, 'class a.json', 2, /trailmark class DIR --json > a\.json/],
  [{ 'class.yml': 'repositories: [a/b]\n' }, 'class class.yml', 2, /Set GITHUB_TOKEN/],
  [PLAN, 'class --shard 0/2', 2, /Write --shard as 1\/8/],
  [PLAN, 'init', 2, /trailmark init --yes/],
  [PLAN, 'init --yes --roadmap nowhere.md', 2, /^nowhere\.md:1:1 warning no-match /],
  [PLAN, 'init --yes --roadmap ../a.md', 2, /Name a file inside it, or give another root/],
  [PLAN, 'init --from nowhere.md', 2, /trailmark init --dry-run/],
  [{ 'a.txt': '\n' }, 'init --from a.txt', 2, /trailmark init --from a\.txt/],
  [PLAN, 'completion tcsh', 2, /There are: bash, zsh, fish, powershell/],
  [PLAN, 'help nothing-known', 2, /Run "trailmark --help"/],
];

test.each(FAILURES)('%o %s ends with %i and says what to type next', async (files, words, status, next) => {
  const ran = await runCli({ cwd: makeFolder(files) }, words.split(' '));
  expect(ran, ran.stderr).toMatchObject({ status });
  expect(ran.stderr).toMatch(next);
});

test('convert --write of a file that git does not have says how to keep it', async () => {
  const cwd = makeFolder({ 'PLAN.md': '- ✅ a\n- ⬜ b\n' });
  expect((await runCli({ cwd }, ['convert', 'PLAN.md', '--write'])).stderr).toMatch(/--force/);
  execFileSync('git', ['init', '-q'], { cwd });
  expect((await runCli({ cwd }, ['convert', 'PLAN.md', '--write'])).stderr).toMatch(/git -C .* add /);
  writeFileSync(join(cwd, 'DONE.md'), '- [x] a\n');
  expect((await runCli({ cwd }, ['convert', 'DONE.md'])).stderr).toMatch(/trailmark --roadmap DONE\.md/);
});

/** A stream that keeps what it is given; a full one takes nothing, as on a disk that is full. */
function sink({ isFull = false } = {}): Writable & { readonly kept: string[] } {
  const kept: string[] = [];
  const stream = new Writable({
    write(piece, _, done) {
      if (!isFull) kept.push(String(piece));
      done(isFull ? new Error('no space left on device') : null);
    },
  });
  return Object.assign(
    stream.on('error', () => {}),
    { kept },
  );
}

test('a full disk below the output is no success, and what was written before it is named', async () => {
  const at = { cwd: makeFolder(SHOWN), env: {}, now: new Date(0) };
  expect(await main(['frobnicate'], { ...at, stdout: sink(), stderr: sink({ isFull: true }) })).toBe(2);
  const stderr = sink();
  expect(await main(['update'], { ...at, stdout: sink({ isFull: true }), stderr })).toBe(70);
  expect(stderr.kept.join('')).toMatch(/Written before it: [^\n]*README\.md/);
});

test.skipIf(process.platform === 'win32')('no pipe is waited for', async () => {
  const cwd = makeFolder(SHOWN);
  execFileSync('mkfifo', [join(cwd, 'pipe.md'), join(cwd, 'pipe.svg')]);
  const ran = (line: string) => runCli({ cwd }, line.split(' '));
  const says = (text: string) => expect.stringContaining(text);
  expect(await ran('convert pipe.md')).toMatchObject({ status: 2, stderr: says('not-a-file') });
  expect(await ran('update --chart pipe.svg')).toMatchObject({ status: 3, stderr: says('regular') });
  expect(await ran('--roadmap pipe.md')).toMatchObject({ status: 2, stderr: says('not-a-file') });
});

test('help CODE explains what a problem means', async () => {
  const ran = await runCli({ cwd: makeFolder({}) }, ['help', 'empty-brackets']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toMatch(/^empty-brackets \(warning\): [\s\S]*Way out: [\s\S]*For example:\n {2}- \[\] Sets\n$/);
});

test.each([
  ['/usr/bin/trailmark', { PATH: '/bin:/usr/bin' }, 'trailmark'],
  ['/opt/tools/trailmark', { PATH: '/bin:/usr/bin' }, '/opt/tools/trailmark'],
  ['CWD/dist/cli/index.js', {}, 'node dist/cli/index.js'],
  ['CWD/my tools/index.js', {}, "node 'my tools/index.js'"],
  ['CWD/node_modules/.bin/trailmark', { PATH: 'CWD/node_modules/.bin' }, 'npx trailmark'],
])('run as %s with %o it is called %s', async (program, env, called) => {
  const cwd = makeFolder({});
  const place = { cwd, program: program.replace('CWD', cwd), env: { PATH: (env as { PATH?: string }).PATH ?? '' } };
  expect((await runCli(place, ['status'])).stderr).toContain(`To set one up: ${called} init\n`);
});
