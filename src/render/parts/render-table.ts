import { formatFraction } from '../../locales/format-number.ts';
import { type Formatter, formatText } from '../format/formatter.ts';
import type { Row } from '../rows/row.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 5;

/** What a Markdown table of progress is made of; `link` gives a row's destination, or null for plain text. */
export interface TableParts {
  readonly rows: readonly Row[];
  readonly formatter: Formatter;
  readonly link: (row: Row) => string | null;
}

/** Rows as a GFM table of three columns: title, bar, counts. Inner rows are indented. */
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
  const { done, total } = row.progress;
  const bar = drawBar(row.progress, CELLS, 'page');
  const title = titleOf(row, formatter, target);
  return `| ${'&emsp;'.repeat(row.depth)}${title} | ${bar} | ${formatFraction(formatter.locale.tag, done, total)} |`;
}

function titleOf({ title, run, roadmap }: Row, formatter: Formatter, target: string | null): string {
  if (run) return formatter.say(run.kind === 'finished' ? 'card.finished' : 'card.ahead', { count: run.stages });
  const name = formatText(title, formatter);
  const linked = target === null ? name : `[${name}](${target})`;
  return roadmap ? `**${linked}**` : linked;
}
