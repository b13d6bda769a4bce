import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, foldText, trimEndOf } from '../src/fold-text.ts';

const character = fc.constantFrom(' ', '  ', '\t', 'a', 'B', '!', '~', '\u007f', 'Ä', 'Ａ', '★\uFE0F', '学');

test('folds plain text as it folds any', () => {
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const text = characters.join('');
      // Behind a letter that is not plain nothing takes the short way.
      expect(`${foldText(text)} ä`.trim()).toBe(foldText(`${text} ä`));
    }),
  );
});

test.each([
  ['  Two   Words ', 'two words'],
  ['Ａｂ', 'ab'],
  ['★\uFE0F', '★'],
  ['☑\uFE0E', '☑'],
  ['a\u00A0\tb', 'a b'],
  [' a', 'a'],
  ['a ', 'a'],
  ['ÀÉ', 'àé'],
  ['', ''],
])('%j is %j', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['a..', 1],
  ['a😀.', 1],
  ['😀😀', 0],
  ['..', 0],
  ['a', 1],
  ['', 0],
  ['.a', 2],
  ['a.b', 3],
  ['\uD83D.', 1],
  ['.\u{10000}', 0],
])('the dots and pictures at the end of %j begin at %i', (text, end) => {
  expect(endOf(text, /[😀\u{10000}.]/u)).toBe(end);
  expect(trimEndOf(text, /[😀\u{10000}.]/u)).toBe(text.slice(0, end));
});
