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
export function countInWords(progress: Progress, formatter: Formatter): string {
  const { done, total } = progress;
  const overall = total > 0 ? [formatter.say('count.overall', { done, total })] : [];
  return [...overall, ...countKinds(progress, ['doing'], formatter)].join(' · ');
}

/** How many steps are of some kinds, in words; nothing of a kind that none is of. */
export function countKinds(progress: Progress, kinds: readonly ('doing' | 'parked')[], { say }: Formatter) {
  return kinds.filter((kind) => progress[kind] > 0).map((kind) => say(`count.${kind}`, { count: progress[kind] }));
}
