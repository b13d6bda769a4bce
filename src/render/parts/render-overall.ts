import { formatPercent } from '../../locales/format-percent.ts';
import type { Progress } from '../../measure/progress.ts';
import type { Formatter } from '../format/formatter.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 10;

/** The sum of everything on one line of Markdown: percent, bar, counts; '' when there is no step. */
export function renderOverall(progress: Progress, { say, locale }: Formatter): string {
  const { done, doing, total, percent } = progress;
  if (total === 0) return '';
  const counts = [say('count.overall', { done, total }), ...(doing > 0 ? [say('count.doing', { count: doing })] : [])];
  return `**${formatPercent(locale, percent)}** ${drawBar(progress, CELLS, 'page')} · ${counts.join(' · ')}`;
}
