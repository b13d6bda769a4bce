import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from './forms.ts';

// Without words it measures all forms, else those with the word in their name; with --write the whole table goes into docs/limits.md.

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
const PATIENCE = 120_000;
const PAGE = join(import.meta.dirname, '../../../docs/limits.md');
const HEADING = '\n## Time\n';

const words = process.argv.slice(2).filter((word) => word !== '--write');
const wanted = [...FORMS.entries()].filter(([, { name }]) => name.includes(words[0] ?? ''));
const rows = wanted.map(([at, { name }]) => {
  const row = toRow(name, measure(at));
  process.stdout.write(`${row.cells.join(' | ')}\n`);
  return row;
});
const wrong = rows.filter(({ isRight }) => !isRight);
process.stdout.write(
  `${wrong.length} of ${rows.length} forms take more than ${MOST_MS} ms or grow by more than ${MOST_EXPONENT}.\n`,
);
if (process.argv.includes('--write')) writeFileSync(PAGE, `${readFileSync(PAGE, 'utf8').split(HEADING)[0]}${page()}`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function toRow(name: string, measured: readonly Measured[]) {
  const last = measured.at(-1);
  const isWhole = measured.length === LENGTHS.length && last !== undefined;
  const exponent = growth(measured);
  const isRight = isWhole && last.ms <= MOST_MS && exponent <= MOST_EXPONENT;
  const times = LENGTHS.map((_, at) => measured[at]?.ms.toFixed(0) ?? '–');
  const [refusal] = last?.refusal?.replace(/^Nothing of this file is read: /, '').split(/\. | \(/) ?? [];
  return { isRight, cells: [name, ...times, exponent.toFixed(2), refusal ?? (isWhole ? '' : 'no end')] };
}

function measure(at: number): readonly Measured[] {
  const words = ['--no-warnings', join(import.meta.dirname, 'measure-form.ts'), String(at), ...LENGTHS.map(String)];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: PATIENCE });
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Measured]));
}

/** The larger exponent from the shortest to the longest of the short texts, and from there to 2 MB: 1 is in proportion to the length. */
function growth(measured: readonly Measured[]): number {
  const exponents = [[0, 3] as const, [3, 4] as const].map(([from, to]) => {
    const [less, more] = [measured[from], measured[to]];
    if (less === undefined || more === undefined || more.refusal !== null) return 0;
    return Math.log(Math.max(more.ms, LEAST_MS) / Math.max(less.ms, LEAST_MS)) / Math.log(more.length / less.length);
  });
  return Math.max(...exponents);
}

function page(): string {
  const head = [
    'form',
    ...LENGTHS.map((length) => (length / 1000).toLocaleString('en')),
    'exponent',
    'refused at 2 MB',
  ];
  const lines = [head, [':--', ...LENGTHS.map(() => '--:'), '--:', ':--'], ...rows.map(({ cells }) => cells)];
  return `${HEADING}
Milliseconds of CPU for forms that parsers are known to be slow at, each as a roadmap and as a README in one run, by thousands of characters.
\`node test/safety/pathological/measure.ts --write\` wrote this table, and fails where a text of 2 MB takes more than
${MOST_MS / 1000} seconds, or where the time grows by more than the ${MOST_EXPONENT}th power of the length.

${lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')}
`;
}
