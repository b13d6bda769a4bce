import { describe, expect, test } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { placeYears } from '../../src/suggest/calendar/place-years.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import { adviseOn } from './advise-on.ts';

const day = (month: number, date: number | null = null, year: number | null = null) => ({ year, month, day: date });
const span = (from: ReturnType<typeof day>, to = from, isBegun = false) => ({ from, to, isBegun });
const years = (...args: Parameters<typeof placeYears>) =>
  placeYears(...args)?.map((days) => days?.from ?? null) ?? null;

describe('the years of planned days', () => {
  test('go on from one that is written, over the turn of a year too', () => {
    const written = [span(day(11)), span(day(12)), span(day(1, null, 2026)), span(day(2))];
    expect(years(written, null, '2020-01-01')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']);
  });

  test('are that which the roadmap is named after', () => {
    expect(years([span(day(3, 1))], 2024, '2026-08-02')).toEqual(['2024-03-01']);
  });

  test('are those that bring them nearest to today', () => {
    const written = [span(day(12, 1), day(12, 7)), span(day(1, 5), day(1, 11))];
    expect(years(written, null, '2026-01-20')).toEqual(['2025-12-01', '2026-01-05']);
    expect(years(written, null, '2025-11-20')).toEqual(['2025-12-01', '2026-01-05']);
  });

  test('are none for a day alone, or where another year is nearly as near', () => {
    expect(years([span(day(8, 2))], null, '2026-08-02')).toBeNull();
    // 121 days behind one, 243 before the other: the nearer year is meant; a day later that is no longer clear.
    const written = [span(day(1, 1)), span(day(1, 2))];
    expect(years(written, null, '2026-05-03')).toEqual(['2026-01-01', '2026-01-02']);
    expect(years(written, null, '2026-05-04')).toBeNull();
    // In a year of 366 days exactly twice as far is enough.
    const alone = [span(day(1, 1)), span(day(1, 1))];
    expect(years(alone, null, '2024-05-02')).toEqual(['2024-01-01', '2024-01-01']);
    expect(years(alone, null, '2024-05-03')).toBeNull();
    // More than a year holds today twice.
    expect(years([span(day(1)), span(day(12)), span(day(1))], null, '2026-01-15')).toBeNull();
  });

  test('are none in which something was done before its time', () => {
    const written = [span(day(10), day(10), true), span(day(12))];
    expect(years(written, null, '2026-08-02')).toEqual(['2025-10-01', '2025-12-01']);
    expect(years([span(day(10)), span(day(12))], null, '2026-08-02')).toEqual(['2026-10-01', '2026-12-01']);
  });

  test('stay the same below days that go over many months', () => {
    const written = [span(day(1, null, 2026), day(12)), span(day(1, 5)), span(day(11), day(1)), span(day(1, 20))];
    expect(years(written, null, '2026-01-01')).toEqual(['2026-01-01', '2026-01-05', '2026-11-01', '2027-01-20']);
  });

  test('go on in the next one from six months back on', () => {
    expect(years([span(day(8, 1, 2025)), span(day(2, 1)), span(day(8, 1))], null, '2020-01-01')).toEqual([
      '2025-08-01',
      '2026-02-01',
      '2026-08-01',
    ]);
    expect(years([span(day(8, 1, 2025)), span(day(3, 1))], null, '2020-01-01')).toEqual(['2025-08-01', '2025-03-01']);
  });

  test('of months alone end with the last day of the month', () => {
    const months = [span(day(2, null, 2024)), span(day(4)), span(day(11), day(12)), span(day(12), day(1))];
    expect(placeYears(months, null, '2020-01-01')?.map((days) => days?.to)).toEqual([
      '2024-02-29',
      '2024-04-30',
      '2024-12-31',
      '2025-01-31',
    ]);
  });

  test.each([
    ['the written ones hold', [span(day(1, 1, 2024)), span(day(1, 1, 2026))], ['2024-01-01', '2026-01-01']],
    [
      'turns behind do not count',
      [span(day(11)), span(day(12, null, 2025)), span(day(1))],
      ['2025-11-01', '2025-12-01', '2026-01-01'],
    ],
  ])('%s', (_, written, expected) => expect(years(written, null, '2020-01-01')).toEqual(expected));

  test.each([
    ['the first of them counts, ahead', [span(day(5, 1)), span(day(3, 1))], '2025-12-01', ['2026-05-01', '2026-03-01']],
    ['the last of them counts, behind', [span(day(5, 1)), span(day(3, 1))], '2026-07-15', ['2026-05-01', '2026-03-01']],
    [
      'the first begun one counts',
      [span(day(10), day(10), true), span(day(12), day(12), true)],
      '2026-11-01',
      ['2026-10-01', '2026-12-01'],
    ],
    ['the next year is nearer', [span(day(1, 5)), span(day(1, 12))], '2026-12-20', ['2027-01-05', '2027-01-12']],
    ['the last year is nearer', [span(day(11, 5)), span(day(12, 1))], '2026-01-20', ['2025-11-05', '2025-12-01']],
    ['only one of them is a day', [span(day(2, 30)), span(day(8, 1))], '2026-08-02', [null, '2026-08-01']],
    ['two that end today', [span(day(7, 1)), span(day(8, 2))], '2026-08-02', ['2026-07-01', '2026-08-02']],
  ])('%s', (_, written, today, expected) => expect(years(written, null, today)).toEqual(expected));

  test('leave out what is no day', () => {
    expect(years([span(day(2, 29)), span(day(3, 1))], 2026, '2026-03-01')).toEqual([null, '2026-03-01']);
  });
});

describe('the calendar', () => {
  const PLAN = `# Plan

## Week 1 (Jul 20 – 26)

- [ ] One

## Week 2 (Jul 27 – Aug 2)

- [ ] Two
`;

  test.each([
    ['2026-07-19', null],
    ['2026-07-20', { over: null, now: { stage: 'Week 1 (Jul 20 – 26)', line: 3 } }],
    ['2026-07-26', { over: null, now: { stage: 'Week 1 (Jul 20 – 26)', line: 3 } }],
    [
      '2026-07-27',
      {
        over: { stage: 'Week 1 (Jul 20 – 26)', until: '2026-07-26' },
        now: { stage: 'Week 2 (Jul 27 – Aug 2)', line: 7 },
      },
    ],
    ['2026-08-03', { over: { stage: 'Week 1 (Jul 20 – 26)', until: '2026-07-26' }, now: null }],
  ])('says on %s which stage is over and which is now', (today, calendar) => {
    expect(adviseOn(PLAN, today).calendar).toEqual(calendar);
  });

  test('says nothing is over for a step outside all days: it may be of another track', () => {
    const outside = `${PLAN}\n## Some day\n\n- [ ] Three 🔺\n`;
    expect(adviseOn(outside, '2026-08-03').suggestion.next?.title).toBe('Three');
    expect(adviseOn(outside, '2026-08-03').calendar).toBeNull();
    expect(adviseOn(outside, '2026-08-02').calendar?.now?.stage).toBe('Week 2 (Jul 27 – Aug 2)');
  });

  test('says nothing of a finished stage, and never changes the order', () => {
    const finished = PLAN.replace('[ ] Two', '[x] Two');
    expect(adviseOn(finished, '2026-07-28').calendar?.now).toBeNull();
    expect(adviseOn(PLAN, '2026-07-28').suggestion.next?.title).toBe('One');
  });
});

test.each([
  ['plan.md', 'Plan', null],
  ['plan.md', 'Plan 2025', '2025-03-10'],
  ['plan.md', 'Plan 1999', '1999-03-10'],
  ['plan.md', 'Plan 2125', null],
  ['plan.md', 'Plan 12025', null],
  ['plan.md', 'Plan 20256', null],
  ['2025.md', 'Plan', '2025-03-10'],
  ['all/2025-plan.md', 'Plan', '2025-03-10'],
  ['2025/plan.md', 'Plan', null],
  ['2025.md', 'Plan 2025', '2025-03-10'],
  ['2024.md', 'Plan 2025', null],
  ['plan.md', 'From 2024 to 2025', null],
])('of the year of %s, titled %s, days are over since %s', (path, title, until) => {
  const text = `# ${title}\n\n## Week 1 (Mar 4 – 10)\n\n- [ ] a\n`;
  const measure = measureProgress(parseRoadmaps([{ path, text }]).roadmaps);
  const { calendar } = suggestNextStep(measure, { goal: undefined, when: [], today: '2026-08-02' });
  expect(calendar?.over?.until ?? null).toBe(until);
});
