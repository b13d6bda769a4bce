import { formatMessage } from './format-message.ts';
import type { Locale } from './locale.ts';

/** A percentage, a whole number from 0 to 100, in the manner of a language; an en dash for null. */
export function formatPercent(locale: Locale, percent: number | null): string {
  return percent === null ? '–' : formatMessage(locale, 'percent', { percent });
}
