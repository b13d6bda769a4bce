import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FORMS } from './forms.ts';

/** What one form took at one length: milliseconds of CPU, and the words that refused it. */
interface Measured {
  readonly length: number;
  readonly ms: number;
  readonly refusal: string | null;
}

const LENGTHS = [5_000, 10_000, 20_000, 40_000, 2_000_000];
const MOST_MS = 10_000;
const MOST_EXPONENT = 1.2;
/** What is faster than this is mostly noise. */
const LEAST_MS = 100;
const PATIENCE = 60_000;

let failures = 0;
print(['form', ...LENGTHS.map((length) => `${length / 1000}k`), 'exponent', 'refused at 2 MB because']);
for (const [at, form] of FORMS.entries()) {
  if (!form.name.includes(process.argv[2] ?? '')) continue;
  const measured = measure(at);
  const last = measured.at(-1);
  const isWhole = measured.length === LENGTHS.length && last !== undefined;
  const exponent = growth(measured);
  const isRefused = last?.refusal !== null && last !== undefined;
  const isRight = isWhole && last.ms <= MOST_MS && (isRefused || exponent <= MOST_EXPONENT);
  if (!isRight) failures += 1;
  const times = LENGTHS.map((_, index) => measured[index]?.ms.toFixed(0) ?? '-');
  print([form.name, ...times, exponent.toFixed(2), isRight ? (last.refusal ?? '') : `WRONG ${last?.refusal ?? ''}`]);
}
process.stdout.write(
  `${failures} of ${FORMS.length} forms take more than ${MOST_MS} ms or grow by more than ${MOST_EXPONENT}.\n`,
);
process.exitCode = failures === 0 ? 0 : 1;

function measure(at: number): readonly Measured[] {
  const words = ['--no-warnings', join(import.meta.dirname, 'measure-form.ts'), String(at), ...LENGTHS.map(String)];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: PATIENCE });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Measured]));
}

/** The largest exponent between two lengths that are far enough apart: 1 is in proportion to the length. */
function growth(measured: readonly Measured[]): number {
  const exponents = [[0, 3] as const, [3, 4] as const].map(([from, to]) => {
    const [less, more] = [measured[from], measured[to]];
    if (less === undefined || more === undefined || more.refusal !== null) return 0;
    return Math.log(Math.max(more.ms, LEAST_MS) / Math.max(less.ms, LEAST_MS)) / Math.log(more.length / less.length);
  });
  return Math.max(...exponents);
}

function print([name = '', ...cells]: readonly string[]): void {
  const refusal = cells.pop() ?? '';
  process.stdout.write(
    `${name.padEnd(34)}${cells.map((cell) => cell.padStart(9)).join('')}  ${refusal.slice(0, 120)}\n`,
  );
}
