import { memoize } from '../memoize.ts';

// To make a format takes longer than to write a hundred numbers with it.
const formatOf = memoize((language: string) => new Intl.NumberFormat(language));

/** The languages that are written with digits other than 0 to 9. */
const OWN_DIGITS: ReadonlySet<string> = new Set(['fa']);
/** Smaller whole numbers have no separators. */
const SEPARATED = 1000;

/** A whole number in the digits of a language. */
export function formatNumber(language: string, value: number): string {
  // To load the formats of a language takes as long as to read twenty steps.
  if (value >= 0 && value < SEPARATED && !OWN_DIGITS.has(language)) return String(value);
  return formatOf(language).format(value);
}

/** `3/4` in the digits of a language. */
export function formatFraction(language: string, done: number, total: number): string {
  return `${formatNumber(language, done)}/${formatNumber(language, total)}`;
}

/** Names joined as a language joins them: `A, B, and C`. */
export function formatList(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
