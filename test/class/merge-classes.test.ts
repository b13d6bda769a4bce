import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Class } from '../../src/class/class.ts';
import { classJson, parseClassJson } from '../../src/class/class-json.ts';
import { mergeClasses, stepKey } from '../../src/class/merge-classes.ts';
import { toProgress } from '../../src/measure/tally.ts';
import '../configure-properties.ts';

const count = fc.nat(3);
const stage = fc.constantFrom(null, '', 'Stage 2', 'Stage 10');
const progress = fc
  .record({ done: count, doing: count, todo: count, dropped: count, parked: count })
  .map((tally) => toProgress(tally));
const next = fc.record({
  ...{ id: fc.string(), title: fc.string(), path: fc.string(), line: fc.nat(), stage },
  context: fc.array(fc.string(), { maxLength: 2 }),
});
const member = fc.record({
  name: fc.constantFrom('ada', 'bob 2', 'bob 10', 'Ada', 'éva'),
  path: fc.constantFrom('a', 'b'),
  ...{ progress, stage, next: fc.option(next), waiting: count, problems: count },
  roadmaps: fc.array(fc.record({ path: fc.string(), title: fc.string(), progress }), { maxLength: 2 }),
  lastChange: fc.constantFrom(null, '2026-08-01', '2026-08-02'),
});
const title = fc.constantFrom('tables', 'joins', 'Day 2', 'Day 10', '');
const step = fc.record({ title, stage, at: count, waiting: count, done: count, of: count });
/** A class of one, as a repository gives it. */
const one = fc
  .tuple(member, fc.uniqueArray(step, { selector: stepKey, maxLength: 6 }))
  .map(([first, steps]): Class => ({ members: [first], steps }));
const part = fc.array(one, { maxLength: 4 }).map(mergeClasses);

const bytes = (whole: Class) => JSON.stringify(classJson(whole));

test('merging is associative, commutative, and has the empty class for nothing', () => {
  fc.assert(
    fc.property(part, part, part, (a, b, c) => {
      const merge = (...parts: readonly Class[]) => mergeClasses(parts);
      expect(bytes(merge(merge(a, b), c))).toBe(bytes(merge(a, merge(b, c))));
      expect(bytes(merge(a, b))).toBe(bytes(merge(b, a)));
      expect(bytes(merge(a, merge()))).toBe(bytes(a));
    }),
  );
});

test('eight parts in any order, through their JSON, are byte for byte the whole', () => {
  const shares = fc.array(fc.tuple(fc.nat(7), one), { maxLength: 24 });
  fc.assert(
    fc.property(shares, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (shared, order) => {
      const parts = order.map((shard) => mergeClasses(shared.filter(([at]) => at === shard).map(([, each]) => each)));
      const read = parts.map((each) => parseClassJson(bytes(each)) ?? expect.fail('its own JSON is not read'));
      expect(bytes(mergeClasses(read))).toBe(bytes(mergeClasses(shared.map(([, each]) => each))));
    }),
  );
});

test.each([
  ['no JSON', '{'],
  ['another version', '{"version":2,"members":[],"steps":[]}'],
  ['another command', '{"version":1,"progress":{},"roadmaps":[],"suggestion":{},"problems":[]}'],
  ['a list', '[]'],
  ['a member without a name', JSON.stringify({ version: 1, members: [{ path: 'a' }], steps: [] })],
  ['a step that less than nobody is at', '{"version":1,"members":[],"steps":[{"title":"a","stage":null,"at":-1}]}'],
])('%s is no class', (_, text) => {
  expect(parseClassJson(text)).toBeNull();
});
