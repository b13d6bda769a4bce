// To make a format takes longer than to write a hundred numbers with it.
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: string, style: 'decimal' | 'percent'): Intl.NumberFormat {
  const key = `${style} ${language}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, { style });
  formats.set(key, format);
  return format;
}

/** The languages that are written with digits other than 0 to 9. */
const OWN_DIGITS: ReadonlySet<string> = new Set(['fa']);
/** Smaller whole numbers have no separators. */
const SEPARATED = 1000;

/** A whole number in the digits of a language. */
export function formatNumber(language: string, value: number): string {
  // To load the formats of a language takes as long as to read twenty steps.
  if (value >= 0 && value < SEPARATED && !OWN_DIGITS.has(language)) return String(value);
  return formatOf(language, 'decimal').format(value);
}

/** A percentage from 0 to 100 in the manner of a language; an en dash for null. */
export function formatPercent(language: string, percent: number | null): string {
  if (percent === null) return '–';
  return formatOf(language, 'percent').format(percent / 100);
}

/** `3/4` in the digits of a language. */
export function formatFraction(language: string, done: number, total: number): string {
  return `${formatNumber(language, done)}/${formatNumber(language, total)}`;
}

/** Names joined as a language joins them: `A, B, and C`. */
export function formatList(language: string, names: readonly string[]): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
