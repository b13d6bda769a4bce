import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkingTree } from '../../src/collect/read-working-tree.ts';
import { checkLimits } from '../../src/markdown/limits/check-limits.ts';
import { explainFailure, OverLimit } from '../../src/markdown/limits/over-limit.ts';
import { lineStarts } from '../../src/markdown/line-starts.ts';
import { parseWhole } from '../../src/markdown/markdown-to-outline.ts';
import { onDemand } from '../../src/on-demand.ts';
import { readSteps } from '../../src/parse/draft-roadmap.ts';
import { findProblems } from '../../src/rules/find-problems.ts';
import { makeFolder } from '../collect/folder.ts';

const SIGNS = '<*_~`[';
const page = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8');

/** The number that the page gives for a thing. */
function mostOf(what: string): number {
  const row = page.split('\n').find((line) => line.startsWith(`| ${what} | `));
  return Number(row?.split('|')[2]?.replaceAll(',', ''));
}

/** The codes of the errors of a roadmap, but for that it has no steps. */
function errorsOf(text: string): readonly string[] {
  return findProblems([{ path: 'a.md', text }])
    .filter(({ severity, code }) => severity === 'error' && code !== 'no-steps')
    .map(({ code, line }) => `${code} ${line}`);
}

/** Why remark does not read a text. */
function refusalOf(text: string): string | null {
  try {
    parseWhole(text);
    return null;
  } catch (error) {
    return String(error);
  }
}

describe('a file is read at the limit and refused in words above it', () => {
  test('lines of a file behind its front matter', () => {
    const most = mostOf('lines of a file behind its front matter');
    const matter = '---\norder: 1\n---\n';
    expect(errorsOf(`${matter}${'\n'.repeat(most - 2)}- [ ] a\n`)).toEqual([]);
    expect(errorsOf(`${matter}${'\n'.repeat(most - 1)}- [ ] a\n`)).toEqual([`unreadable ${most + 4}`]);
  });

  test('steps of a file', () => {
    const most = mostOf('steps of a file');
    const read = (count: number) => readSteps({ path: 'a.md', text: '- [ ] a\n'.repeat(count) }).inside.length;
    expect(read(most)).toBe(most);
    expect(() => read(most + 1)).toThrow('It has more than');
  });

  test('characters of the front matter', () => {
    const most = mostOf('characters of the front matter');
    const matter = (length: number) => `---\nx: ${'y'.repeat(length - 4)}\n---\n- [ ] a\n`;
    expect(errorsOf(matter(most))).toEqual([]);
    expect(errorsOf(matter(most + 1))).toEqual(['front-matter 1']);
  });

  test('bytes of a file, and of all files together', async () => {
    const [most, together] = [mostOf('bytes of a file'), mostOf('bytes of all files together')];
    const names = Array.from({ length: together / most + 1 }, (_, at) => `roadmap/${String(at).padStart(2, '0')}.md`);
    const full = 'a'.repeat(most);
    const root = makeFolder({ ...Object.fromEntries(names.map((name) => [name, full])), 'roadmap/99.md': `${full}b` });
    const { roadmaps, problems } = await readWorkingTree({
      root,
      roadmap: [],
      readme: null,
      chart: null,
      defaults: {},
    });
    expect(roadmaps.map(({ path }) => path)).toEqual(names.slice(0, -1));
    const told = problems.map(({ path, code }) => `${code} ${path}`).filter((line) => line.includes('.md'));
    expect(told).toEqual(expect.arrayContaining([`too-many ${names.at(-1)}`, 'too-large roadmap/99.md']));
  });
});

describe('remark reads at the limit, and above it the text is refused in words', () => {
  const quoted = (lines: number) => `> ${'a\n'.repeat(lines)}`;
  test.each([
    ['lines of a file, and lists that they begin in others', (most: number) => '\n'.repeat(most - 1)],
    ['lists and quotes that one line opens', (most: number) => `${'> '.repeat(most)}a`],
    ['columns before the mark of a list or quote', (most: number) => `a\n\n${' '.repeat(most)}- b`],
    ['lines that carry on a list or quote without a blank line', quoted],
    [
      'lines that end a list or quote within another one, or without a blank line',
      (most: number) => '> > a\n> # b\n'.repeat(most),
    ],
    ['signs that begin links, emphasis, code or tags, in a paragraph', (most: number) => `a${'*'.repeat(most)}`],
    ['such signs in a line', (most: number) => `\`\`\`\n${'<'.repeat(most)}\n\`\`\``],
  ])('%s', (what, write) => {
    const most = mostOf(what);
    expect(refusalOf(write(most))).toBe(null);
    expect(refusalOf(write(most + 1))).toMatch(/^Error: .*\. [A-Z].*\.$/);
  });

  test('as many lines outside of lists and quotes, or behind a blank line, carry on none', () => {
    const most = mostOf('lines that carry on a list or quote without a blank line');
    expect(refusalOf(`- [ | b\n\n${'a\n'.repeat(most + 1)}`)).toBe(null);
  });

  test.each(['-', '*', '+', '1.', '1)'])('%j without a blank behind it opens no list', (mark) => {
    const most = mostOf('lists and quotes that one line opens');
    expect(refusalOf(`a [ | b\n${mark.repeat(most + 1)}| --- |\n`)).toBe(null);
  });

  test('lists and quotes in each other', () => {
    const most = mostOf('lists and quotes in each other');
    const line = (at: number) => `${'  '.repeat(20 * at)}${'- '.repeat(20)}a\n`;
    const nested = Array.from({ length: most / 20 - 1 }, (_, at) => line(at)).join('');
    const last = '  '.repeat(most - 20);
    expect(refusalOf(`${nested}${last}${'- '.repeat(20)}a`)).toBe(null);
    expect(refusalOf(`${nested}${last}${'- '.repeat(21)}a`)).toBe(
      `Error: Lists and quotes lie more than ${most} deep in each other here. Nest them less.`,
    );
  });
});

test('what stops the reading of a file is said, and what is to be loaded first is passed on', () => {
  expect(explainFailure(new OverLimit(3, 'It is a. Do b.'))).toEqual({
    line: 3,
    message: 'Nothing of this file is read: It is a. Do b.',
  });
  expect(explainFailure(new TypeError('c'))).toEqual({
    line: 1,
    message:
      'Nothing of this file is read, because reading it failed (TypeError: c). Take parts out to find the lines that do it, and report them as a fault of Trailmark.',
  });
  expect(explainFailure('d').message).toContain('failed (d).');
  const part = onDemand(async () => 1);
  expect(() => {
    try {
      part();
    } catch (error) {
      explainFailure(error);
    }
  }).toThrow('not loaded');
});

describe('before remark reads a text', () => {
  /** How many lines and nested lists are counted, or the line and the sentence that refuse them; seven lines stand before the text. */
  function look(text: string): number | string {
    try {
      return checkLimits(text, lineStarts(text), 7);
    } catch (error) {
      return error instanceof OverLimit ? `${error.line} ${error.message}` : String(error);
    }
  }
  const signs = (what: string, most: number) =>
    `This ${what} holds more than ${most} of the signs that begin links, emphasis, code or tags (< [ ] * _ ~ \`). Split it.`;

  test.each<[string, number]>([
    ['', 1],
    ['a\n\n- b\n  c', 4],
    ['- - a\n- b\n\n', 5],
    ['1. 2) - + * > a', 6],
    ['- - -\n* * *\n-a\n1.b\n> > c', 6],
  ])('%j counts %i', (text, count) => expect(look(text)).toBe(count));

  test.each<[string, (more: number) => string, string]>([
    ['a heading', (more) => `a\n\n# ${'*'.repeat(500 + more)}`, `10 ${signs('paragraph', 500)}`],
    ['a cell', (more) => `| a |\n|---|\n| ${'*'.repeat(500 + more)} |`, `10 ${signs('paragraph', 500)}`],
    ['a text behind a box', (more) => `a\n- [ ] ${'_'.repeat(500 + more)}`, `9 ${signs('paragraph', 500)}`],
    ['pairs of brackets', (more) => `a${'[]'.repeat(500 + more)}`, `8 ${signs('paragraph', 500)}`],
    [
      'a bracket without its pair',
      (more) => `a[]${'[]]'.repeat(249)}]${']'.repeat(more)}`,
      `8 ${signs('paragraph', 500)}`,
    ],
    ['each sign', (more) => `a ${SIGNS.repeat(83)}${'~'.repeat(2 + more)}`, `8 ${signs('paragraph', 500)}`],
    ['a line of code', (more) => `\`\`\`\n${'<'.repeat(20_000 + more)}\n\`\`\``, `9 ${signs('line', 20_000)}`],
    [
      'marks of a line',
      (more) => `a\n${'> '.repeat(30 + more)}b`,
      '9 This line opens more than 30 lists and quotes in each other. Nest them less.',
    ],
    [
      'columns before a mark',
      (more) => `a\n\n${' '.repeat(400 + more)}- b`,
      '10 This line begins more than 400 columns from the left. Nest lists less.',
    ],
    [
      'lines of an item',
      (more) => `- ${'a\n'.repeat(4000 + more)}`,
      '4008 More than 4000 lines stand in one list or quote without a blank line. Put one between them.',
    ],
    ...[
      '> > a\n>\n',
      '> - a\n> # b\n',
      '1. ~~~\nb\n',
      '1. - ~~~\n   b\n',
      '-\t- ~~~\n\tb\n',
      '- # a\n b\n',
      '- a\n- - -\n',
      '1. ~~~\n\n   x\nb\n',
      '1. <pre>\n   x\n\n   y\nb\n',
      '  1. a\n\n  b\n',
      '  > a\n\n  b\n',
    ].map((form): [string, (more: number) => string, string] => [
      `lines such as the last of ${JSON.stringify(form)}`,
      (more) => form.repeat(300 + more),
      `${7 + 301 * (form.split('\n').length - 1)} At more than 300 lines a list or quote ends within another one, or without a blank line. Put a heading between them.`,
    ]),
    [
      'nested lists of a file',
      (more) => `${`${'- '.repeat(30)}a\n`.repeat(1666)}${'\n'.repeat(19 + more)}`,
      '1694 It has more than 50000 lines and nested lists that are not plain items, headings and text. Split it into smaller files.',
    ],
  ])('%s may be as many as that, and no more', (_, write, refusal) => {
    expect(look(write(0))).toBeTypeOf('number');
    expect(look(write(1))).toBe(refusal);
  });

  test.each<[string, string]>([
    ['signs of several paragraphs', `- a${'*'.repeat(300)}\n- b${'*'.repeat(300)}`],
    ['lines of one paragraph', 'a\n'.repeat(4001)],
    ['columns before a text', `${' '.repeat(401)}a`],
    ...[
      '> a\n>\n',
      '> a\n>b\n',
      '- - a\n- b\n',
      '- a\n\tb\n',
      '- a\n  b\n',
      '- a\n\nb\n',
      '-\n  b\n',
      '- a\n    b\n  c\n',
      '- a\n b\n',
      '1. a\nb\n',
      '> a\n(b)\n',
      '- - a\n\n  - b\n\nc\n',
    ].map((form): [string, string] => [`lines such as the last of ${JSON.stringify(form)}`, form.repeat(301)]),
  ])('%s may be more', (_, text) => expect(look(text)).toBeTypeOf('number'));
});
