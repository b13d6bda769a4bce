import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const TABLE = '# Plan\n\n| Topic | Status |\n| --- | --- |\n| Joins | ✅ |\n| Views | ⬜ |\n';
const BOXES = '# Plan\n\n- [x] Joins\n- [ ] Views\n';

/** A folder with a plan, after these git commands; no repository when there are none. */
function makePlan(...commands: readonly string[]): string {
  const root = makeFolder({ 'plans/my plan.md': TABLE });
  for (const command of commands)
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command.split(' ')], { cwd: root });
  return root;
}

const FILE = 'plans/my plan.md';
const COMMITTED = ['init -q', 'add plans', 'commit -qm plan'];
const read = (root: string) => readFileSync(join(root, FILE), 'utf8');

describe('the difference', () => {
  test('goes to stderr, and the whole file alone to stdout', async () => {
    const { status, stdout, stderr } = await runCli({ cwd: makePlan() }, ['convert', FILE]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: BOXES });
    expect(stderr).toContain('-| Joins | ✅ |\n');
    expect(stderr).toContain('+- [x] Joins\n');
    expect(stderr).toContain(`${FILE}: 2 steps converted\n`);
  });

  test('is all that a terminal shows', async () => {
    const { stdout, stderr } = await runCli({ cwd: makePlan(), columns: 80 }, ['convert', FILE]);
    expect(stdout).toMatch(/^--- plans\/my plan.md\n/);
    expect(stdout).toContain('+- [x] Joins\n');
    expect(stderr).toBe(`${FILE}: 2 steps converted\nTo write that: trailmark convert '${FILE}' --write\n`);
    const cwd = makeFolder({ 'a.md': '- ✅ a\n' });
    expect(await runCli({ cwd, columns: 80 }, ['convert', 'a.md', '--write', '--force'])).toEqual({
      ...{ status: 0, stdout: '' },
      stderr:
        '--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-- ✅ a\n+- [x] a\na.md: 1 step converted\nNext: trailmark --roadmap a.md\n',
    });
  });
});

test.each<[Readonly<Record<string, string>>, string]>([
  [{}, '- [?] Maps\n- [-] Trees\n'],
  [{ 'trailmark.yml': 'marks: { "?": done }\n' }, '- [x] Maps\n- [-] Trees\n'],
  [{ 'trailmark.yml': 'marks: { "?": done }\n', 'roadmap/b.md': '- [ ] b\n' }, '- [x] Maps\n- [-] Trees\n'],
  [{ '.obsidian/app.json': '{}', 'roadmap/b.md': '- [ ] b\n' }, '- [?] Maps\n- [ ] ~~Trees~~\n'],
])('the marks mean in it what they mean beside %j', async (more, converted) => {
  const cwd = makeFolder({ 'a.md': '- [?] Maps\n- [-] Trees\n', ...more });
  expect((await runCli({ cwd }, ['convert', 'a.md'])).stdout).toBe(converted);
});

describe('--write', () => {
  test.each([
    ['in no git repository', []],
    ['never committed', ['init -q']],
    ['changes that are not committed', ['init -q', 'add plans']],
    ['ignored by git', ['init -q']],
    ['told to overlook', COMMITTED],
  ])('writes nothing that git could not bring back: %s', async (reason, commands) => {
    const root = makePlan(...commands);
    if (reason.startsWith('ignored')) execFileSync('sh', ['-c', 'echo plans/ > .git/info/exclude'], { cwd: root });
    if (reason.startsWith('told')) execFileSync('git', ['update-index', '--assume-unchanged', FILE], { cwd: root });
    const refused = await runCli({ cwd: root }, ['convert', FILE, '--write']);
    expect(refused).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining(reason) });
    const isUnsaved = reason === 'never committed' || reason.startsWith('changes');
    expect(refused.stderr.split('\n').slice(1, -2)).toHaveLength(isUnsaved ? 2 : 0);
    expect(refused.stderr).toContain(isUnsaved ? '\nOr add --force' : '\nAdd --force');
    expect(read(root)).toBe(TABLE);
    expect(await runCli({ cwd: root }, ['convert', FILE, '--write', '--force'])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(read(root)).toBe(BOXES);
  });

  test('writes a committed file, also from another folder, and what it says to type makes it one', async () => {
    const root = makePlan('init -q', 'config user.name A', 'config user.email a@example.org');
    const words = ['convert', 'my plan.md', '--root', 'plans', '--write'];
    const [, command = ''] = /^ {2}(git .*)$/m.exec((await runCli({ cwd: root }, words)).stderr) ?? [];
    expect(command.match(/plans\/my plan\.md'/g)).toHaveLength(2);
    execFileSync('sh', ['-c', command], { cwd: '/', stdio: 'ignore' });
    expect(await runCli({ cwd: root }, words)).toMatchObject({ status: 0, stdout: '' });
    expect(read(root)).toBe(BOXES);
    expect(execFileSync('git', ['show', `HEAD:${FILE}`], { cwd: root, encoding: 'utf8' })).toBe(TABLE);
  });

  test('asks nobody where nothing would change, and says why as JSON too', async () => {
    const root = makePlan();
    expect(JSON.parse((await runCli({ cwd: root }, ['convert', FILE, '--write', '--json'])).stdout)).toEqual({
      ...{ version: 1, path: FILE, changed: false, problems: [] },
    });
    await runCli({ cwd: root }, ['convert', FILE, '--write', '--force']);
    expect(await runCli({ cwd: root }, ['convert', FILE, '--write'])).toMatchObject({ status: 0 });
  });

  test('--force alone is wrong usage', async () => {
    expect(await runCli({ cwd: makePlan() }, ['convert', FILE, '--force'])).toMatchObject({ status: 2 });
  });
});
