import { expect, test } from 'vitest';
import { calendarWords, monthNames } from '../../src/locales/calendar-names.ts';

test('months have their numbers by name, whole and shortened, in the calendar that days are written in', () => {
  const numbers = (tag: string, names: readonly string[]) => names.map((name) => monthNames(tag).get(name));
  expect(numbers('en', ['march', 'dec', 'friday'])).toEqual([3, 12, undefined]);
  expect(numbers('ru', ['март', 'марта'])).toEqual([3, 3]);
  expect(numbers('fa', ['مارس', 'فروردین'])).toEqual([3, undefined]);
});

test('words of days are those of every language, in the calendar that is usual there', () => {
  expect(['march', 'friday', 'freitag', 'فروردین'].map((word) => calendarWords().has(word))).toEqual(
    Array(4).fill(true),
  );
  expect(calendarWords().has('done')).toBe(false);
});
