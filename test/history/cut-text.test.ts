import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutItem } from '../../src/history/pieces/cut-item.ts';
import { type CutText, cutText } from '../../src/history/pieces/cut-text.ts';
import type { Piece } from '../../src/history/pieces/piece.ts';

const NONE: CutText = { text: new Uint8Array(), pieces: [] };
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const write = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
/** A fence that nothing has closed takes in what follows. */
const isOpen = (text: string) => (text.match(/^```/gm) ?? []).length % 2 === 1;

/** Cuts a text, given the version before; tells how many pieces were read. */
function cut(text: string, before = NONE): CutText & { readonly parts: readonly string[]; readonly reads: number } {
  let reads = 0;
  const bytes = new TextEncoder().encode(text);
  const pieces = cutText({ text: bytes, before, isSame }, (piece) => {
    reads += 1;
    return { bytes: piece.slice(), isOpen: isOpen(write(piece)) } as Piece;
  });
  if (pieces === null) throw new Error('No piece was refused.');
  return { text: bytes, pieces, parts: pieces.map((piece) => write(piece.bytes)), reads };
}

/** Where a text is cut, as it is said: before a heading, and a bullet with text, in the first column, and before text, a tag or a rule behind a blank line. */
function cutPlainly(text: string): readonly string[] {
  const item = /(?<=\n)(?=#{1,6}[ \t]|[*+-] (?:\*\*[^\s*]|(?!\d{1,9}[.)])\d|[^\s\d*_|:+>-]))/;
  const other = /(?<=(?:\n|^)[ \t]*\n)(?=<\/|<?[a-z]|--|\[|\*\*[^\s*])/i;
  return text === '' ? [] : text.split(new RegExp(`${item.source}|${other.source}`, 'i'));
}

const LINES = [
  ...['# A', '###### B', '####### no', '#no', '#\tC', '#', '- a', '* b', '+ c', '-  no', '- 1', '- - no', '-\tno', '-'],
  ...['1. no', '  - no', 'text', '', '- [ ] d', '- _no', '- é', '- |no', '- :no', '- >no', '- +no', '- *no'],
  ...[
    '',
    '  ',
    '- **e',
    '- ***',
    '- 12) no',
    '- 2012: f',
    '- 123456789. no',
    '- 1234567890. j',

    '---',
    '-- g',
    '</b>',
    '<b>',
    '< no',
  ],
  ...['[h]', '**i**', '** no', '***'],
];
const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 12 });
const texts = fc.tuple(lines, fc.boolean()).map(([all, isEnded]) => all.join('\n') + (isEnded ? '\n' : ''));

test('a text is cut before headings and bullets, whatever was before it', () => {
  fc.assert(
    fc.property(texts, texts, (old, text) => {
      expect(cut(text, cut(old)).parts).toEqual(cutPlainly(text));
      expect(cut(text, cut(text)).reads).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['\ntext\n', 'a\ntext\n'],
  ['  \n[h]\n', '- a  \n[h]\n'],
  ['-', '-# A\n'],
  ['', 'a\n- '],
])('what stood behind an empty line at the top need be no cut later: %j and %j', (old, text) => {
  expect(cut(text, cut(old)).parts).toEqual(cutPlainly(text));
});

test('what belongs together stays so, whatever was before it', () => {
  const fenced = fc.array(fc.constantFrom('# A', '- a', '- b', 'text', '```'), { maxLength: 20 });
  fc.assert(
    fc.property(fenced, fenced, (old, now) => {
      const { parts } = cut(now.join('\n'), cut(old.join('\n')));
      expect(parts.join('')).toBe(now.join('\n'));
      expect(parts.slice(0, -1).filter(isOpen)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('of what is as it was before nothing is read', () => {
  const plan = [...'abcdefghijkl'].map((letter) => `- ${letter.repeat(20)}\n`);
  const without = (at: number, count: number, ...others: readonly string[]) =>
    [...plan.slice(0, at), ...others, ...plan.slice(at + count)].join('');

  test.each([
    ['nothing is changed', without(0, 0), 0],
    ['one is changed', without(5, 1, '- other\n'), 1],
    ['one is changed within', without(5, 1, `- ${'f'.repeat(19)}x\n`), 1],
    ['one is put in', without(5, 0, '- other\n'), 1],
    ['one is put first', without(0, 0, '- other\n'), 1],
    ['one is put last', without(12, 0, '- other\n'), 1],
    ['one is taken out', without(5, 1), 0],
    ['the first is taken out', without(0, 1), 0],
    ['the last is taken out', without(11, 1), 0],
    ['two are taken out', without(5, 2), 0],
    ['two far apart are changed', without(2, 1, '- x\n').replace('- jjj', '- yjj'), 2],
    ['two are changed, and one between them is gone', without(4, 3, '- x\n', '- y\n'), 2],
    ['two change places', without(4, 2, plan[5] ?? '', plan[4] ?? ''), 0],
    [
      'one is put in, and another behind it is changed',
      without(3, 4, '- x\n', plan[3] ?? '', plan[4] ?? '', '- y\n', plan[6] ?? ''),
      2,
    ],
    ['a line goes on', without(5, 1, `${plan[5]}  more\n`), 1],
    ['the end of the file is cut off', without(0, 0).slice(0, -3), 1],
  ])('where %s', (_, text, reads) => {
    const now = cut(text, cut(plan.join('')));
    expect(now.parts).toEqual(cutPlainly(text));
    expect(now.reads).toBe(reads);
  });

  test('a fence that is opened and never closed is read a few times, however long it is', () => {
    const long = Array.from({ length: 1000 }, (_, at) => `- item ${at}\n`).join('');
    const now = cut(`\`\`\`\n${long}`, cut(long));
    expect(now.parts).toHaveLength(1);
    expect(now.reads).toBeLessThan(20);
  });
});

test('a text of which a piece can not be read has none', () => {
  const read = (piece: Uint8Array) => (write(piece).includes('b') ? null : ({ bytes: piece, isOpen: false } as Piece));
  const text = new TextEncoder().encode('- a\n- b\n- c\n');
  expect(cutText({ text, before: NONE, isSame }, read)).toBeNull();
});

describe('an item is cut before the bullets right below it', () => {
  test.each<[string, readonly string[] | null]>([
    ['text\n', null],
    ['- a\n', null],
    ['- a\n  more\n', null],
    ['1. a\n   - b\n', null],
    ['- a\n  - b\n', ['- a\n', '  - b\n']],
    ['- a\n  more\n  - b\n    - c\n  * d\n', ['- a\n  more\n', '  - b\n    - c\n', '  * d\n']],
    ['- a\n    - b\n  - c\n', ['- a\n', '    - b\n', '  - c\n']],
    ['- a\n    - b\n     - c\n      - d\n', ['- a\n', '    - b\n', '     - c\n      - d\n']],
    ['- a\n  - **b**\n', ['- a\n', '  - **b**\n']],
    ['- a\n  - ***\n', null],
    ['- a\n - b\n', null],
    ['- a\n     - b\n', ['- a\n', '     - b\n']],
    ['- a\n      - b\n', null],
    ['-   a\n   - b\n', null],
    ['-   a\n    - b\n', ['-   a\n', '    - b\n']],
    ['  - a\n    - b\n', ['  - a\n', '    - b\n']],
    ['- a\n  - - b\n', null],
    ['- a\n  - 1. b\n', null],
    ['- a\n  - \n', null],
    ['- a\n  + b', ['- a\n', '  + b']],
  ])('%j', (text, parts) => {
    const cutting = cutItem(text);
    expect(cutting && [cutting.own, ...cutting.inner]).toEqual(parts);
    if (cutting !== null) {
      expect(cutting.length).toBe(text.length);
      expect(cutting.mark).toBe(/^ *[-*+] +/.exec(text)?.[0]);
    }
  });
});
