import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

// The tests at the sizes that prove what the documents promise: about twenty minutes on two cores. `npm run prove -- 0.01` runs a
// hundredth of each, to see that it runs; `npm run prove -- 1 races` one part alone.

/** One claim: the tests that hold it, or a program of its own, and how many times each is tried. */
interface Part {
  readonly name: string;
  readonly files: readonly string[];
  readonly sizes?: Readonly<Record<string, number>>;
  /** Of what is a whole table or none of it. */
  readonly isWhole?: true;
}

const PARTS: readonly Part[] = [
  { name: 'documents', files: ['safety/splice-fuzz.test.ts'], sizes: { DOCUMENTS: 100_000 } },
  { name: 'forms that are slow to read', files: ['safety/pathological/measure.ts'] },
  { name: 'laws of edits', files: ['edit/laws', 'edit/fix-laws', 'edit/tick-step'], sizes: { RUNS: 2000 } },
  { name: 'laws of convert', files: ['edit/convert-laws'], sizes: { RUNS: 2000 }, isWhole: true },
  { name: 'laws of advice', files: ['suggest/laws', 'history/walk-laws'], sizes: { RUNS: 2000 } },
  { name: 'escapes', files: ['render/escape', 'safety/unwanted-links'], sizes: { RUNS: 2000 } },
  { name: 'every form of a box', files: ['parse/box-forms', 'parse/markdown-to-outline'], isWhole: true },
  { name: 'races', files: ['github/races'], sizes: { ROUNDS: 50 } },
  { name: 'faults of GitHub', files: ['github/faults', 'github/injection'], isWhole: true },
  { name: 'ticks', files: ['github/tick-sequences', 'publish/tick-laws'], sizes: { SEQUENCES: 500 } },
  { name: 'lost changes', files: ['cli/lost-changes'], sizes: { PAIRS: 500, EDITS: 500 } },
  { name: 'kills', files: ['cli/kills'], sizes: { KILLS: 100 } },
  { name: 'a class', files: ['class/scale'], sizes: { CLASS: 2000 } },
];

/** What a part came to: `said` is all that it printed. */
interface Outcome {
  readonly name: string;
  readonly isProven: boolean;
  readonly seconds: number;
  readonly said: string;
}

const [scale = 1, wanted] = [process.argv[2] === undefined ? 1 : Number(process.argv[2]), process.argv[3]];
const waiting = PARTS.filter(({ name }) => wanted === undefined || name.includes(wanted));
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: availableParallelism() }, runNext));
for (const { name, said } of outcomes) console.log(`\n=== ${name} ===\n${said.replace(/^[·\s]+$/gm, '').trim()}`);
console.table(
  Object.fromEntries(
    outcomes.map(({ name, isProven, seconds }) => [
      name,
      { proven: isProven, minutes: Number((seconds / 60).toFixed(1)) },
    ]),
  ),
);
// A name that fits no part proves nothing.
process.exitCode = outcomes.length > 0 && outcomes.every(({ isProven }) => isProven) ? 0 : 1;

async function runNext(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const outcome = await run(part);
    outcomes.push(outcome);
    console.log(`${outcome.isProven ? 'proven' : 'FAILED'}: ${outcome.name}, ${outcome.seconds.toFixed(0)} s`);
  }
}

function run({ name, files, sizes = {}, isWhole }: Part): Promise<Outcome> {
  const scaled = Object.entries(sizes).map(([size, count]) => [`TRAILMARK_${size}`, String(Math.ceil(count * scale))]);
  const env = {
    ...process.env,
    NO_COLOR: '1',
    ...Object.fromEntries(scaled),
    ...(isWhole && scale >= 1 ? { TRAILMARK_ALL: '1' } : {}),
  };
  const began = performance.now();
  const child = spawn(process.execPath, wordsOf(files), { env, cwd: join(import.meta.dirname, '..') });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ name, isProven: code === 0, seconds: (performance.now() - began) / 1000, said }),
    );
  });
}

function wordsOf(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => `test/${file}`);
  if (paths[0]?.endsWith('measure.ts')) return ['--no-warnings', ...paths, ...(scale < 1 ? ['emphasis'] : [])];
  const options = ['--maxWorkers=1', '--testTimeout=3600000', '--reporter=dot'];
  return ['node_modules/vitest/vitest.mjs', 'run', ...options, ...paths];
}
