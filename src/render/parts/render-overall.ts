import { formatPercent } from '../../locales/format-percent.ts';
import type { Progress } from '../../measure/progress.ts';
import type { Formatter } from '../format/formatter.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 10;

/** The sum of everything on one line of Markdown: percent, bar, counts; '' when there is no step. */
export function renderOverall(progress: Progress, formatter: Formatter): string {
  if (progress.total === 0) return '';
  const percent = formatPercent(formatter.locale, progress.percent);
  return `**${percent}** ${drawBar(progress, CELLS, 'page')} · ${countInWords(progress, formatter)}`;
}

/** What is done and what is begun, in words; '' when there is no step. */
export function countInWords({ done, doing, total }: Progress, { say }: Formatter): string {
  return [
    ...(total > 0 ? [say('count.overall', { done, total })] : []),
    ...(doing > 0 ? [say('count.doing', { count: doing })] : []),
  ].join(' · ');
}
