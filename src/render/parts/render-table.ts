import type { Row } from '../rows/row.ts';
import { nameText, type Voice } from '../words/voice.ts';
import { wordFraction, wordPercent } from '../words/word-number.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 10;

/** What a Markdown table of progress is made of; `link` gives a row's destination, or null for plain text. */
export interface TableParts {
  readonly rows: readonly Row[];
  readonly voice: Voice;
  readonly link: (row: Row) => string | null;
}

/** Rows as a GFM table of three columns: title, bar with percent, counts. Inner rows are indented. */
export function renderTable({ rows, voice, link }: TableParts): string {
  const { names } = voice.words;
  const head = rows.some(({ roadmap }) => roadmap) ? names.roadmap : names.stage;
  const lines = rows.map((row) => renderRow(row, voice, link(row)));
  // Alignment is left or right, not start or end.
  const [near, far] = voice.words.direction === 'rtl' ? ['--:', ':--'] : [':--', '--:'];
  return [`| ${head} | ${names.progress} | ${names.steps} |`, `| ${near} | ${near} | ${far} |`, ...lines].join('\n');
}

function renderRow(row: Row, voice: Voice, target: string | null): string {
  const { language } = voice.words;
  const name = nameText(row.title, voice);
  const linked = target === null ? name : `[${name}](${target})`;
  const title = row.roadmap ? `**${linked}**` : linked;
  const { done, total, percent } = row.progress;
  const bar = `\`${drawBar(row.progress, CELLS)}\` ${wordPercent(language, percent)}`;
  return `| ${'&emsp;'.repeat(row.depth)}${title} | ${bar} | ${wordFraction(language, done, total)} |`;
}
