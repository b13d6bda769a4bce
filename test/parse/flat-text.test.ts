import { describe, expect, test } from 'vitest';
import {
  commentTexts,
  flattenLines,
  foldSpace,
  inlineText,
  isStruck,
  isWritten,
  lineBehindBreak,
  maskCode,
  rangeOf,
  slice,
  trim,
  writtenText,
} from '../../src/markdown/flat-text.ts';
import { isBlockName } from '../../src/markdown/html-blocks.ts';
import { lineStarts, placeAt, spanOf, splitLines } from '../../src/markdown/line-starts.ts';
import { parseOutline, parseWhole } from '../../src/markdown/markdown-to-outline.ts';

/** The runs and the flat text of the first paragraph. */
function read(markdown: string) {
  const outline = parseOutline(markdown);
  const [block] = outline.blocks;
  if (block?.kind !== 'paragraph') throw new Error('the text begins with no paragraph');
  return { runs: outline.runs(block), flat: inlineText(outline, block) };
}

test('each character is text, code, struck through, of a link or of a picture', () => {
  const { flat } = read('a **b** `c` ~~d *e*~~ [f](u) ![g](u) [~~h~~ `i`](u) <b>j</b>');
  expect(flat.text).toBe('a b c d e f g h i j');
  expect(flat.kinds).toBe('ttttctdddtltitdlctt');
});

test('a hard break ends a title, and the line behind it is a remark', () => {
  for (const end of ['  \n', '\\\n']) {
    const { runs, flat } = read(`a *b*${end}c\nd${end}e`);
    expect(flat.text).toBe('a b');
    expect(lineBehindBreak(runs)?.text).toBe('c');
    expect(flattenLines(runs).map(({ text }) => text)).toEqual(['a b', 'c', 'd', 'e']);
  }
  const begun = read('\\\na');
  expect([begun.flat.text, lineBehindBreak(begun.runs)?.text]).toEqual(['', 'a']);
  const { runs, flat } = read('a\u2028b\nc');
  expect([flat.text, lineBehindBreak(runs)]).toEqual(['a b\nc', null]);
});

test('a part of a text knows its place in the source', () => {
  const source = '  a &amp; *b* \\* c  ';
  const { flat } = read(source);
  const cut = (from: number, to?: number) => {
    const range = rangeOf(slice(flat, from, to), source);
    return range && source.slice(range.start, range.end);
  };
  expect(flat.text).toBe('a & b * c');
  expect([cut(0), cut(2, 3), cut(4, 5), cut(6, 7), cut(2, -2), cut(8), cut(3, 3)]).toEqual([
    ...['a &amp; *b* \\* c', '&amp;', 'b', '\\*', '&amp; *b* \\*', 'c', null],
  ]);
  expect(trim(slice(flat, 1, 4)).text).toBe('&');
  expect(rangeOf(trim(slice(flat, 1, 4)), source)).toEqual({ start: 4, end: 9 });
  expect(trim(slice(flat, 1, 2)).text).toBe('');
});

test('a part of a text keeps what each character is, and whether it is written so', () => {
  const source = 'a `b` ~~c~~ \\* d';
  const { flat } = read(source);
  const cut = slice(flat, 1, 6);
  expect([cut.text, cut.kinds, trim(cut).text, trim(cut).kinds]).toEqual([' b c ', 'tctdt', 'b c', 'ctd']);
  const ends = [slice(flat, 0, 2), slice(flat, 2, 3), slice(flat, 6), slice(flat, 8)];
  expect(ends.map((part) => [part.text, isWritten(part, source)])).toEqual([
    ...[
      ['a ', true],
      ['b', true],
      ['* d', false],
      ['d', true],
    ],
  ]);
  const written = writtenText('   ab c ', 7);
  expect(rangeOf(trim(written), '0123456   ab c ')).toEqual({ start: 10, end: 14 });
  expect(written.kinds).toBe('tttttttt');
  expect(inlineText(parseOutline(''), null)).toMatchObject({ text: '', kinds: '' });
  for (const length of [1999, 2000, 2001]) expect(read('a'.repeat(length)).flat.kinds).toBe('t'.repeat(length));
});

test('code is hidden from patterns in its place', () => {
  expect(maskCode(read('a `bc` d').flat)).toBe('a \0\0 d');
  expect(maskCode(read('a bc d').flat)).toBe('a bc d');
});

test.each([
  ['~~a b~~', true],
  ['~~a~~ ~~b~~', true],
  ['~~**a** `b`~~', true],
  ['~~[a](u)~~', true],
  ['&nbsp;~~a~~', true],
  ['~~&nbsp;~~', false],
  ['~~a~~ b', false],
  ['a', false],
])('%s is struck through as a whole: %s', (markdown, expected) => expect(isStruck(read(markdown).flat)).toBe(expected));

test.each([
  ['<!-- a --><!-- b -->', [' a ', ' b ']],
  ['x <!--a--> y <!--b', ['a']],
  ['<!-- a -- b > --> -->', [' a -- b > ']],
  ['<!---->', ['']],
  ['<!--> a -->', []],
  ['<!-- <!-- a -->', [' <!-- a ']],
  ['a', []],
])('the comments of %j are %j', (html, texts) => expect(commentTexts(html)).toEqual(texts));

test('white space of a title is one blank', () => expect(foldSpace(' a\n\t b\u00A0c ')).toBe('a b c'));

describe('lines', () => {
  const text = 'a\nbc\r\n\rd';

  test('end with CR, LF or both', () => {
    expect(splitLines(text)).toEqual(['a', 'bc', '', 'd']);
    expect(lineStarts(text)).toEqual([0, 2, 6, 7]);
    expect(splitLines('a\u2028b\u0085c\n')).toEqual(['a\u2028b\u0085c', '']);
  });

  test.each([
    [0, 1, 1],
    [1, 1, 2],
    [2, 2, 1],
    [5, 2, 4],
    [6, 3, 1],
    [7, 4, 1],
    [8, 4, 2],
  ])('offset %i is in line %i, column %i', (offset, line, column) => {
    expect(placeAt(lineStarts(text), offset)).toEqual({ line, column });
  });

  test('a span ends in the line of its end', () => {
    expect(spanOf(lineStarts(text), 0, 1)).toEqual({ start: 0, end: 1, line: 1, column: 1, endLine: 1 });
    expect(spanOf(lineStarts(text), 1, 7)).toEqual({ start: 1, end: 7, line: 1, column: 2, endLine: 4 });
  });
});

describe('a tag that begins a line is one of a block where remark says so', () => {
  const names =
    'address article aside b base basefont big blockquote body br caption center code col colgroup custom dd details dialog dir div dl dt em fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 h7 head header hr html i iframe img input legend li link main menu menuitem nav noframes ol optgroup option p param s search section span strong sub summary sup table tbody td tfoot th thead title tr track u ul video';
  test.each(names.split(' '))('%s', (name) => {
    const { blocks } = parseWhole(`text\n<${name}>\n`);
    expect(isBlockName(name)).toBe(blocks.length > 1);
    expect(isBlockName(name.toUpperCase())).toBe(isBlockName(name));
  });
});
