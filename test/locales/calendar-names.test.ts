import { expect, test } from 'vitest';
import { calendarWords, monthNames, wordsIn } from '../../src/locales/calendar-names.ts';

test('months have their numbers by name, whole and shortened, in the calendar that days are written in', () => {
  const numbers = (tag: string, names: readonly string[]) => names.map((name) => monthNames(tag).get(name));
  expect(numbers('en', ['march', 'dec', 'friday'])).toEqual([3, 12, undefined]);
  expect(numbers('ru', ['март', 'марта'])).toEqual([3, 3]);
  expect(numbers('fr', ['janv', 'janv.', 'août'])).toEqual([1, undefined, 8]);
  expect(numbers('ja', ['1月', '1'])).toEqual([undefined, undefined]);
  expect(monthNames('en').size).toBe(23);
  expect(numbers('fa', ['مارس', 'فروردین'])).toEqual([3, undefined]);
});

test('words of days are those of every language, in the calendar that is usual there', () => {
  expect(['march', 'friday', 'freitag', 'فروردین'].map((word) => calendarWords().has(word))).toEqual(
    Array(4).fill(true),
  );
  const week = 'monday tuesday wednesday thursday friday saturday sunday mon wed mittwoch';
  expect(week.split(' ').filter((word) => !calendarWords().has(word))).toEqual([]);
  expect(['done', '1', 'march 1'].filter((word) => calendarWords().has(word))).toEqual([]);
  expect(wordsIn('12. März – 3月, 5')).toEqual(['März', '月']);
  expect(wordsIn('12')).toEqual([]);
});
