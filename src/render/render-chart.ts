import { formatFraction, formatPercent } from '../locales/format-number.ts';
import type { Progress } from '../measure/progress.ts';
import { escapeXml } from './escape/escape-xml.ts';
import { createFormatter, type Formatter } from './format/formatter.ts';
import { cutText } from './parts/cut-text.ts';
import { foldRows } from './rows/fold-rows.ts';
import { listRows } from './rows/list-rows.ts';
import type { View } from './view.ts';

/** Lengths in the SVG's own units, which are CSS pixels at its natural size. */
const WIDTH = 760;
const MARGIN = 20;
const LINE = 28;
const INDENT = 16;
const BAR = { left: 372, width: 240, height: 10 };
/** How many columns of text fit before the bar, at the least 8 units each. */
const COLUMNS = 42;

// An <img> loads no font or style from outside, so colours and fonts are those of the reader's system and scheme.
const STYLE = [
  'text{font:14px system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;fill:#1f2328}',
  '.total{font-weight:600}.count{fill:#59636e}.empty{fill:#d1d9e0}.doing{fill:#d4a72c}.done{fill:#1a7f37}',
  '@media(prefers-color-scheme:dark){text{fill:#f0f6fc}.count{fill:#9198a1}.empty{fill:#3d444d}.doing{fill:#d29922}.done{fill:#3fb950}}',
].join('');

// An SVG without this first line is somebody's own.
const FIRST_LINE = '<!-- trailmark:card: drawn by Trailmark, which replaces this file -->';

/** Whether Trailmark drew an SVG, and so may draw it anew. */
export function isOwnChart(text: string): boolean {
  return text.startsWith('<!-- trailmark:card');
}

/** A bar for each stage and one for the whole, as a standalone SVG in light and dark colours, right to left where the language is. */
export function renderChart(view: View): string {
  const formatter = createFormatter(view.language, 'terminal');
  const { progress } = view.measure;
  const { shown } = foldRows(listRows(view.measure));
  const lines = [
    ...shown.map((row) => ({ title: row.title, depth: row.depth, progress: row.progress, isTotal: false })),
    { title: formatter.say('name.total'), depth: 0, progress, isTotal: true },
  ];
  const height = 2 * MARGIN + lines.length * LINE;
  const title = `${formatter.say('count.overall', { done: progress.done, total: progress.total })} · ${formatPercent(formatter.locale.tag, progress.percent)}`;
  return [
    FIRST_LINE,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${formatter.locale.rtl ? 'rtl' : 'ltr'}" xml:lang="${escapeXml(formatter.locale.tag)}">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    ...lines.flatMap((line, at) => renderLine(line, MARGIN + at * LINE, formatter)),
    '</svg>',
    '',
  ].join('\n');
}

interface Line {
  readonly title: string;
  readonly depth: number;
  readonly progress: Progress;
  readonly isTotal: boolean;
}

function renderLine({ title, depth, progress, isTotal }: Line, top: number, { locale }: Formatter): readonly string[] {
  const isMirrored = locale.rtl;
  const base = top + LINE / 2 + 5;
  const x = (left: number) => (isMirrored ? WIDTH - left : left);
  const indent = MARGIN + depth * INDENT;
  const columns = COLUMNS - Math.ceil((depth * INDENT) / 8);
  const counts = `${formatPercent(locale.tag, progress.percent)} · ${formatFraction(locale.tag, progress.done, progress.total)}`;
  return [
    `<text x="${x(indent)}" y="${base}"${isTotal ? ' class="total"' : ''}>${escapeXml(cutText(title, columns))}</text>`,
    ...renderBar(progress, top + (LINE - BAR.height) / 2, isMirrored),
    `<text x="${x(BAR.left + BAR.width + 14)}" y="${base}" class="count">${escapeXml(counts)}</text>`,
  ];
}

function renderBar({ done, doing, total }: Progress, y: number, isMirrored: boolean): readonly string[] {
  const part = (steps: number) => (total === 0 ? 0 : Math.round((BAR.width * steps) / total));
  const rect = (name: string, width: number) => {
    const left = isMirrored ? WIDTH - BAR.left - width : BAR.left;
    return `<rect class="${name}" x="${left}" y="${y}" width="${width}" height="${BAR.height}" rx="3"/>`;
  };
  const begun = doing > 0 ? [rect('doing', part(done + doing))] : [];
  const full = done > 0 ? [rect('done', part(done))] : [];
  return [rect('empty', BAR.width), ...begun, ...full];
}
