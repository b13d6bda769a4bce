import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeReadings, encodeReadings, readingKey } from '../../src/history/encode-readings.ts';
import type { Reading, SeenStep } from '../../src/history/history.ts';
import { commonEnds } from '../../src/history/match-steps.ts';
import { toProgress } from '../../src/measure/tally.ts';

const step = fc.record({
  id: fc.constantFrom('a', 'b', 'c d'),
  title: fc.constantFrom('A', 'B', 'b c', ''),
  status: fc.constantFrom('done', 'doing', 'todo', 'dropped'),
} satisfies { [key in keyof SeenStep]: fc.Arbitrary<SeenStep[key]> });
const steps = fc.array(step, { maxLength: 6 });
const count = fc.nat({ max: 9 });
const progress = fc
  .record({ done: count, doing: count, todo: count, dropped: count, parked: count })
  .map((tally) => toProgress(tally));
const reading: fc.Arbitrary<Reading | null> = fc.option(fc.record({ steps, progress }));
const key = fc
  .tuple(fc.constantFrom('plan.md', 'my plan.md', 'a b c.md'), fc.nat({ max: 99 }))
  .map(([file, blob]) => readingKey(file, String(blob)));

test('readings are read again as they were written, those that could not be read too', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, reading), { maxLength: 8 }), (entries) => {
      const readings = new Map(entries);
      expect([...decodeReadings(encodeReadings(readings))]).toEqual([...readings]);
    }),
    { numRuns: 200 },
  );
});

test('of a version is written what is other than in the one before, and each step once', () => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `step-${at}`, title: `Step ${at}`, status: 'todo' as const }));
  const versions = (count: number) =>
    new Map(
      Array.from({ length: 20 }, (_, at) => [
        readingKey('my plan.md', String(at)),
        {
          steps: list(count).map((one, place) => (place === at ? { ...one, status: 'done' as const } : one)),
          progress: toProgress({ done: 1, doing: 0, todo: count - 1, dropped: 0, parked: 0 }),
        },
      ]),
    );
  const { entries, steps: table } = JSON.parse(encodeReadings(versions(100)));
  expect(table).toHaveLength(120);
  expect(entries.map(([, , , , places]: readonly number[][]) => places?.length)).toEqual([100, ...Array(19).fill(2)]);
});

test.each([
  ['', '', 0, 0],
  ['abc', 'abc', 3, 0],
  ['abc', 'axc', 1, 1],
  ['abc', 'ac', 1, 1],
  ['abc', 'xabc', 0, 3],
  ['aaa', 'aa', 2, 0],
  ['ab', 'cd', 0, 0],
])('%j and %j begin with %i in common and end with %i others', (a, b, start, end) => {
  const read = (ids: string) => [...ids].map((id) => ({ id, title: 't', status: 'todo' as const }));
  expect(commonEnds(read(a), read(b))).toEqual({ start, end });
});

test.each([{ id: 'b' }, { title: 'u' }, { status: 'done' as const }])('a step with another %j is another', (change) => {
  const one = { id: 'a', title: 't', status: 'todo' as const };
  expect(commonEnds([one], [{ ...one, ...change }])).toEqual({ start: 0, end: 0 });
  expect(commonEnds([one], [{ ...one }])).toEqual({ start: 1, end: 0 });
});
