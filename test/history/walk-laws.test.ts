import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../../src/day.ts';
import type { SeenStep, Version } from '../../src/history/history.ts';
import { Walk } from '../../src/history/walk.ts';
import { toProgress } from '../../src/measure/tally.ts';
import type { Status } from '../../src/parse/roadmap.ts';

const status = fc.constantFrom<Status>('done', 'doing', 'todo', 'dropped');
const step = fc.record({ title: fc.constantFrom(...'abcdefgh'), status });
const file = fc.record({
  name: fc.constantFrom('one.md', 'two.md'),
  steps: fc.option(fc.uniqueArray(step, { selector: ({ title }) => title, maxLength: 8 }), { freq: 6 }),
});
const versions = fc.array(
  fc.record({ files: fc.uniqueArray(file, { selector: ({ name }) => name, minLength: 1 }), after: fc.nat({ max: 9 }) }),
  { minLength: 1, maxLength: 20 },
);

interface Told {
  readonly walk: Walk;
  readonly last: ReadonlyMap<string, readonly SeenStep[]>;
  readonly days: ReadonlySet<Day>;
}

function tell(given: typeof versions extends fc.Arbitrary<infer Value> ? Value : never): Told {
  const walk = new Walk();
  const last = new Map<string, readonly SeenStep[]>();
  const days = new Set<Day>();
  let day = '2026-01-01';
  for (const [at, { files, after }] of given.entries()) {
    day = addDays(day, after);
    days.add(day);
    const version: Version = {
      commit: `commit ${at}`,
      day,
      files: files.map(({ name, steps }) => {
        const seen = (steps ?? []).map((one) => ({ id: one.title, ...one }));
        last.set(name, seen);
        return { file: name, reading: steps === null ? null : { steps: seen, progress: count(seen) } };
      }),
    };
    walk.add(version);
  }
  return { walk, last, days };
}

function count(steps: readonly SeenStep[]) {
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  for (const one of steps) tally[one.status] += 1;
  return toProgress(tally);
}

test('whatever happened, the newest version is what is told of now', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const { walk, last } = tell(given);
      for (const [name, steps] of last) {
        const told = walk.stepsOf(name);
        expect(told.map(({ id }) => id)).toEqual(steps.map(({ id }) => `${name}#${id}`));
        expect(told.map(({ done }) => done !== null)).toEqual(steps.map((one) => one.status === 'done'));
        for (const one of told) expect(one.commit !== null).toBe(one.done !== null);
        const begun = (kind: Status) => told.filter((_, at) => steps[at]?.status === kind).map((one) => one.begun);
        expect(begun('doing')).not.toContain(null);
        expect(begun('todo').filter((day) => day !== null)).toEqual([]);
      }
      const { done, doing, todo, total } = count([...last.values()].flat());
      const end = walk.days.at(-1) ?? { done: 0, doing: 0, todo: 0, total: 0 };
      expect(end).toMatchObject({ done, doing, todo, total });
    }),
  );
});

test('days are those of commits, go forward, and each changes the counts', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const { walk, last, days } = tell(given);
      const series = walk.days.map(({ day }) => day);
      expect(series).toEqual([...new Set(series)].sort());
      const known = [...last.keys()].flatMap((name) => walk.stepsOf(name));
      const told = known.flatMap(({ seen, begun, done }) => [seen, begun ?? seen, done ?? seen]);
      expect([...series, ...told].filter((day) => !days.has(day))).toEqual([]);
      expect(known.filter(({ seen, begun, done }) => (begun ?? seen) < seen || (done ?? seen) < seen)).toEqual([]);
      const counts = walk.days.map(({ day: _, ...rest }) => JSON.stringify(rest));
      expect(counts.filter((one, at) => one === counts[at - 1])).toEqual([]);
    }),
  );
});

test('what was learned is no more than what was ever done', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const { walk } = tell(given);
      const ticks = given
        .flatMap(({ files }) => files.flatMap(({ steps }) => steps ?? []))
        .filter((one) => one.status === 'done');
      expect(walk.doneDays.length).toBeLessThanOrEqual(ticks.length);
      const [first] = given;
      if (given.length === 1) expect([walk.doneDays, first?.files.length]).toEqual([[], expect.any(Number)]);
    }),
  );
});
