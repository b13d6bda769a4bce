import { type Day, writeDay } from '../day.ts';
import { formatMessage, type Values } from './format-message.ts';
import type { Locale } from './locale.ts';

/** A day in words as two values of a message: `day`, and `theDay` with the article that a language puts before it. */
export function formatDay(locale: Locale, written: Day): Values {
  const values = writeDay(written, locale.tag);
  return { day: values.day, theDay: formatMessage(locale, 'theDay', { ...values, date: Number(written.slice(-2)) }) };
}
