import { addDays, type Day, daysBetween, mondayOf } from '../day.ts';
import type { Forecast, Pace, Week } from './history.ts';

/** Pace looks at so many weeks that had any, and no further back than half a year. */
const WEEKS = 8;
const WINDOW = 26;
/** With less than this a forecast would be a guess. */
const LEAST_STEPS = 5;
const LEAST_WEEKS = 4;
/** What would take longer than ten years is no forecast. */
const MOST_WEEKS = 520;

/** Counts done steps by the weeks that have any, ascending. */
export function countWeeks(doneDays: readonly Day[]): readonly Week[] {
  const counts = new Map<Day, number>();
  for (const day of doneDays) counts.set(mondayOf(day), (counts.get(mondayOf(day)) ?? 0) + 1);
  return [...counts].map(([week, done]) => ({ week, done })).sort((a, b) => (a.week < b.week ? -1 : 1));
}

/** The median of steps done in the last weeks that had any. */
export function measurePace(weeks: readonly Week[], today: Day): Pace {
  const recent = recentWeeks(weeks, today);
  return { perWeek: recent.length === 0 ? null : quantile(recent, 0.5), weeks: recent.length };
}

/**
 * When `open` steps are done: at the earliest at the pace of the better weeks (upper quartile), at the latest at that of the
 * lesser ones (lower quartile) or, where that is slower, at the pace with all the weeks in which nothing was done.
 */
export function forecast(weeks: readonly Week[], open: number, today: Day): Forecast | null {
  const recent = recentWeeks(weeks, today);
  const done = recent.reduce((sum, week) => sum + week.done, 0);
  const [first] = recent;
  if (open === 0 || first === undefined || done < LEAST_STEPS || recent.length < LEAST_WEEKS) return null;
  const passed = daysBetween(first.week, mondayOf(today)) / 7 + 1;
  const slow = Math.ceil(open / Math.min(quantile(recent, 0.25), done / passed));
  const fast = Math.ceil(open / quantile(recent, 0.75));
  return slow > MOST_WEEKS ? null : { from: addDays(today, 7 * fast), to: addDays(today, 7 * slow) };
}

function recentWeeks(weeks: readonly Week[], today: Day): readonly Week[] {
  const now = mondayOf(today);
  const oldest = addDays(now, -7 * (WINDOW - 1));
  return weeks.filter(({ week }) => week >= oldest && week <= now).slice(-WEEKS);
}

/** The value below which a part of the weeks lies, between two weeks in proportion. */
function quantile(weeks: readonly Week[], part: number): number {
  const sorted = weeks.map(({ done }) => done).sort((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low = 0, high = low] = sorted.slice(Math.floor(at));
  return low + (high - low) * (at - Math.floor(at));
}
