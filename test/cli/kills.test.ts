import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';

// From the source: what is shipped may be older than what is tried here.
const CLI = join(import.meta.dirname, '../../src/cli/start.ts');
// The same source is compiled by every process.
const CACHE = makeFolder({});
const KILLS = Number(process.env.TRAILMARK_KILLS ?? 2);
const PLAN = `# Plan\n\n${'- [x] done\n'.repeat(300)}- [ ] next\n`;
const FILES = {
  'roadmap/plan.md': PLAN,
  'README.md': '# Mine\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
};

/** Every file of a folder, by path. */
function contents(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Runs a command to its end, or kills it after some milliseconds. */
async function run(root: string, words: readonly string[], killAfter?: number): Promise<number> {
  const began = performance.now();
  const env = { ...process.env, NODE_COMPILE_CACHE: CACHE };
  const child = spawn(process.execPath, ['--no-warnings', CLI, ...words], { cwd: root, env, stdio: 'ignore' });
  const ended = once(child, 'close');
  if (killAfter !== undefined) await Promise.race([ended, wait(killAfter).then(() => child.kill('SIGKILL'))]);
  await ended;
  return performance.now() - began;
}

test.each([[['update', '--chart', 'plan.svg']], [['tick', 'next']]])(
  'a process of %j that is killed leaves each file old or new, and the next one clears what is left',
  async (words) => {
    const whole = makeFolder(FILES);
    const duration = await run(whole, words);
    const done = contents(whole);
    for (let at = 0; at < KILLS; at += 1) {
      const root = makeFolder(FILES);
      // Little is written at first: what matters is the second half.
      await run(root, words, duration * (0.5 + at / KILLS / 2));
      for (const [path, text] of Object.entries(contents(root)))
        if (!path.endsWith('.tmp')) expect([FILES[path as keyof typeof FILES], done[path]]).toContain(text);
      await run(root, words);
      expect(contents(root)).toEqual(done);
    }
  },
  600_000,
);

test('what a killed process left is cleared even when there is nothing else to do', async () => {
  const root = makeFolder(FILES);
  await run(root, ['update']);
  const done = contents(root);
  writeFileSync(join(root, '.README.md.7fffffff0123.tmp'), 'half');
  await run(root, ['update']);
  expect(contents(root)).toEqual(done);
});
