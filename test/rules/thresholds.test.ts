import { describe, expect, test } from 'vitest';
import { parseOne } from '../parse/parse-one.ts';

const codes = (text: string) => parseOne(text).problems.map(({ code }) => code);

describe('a list that names stages', () => {
  const plan = (hits: number, others: number) => {
    const names = ['Sets', 'Maps', 'Trees', 'Heaps'];
    const steps = [...names.slice(0, hits), ...Array.from({ length: others }, (_, at) => `Other ${at}`)];
    const stages = names.map((name) => `## ${name}\n\n- [ ] own of ${name}\n`);
    return `## Plan\n\n${steps.map((step) => `- [ ] ${step}`).join('\n')}\n\n${stages.join('\n')}`;
  };

  test.each([
    [1, 0, 0],
    [1, 1, 0],
    [2, 0, 2],
    [2, 1, 2],
    [2, 2, 2],
    [2, 3, 0],
    [3, 3, 3],
    [3, 4, 0],
  ])(
    'by %i items beside %i others has %i mirrors: at least two, and half of its items',
    (...[hits, others, mirrors]) => {
      expect(codes(plan(hits, others)).filter((code) => code === 'mirror')).toHaveLength(mirrors);
    },
  );
});

test.each([
  [' - ', 2],
  [' – ', 2],
  [' — ', 2],
  [': ', 2],
  ['：', 2],
  ['-', 0],
  [' / ', 0],
])('items called like stages up to "%s" are %i mirrors', (cut, count) => {
  const text = `## Plan\n\n- [ ] Sets${cut}two weeks\n- [ ] Maps${cut}a week\n\n## Sets\n\n- [ ] a\n\n## Maps\n\n- [ ] b\n`;
  expect(codes(text).filter((code) => code === 'mirror')).toHaveLength(count);
});

test.each([
  ['0/2', true],
  ['1/2', false],
  ['2/2', true],
  ['1/3', true],
  // Org mode can count those further below as well.
  ['2/4', false],
  ['', false],
])('a counter [%s] behind a step with one of two done below it, and one of two below that: %s', (count, isWrong) => {
  const text = `- [ ] Call [${count}]\n  - [x] a\n  - [ ] b\n    - [x] c\n    - [ ] d\n`;
  expect(codes(text).includes('wrong-count')).toBe(isWrong);
});

test.each(['\n', '\r\n', '\r'])('a counter is one of its own line: %j', (end) => {
  const lines = [
    '- [ ] Call',
    '  - [x] Read [0/9](https://example.org)',
    '  - [ ] b [0/2]',
    '    - [ ] c',
    '    - [ ] d',
    '',
  ];
  expect(codes(lines.join(end))).not.toContain('wrong-count');
});

describe('numbers in a heading', () => {
  const below = '- [x] a\n- [x] b\n- [ ] c\n- [ ] d ~~\n';
  test.each([
    ['1/4', true],
    ['2/4', false],
    ['3/4', true],
    ['2/3', true],
    ['2/5', true],
    // More done than there are is no count.
    ['4/4', true],
    ['5/4', false],
    ['2026/4', false],
    // Five digits are none either.
    ['9999/9999', true],
    ['9999/10000', false],
  ])('## Go (%s) over two of four: %s', (count, isWrong) => {
    expect(codes(`## Go (${count})\n\n${below}`).includes('wrong-count')).toBe(isWrong);
  });

  test.each([
    ['Go 2/3', false],
    ['Go 3/4', true],
    ['7-day plan, 6/12', false],
    ['Go 12/31', false],
    ['Go 12/32', true],
    ['Go 13/14', true],
  ])('## %s, without brackets, over two of four: %s', (title, isWrong) => {
    expect(codes(`## ${title}\n\n${below}`).includes('wrong-count')).toBe(isWrong);
  });

  test('a tick in all headings adorns them', () => {
    const ticks = (second: string) => codes(`## ✅ Go\n\n- [ ] a\n\n## ${second}\n\n- [ ] b\n`);
    expect(ticks('✅ C')).not.toContain('tick-over-open');
    expect(ticks('√ C')).not.toContain('tick-over-open');
    expect(ticks('C')).toContain('tick-over-open');
  });

  test.each([
    [0, 2, true],
    [1, 2, true],
    [2, 2, false],
  ])('a tick over %i of %i done: %s', (done, total, isTold) => {
    const steps = Array.from({ length: total }, (_, at) => `- [${at < done ? 'x' : ' '}] s${at}`).join('\n');
    expect(codes(`## ✅ Go\n\n${steps}\n`).includes('tick-over-open')).toBe(isTold);
  });

  test('a line of progress is compared where it counts the same total', () => {
    const told = (line: string) => codes(`## Go\n\n${line}\n\n${below}`).includes('wrong-count');
    expect(['Progress: 1/4', 'Progress: 2/4', 'Progress: 3/4', 'Progress: 1/5', 'Weeks: 1/4'].map(told)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('a status column of marks that nobody knows', () => {
  test.each([
    ['P', true],
    ['PQ', false],
    ['%', true],
    ['%%%', true],
    ['%%%%', false],
    ['7', false],
  ])('%s is one: %s', (mark, isMark) => {
    const text = `| Topic | Status |\n|-|-|\n| Sets | ${mark} |\n| Maps | ${mark} |\n`;
    expect(codes(text).includes('unread-status-column')).toBe(isMark);
  });
});

test.each([
  ['-', 'dropped'],
  ['>', 'parked'],
  ['?', 'todo'],
  ['~', 'doing'],
])('the line to write for [%s] says its usual meaning and the others', (mark, usual) => {
  const message = parseOne(`- [${mark}] Sets\n`).problems[0]?.message ?? '';
  expect(message).toContain(`marks: { "${mark}": ${usual} } (or `);
  expect(['done', 'doing', 'todo', 'dropped', 'parked'].filter((word) => message.includes(word))).toHaveLength(5);
});

test('a message quotes no more than the beginning of a long text', () => {
  const cell = 'maybe '.repeat(7_000);
  const table = `| Topic | Status |\n|-|-|\n| Sets | done |\n| Maps | ${cell} |\n| Trees | ${cell} |\n`;
  const need = `- [ ] Sets [needs:: ${'Maps '.repeat(80)}]\n`;
  const { problems } = parseOne(`${table}\n${need}`);
  expect(problems.map(({ code }) => code)).toEqual(['unread-status-column', 'unknown-need']);
  for (const { message } of problems) expect(message.length).toBeLessThan(400);
});
