import { expect, test } from 'vitest';
import { addDone, readBlamed, readPast } from '../../src/suggest/past/read-past.ts';
import type { Past } from '../../src/suggest/wishes.ts';
import { parseOne } from '../parse/parse-one.ts';

test.each([
  [false, '2026-03-01'],
  [true, undefined],
])('a history says when a step was done, but in a shallow clone nothing: %s', (isShallow, day) => {
  const steps = [{ id: 'a.md#a', seen: '2026-02-01', begun: null, done: '2026-03-01', commit: null }];
  expect(readPast({ steps, isShallow, weeks: [] })?.done.get('a.md#a')).toBe(day);
});

test('who wrote the lines last says since when steps are there, begun and done', () => {
  const { roadmap } = parseOne('- [x] a\n- [/] b\n- [ ] c\n');
  const lines = [
    { start: 1, end: 1, day: '2026-03-02', at: '2', commit: 'two' },
    { start: 2, end: 2, day: '2026-03-03', at: '3', commit: 'three' },
    { start: 3, end: 3, day: '2026-03-01', at: '1', commit: 'one' },
  ];
  const past = readBlamed([roadmap], new Map([[roadmap.path, lines]]));
  const [seen, begun, done] = [past?.seen, past?.begun, past?.done].map((days) => [...(days ?? [])].flat());
  expect(seen).toEqual(['plan.md#a', '2026-03-02', 'plan.md#b', '2026-03-03', 'plan.md#c', '2026-03-01']);
  expect(begun).toEqual(['plan.md#b', '2026-03-03']);
  expect(done).toEqual(['plan.md#a', '2026-03-02']);
  expect(past?.weeks).toEqual([{ week: '2026-03-02', done: 1 }]);
  expect(readBlamed([roadmap], new Map())?.seen.size).toBe(0);
});

test('what was done on a day goes to its week, beside what was done before', () => {
  const past: Past = {
    seen: new Map([['a', '2026-02-01']]),
    begun: new Map(),
    done: new Map([['a', '2026-03-02']]),
    weeks: [{ week: '2026-03-02', done: 3 }],
  };
  const same = addDone(past, ['b', 'c'], '2026-03-08');
  expect(same).toEqual({
    ...past,
    done: new Map([
      ['a', '2026-03-02'],
      ['b', '2026-03-08'],
      ['c', '2026-03-08'],
    ]),
    weeks: [{ week: '2026-03-02', done: 5 }],
  });
  expect(addDone(past, ['b'], '2026-03-09').weeks).toEqual([
    { week: '2026-03-02', done: 3 },
    { week: '2026-03-09', done: 1 },
  ]);
  expect(addDone(past, [], '2026-03-09')).toEqual(past);
});
