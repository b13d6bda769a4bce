import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/** Runs a process, and kills it at the n-th change that is seen in the folder or that of the plan; whether it was still there then. */
async function killAt(change: number, root: string, words: readonly string[]): Promise<boolean> {
  let changes = 0;
  const watchers = ['.', 'roadmap'].map((folder) =>
    watch(join(root, folder), () => {
      changes += 1;
      if (changes === change) child.kill('SIGKILL');
    }),
  );
  const child = spawn(process.execPath, [BUILT_CLI, ...words], { cwd: root, stdio: 'ignore' });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  for (const watcher of watchers) watcher.close();
  return signal === 'SIGKILL';
}

/** Kills processes of a command, each at a later change than the one before, and gives how many were killed. */
async function killAll(command: string, first: number): Promise<number> {
  const words = command.split(' ');
  const whole = makeFolder(FILES);
  await runCli({ cwd: whole }, words);
  const done = contents(whole);
  expect(done).not.toEqual(FILES);
  // A first setting up writes a hundred files.
  const kills = words[0] === 'init' ? Math.ceil(KILLS / 5) : KILLS;
  let killed = 0;
  for (let at = 0, change = first; at < kills; at += 1) {
    const root = makeFolder(FILES);
    const isKilled = await killAt(change, root, words);
    killed += isKilled ? 1 : 0;
    change = isKilled ? change + 1 : 1;
    for (const [path, text] of Object.entries(contents(root)))
      if (!path.endsWith('.tmp') && text !== done[path]) expect(text).toBe(FILES[path as keyof typeof FILES]);
    const { stderr } = await runCli({ cwd: root }, words);
    // What differs is named: a file may be long.
    expect(differences(contents(root), done), `${command}: ${stderr}`).toEqual([]);
  }
  return killed;
}

test('a process of a command that is killed leaves each file old or new, and the next one clears what is left', async () => {
  let killed = 0;
  // Each command at another change, so that few kills meet many moments.
  for (const [at, command] of COMMANDS.entries()) killed += await killAll(command, at + 1);
  console.log(`${killed} processes were killed while they wrote.`);
  expect(killed).toBeGreaterThan(0);
}, 1_800_000);

test.each([
  ['update', 'README.md'],
  ['tick next', 'roadmap/plan.md'],
  ['tick next', 'README.md'],
  ['check --fix', 'roadmap/plan.md'],
  ['convert table.md --write --force', 'table.md'],
  ['card card.svg', 'card.svg'],
  ['init --yes', 'trailmark.yml'],
])('"%s" clears what a killed process left beside %s even when there is nothing else to do', async (command, path) => {
  const root = makeFolder(FILES);
  await runCli({ cwd: root }, command.split(' '));
  const done = contents(root);
  writeFileSync(join(root, dirname(path), `.${basename(path)}.7fffffff0123.tmp`), 'half');
  await runCli({ cwd: root }, command.split(' '));
  expect(differences(contents(root), done)).toEqual([]);
});
