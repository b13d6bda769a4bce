import { foldText } from '../fold-text.ts';
import { LOCALES } from './load.ts';

const NAMES: readonly Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((name) => [
  { month: name },
  { month: name, day: 'numeric' },
  { weekday: name },
]);
const DAY = 86_400_000;
/** One day of each month, and those of one week. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * DAY);
const WEEK = Array.from({ length: 7 }, (_, day) => day * DAY);

let known: ReadonlySet<string> | undefined;

/** The words of which names of months and weekdays are made, whole and shortened, in every language, folded. Made when first asked for: few tables have days in words. */
export function calendarWords(): ReadonlySet<string> {
  known ??= new Set(LOCALES.flatMap(({ tag }) => NAMES.flatMap((options) => namesIn(tag, options))));
  return known;
}

function namesIn(tag: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const days = 'weekday' in options ? WEEK : MONTHS;
  return days.flatMap((day) => wordsIn(foldText(format.format(day))));
}

/** The words of a text, without digits and signs. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}
