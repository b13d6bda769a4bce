import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
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
  fs.open = fs.lstat = fs.access = fs.appendFile = fs.writeFile = () => new Promise(() => {});
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

/** Runs the shipped command line; `more` says how its process is started. */
function run(words: readonly string[], more: SpawnSyncOptions = {}) {
  return spawnSync(process.execPath, [CLI, ...words], { cwd: makeFolder(FILES), encoding: 'utf8', ...more });
}

/** What only a process of the shipped files shows; all else is tried in this process. */
describe('the shipped command line', () => {
  test('exits with what each command answers, and knows the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as Version;
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n` });
    const codes = [
      ...['status', 'next', 'check --fix --dry-run', 'convert table.md', 'tick two', 'card own.svg'],
      ...['update --check', 'frobnicate', 'update --readme roadmap'],
    ].map((line) => [line, run(line.split(' ')).status]);
    expect(Object.fromEntries(codes)).toEqual({
      ...{ status: 0, next: 0, 'check --fix --dry-run': 0, 'convert table.md': 0, 'tick two': 0, 'card own.svg': 0 },
      ...{ 'update --check': 1, frobnicate: 2, 'update --readme roadmap': 3 },
    });
  });

  test('exits with 70 on a full disk below the output, also where its messages lie there', () => {
    const sink = openSync('/dev/full', 'w');
    expect(run(['update'], { stdio: ['ignore', sink, sink] }).status).toBe(70);
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

  test('a run that never comes to its end is no success, nor is one of the action', () => {
    const github = { GITHUB_WORKSPACE: '.', GITHUB_EVENT_NAME: 'push', GITHUB_STEP_SUMMARY: 'plan.md' };
    const env = { PATH: process.env.PATH, ...github, INPUT_ROADMAP: 'roadmap' };
    const runs = [[CLI, 'tick', 'two'], [ACTION]].map((words) =>
      spawnSync(process.execPath, ['--import', STUCK, ...words], { cwd: makeFolder(FILES), env, timeout: 20_000 }),
    );
    expect(runs.map(({ status }) => status)).toEqual([13, 13]);
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
