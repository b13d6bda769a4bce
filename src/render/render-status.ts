import { formatFraction } from '../locales/format-number.ts';
import { formatPercent } from '../locales/format-percent.ts';
import type { Progress } from '../measure/progress.ts';
import { cleanText } from './escape/clean-text.ts';
import { formatReason } from './format/format-reason.ts';
import { createFormatter, type Formatter } from './format/formatter.ts';
import { columnsOf, cutText, padText } from './parts/columns.ts';
import { drawBar, measureBar } from './parts/draw-bar.ts';
import { countKinds } from './parts/render-overall.ts';
import { renderState, renderUnheard } from './parts/render-state.ts';
import { listRows } from './rows/list-rows.ts';
import type { Row } from './rows/row.ts';
import { fillLines, wordsOfLine } from './terminal/fill-lines.ts';
import { linkPlace, paint, type Terminal } from './terminal/terminal.ts';
import type { View } from './view.ts';

const CELLS = 10;
const GAP = '  ';
const LEAST_TITLE = 12;

/** The progress table and the next step for a terminal; it drops the bar, then cuts titles, where the terminal is narrow. */
export function renderStatus(view: View, terminal: Terminal): string {
  const formatter = createFormatter(view.language, 'terminal');
  const rows = listRows(view.measure);
  const lines =
    view.measure.progress.total === 0 ? [] : renderRows(rows, view.measure.progress, { formatter, terminal });
  return `${[...lines, ...(lines.length > 0 ? [''] : []), ...renderNextStep(view, { formatter, terminal }), ...renderUnheard(view, formatter)].join('\n')}\n`;
}

interface Frame {
  readonly formatter: Formatter;
  readonly terminal: Terminal;
}

function renderRows(rows: readonly Row[], total: Progress, { formatter, terminal }: Frame): readonly string[] {
  const { locale } = formatter;
  const cells = [
    ...rows.map(({ title, depth, progress }) => ({ name: GAP.repeat(depth) + cleanText(title), progress })),
    { name: formatter.say('name.total'), progress: total },
  ].map(({ name, progress }) => ({
    name,
    progress,
    percent: formatPercent(locale, progress.percent),
    steps: formatFraction(locale.tag, progress.done, progress.total),
    beside: countKinds(progress, ['doing', 'parked'], formatter).join(' · '),
  }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map(columnsOf));
  const percent = widest(cells.map((cell) => cell.percent));
  const steps = widest(cells.map((cell) => cell.steps));
  const fixed = percent + steps + 2 * GAP.length;
  const bar = terminal.width >= fixed + CELLS + GAP.length + LEAST_TITLE;
  const room = Math.max(LEAST_TITLE, terminal.width - fixed - (bar ? CELLS + GAP.length : 0));
  const title = Math.min(room, widest(cells.map((cell) => cell.name)));
  return cells.map((cell) => {
    const columns = [
      padText(cutText(cell.name, title), title, 'end'),
      ...(bar ? [paintBar(cell.progress, terminal.color)] : []),
      padText(cell.percent, percent, 'start'),
      padText(cell.steps, steps, 'start'),
    ];
    const line = columns.join(GAP);
    const wide = title + fixed + CELLS + 2 * GAP.length + columnsOf(cell.beside);
    return cell.beside !== '' && wide <= terminal.width ? `${line}${GAP}${cell.beside}` : line;
  });
}

function renderNextStep(view: View, { formatter, terminal }: Frame): readonly string[] {
  const { next, lead, reasons } = view.suggestion;
  if (!next) return [renderState(view, formatter)];
  const { tag } = formatter.locale;
  const name = formatter.say(`name.${lead}`);
  const title = wordsOfLine(`${formatter.say('label', { name, value: cleanText(next.title) })} `, tag);
  const place = `${cleanText(next.path)}:${next.line}`;
  const [reason] = reasons;
  const width = terminal.isTTY === true ? terminal.width : Number.POSITIVE_INFINITY;
  const pieces = [...title, { text: `(${place})`, shown: `(${linkPlace(place, next.path, terminal)})` }];
  return [
    fillLines(pieces, width, GAP),
    ...(reason ? [fillLines(wordsOfLine(GAP + formatReason(reason, formatter), tag), width, GAP)] : []),
  ];
}

function paintBar(progress: Progress, color: boolean): string {
  if (!color) return drawBar(progress, CELLS, 'terminal');
  const { done, doing, todo } = measureBar(progress, CELLS);
  return paint(32, '█'.repeat(done)) + paint(33, '▒'.repeat(doing)) + paint(2, '░'.repeat(todo));
}
