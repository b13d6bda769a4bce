import { describe, expect, test } from 'vitest';
import { readTarget } from '../../src/markdown/certain/inline/inline-parts.ts';
import { isOutcomes } from '../../src/parse/line/outcomes.ts';
import { parseOne, say } from './parse-one.ts';

const stepsOf = (text: string) => say(parseOne(text).steps);
const HEADER = '| Topic | Status |\n|---|---|\n';

describe('signs', () => {
  test.each(['△', '▲', '🔺'])('a circle and a cross say a status beside %s, and beside nothing else', (sign) => {
    expect(stepsOf(`- ○ a\n- ${sign} b\n- ✕ c\n`)).toEqual(['done a', 'doing b', 'todo c']);
    expect(stepsOf('- ○ a\n- ✕ c\n')).toEqual([]);
  });

  test('a cross means what its own list says, whatever another list settles', () => {
    const plan = '# P\n\n- ✅ a\n- ⬜ b\n- ❌ c\n\n';
    expect(stepsOf(`${plan}# Q\n\n- ✅ good\n- ❌ bad\n`)).toEqual(['done a', 'todo b', 'todo c']);
  });

  test('a parenthesis behind a sign for begun is the title where there is no other', () => {
    const [step] = parseOne('- [ ] 🚧 (2h)\n- [ ] b (2h)\n').steps;
    expect(step).toMatchObject({ title: '(2h)', status: 'doing', estimate: null });
  });
});

describe('tables', () => {
  test('one that says too little is read with those of its header, wherever it stands', () => {
    const [little, enough] = [`${HEADER}| a |  |\n`, `${HEADER}| b | todo |\n| c | done |\n| d | done |\n`];
    expect(stepsOf(`${little}\n${enough}`)).toEqual(['todo a', 'todo b', 'done c', 'done d']);
    expect(stepsOf(`${enough}\n${little}`)).toEqual(['todo b', 'done c', 'done d', 'todo a']);
  });

  test('a parenthesis in the header does not hide that it asks for what is done', () => {
    const table = '| Topic | Finished (yes or no) |\n|---|---|\n| a | x |\n| b |  |\n| c | x |\n';
    expect(stepsOf(table)).toEqual(['done a', 'todo b', 'done c']);
  });

  test('a cell of two options has chosen none', () => {
    expect(stepsOf(`${HEADER}| a | done / todo |\n| b | done |\n| c | todo |\n`)[0]).toBe('todo a');
  });
});

test('one fold around all headings is no stage, two that each hold some are', () => {
  const fold = (name: string, body: string) => `<details><summary>${name}</summary>\n\n${body}\n</details>\n\n`;
  const [one, two] = ['## One\n\n- [ ] a\n\n', '## Two\n\n- [ ] b\n\n'];
  const titles = (text: string) => parseOne(text).roadmap.stages.map(({ title }) => title);
  expect(titles(fold('All', one + two))).toEqual(['One', 'Two']);
  expect(titles(fold('May', one) + fold('June', two))).toEqual(['May', 'June']);
});

test.each([
  ['I can write a loop', true],
  ['I hope that soon I can write a loop', false],
])('%s begins as an outcome does: %s', (title, expected) => {
  expect(isOutcomes(title)).toBe(expected);
});

test('a stage that needs itself is a circle', () => {
  const { problems } = parseOne('## Basics\n(needs:: Basics)\n\n- [ ] a\n\n## B\n\n- [ ] b\n');
  expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['circular-need 2']);
});

test('items without a sign are told the tick of the others', () => {
  const { problems } = parseOne('# Plan\n\n- 🔥 a\n- ✅ b\n- ✅ c\n- d\n');
  expect(problems.find(({ code }) => code === 'unsigned-items')?.message).toContain('beside items with "✅"');
});

test('a row that repeats two boxes names the first of them', () => {
  const { problems } = parseOne(`# P\n\n- [ ] Joins\n- [ ] Joins\n\n${HEADER}| Joins | done |\n| Views | todo |\n`);
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([expect.stringMatching(/^8 Line 3 says/)]);
});

test('boxes in two fences count together', () => {
  const fence = '```\n- [ ] a\n```\n\n';
  expect(parseOne(`# Plan\n\n${fence}`).told).not.toContain('3 fenced-boxes');
  expect(parseOne(`# Plan\n\n${fence}${fence}`).told).toContain('3 fenced-boxes');
});

test.each([
  ['(u)', 3],
  ['(u "t")', 7],
  ["( u  't' )", 10],
])('%s is the target of a link', (source, end) => {
  expect(readTarget(source, 0, { end: source.length, isLast: true })).toEqual({ url: 'u', end });
});
