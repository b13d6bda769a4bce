import { expect, test } from 'vitest';
import type { History } from '../../src/history/history.ts';
import { readRoadmaps } from '../../src/pipeline.ts';
import { renderHistory } from '../../src/render/history/render-history.ts';
import '../load-parts.ts';

const counts = (day: string, done: number) => ({ day, done, doing: 0, todo: 100 - done, total: 100 });
const HISTORY: History = {
  ...{ roadmaps: ['a.md'], from: '2026-01-07', to: '2026-01-21', isShallow: false },
  days: [counts('2026-01-07', 0), counts('2026-01-09', 30), counts('2026-01-21', 90)],
  steps: [
    { id: 'a.md#p', seen: '2026-01-07', begun: null, done: '2026-01-09', commit: 'c' },
    { id: 'a.md#q', seen: '2026-01-07', begun: null, done: '2026-01-21', commit: 'd' },
    { id: 'gone', seen: '2026-01-07', begun: null, done: '2026-01-09', commit: 'c' },
    { id: 'open', seen: '2026-01-07', begun: null, done: null, commit: null },
  ],
  weeks: [
    { week: '2026-01-05', done: 30 },
    { week: '2026-01-19', done: 60 },
  ],
  ...{ pace: { perWeek: 2.5, weeks: 2 }, forecast: { from: '2026-02-01', to: '2026-03-01' } },
};
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-01-22' } as const;
const view = readRoadmaps({
  roadmaps: [{ path: 'a.md', text: '- [x] Pipes <!-- id: p -->\n- [x] Queues <!-- id: q -->\n' }],
  ...{ readme: null, problems: [], options: OPTIONS },
});
const render = (width: number, more: Partial<History> = {}): readonly string[] =>
  renderHistory({ ...HISTORY, ...more }, view, { width, color: false } as never).split('\n');

test('the whole of it', () => {
  expect(render(80)).toMatchInlineSnapshot(`
    [
      "90 of 100 steps done",
      "",
      "2026-01-05  ███████████████                 30  30/100",
      "2026-01-12                                   ·  30/100",
      "2026-01-19  ██████████████████████████████  60  90/100",
      "",
      "Done last",
      "  2026-01-21  Queues",
      "  2026-01-09  gone",
      "  2026-01-09  Pipes",
      "",
      "Pace, in steps a week: 2.5",
      "At this pace, all open steps are done between February 1, 2026 and March 1, 2026.",
      "",
    ]
  `);
});

test.each([
  [80, 15, 30],
  [60, 15, 30],
  [59, 15, 29],
  [32, 1, 2],
  [31, 1, 1],
  [10, 1, 1],
])('in %i columns the bars are %i and %i long', (width, half, all) => {
  const bars = render(width).filter((line) => line.startsWith('2026-'));
  expect(bars.map((line) => line.split('█').length - 1)).toEqual([half, 0, all]);
});

test('numbers of a digit stand in one column', () => {
  const weeks = [{ week: '2026-01-05', done: 3 }];
  expect(render(80, { weeks, days: [counts('2026-01-07', 3)] }).slice(2, 4)).toEqual([
    '2026-01-05  ███  3  3/100',
    '2026-01-12       ·  3/100',
  ]);
});

test('what is not known is left out', () => {
  expect(render(80, { pace: { perWeek: null, weeks: 0 }, steps: [], from: null, days: [] })).toMatchInlineSnapshot(`
    [
      "0 of 0 steps done",
      "",
    ]
  `);
  expect(render(80, { forecast: null, steps: [] }).at(-2)).toMatch(/2\.5/);
});
