import { addDays, type Day, daysBetween, isDay } from '../../day.ts';
import type { WrittenDay, WrittenDays } from '../../parse/line/written-days.ts';

/** From when to when, both days included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days of a stage, and whether something in it is done. */
export interface Planned extends WrittenDays {
  readonly isBegun: boolean;
}

const YEARS_AROUND = [-1, 0, 1];
/** A month that lies so many before the one above it is of the next year: what goes on a week at a time never jumps back so far. */
const NEXT_YEAR = 6;

/**
 * Gives each of these days, in reading order, its year: the written ones hold, and months go on from them. Where none is written, the year
 * that the roadmap is `named` after; else the one that brings the days nearest to today, of those in which nothing is done before its time.
 * Null where they have no year and another is not at least twice as far, and for a single day without a year: nobody can tell then.
 */
export function placeYears(
  written: readonly Planned[],
  named: number | null,
  today: Day,
): readonly (Days | null)[] | null {
  const at = written.findIndex(({ from }) => from.year !== null);
  const year = written[at]?.from.year ?? named;
  if (year === null) return written.length < 2 ? null : nearest(written, today);
  return spell(written, year - countTurns(written.slice(0, at + 1)));
}

function nearest(written: readonly Planned[], today: Day): readonly (Days | null)[] | null {
  const thisYear = Number(today.slice(0, 4));
  const begun = written.findIndex(({ isBegun }) => isBegun);
  const placed = YEARS_AROUND.map((around) => spell(written, thisYear + around))
    .filter((days) => (days[begun]?.from ?? today) <= today)
    .map((days) => ({ days, far: distance(days, today) }));
  const [first, second] = placed.sort((a, b) => a.far - b.far);
  if (first === undefined) return null;
  return second === undefined || (first.far * 2 <= second.far && second.far > 0) ? first.days : null;
}

/** How many days lie between today and the nearest of the days. */
function distance(days: readonly (Days | null)[], today: Day): number {
  const known = days.filter((each) => each !== null);
  const from = known.map((each) => each.from).sort()[0] ?? '';
  const to =
    known
      .map((each) => each.to)
      .sort()
      .at(-1) ?? '';
  if (known.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, daysBetween(today, from), daysBetween(to, today));
}

function countTurns(written: readonly WrittenDays[]): number {
  return written.filter(({ from }, at) => isTurn(written[at - 1], from)).length;
}

function isTurn(before: WrittenDays | undefined, { month }: WrittenDay): boolean {
  return before !== undefined && before.from.month - month >= NEXT_YEAR;
}

function spell(written: readonly WrittenDays[], first: number): readonly (Days | null)[] {
  let year = first;
  return written.map(({ from, to }, at) => {
    if (isTurn(written[at - 1], from)) year += 1;
    year = from.year ?? year;
    const end = to.year ?? (to.month < from.month ? year + 1 : year);
    const days = { from: firstOf(from, year), to: lastOf(to, end) };
    return isDay(days.from) && isDay(days.to) && days.from <= days.to ? days : null;
  });
}

function firstOf({ month, day }: WrittenDay, year: number): Day {
  return [String(year).padStart(4, '0'), two(month), two(day ?? 1)].join('-');
}

function lastOf({ month, day }: WrittenDay, year: number): Day {
  if (day !== null) return firstOf({ year, month, day }, year);
  const next =
    month === 12 ? firstOf({ year, month: 1, day: 1 }, year + 1) : firstOf({ year, month: month + 1, day: 1 }, year);
  return addDays(next, -1);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
