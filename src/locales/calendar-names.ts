import { foldText } from '../fold-text.ts';
import { memoize } from '../memoize.ts';
import { LOCALES } from './load.ts';

type Look = Intl.DateTimeFormatOptions;

const LENGTHS = ['long', 'short'] as const;
const MONTH_LOOKS: readonly Look[] = LENGTHS.flatMap((month) => [{ month }, { month, day: 'numeric' }]);
const WEEKDAY_LOOKS: readonly Look[] = LENGTHS.map((weekday) => ({ weekday }));
const DAY = 86_400_000;
/** One day of each month, and those of one week. */
const MONTHS = Array.from({ length: 12 }, (_, month) => month * 31 * DAY);
const WEEK = Array.from({ length: 7 }, (_, day) => day * DAY);

let words: ReadonlySet<string> | undefined;

/**
 * The numbers of the months by their names in a language, whole and shortened, folded, without a point behind; names that are numbers are none.
 * Node takes a while for each language: only those that are asked for are read.
 */
export const monthNames = memoize(readMonths);

/**
 * The words of which names of months and weekdays are made, whole and shortened, in every language and the calendar that is usual there, folded.
 * Made when first asked for: few tables have days in words.
 */
export function calendarWords(): ReadonlySet<string> {
  words ??= new Set(
    LOCALES.flatMap(({ tag }) => [
      ...MONTH_LOOKS.flatMap((look) => wordsOf(MONTHS, formatOf(tag, look))),
      ...WEEKDAY_LOOKS.flatMap((look) => wordsOf(WEEK, formatOf(tag, look))),
    ]),
  );
  return words;
}

/** The words of a text, without digits and signs. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

function readMonths(tag: string): ReadonlyMap<string, number> {
  const names = MONTH_LOOKS.flatMap((look) => {
    const format = formatOf(tag, { ...look, calendar: 'gregory' });
    return MONTHS.map((moment, month): readonly [string, number] => {
      const parts = format.formatToParts(moment);
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [foldText(name).replace(/\.$/u, ''), month + 1];
    });
  });
  return new Map(names.filter(([name]) => wordsIn(name)[0] === name));
}

function wordsOf(moments: readonly number[], format: Intl.DateTimeFormat): readonly string[] {
  return moments.flatMap((moment) => wordsIn(foldText(format.format(moment))));
}

function formatOf(tag: string, look: Look): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tag, { ...look, timeZone: 'UTC' });
}
