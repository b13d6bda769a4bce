import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../src/fold-text.ts';

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
  ['', ''],
])('%j is %j', (text, folded) => expect(foldText(text)).toBe(folded));
