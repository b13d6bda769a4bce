import type { Progress } from '../../measure/progress.ts';

/** How many of a bar's cells are done, begun and open. */
export type Bar = Pick<Progress, 'done' | 'doing' | 'todo'>;

/** The cells of a bar: full only when all is done, and with a cell for whatever is not nothing as far as they reach. */
export function measureBar(progress: Progress, cells: number): Bar {
  const { done, doing, todo, total } = progress;
  if (total === 0) return { done: 0, doing: 0, todo: cells };
  const kept = (doing > 0 ? 1 : 0) + (todo > 0 ? 1 : 0);
  const full = clamp((cells * done) / total, done > 0 ? 1 : 0, cells - kept);
  const begun = clamp((cells * doing) / total, doing > 0 ? 1 : 0, cells - full - (todo > 0 ? 1 : 0));
  const open = todo > 0 ? cells - full - begun : 0;
  return { done: cells - begun - open, doing: begun, todo: open };
}

/** The signs of a bar as text: of a font where cells join, or of one where they need not. */
const SIGNS = { terminal: '█▒░', page: '●◐○' } as const;

/** The bar as text for a terminal or for a page of proportional letters: done, begun, open. */
export function drawBar(progress: Progress, cells: number, place: keyof typeof SIGNS): string {
  const bar = measureBar(progress, cells);
  const [done = '', doing = '', todo = ''] = SIGNS[place];
  return done.repeat(bar.done) + doing.repeat(bar.doing) + todo.repeat(bar.todo);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, Math.round(value)));
}
