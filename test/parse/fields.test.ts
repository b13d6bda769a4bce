import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

test.each([
  ['a) Sets', { title: 'Sets' }],
  ['(b) Sets', { title: 'Sets' }],
  ['200. Islands', { title: '200. Islands' }],
  ['C) is no language', { title: 'is no language' }],
  ['C# basics', { title: 'C# basics' }],
  ['Sets (2 h)', { title: 'Sets', estimate: '2 h' }],
  ['Sets（3-4小时）', { title: 'Sets', estimate: '3-4小时' }],
  ['Sets — 12h', { title: 'Sets', estimate: '12h' }],
  ['Sets - 3-4 h', { title: 'Sets', estimate: '3-4 h' }],
  ['100 Days of Code', { title: '100 Days of Code', estimate: null }],
  ['Sets in 45 minutes', { title: 'Sets in 45 minutes', estimate: null }],
  ['Read chapters 3-4', { title: 'Read chapters 3-4', estimate: null }],
  ['Sets (optional)', { title: 'Sets', optional: true }],
  ['std::optional', { title: 'std::optional', optional: false }],
  ['Sets（按需）', { title: 'Sets', when: '按需', parked: true }],
  ['Sets (when needed for the site)', { title: 'Sets', when: 'when needed for the site', parked: true }],
  ['Sets (of numbers)', { title: 'Sets (of numbers)', note: null }],
  ['Sets — in progress', { title: 'Sets', status: 'doing' }],
  ['Sets (2 h) — in progress', { title: 'Sets', status: 'doing', estimate: '2 h', note: null }],
  ['Sets (of numbers) — in progress', { title: 'Sets', status: 'doing', note: 'of numbers' }],
  ['Sets 📅 2026-03-01 ⏫', { title: 'Sets', due: '2026-03-01', priority: 'high' }],
  ['Sets [estimate:: 2 h] [due:: 2026-03-01]', { title: 'Sets', estimate: '2 h', due: '2026-03-01' }],
  ['Sets <!-- id: sets; why: they are first -->', { id: 'plan.md#sets', why: 'they are first' }],
  ['Sets <!-- why: a;b -->', { why: 'a;b' }],
  ['📅 2026-03-01', { title: '📅 2026-03-01', due: '2026-03-01' }],
  ['[due:: 2026-03-01]', { title: '[due:: 2026-03-01]', due: '2026-03-01' }],
  ['Sets (📅 2026-03-01)', { title: 'Sets', due: '2026-03-01' }],
  ['Sets（📅 2026-03-01，⏫） again', { title: 'Sets again', due: '2026-03-01', priority: 'high' }],
  ['Sets ([due:: 2026-03-01]) (2 h)', { title: 'Sets', due: '2026-03-01', estimate: '2 h' }],
  ['Sets (⏫ soon)', { title: 'Sets ( soon)', priority: 'high' }],
  ['call() and `( )`', { title: 'call() and ( )' }],
])('- [ ] %s', (line, said) => {
  expect(parseOne(`- [ ] ${line}\n`).steps).toMatchObject([said]);
});

test.each([
  '[needs:: [[a]]]',
  '[needs:: [[a|the first]]]',
  '[depends on:: a]',
  '（needs:: a）',
  '（needs：：a）',
  '<!-- needs: [[a]] -->',
  '<!-- NEEDS：a -->',
  '<!-- why: so；needs: a -->',
  '<!-- depends on: a -->',
  '<!-- depends-on: a -->',
  '<!-- dependsOn: a -->',
])('%s is a need', (field) => {
  const { steps, told } = parseOne(`- [ ] a\n- [ ] b ${field}\n`);
  expect(steps[1]).toMatchObject({ title: 'b', needs: ['plan.md#a'] });
  expect(told).toEqual([]);
});

test.each([
  ['need: a', ['2 unknown-key']],
  ['depend on: a', ['2 unknown-key']],
  ['priorty: high', ['2 unknown-key']],
  ['note: a', []],
  ['later: a', []],
  ['test: a', []],
  ['we need: a', []],
  ['need', []],
])('<!-- %s --> beside a step tells %j', (comment, codes) => {
  expect(parseOne(`- [ ] a\n- [ ] b <!-- ${comment} -->\n`).told).toEqual(codes);
  expect(parseOne(`- [ ] a <!-- id: a -->\n<!-- ${comment} -->\n`).told).toEqual(codes);
});

test('a prerequisites line is a need only where it names what exists', () => {
  const { steps, roadmap, told } = parseOne(
    '## Alpha\n\n- [ ] a\n\n## B\n\n前置：Alpha\n\n- [ ] b\n\n## C\n\nPrerequisites: patience\n\n- [ ] c\n',
  );
  expect(steps.map(({ needs }) => needs)).toEqual([[], ['plan.md#a'], []]);
  expect(roadmap.stages.map(({ prerequisites }) => prerequisites)).toEqual([null, 'Alpha', 'patience']);
  expect(told).toEqual([]);
});

// What grows with the square of a line would not end within the runner's limit.
test('long hostile lines come to an end', () => {
  for (const piece of ['(', '[', '（', ' ', '—', '[needs:: ', '📅 2026-01-01 ', '✓ done ', '[ ] '])
    expect(parseOne(`- [ ] a ${piece.repeat(5_000)}b\n`).steps).toHaveLength(1);
});

test.each([
  ['alone behind a hard break', '- [x] Sets\\\n  （again）\n', 'again'],
  ['of a box that is not begun', '- [ ] Sets  \n  (again)\n', 'again'],
  ['with more below', '- [ ] Sets\\\n  (again)\\\n  (no)\n', 'again'],
  ['not behind a soft break', '- [ ] Sets (2)\n  (again)\n', null],
  ['not with other words', '- [ ] Sets\\\n  see (again)\n', null],
  ['not before the one beside a sign', '- [ ] 🚧 Sets (first)\\\n  (again)\n', 'first'],
])('a note is a parenthesis %s', (_, text, note) => {
  expect(parseOne(text).steps).toMatchObject([{ note }]);
});

test.each(['[need:: a]', '(Need:: a)', '（need：：a）'])('%s is nearly a field', (field) => {
  expect(parseOne(`- [ ] a\n- [ ] b ${field}\n`).told).toEqual(['2 unknown-key']);
});

test.each(['[note:: a]', '`[need:: a]`', '[need: a]', 'std::need'])('%s is none', (text) => {
  expect(parseOne(`- [ ] a\n- [ ] b ${text}\n`).told).toEqual([]);
});
