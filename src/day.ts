/** A calendar day written `YYYY-MM-DD`. It has no time and no zone. */
export type Day = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether `text` is a day that exists (`2026-02-30` does not). */
export function isDay(text: string): boolean {
  const moment = DAY.test(text) ? instant(text) : Number.NaN;
  return !Number.isNaN(moment) && dayOf(new Date(moment)) === text;
}

/** The day that it is at a moment, in UTC. */
export function dayOf(moment: { toISOString(): string }): Day {
  return moment.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (instant(to) - instant(from)) / MILLISECONDS_A_DAY;
}

/** The day that lies a number of days after another, before it when the number is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(instant(day) + days * MILLISECONDS_A_DAY));
}

/** The Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  // 1970-01-05 was a Monday.
  const since = instant(day) / MILLISECONDS_A_DAY - 4;
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** The day in UTC of a moment given in seconds since 1970. */
export function dayOfSeconds(seconds: number): Day {
  return dayOf(new Date(seconds * 1000));
}

/** A day as a long date in a language, as `2 August 2026`, and its month and year alone; `language` is a BCP 47 tag. The calendar is the one in which days are written. */
export function writeDay(day: Day, language: string): { readonly [part in 'day' | 'month' | 'year']: string } {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const part = (type: string) => format.formatToParts(instant(day)).find((each) => each.type === type)?.value ?? '';
  return { day: format.format(instant(day)), month: part('month'), year: part('year') };
}

/** Milliseconds since 1970. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function instant(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
