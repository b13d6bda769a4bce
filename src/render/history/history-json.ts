import type { History } from '../../history/history.ts';
import type { Json } from '../json.ts';

/** The object of `history --json`. */
export function historyJson({ roadmaps, from, to, isShallow, days, steps, weeks, pace, forecast }: History): Json {
  return {
    version: 1,
    roadmaps: [...roadmaps],
    from,
    to,
    isShallow,
    days: days.map(({ day, done, doing, todo, total }) => ({ day, done, doing, todo, total })),
    steps: steps.map(({ id, seen, begun, done, commit }) => ({ id, seen, begun, done, commit })),
    weeks: weeks.map(({ week, done }) => ({ week, done })),
    pace: { perWeek: pace.perWeek, weeks: pace.weeks },
    forecast: forecast === null ? null : { from: forecast.from, to: forecast.to },
  };
}

/** The days as comma-separated values, one line a day below a line of names: numbers and days, so that nothing needs quotation marks. */
export function historyCsv({ days }: History): string {
  const rows = days.map(({ day, done, doing, todo, total }) => [day, done, doing, todo, total].join(','));
  return ['day,done,doing,todo,total', ...rows, ''].join('\n');
}
