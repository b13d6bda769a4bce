import { columnsOf } from './columns.ts';

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
