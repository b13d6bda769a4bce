import { expect, test } from 'vitest';
import { addDays, dayOf, dayOfSeconds, daysBetween, isDay, mondayOf, writeDay } from '../src/day.ts';

const YEARS = ['0001', '0099', '1900', '1969', '2000', '2023', '2024', '2100', '9999'];
const two = (number: number) => String(number).padStart(2, '0');

/** All days of some years, as the calendar of JavaScript has them. */
const DAYS = YEARS.flatMap((year) =>
  Array.from({ length: 366 }, (_, at) => new Date(Date.parse(`${year}-01-01T00:00:00Z`) + at * 86_400_000))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day.startsWith(`${year}-`)),
);

test('a day is one that the calendar has', () => {
  const written = YEARS.flatMap((year) =>
    Array.from({ length: 14 * 33 }, (_, at) => `${year}-${two(Math.floor(at / 33))}-${two(at % 33)}`),
  );
  expect(written.filter(isDay)).toEqual(DAYS);
  for (const text of ['', '2026-1-2', ' 2026-01-02', '2026-01-02 ', '2026-01-02T00', '02026-01-02', '2026/01/02'])
    expect(isDay(text), text).toBe(false);
});

test('days are counted forward and back, over ends of months and leap years', () => {
  for (const [at, day] of DAYS.entries()) {
    const next = DAYS[at + 1];
    if (next === undefined || !next.startsWith(day.slice(0, 4))) continue;
    expect([addDays(day, 1), addDays(next, -1), daysBetween(day, next), daysBetween(next, day)]).toEqual([
      next,
      day,
      1,
      -1,
    ]);
  }
  expect(daysBetween('2023-12-31', '2025-01-01')).toBe(367);
  expect(addDays('2024-12-31', 60)).toBe('2025-03-01');
  expect(addDays('2024-01-01', 0)).toBe('2024-01-01');
});

test('a week begins on its Monday, before 1970 too', () => {
  for (const day of DAYS) {
    const monday = mondayOf(day);
    expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
    expect(daysBetween(monday, day)).toBeLessThan(7);
  }
});

test('a moment lies on its day in UTC', () => {
  expect(dayOf(new Date('2026-08-02T23:59:59Z'))).toBe('2026-08-02');
  expect(dayOfSeconds(Date.parse('2026-08-02T23:59:59Z') / 1000)).toBe('2026-08-02');
  expect(dayOfSeconds(-1)).toBe('1969-12-31');
});

test.each([
  ['en', 'August 2, 2026', 'August', '2026'],
  ['de', '2. August 2026', 'August', '2026'],
  ['ja', '2026年8月2日', '8', '2026'],
  ['fa', '2 اوت 2026', 'اوت', '2026'],
])('in %s a day is written in the calendar of its own', (language, day, month, year) => {
  const digits = (text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  const written = writeDay('2026-08-02', language);
  expect([written.day, written.month, written.year].map(digits)).toEqual([expect.stringContaining(day), month, year]);
});
