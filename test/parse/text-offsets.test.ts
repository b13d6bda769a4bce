import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlatText, flattenRuns, rangeOf, slice } from '../../src/markdown/flat-text.ts';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { offsetAt } from '../../src/markdown/offsets.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { walkBlocks } from '../../src/markdown/walk-outline.ts';
import { readCases } from '../read-cases.ts';

const cases = await readCases();
const RUNS = Number(process.env.TRAILMARK_RUNS ?? 1000);

function textsOf(outline: Outline): readonly FlatText[] {
  return walkBlocks(outline.blocks).flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [flattenRuns(outline.runs(block))];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) => row.cells.map((cell) => flattenRuns(outline.runs(cell))));
  });
}

/** Whether the source at an offset draws a character: itself, escaped, as a reference, as a line end of code, as a tag for one. */
function draws(source: string, at: number, character: string): boolean {
  const written = source.charAt(at);
  if (written === character) return true;
  if (written === '\\') return source[at + 1] === character || character === '\u2028';
  if (written === '&' || (written === '<' && character === ' ')) return true;
  return (character === ' ' || character === '\u2028') && /[\s]/.test(written);
}

function expectLaw(source: string): void {
  for (const flat of textsOf(parseOutline(source))) {
    const { text, kinds } = flat;
    expect(kinds).toHaveLength(text.length);
    const offsets = Array.from({ length: text.length }, (_, unit) => offsetAt(flat, unit) ?? -1);
    const wrong = offsets.findIndex(
      (offset, at) => !draws(source, offset, text.charAt(at)) || offset < (offsets[at - 1] ?? 0),
    );
    expect({ text, wrong, at: offsets[wrong] }).toEqual({ text, wrong: -1, at: undefined });
  }
}

const PIECES = [
  ...[
    'a',
    'b c',
    '*',
    '**',
    '_x_',
    '~~',
    '`',
    '`` ` ``',
    '\\*',
    '\\\\',
    '\\`',
    '&amp;',
    '&#x2705;',
    '&nope;',
    '&',
    'é',
    '✅',
    '\uFE0F',
  ],
  ...[
    '\n',
    '\n',
    '\r\n',
    '\n  ',
    '\n> ',
    '\n- ',
    '  \n',
    '\\\n',
    '\t',
    '|',
    '\\|',
    '| a |\n|---|\n| b |',
    '<br>',
    '<!-- c -->',
  ],
  ...['[l](u)', '[l *m*](u "t")', '![alt](i)', 'https://a.b/c_d', 'www.a.b', '[^1]', '\n\n', '# ', '> ', '1. ', '    '],
];

test('the source at the offset of a character draws it', { timeout: 600_000 }, () => {
  const source = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(source, expectLaw), { numRuns: RUNS });
});

test.each(cases)('the source draws what is read of $name', ({ request }) => {
  for (const { text } of request.roadmaps) expectLaw(text);
});

test.each([
  ['- a **bold** end', 'bold', 'bold'],
  ['- a \\*b\\* c', '*b*', '\\*b\\*'],
  ['- a &amp;amp; c', '&amp;', '&amp;amp;'],
  ['- &#x2705; done', '✅', '&#x2705;'],
  ['- a `x\\y` c', 'x\\y', 'x\\y'],
  ['- a `` ` `` c', '`', '`'],
  ['- one\n  two', 'one\ntwo', 'one\n  two'],
  ['> - one\n>   two', 'one\ntwo', 'one\n>   two'],
  ['| a\\|b |\n|---|', 'a|b', 'a\\|b'],
  ['- a [link](https://a.com) c', 'link', 'link'],
  ['- see https://a.com/x_y', 'https://a.com/x_y', 'https://a.com/x_y'],
])('in %j the text %j is written %j', (source, seen, written) => {
  const [text] = textsOf(parseOutline(source)).filter((flat) => flat.text.includes(seen));
  if (text === undefined) throw new Error('the text is not there');
  const at = text.text.indexOf(seen);
  const range = rangeOf(slice(text, at, at + seen.length), source);
  expect(source.slice(range?.start, range?.end)).toBe(written);
});

test.each([
  ['one stretch', 'ab', [undefined, 2, 3, undefined]],
  ['two stretches', 'a&amp;b', [undefined, 2, 3, 8, undefined]],
])('a text of %s has an offset for each of its units, and none before or behind', (_, text, offsets) => {
  const [flat] = textsOf(parseOutline(`- ${text}\n`));
  expect(offsets.map((_, at) => flat && offsetAt(flat, at - 1))).toEqual(offsets);
});
