import type { Day } from '../day.ts';
import type { History } from './history.ts';
import { countWeeks, forecast, measurePace } from './measure-pace.ts';
import type { Walk } from './walk.ts';

/** What was asked of the history besides the versions: the roadmaps as they are now, in their order, and the day from which pace looks back. */
export interface Asked {
  readonly roadmaps: readonly string[];
  readonly isShallow: boolean;
  readonly today: Day;
}

/** Sums up a walk that has taken every version. */
export function buildHistory(walk: Walk, { roadmaps, isShallow, today }: Asked): History {
  // In a shallow clone all that is older came with the first commit, and nobody knows when.
  const weeks = isShallow ? [] : countWeeks(walk.doneDays);
  const { doing, todo, parked } = walk.progress;
  return {
    roadmaps,
    ...walk.span,
    isShallow,
    days: walk.days,
    steps: roadmaps.flatMap((path) => walk.stepsOf(path)),
    weeks,
    pace: measurePace(weeks, today),
    forecast: forecast(weeks, doing + todo - parked, today),
  };
}
