import type { Progress } from '../../measure/progress.ts';
import type { Voice } from '../words/voice.ts';
import { wordPercent } from '../words/word-number.ts';
import { drawBar } from './draw-bar.ts';

const CELLS = 20;

/** The sum of everything on one line of Markdown: bar, percent, counts; '' when there is no step. */
export function renderOverall(progress: Progress, { words }: Voice): string {
  const { done, doing, total, percent } = progress;
  if (total === 0) return '';
  const counts = [words.counts.overall(done, total), ...(doing > 0 ? [words.counts.doing(doing)] : [])];
  return `\`${drawBar(progress, CELLS)}\` **${wordPercent(words.language, percent)}** · ${counts.join(' · ')}`;
}
