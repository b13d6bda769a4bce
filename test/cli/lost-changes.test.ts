import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { type Ran, runCli } from './run-cli.ts';

const README = '# Mine\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const NAMES = Array.from({ length: 12 }, (_, at) => `s${at}.`);
const PLAN = `# Plan\n\n${NAMES.map((name) => `- [ ] ${name}\n`).join('')}`;

test.each([2, 3, 12])('of %i ticks at once each is made or refused, and the first two are made', async (many) => {
  const root = makeFolder({ 'roadmap/plan.md': PLAN });
  const names = NAMES.slice(0, many);
  const runs = await Promise.all(names.map((name) => runCli({ cwd: root }, ['tick', name])));
  const text = readFileSync(join(root, 'roadmap/plan.md'), 'utf8');
  const made = names.filter((_, at) => runs[at]?.status === 0);
  expect(names.filter((name) => text.includes(`- [x] ${name}\n`))).toEqual(made);
  expect(made.length).toBeGreaterThanOrEqual(2);
  for (const { status, stderr } of runs) if (status !== 0) expect([status, stderr]).toEqual([3, expect.any(String)]);
  expect(readdirSync(join(root, 'roadmap'))).toEqual(['plan.md']);
});

const PAIRS = Number(process.env.TRAILMARK_PAIRS ?? 10);

test(`of ${PAIRS} pairs of ticks, the second begun at any moment of the first, none is lost`, async () => {
  let [isDone, delay] = [false, 0];
  for (let at = 0; at < PAIRS; at += 1) {
    const root = makeFolder({ 'roadmap/plan.md': PLAN });
    isDone = false;
    const first = runCli({ cwd: root }, ['tick', 's0.']).finally(() => {
      isDone = true;
    });
    for (let turns = 0; turns < delay; turns += 1) await turn();
    delay = isDone ? 0 : delay + 1 + Math.floor(delay / 8);
    const runs = [await runCli({ cwd: root }, ['tick', 's1.']), await first];
    const text = readFileSync(join(root, 'roadmap/plan.md'), 'utf8');
    expect([delay, runs.map(({ status }) => status), text]).toEqual([
      delay,
      [0, 0],
      PLAN.replace('[ ] s0.', '[x] s0.').replace('[ ] s1.', '[x] s1.'),
    ]);
    expect(readdirSync(join(root, 'roadmap'))).toEqual(['plan.md']);
  }
});

/** Each command that writes, a file that it writes, and what the file then holds. */
const COMMANDS = [
  { words: ['update'], file: 'README.md', done: 'trailmark:start -->\n\n' },
  { words: ['update', '--chart', 'plan.svg'], file: 'README.md', done: 'trailmark:start -->\n\n' },
  { words: ['tick', 's1.'], file: 'roadmap/plan.md', done: '- [x] s1.' },
  { words: ['check', '--fix'], file: 'roadmap/plan.md', done: '- [ ] wrong' },
  { words: ['convert', 'table.md', '--write', '--force'], file: 'table.md', done: '- [x] Joins' },
  { words: ['tick', 's2.'], file: 'README.md', done: 'trailmark:start -->\n\n' },
  { words: ['update', '--insert', '--readme', 'bare.md'], file: 'bare.md', done: 'trailmark:start -->\n\n' },
  { words: ['init', '--yes', '--readme', 'bare.md'], file: 'bare.md', done: 'trailmark:start -->\n\n' },
];

/** Runs a command while an editor saves the file in the n-th turn of the loop; null when the run ended before. */
async function interrupt(
  words: readonly string[],
  file: string,
  turns: number,
): Promise<(Ran & { text: string }) | null> {
  const table = '| Topic | Status |\n| --- | --- |\n| Joins | ✅ |\n| Views | ⬜ |\n';
  const files = { 'README.md': README, 'table.md': table, 'bare.md': '# Bare\n\nSome text.\n' };
  const root = makeFolder({ ...files, 'roadmap/plan.md': `${PLAN}-[ ] wrong\n` });
  let isDone = false;

  const running = runCli({ cwd: root }, words).finally(() => {
    isDone = true;
  });
  for (let at = 0; at < turns; at += 1) await turn();
  if (isDone) return null;
  appendFileSync(join(root, file), '\ntyped meanwhile\n');
  const ran = await running;
  expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  return { ...ran, text: readFileSync(join(root, file), 'utf8') };
}

/** How many edits of each command are tried at least. */
const EDITS = Number(process.env.TRAILMARK_EDITS ?? 8);

/** Runs a command again and again, with the edit later each time, from its first turn to its last. */
async function interruptAll(
  words: readonly string[],
  file: string,
  check: (ran: Ran & { text: string }, turns: number) => void,
): Promise<void> {
  let interrupted = 0;
  for (let from = 0; interrupted < EDITS; ) {
    const before = interrupted;
    // While the disk is waited for, many turns are alike.
    for (let turns = from; ; turns = Math.max(turns + 1, Math.floor(turns * 1.4))) {
      const ran = await interrupt(words, file, turns);
      if (ran === null) break;
      interrupted += 1;
      expect(ran.text).toContain('typed meanwhile\n');
      check(ran, turns);
    }
    // A late start may lie behind the end of a quick run; the first turn of all never does.
    expect(from > 0 || interrupted > before).toBe(true);
    from = interrupted > before ? from + 1 : 0;
  }
  console.log(`${interrupted} edits while "${words.join(' ')}" ran: none lost, nothing left over.`);
}

test.each(COMMANDS)('nothing that is saved while "$words.0" runs is lost: $file', async ({ words, file, done }) => {
  await interruptAll(words, file, ({ status, text }, turns) => {
    expect({ turns, status, isDone: text.includes(done) }).toEqual({ turns, status: 0, isDone: true });
  });
});

test('a picture that somebody puts there while one is drawn is never replaced', async () => {
  await interruptAll(['card', 'plan.svg'], 'plan.svg', ({ status, text }) => {
    if (status !== 0) expect([status, text]).toEqual([3, '\ntyped meanwhile\n']);
  });
});
