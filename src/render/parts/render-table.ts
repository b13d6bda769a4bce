import { formatFraction, formatPercent } from '../../locales/format-number.ts';
import { type Formatter, formatText } from '../format/formatter.ts';
import type { Row } from '../rows/row.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 10;

/** What a Markdown table of progress is made of; `link` gives a row's destination, or null for plain text. */
export interface TableParts {
  readonly rows: readonly Row[];
  readonly formatter: Formatter;
  readonly link: (row: Row) => string | null;
}

/** Rows as a GFM table of three columns: title, bar with percent, counts. Inner rows are indented. */
export function renderTable({ rows, formatter, link }: TableParts): string {
  const { say } = formatter;
  const head = rows.some(({ roadmap }) => roadmap) ? 'name.roadmap' : 'name.stage';
  const lines = rows.map((row) => renderRow(row, formatter, link(row)));
  // Alignment is left or right, not start or end.
  const [near, far] = formatter.locale.rtl ? ['--:', ':--'] : [':--', '--:'];
  return [
    `| ${say(head)} | ${say('name.progress')} | ${say('name.steps')} |`,
    `| ${near} | ${near} | ${far} |`,
    ...lines,
  ].join('\n');
}

function renderRow(row: Row, formatter: Formatter, target: string | null): string {
  const { tag } = formatter.locale;
  const name = formatText(row.title, formatter);
  const linked = target === null ? name : `[${name}](${target})`;
  const title = row.roadmap ? `**${linked}**` : linked;
  const { done, total, percent } = row.progress;
  const bar = `\`${drawBar(row.progress, CELLS)}\` ${formatPercent(tag, percent)}`;
  return `| ${'&emsp;'.repeat(row.depth)}${title} | ${bar} | ${formatFraction(tag, done, total)} |`;
}
