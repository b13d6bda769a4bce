import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/parse/roadmap.ts';
import { parseOne } from './parse-one.ts';

const boxes = (...titles: readonly string[]) => `${titles.map((title) => `- [ ] ${title}`).join('\n')}\n\n`;

const titlesOf = (steps: readonly { readonly title: string }[]) => steps.map(({ title }) => title).join(' ');
const say = (stages: readonly Stage[]): string =>
  stages.map((one) => `${one.title}(${[titlesOf(one.steps), say(one.stages)].filter(Boolean).join(' ')})`).join(' ');

/** The stages of a text, each with its steps and its inner stages, and the steps outside of all. */
function stages(text: string): string {
  const { roadmap } = parseOne(text);
  return [say(roadmap.stages), titlesOf(roadmap.steps)].filter(Boolean).join(' | ');
}

describe('without a word in the front matter stages are', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((title) => boxes(title)) as [string, string, string, string];

  test.each([
    ['the shallowest headings of which two have steps', `# P\n\n## A\n\n${a}## B\n\n${b}## C\n`, 'A(a) B(b)'],
    ['two of the sixth level', `###### A\n\n${a}###### B\n\n${b}`, 'A(a) B(b)'],
    ['two of the first level', `# P\n\n${a}## A\n\n${b}# Q\n\n${c}`, 'P(a A(b)) Q(c)'],
    ['those below, each in its own', `## A\n\n${a}### X\n\n${b}## B\n\n#### Y\n\n${c}`, 'A(a X(b)) B(Y(c))'],
    ['also a heading beside them', `# P\n\n### X\n\n${a}## A\n\n${b}## B\n\n${c}`, 'X(a) A(b) B(c)'],
    ['not the title alone', `# P\n\n${a}${b}`, 'a b'],
    ['not one heading of several places', `# P\n\n${a}## A\n\n${b}`, 'a b'],
    ['the one heading that has all steps', `# P\n\n## A\n\n${a}## B\n`, 'A(a)'],
    ['the only heading, where it is no title', `## A\n\n${a}`, 'A(a)'],
    ['no heading in a list', `- # X\n  - [ ] a\n\n## A\n\n${b}## B\n\n${c}`, 'A(b) B(c) | a'],
    ['no heading that an empty bullet made', `foo\n-\n\n${a}## A\n\n${b}## B\n\n${c}`, 'A(b) B(c) | a'],
    ['bold lines', `**A**\n\n${a}__B__\n\n${b}**C** x\n\n${c}`, 'A(a) B(b c)'],
    ['bold lines up to the next heading', `# P\n\n**A**\n\n${a}**B**\n\n${b}## Q\n\n${c}`, 'A(a) B(b) | c'],
    ['not one bold line', `**A**\n\n${a}`, 'a'],
    ['headings rather than bold lines', `## A\n\n**X**\n\n${a}**Y**\n\n${b}## B\n\n${c}`, 'A(a b) B(c)'],
    ['labels directly before steps', `A:\n\n${a}B：\n${b}C\n\n${c}D:\n\nx\n\n${d}`, 'A(a) B(b c d)'],
    ['no label before a heading', `# P\n\nA:\n\n## Q\n\n${a}B:\n${b}`, 'Q(a b)'],
    ['labels in a fence', '```\nA:\nx ✓ done\ny × todo\nB:\nz ✓ done\nw ✓ done\n```\n', 'A(x y) B(z w)'],
    ['items with steps below', '- A\n  - [ ] a\n- B\n  - [ ] b\n- [ ] c\n  - [ ] d\n- E\n', 'A(a) B(b) | c'],
    [
      'folds',
      `<details><summary>A</summary>\n\n${a}</details>\n\n<details>\n<summary class="x"><b>B</b></summary>\n\n${b}</details>\n\n${c}`,
      'A(a) B(b) | c',
    ],
    [
      'folds up to their own end',
      `<details><summary>A</summary>\n\n${a}<details><summary>X</summary>\n\n${b}</details>\n\n${c}</details>\n\n<details><summary>B</summary>\n\n${d}</details>\n`,
      'A(a c X(b)) B(d)',
    ],
    ['no summary without an end', `<summary>A\n\n${a}<summary>B\n\n${b}`, 'a b'],
    ['no columns of a board', `## To do\n\n${a}## In progress\n\n${b}## Done\n\n${c}`, 'a b c'],
    ['one column alone', `## In progress\n\n${a}## Other\n\n${b}`, 'In progress(a) Other(b)'],
    ['headings around columns', `## A\n\n### Todo\n\n${a}### Doing\n\n${b}## B\n\n${c}`, 'A(a b) B(c)'],
    ['none where no step is', '## A\n\n## B\n', ''],
  ])('%s', (_, text, said) => expect(stages(text)).toBe(said));
});

test.each([
  ['h1', 'P(A(a S(b c d)) B(e))'],
  ['h2', 'A(a S(b c d)) B(e)'],
  ['h3', 'S(b c d) | a e'],
  ['h4', 'a b c d e'],
  ['bold', 'X(a) | b c d e'],
  ['lines', 'L(b c d) | a e'],
  ['items', 'I(c) | a b d e'],
  ['summary', 'D(d) | a b c e'],
  ['none', 'a b c d e'],
])('with stages: %s', (rule, said) => {
  const inner = `### S\n\nL:\n\n${boxes('b')}- I\n  - [ ] c\n\n<details><summary>D</summary>\n\n${boxes('d')}</details>\n\n`;
  const text = `# P\n\n## A\n\n**X**\n\n${boxes('a')}${inner}## B\n\n${boxes('e')}`;
  expect(stages(`---\nstages: ${rule}\n---\n${text}`)).toBe(said);
});

describe('a board', () => {
  const board = (done: string) =>
    `## To do\n\n${boxes('a')}## In progress\n\n${boxes('b')}### Deep\n\n${boxes('c')}## ${done}\n\n- [ ] d\n- [x] e\n`;
  const statuses = (text: string) =>
    parseOne(text).steps.map(({ status, parked, title }) => `${status}${parked ? '*' : ''} ${title}`);

  test('gives its open boxes the status of the column, but ticks none', () => {
    expect(statuses(board('Done'))).toEqual(['todo a', 'doing b', 'doing c', 'todo d', 'done e']);
    expect(parseOne(board('Done')).told).toContain('15 open-below-done');
  });

  test.each([
    ['Dropped', 'dropped d'],
    ['On hold', 'todo* d'],
    ['Later on', 'todo d'],
  ])('%s: %s', (column, said) => expect(statuses(board(column)).at(-2)).toBe(said));

  test('of Obsidian has all its second headings as columns', () => {
    const text = `## Someday\n\n${boxes('a')}## In progress\n\n${boxes('b')}# P\n\n${boxes('c')}`;
    const kanban = `---\nkanban-plugin: board\n---\n${text}`;
    expect(stages(text)).toBe('Someday(a) In progress(b) P(c)');
    expect(stages(kanban)).not.toContain('Someday');
    expect(statuses(kanban)).toEqual(['todo a', 'doing b', 'todo c']);
  });
});

describe('a heading that holds most steps', () => {
  const plan = (first: number, second: number, beside: number) => {
    const some = (count: number, name: string) => boxes(...Array.from({ length: count }, (_, at) => `${name}${at}`));
    return parseOne(
      `## A\n\n### X\n\n${some(first, 'x')}### Y\n\n${some(second, 'y')}## B\n\n${some(beside, 'b')}`,
    ).roadmap.stages.map(({ title }) => title);
  };

  test.each([
    [4, 4, 2, ['A', 'B']],
    [4, 5, 2, ['X', 'Y', 'B']],
    [9, 0, 1, ['A', 'B']],
  ])('%i and %i beside %i: %j', (first, second, beside, titles) => expect(plan(first, second, beside)).toEqual(titles));
});
