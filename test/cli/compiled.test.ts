import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writePlan } from '../bench/texts.ts';
import { makeFolder } from '../collect/folder.ts';
import { BUILT_CLI } from './built-cli.ts';

function run(cache: string, words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, NODE_OPTIONS, ...env } = process.env;
  const told = { ...env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, HOME: cache, ...more };
  const { stdout, status } = spawnSync(process.execPath, [BUILT_CLI, ...words], {
    env: told,
    encoding: 'utf8',
  });
  return { stdout, status };
}

function kept(cache: string): readonly string[] {
  const names = existsSync(cache) ? readdirSync(cache, { recursive: true }).map(String) : [];
  return names.filter((name) => /compiled[\\/]/.test(name));
}

test('what was compiled is kept in the cache folder alone, and only where it may be; where none can be made nothing else changes', () => {
  const [used, unused, forbidden] = [makeFolder({}), makeFolder({}), makeFolder({})];
  const blocked = makeFolder({ trailmark: 'a file stands here', 'Library/Caches/trailmark': 'and here' });
  const plain = run(used, ['--version']);
  expect(plain).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(kept(used).length).toBeGreaterThan(1);
  run(unused, ['history', '--no-cache', '--root', makeFolder({})]);
  run(forbidden, ['--version'], { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(run(blocked, ['--version'])).toEqual(plain);
  expect([unused, forbidden, blocked].flatMap(kept)).toEqual([]);
});

test.skipIf(!process.versions.v8.startsWith('13.6.'))('the nursery stays as it was when the program was loaded', () => {
  const hook = [
    `process.on('exit', () => require('node:fs').writeSync(2, 'nursery ' + require('node:v8')`,
    `.getHeapSpaceStatistics().find((one) => one.space_name === 'new_space').space_size))`,
  ].join('');
  const root = makeFolder({ 'hook.cjs': hook, 'roadmap/plan.md': writePlan(2500) });
  const words = ['--require', `${root}/hook.cjs`, BUILT_CLI, 'status', '--json', '--root', root];
  const { stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  const [, size] = /nursery (\d+)/.exec(stderr) ?? [];
  // Two halves of 8 MB; left to itself V8 makes 64 of it for so many steps, and 128 for more.
  expect(Number(size) / 2 ** 20).toBe(16);
});
