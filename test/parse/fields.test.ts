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
  ['Sets - learning', { title: 'Sets', status: 'doing' }],
  ['Sets -- learning', { title: 'Sets', status: 'doing' }],
  ['Machine-Learning', { title: 'Machine-Learning', status: 'todo', note: null }],
  ['Machine–Learning', { title: 'Machine–Learning', status: 'todo' }],
  ['Machine- Learning', { title: 'Machine- Learning', status: 'todo' }],
  ['Machine -Learning', { title: 'Machine -Learning', status: 'todo' }],
  ['Machine-Learning (chapter 2)', { title: 'Machine-Learning (chapter 2)', status: 'todo', note: null }],
  ['Alternating-current', { title: 'Alternating-current', status: 'todo' }],
  ['[a/deep-learning](https://a.com/deep-learning)', { title: 'a/deep-learning', status: 'todo' }],
  ['a. Joins', { title: 'Joins' }],
  ['a.b', { title: 'a.b' }],
  ['1. Joins', { title: '1. Joins' }],
  ['- learning', { title: '- learning', status: 'todo' }],
  ['Sets (2 h) — in progress', { title: 'Sets', status: 'doing', estimate: '2 h', note: null }],
  ['Sets — 2 h — in progress', { title: 'Sets', status: 'doing', estimate: '2 h', note: null }],
  ['Sets — in progress — 2 h (optional)', { title: 'Sets', status: 'doing', estimate: '2 h', optional: true }],
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
  ['🚧 call `f(2 h)`', { title: 'call f(2 h)', status: 'doing', note: null, estimate: null }],
  ['<!-- id: x -->\n  Sets\n  (again)', { id: 'plan.md#x', title: 'Sets' }],
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
  expect(steps[1]).toMatchObject({ title: 'b', needs: [{ steps: ['plan.md#a'] }] });
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
  expect(steps.map(({ needs }) => needs.flatMap((need) => need.steps))).toEqual([[], ['plan.md#a'], []]);
  expect(roadmap.stages.map(({ prerequisites }) => prerequisites)).toEqual([null, 'Alpha', 'patience']);
  expect(told).toEqual([]);
});

// What grows with the square of a line would not end within the runner's limit.
test('long hostile lines come to an end', () => {
  // More brackets in one paragraph are refused before they are read.
  for (const piece of ['(', '[', '（', ' ', '—', '[needs:: ', '📅 2026-01-01 ', '✓ done ', '[ ] '])
    expect(parseOne(`- [ ] a ${piece.repeat(piece.includes('[') ? 450 : 5_000)}b\n`).steps).toHaveLength(1);
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

const [DAY, WRITE] = ['is a day as 2026-09-01', 'Write 2026-09-01.'];

test.each([
  ['<!-- due: 2026-13-40 -->', '2026-13-40', ['due', DAY]],
  ['<!-- why: so\n  due: 2026-9-1 -->', '2026-9-1', ['due', DAY, WRITE]],
  ['[due:: soon]', 'soon', ['due', DAY]],
  ['（due：：soon）', 'soon', ['due', DAY]],
  ['📅 2026-02-30', '2026-02-30', ['due', DAY]],
  ['📅 1.9.2026', '1.9.2026', ['due', DAY]],
  ['(📅 2026/9/1)', '2026/9/1', ['due', DAY, WRITE]],
  ['📅 2026-9-1 ⏫', '2026-9-1', ['due', DAY, WRITE]],
  ['✅ 1.9.2026', '1.9.2026', ['done', DAY]],
  ['<!-- completion: yes -->', 'yes', ['done', DAY]],
  ['<!-- priority: hihg -->', 'hihg', ['priority', 'highest, high, medium']],
  ['<!-- optional: treu -->', 'treu', ['optional', 'true or false', 'counts as true']],
])('the wrong value in %j is told where it stands', (field, value, words) => {
  const text = `# T\n\n- [ ] soon yes ${field}\n`;
  const { problems, told } = parseOne(text);
  const before = text.slice(0, text.lastIndexOf(value)).split('\n');
  expect(told).toEqual([`${before.length} bad-value`]);
  expect(problems).toMatchObject([{ column: (before.at(-1) ?? '').length + 1, severity: 'warning', fix: null }]);
  for (const word of [...words, `"${value}"`]) expect(problems[0]?.message).toContain(word);
});

test('a wrong value of a stage is told once', () => {
  const text = '## A\n<!-- due: soon -->\n\n- [ ] a\n\n## B [priority:: hihg]\n\n- [ ] b\n';
  expect(parseOne(text).told).toEqual(['2 bad-value', '6 bad-value']);
});

test.each([
  '<!-- due: -->',
  '<!-- due: 2026-09-01; priority: P1; optional: no -->',
  '[optional:: yes] [priority:: 高] [done:: 2026-09-01]',
  '[finished:: soon]',
  'due: soon, priority: hihg',
  '`[due:: soon]`',
  '📅 soon',
  '📅 1.9.2026 – 7.9.2026',
  '✅ 3/5',
])('%s holds no wrong value', (text) => {
  expect(parseOne(`- [ ] a ${text}\n`).told).toEqual([]);
  expect(parseOne(`## Week 1 📅 1.9.2026\n\nPay [due:: soon] or <!-- due: soon --> now.\n\n- [ ] a\n`).told).toEqual(
    [],
  );
});
