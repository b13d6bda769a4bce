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
