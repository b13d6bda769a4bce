import { onDemand } from '../../on-demand.ts';

// Its patterns take longer to load than a small table takes to print.
const width = onDemand(() => import('string-width'));

const ASCII = /^[ -~]*$/;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : width().default(text);
}

/** As many whole characters as fit into `width` columns, an ellipsis behind them when some are left out. */
export function cutText(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}

/** A text with the blanks that fill it up to `width` columns: behind it, or before it. */
export function padText(text: string, width: number, side: 'end' | 'start'): string {
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return side === 'end' ? text + blanks : blanks + text;
}
