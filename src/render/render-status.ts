import stringWidth from 'string-width';
import type { Progress } from '../measure/progress.ts';
import { cleanText } from './escape/clean-text.ts';
import { cutText } from './parts/cut-text.ts';
import { drawBar, measureBar } from './parts/draw-bar.ts';
import { renderState } from './parts/render-state.ts';
import { listRows } from './rows/list-rows.ts';
import type { Row } from './rows/row.ts';
import type { View } from './view.ts';
import { chooseVoice, type Voice } from './words/voice.ts';
import { wordFraction, wordPercent } from './words/word-number.ts';
import { wordReason } from './words/word-reason.ts';

/** How the terminal is: `width` in columns. */
export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

const CELLS = 10;
const GAP = '  ';
const LEAST_TITLE = 12;

/** The progress table and the next step for a terminal; it drops the bar, then cuts titles, where the terminal is narrow. */
export function renderStatus(view: View, terminal: Terminal): string {
  const voice = chooseVoice(view.language, 'terminal');
  const rows = listRows(view.measure);
  const lines = view.measure.progress.total === 0 ? [] : renderRows(rows, view.measure.progress, { voice, terminal });
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...renderNextStep(view, voice)].join('\n')}\n`;
}

interface Frame {
  readonly voice: Voice;
  readonly terminal: Terminal;
}

function renderRows(rows: readonly Row[], total: Progress, { voice, terminal }: Frame): readonly string[] {
  const { language, names } = voice.words;
  const cells = [
    ...rows.map(({ title, depth, progress }) => ({ name: GAP.repeat(depth) + cleanText(title), progress })),
    { name: names.total, progress: total },
  ].map(({ name, progress }) => ({
    name,
    progress,
    percent: wordPercent(language, progress.percent),
    steps: wordFraction(language, progress.done, progress.total),
    beside: besides(progress, voice),
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => stringWidth(text)));
  const percent = widest(cells.map((cell) => cell.percent));
  const steps = widest(cells.map((cell) => cell.steps));
  const fixed = percent + steps + 2 * GAP.length;
  const bar = terminal.width >= fixed + CELLS + GAP.length + LEAST_TITLE;
  const room = Math.max(LEAST_TITLE, terminal.width - fixed - (bar ? CELLS + GAP.length : 0));
  const title = Math.min(room, widest(cells.map((cell) => cell.name)));
  return cells.map((cell) => {
    const columns = [
      padEnd(cutText(cell.name, title), title),
      ...(bar ? [paintBar(cell.progress, terminal.color)] : []),
      padStart(cell.percent, percent),
      padStart(cell.steps, steps),
    ];
    const line = columns.join(GAP);
    const wide = title + fixed + CELLS + 2 * GAP.length + stringWidth(cell.beside);
    return cell.beside !== '' && wide <= terminal.width ? `${line}${GAP}${cell.beside}` : line;
  });
}

function besides({ doing, parked }: Progress, { words: { counts } }: Voice): string {
  return [...(doing > 0 ? [counts.doing(doing)] : []), ...(parked > 0 ? [counts.parked(parked)] : [])].join(' · ');
}

function renderNextStep(view: View, voice: Voice): readonly string[] {
  const { next, reasons } = view.suggestion;
  if (!next) return [renderState(view, voice)];
  const { done, doing } = view.measure.progress;
  const { label, names } = voice.words;
  const step = `${cleanText(next.title)} (${cleanText(next.path)}:${next.line})`;
  const [reason] = reasons;
  return [
    label(done + doing === 0 ? names.first : names.next, step),
    ...(reason ? [GAP + wordReason(reason, voice)] : []),
  ];
}

function paintBar(progress: Progress, color: boolean): string {
  if (!color) return drawBar(progress, CELLS);
  const { done, doing, todo } = measureBar(progress, CELLS);
  return paint(32, '█'.repeat(done)) + paint(33, '▒'.repeat(doing)) + paint(2, '░'.repeat(todo));
}

function paint(code: number, text: string): string {
  return text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - stringWidth(text))) + text;
}
