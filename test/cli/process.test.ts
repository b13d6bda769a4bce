import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';

const CLI = join(import.meta.dirname, '../../dist/cli/index.js');
const ACTION = join(import.meta.dirname, '../../dist/index.js');
/** Lets every look at a folder wait for ever, and nothing keep the process. */
const STUCK = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  fs.realpath = fs.lstat = fs.stat = fs.open = fs.readdir = () => new Promise(() => {});
  syncBuiltinESMExports();
`)}`;
const FILES = {
  'roadmap/plan.md': '# Plan\n\n- [x] one\n- [ ] two\n',
  'table.md': '# Plan\n\n| Topic | Status |\n| --- | --- |\n| one | done |\n| two | todo |\n',
  'README.md': '<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
};

interface Version {
  readonly version: string;
}

/** What only a process of the shipped file shows; all else is tried in this process. */
describe('the shipped command line', () => {
  test.each([
    [0, ['status']],
    [0, ['next']],
    [0, ['check', '--fix', '--dry-run']],
    [0, ['convert', 'table.md']],
    [0, ['tick', 'two']],
    [0, ['card', 'own.svg']],
    [1, ['update', '--check']],
    [2, ['frobnicate']],
    [3, ['update', '--readme', 'roadmap']],
  ])('exits with %i', (code, words) => {
    expect(spawnSync(process.execPath, [CLI, ...words], { cwd: makeFolder(FILES) }).status).toBe(code);
  });

  test('knows its version, which is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Version;
    expect(spawnSync(process.execPath, [CLI, '--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`);
  });

  test('exits with 70 on a full disk below the output, and tells what was written before it', () => {
    const sink = openSync('/dev/full', 'w');
    const options = { cwd: makeFolder(FILES), encoding: 'utf8' } as const;
    const { status, stderr } = spawnSync(process.execPath, [CLI, 'update'], {
      ...options,
      stdio: ['ignore', sink, 'pipe'],
    });
    expect({ status, told: /Written before it: [^\n]*README\.md/.test(stderr) }).toEqual({ status: 70, told: true });
    const { status: wrong } = spawnSync(process.execPath, [CLI, 'frobnicate'], {
      ...options,
      stdio: ['ignore', 'ignore', sink],
    });
    expect(wrong).toBe(2);
    closeSync(sink);
  });

  test('takes a reader that has seen enough for no fault', async () => {
    const steps = Array.from({ length: 3000 }, (_, at) => `- [ ] ${at} ${'x'.repeat(60)}\n`).join('');
    const child = spawn(process.execPath, [CLI, 'status', '--json'], { cwd: makeFolder({ 'roadmap/plan.md': steps }) });
    child.stdout.once('data', () => child.stdout.destroy());
    let told = '';
    child.stderr.on('data', (text: Buffer) => {
      told += text.toString();
    });
    expect([(await once(child, 'close'))[0], told]).toEqual([0, '']);
  });

  test.each([
    [CLI, ['status']],
    [ACTION, []],
  ])('a run of %s that never comes to its end is no success', (file, words) => {
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: '.', GITHUB_EVENT_NAME: 'push', INPUT_ROADMAP: 'roadmap' };
    const run = (...before: readonly string[]) =>
      spawnSync(process.execPath, [...before, file, ...words], { cwd: makeFolder(FILES), env, timeout: 20_000 }).status;
    expect(run('--import', STUCK)).toBe(13);
    expect(run()).toBe(0);
  });

  test('never waits for a pipe', () => {
    const root = makeFolder(FILES);
    execFileSync('mkfifo', [join(root, 'pipe.md'), join(root, 'pipe.svg')]);
    const run = (...words: readonly string[]) =>
      spawnSync(process.execPath, [CLI, ...words], { cwd: root, encoding: 'utf8', timeout: 20_000 });
    expect(run('convert', 'pipe.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('not-a-file') });
    expect(run('update', '--chart', 'pipe.svg')).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('regular'),
    });
    expect(run('--roadmap', 'pipe.md')).toMatchObject({ status: 2, stderr: expect.stringContaining('not-a-file') });
  });

  test('two processes that tick at once both tick', async () => {
    const text = '# Plan\n\n- [ ] first\n- [ ] second\n';
    const at = makeFolder({ 'roadmap/plan.md': text });
    const codes = await Promise.all(
      ['first', 'second'].map(async (name) => {
        const child = spawn(process.execPath, [CLI, 'tick', name], { cwd: at });
        return (await once(child, 'close'))[0] as number;
      }),
    );
    expect(codes).toEqual([0, 0]);
    expect(readFileSync(join(at, 'roadmap/plan.md'), 'utf8')).toBe(text.replaceAll('[ ]', '[x]'));
  });
});
