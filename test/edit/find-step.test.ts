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

const { roadmaps: alikes } = parseRoadmaps([
  {
    path: 'a.md',
    text: '# Plan\n\n## Web\n\n- [ ] Go\n- [ ] GO\n- [ ] Cache\n- [ ] Cache rules\n- [ ] Other <!-- id: rules -->\n- [ ] rules\n',
  },
  {
    path: 'x/a.md',
    text: '# Net\n\n- [ ] HTTP/TCP/IP\n\n- [ ] TCP/IP stack\n- [ ] Tree\n- [ ] Querying\n- [ ] 甲 first\n',
  },
  {
    path: 'x/long.md',
    text: `- [ ] ${'a'.repeat(60)}\n- [ ] ${'b'.repeat(61)}\n- [ ] In the deep <!-- id: window-seat -->\n`,
  },
]);

test.each<[string, string, readonly string[]]>([
  ['GO', 'step', ['GO']],
  ['go', 'step', ['Go']],
  ['CACHE', 'step', ['Cache']],
  ['Web/Cache', 'step', ['Cache']],
  ['Plan/Web/Cache', 'step', ['Cache']],
  ['Web/ache', 'ambiguous', ['Cache', 'Cache rules']],
  ['Web/', 'unknown', []],
  ['rules', 'step', ['Other']],
  ['a.md:5', 'step', ['Go']],
  ['long.md:1', 'step', ['a'.repeat(60)]],
  ['TCP/IP', 'ambiguous', ['HTTP/TCP/IP', 'TCP/IP stack']],
  ['net/tcp/ip stack', 'step', ['TCP/IP stack']],
  ['Net/TCP/IP', 'ambiguous', ['HTTP/TCP/IP', 'TCP/IP stack']],
  ['the tre', 'unknown', []],
  ['tred', 'unknown', ['Tree']],
  ['gx', 'unknown', []],
  ['trxx', 'unknown', []],
  ['querxxng', 'unknown', ['Querying']],
  ['quxxxing', 'unknown', []],
  ['qxeryng', 'unknown', []],
  ['甲 zebra', 'unknown', ['甲 first']],
  ['window zebra', 'unknown', ['In the deep']],
  ['tree zebra', 'unknown', ['Tree']],
  [`${'a'.repeat(59)}c`, 'unknown', ['a'.repeat(60)]],
  [`${'b'.repeat(60)}c`, 'unknown', []],
  [`${'b'.repeat(61)} zebra`, 'unknown', ['b'.repeat(61)]],
])('%s is %s: %j', (name, kind, titles) => {
  const found = findStep(alikes, name);
  const steps = found.kind === 'step' ? [found.step] : found.candidates;
  expect([found.kind, steps.map(({ title }) => title)]).toEqual([kind, titles]);
});
