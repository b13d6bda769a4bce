import { expect, test } from 'vitest';
import { findStep } from '../../src/edit/tick/find-step.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';

const { roadmaps } = parseRoadmaps([
  { path: 'a.md', text: '- [ ] Queries\n  - [ ] Filters\n- [ ] Session basics\n- [ ] Same\n- [ ] ＡＢＣ' },
  { path: 'b.md', text: '# Two\n\n## S\n\n- [ ] Same\n- [ ] queries <!-- id: other -->' },
]);

test.each([
  ['a.md#same', 'a.md#same'],
  ['filters', 'a.md#filters'],
  ['Session basics', 'a.md#session-basics'],
  ['SESSION  BASICS', 'a.md#session-basics'],
  ['abc', 'a.md#ａｂｃ'],
  ['Queries', 'a.md#queries'],
  ['other', 'b.md#other'],
])('%s means %s', (name, id) => {
  expect(findStep(roadmaps, name)).toMatchObject({ kind: 'step', step: { id } });
});

test('a name of two steps is ambiguous and comes with both', () => {
  const found = findStep(roadmaps, 'Same');
  expect(found).toMatchObject({ kind: 'ambiguous', candidates: [{ id: 'a.md#same' }, { id: 'b.md#same' }] });
});

test('a part of one title means its step, a part of several is ambiguous', () => {
  expect(findStep(roadmaps, 'session')).toMatchObject({ kind: 'step', step: { id: 'a.md#session-basics' } });
  expect(findStep(roadmaps, 'ueri')).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ title: 'Queries' }, { title: 'queries' }],
  });
});

test('a path and a line mean the step that stands there', () => {
  expect(findStep(roadmaps, 'a.md:2')).toMatchObject({ kind: 'step', step: { title: 'Filters' } });
});

test.each([
  ['S/Same', 'b.md#same'],
  ['two/s/same', 'b.md#same'],
  ['S/que', 'b.md#other'],
])('a stage before a title or a part of it tells steps of one name apart: %s', (name, id) => {
  expect(findStep(roadmaps, name)).toMatchObject({ kind: 'step', step: { id } });
});

test('a stage that is not around the step leads to what was nearly meant', () => {
  expect(findStep(roadmaps, 'Other/Session').kind).toBe('unknown');
  expect(findStep(roadmaps, 'S/Quries')).toMatchObject({ kind: 'unknown', candidates: [{ title: 'Queries' }, {}] });
});

test('an unknown name comes with the steps that share its words, the likest first', () => {
  const { roadmaps: plan } = parseRoadmaps([
    { path: 'c.md', text: '- [ ] Basics alone\n- [ ] Basics of the session room\n- [ ] Queries' },
  ]);
  const found = findStep(plan, 'session basics zebra');
  expect(found.kind === 'unknown' && found.candidates.map(({ title }) => title)).toEqual([
    'Basics of the session room',
    'Basics alone',
  ]);
  expect(findStep(roadmaps, 'xyz')).toEqual({ kind: 'unknown', candidates: [] });
  expect(findStep(roadmaps, '')).toEqual({ kind: 'unknown', candidates: [] });
});

test.each([4, 5, 6])('of %i names that are alike at most five are said', (count) => {
  const text = Array.from({ length: count }, (_, at) => `- [ ] Topic ${at}`).join('\n');
  const found = findStep(parseRoadmaps([{ path: 'd.md', text }]).roadmaps, 'topic zebra');
  expect(found.kind === 'unknown' && found.candidates).toHaveLength(Math.min(5, count));
});
