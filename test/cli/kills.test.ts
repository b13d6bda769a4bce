import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { BUILT_CLI } from './built-cli.ts';
import { runCli } from './run-cli.ts';

const KILLS = Number(process.env.TRAILMARK_KILLS ?? 1);
const STEPS = '- [x] done\n'.repeat(300);
const FILES = {
  'roadmap/plan.md': `# Plan\n\n${STEPS}- [ ] next\n-[ ] wrong\n`,
  'README.md': '# Mine\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
  'table.md': `| Topic | Status |\n| --- | --- |\n${'| Joins | ✅ |\n'.repeat(300)}| Views | ⬜ |\n`,
};
const COMMANDS = [
  'update --chart plan.svg',
  'tick next',
  'check --fix',
  'convert table.md --write --force',
  'card card.svg',
  'init --yes',
];

/** Every file of a folder, by path. */
function contents(root: string): Readonly<Record<string, string>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(root, path)).isFile(),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The paths of the files that only one of two folders has, or that differ. */
function differences(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): readonly string[] {
  return Object.keys({ ...one, ...other }).filter((path) => one[path] !== other[path]);
}

/** Runs a process to its end, or kills it after some milliseconds. */
async function run(root: string, words: readonly string[], killAfter?: number): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [BUILT_CLI, ...words], { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'close');
  if (killAfter !== undefined) await Promise.race([ended, wait(killAfter).then(() => child.kill('SIGKILL'))]);
  await ended;
  return performance.now() - began;
}

test.each(COMMANDS)(
  'a process of "%s" that is killed leaves each file old or new, and the next one clears what is left',
  async (command) => {
    const words = command.split(' ');
    const whole = makeFolder(FILES);
    const duration = await run(whole, words);
    const done = contents(whole);
    expect(done).not.toEqual(FILES);
    // A first setting up writes a hundred files.
    const kills = words[0] === 'init' ? Math.ceil(KILLS / 5) : KILLS;
    for (let at = 0; at < kills; at += 1) {
      const root = makeFolder(FILES);
      // Little is written at first: what matters is the second half.
      await run(root, words, duration * (0.5 + (at + 0.5) / kills / 2));
      for (const [path, text] of Object.entries(contents(root)))
        if (!path.endsWith('.tmp') && text !== done[path]) expect(text).toBe(FILES[path as keyof typeof FILES]);
      await runCli({ cwd: root }, words);
      // What differs is named: a file may be long.
      expect(differences(contents(root), done)).toEqual([]);
    }
  },
  1_800_000,
);

test('what a killed process left is cleared even when there is nothing else to do', async () => {
  const root = makeFolder(FILES);
  await runCli({ cwd: root }, ['update']);
  const done = contents(root);
  writeFileSync(join(root, '.README.md.7fffffff0123.tmp'), 'half');
  await runCli({ cwd: root }, ['update']);
  expect(contents(root)).toEqual(done);
});
