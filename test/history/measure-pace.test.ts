import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayOfSeconds, mondayOf } from '../../src/day.ts';
import { countWeeks, forecast, measurePace } from '../../src/history/measure-pace.ts';

const TODAY = '2026-06-03';
const MONDAY = '2026-06-01';

/** Weeks with so many done steps each, the last one this week. */
const weeks = (...done: readonly number[]) =>
  done.map((count, at) => ({ week: addDays(MONDAY, -7 * (done.length - 1 - at)), done: count }));

describe('weeks', () => {
  test.each([
    ['2026-06-01', '2026-06-01'],
    ['2026-06-07', '2026-06-01'],
    ['2026-06-08', '2026-06-08'],
    ['2026-01-01', '2025-12-29'],
    ['1969-12-31', '1969-12-29'],
    ['1970-01-01', '1969-12-29'],
    ['1970-01-05', '1970-01-05'],
  ])('the Monday of %s is %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  test('hold what was done in them, ascending, without those that have nothing', () => {
    const days: readonly Day[] = ['2026-06-07', '2026-05-10', '2026-06-01', '2026-05-04', '2026-06-08'];
    expect(countWeeks(days)).toEqual([
      { week: '2026-05-04', done: 2 },
      { week: '2026-06-01', done: 2 },
      { week: '2026-06-08', done: 1 },
    ]);
  });

  test.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [86_399, '1970-01-01'],
    [86_400, '1970-01-02'],
  ])('%i seconds lie in %s', (seconds, day) => expect(dayOfSeconds(seconds)).toBe(day));
});

describe('pace', () => {
  test.each([
    [[], null],
    [[3], 3],
    [[1, 4], 2.5],
    [[1, 4, 100], 4],
    [[2, 2, 2, 2, 9, 9, 9], 2],
    [[2, 2, 2, 2, 9, 9, 9, 9], 5.5],
    [[2, 2, 2, 2, 9, 9, 9, 9, 9], 9],
  ])('of weeks with %j steps is their median, of eight at most', (done, perWeek) => {
    expect(measurePace(weeks(...done), TODAY)).toEqual({ perWeek, weeks: Math.min(8, done.length) });
  });

  test.each([
    [24, 1],
    [25, 1],
    [26, 0],
    [-1, 0],
  ])('looks back over 26 weeks: a week %i before this one counts %i times', (ago, counts) => {
    expect(measurePace([{ week: addDays(MONDAY, -7 * ago), done: 3 }], TODAY).weeks).toBe(counts);
  });
});

describe('the forecast', () => {
  test.each([
    [[1, 1, 1], false],
    [[1, 1, 1, 1], false],
    [[1, 1, 1, 2], true],
    [[2, 2, 1], false],
    [[4, 4, 4], false],
  ])('of weeks with %j steps is there: %j', (done, isThere) => {
    expect(forecast(weeks(...done), 10, TODAY) !== null).toBe(isThere);
  });

  test('lies between the better and the lesser weeks', () => {
    // Quartiles of 1, 2, 4, 5 are 1.75 and 4.25: twenty steps take 5 to 12 weeks.
    expect(forecast(weeks(1, 4, 5, 2), 20, TODAY)).toEqual({ from: addDays(TODAY, 35), to: addDays(TODAY, 84) });
  });

  test('takes weeks without anything into account at its end', () => {
    const sparse = [12, 8, 4, 0].map((ago) => ({ week: addDays(MONDAY, -7 * ago), done: 2 }));
    // Eight steps in thirteen weeks: twenty take 10 weeks of such as had any, and 33 with those between.
    expect(forecast(sparse, 20, TODAY)).toEqual({ from: addDays(TODAY, 70), to: addDays(TODAY, 231) });
  });

  test('is none when nothing is open, nor beyond ten years', () => {
    expect(forecast(weeks(2, 2, 2, 2), 0, TODAY)).toBeNull();
    expect(forecast(weeks(2, 2, 2, 2), 1040, TODAY)).not.toBeNull();
    expect(forecast(weeks(2, 2, 2, 2), 1041, TODAY)).toBeNull();
  });
});
