import { expect, test } from 'vitest';
import { CJK, fromLetter, hasLetter, hasWord, isLetter, isOfWord, isWordAt, isWordBefore } from '../src/letters.ts';
import { LOCALES } from '../src/locales/load.ts';
import { mainScript } from '../src/parse/language/scripts.ts';

const CHARACTERS = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));

test('every character is what Unicode says of it', () => {
  const wrong = CHARACTERS.filter(
    (one) =>
      hasLetter(one) !== /\p{L}/u.test(one) ||
      hasWord(one) !== /[\p{L}\p{N}]/u.test(one) ||
      isLetter(one) !== /[\p{L}\p{M}]/u.test(one) ||
      isOfWord(one) !== /[\p{L}\p{M}\p{N}]/u.test(one),
  );
  expect(wrong).toEqual([]);
});

test('a text begins at its first letter, and words are known by the character at or before a place', () => {
  const texts = ['', '12', '- 3. Été', '✅ 学习', '𝒜b', '😀', 'a'];
  expect(texts.map(fromLetter)).toEqual(texts.map((text) => text.replace(/^[^\p{L}]+/u, '')));
  const before = ['a𝒜', 'a\u{10000}', 'a😀', 'ab', ''].map((text) => isWordBefore(text, text.length));
  expect(before).toEqual([true, true, false, true, false]);
  expect(['𝒜a', '😀a', '-a', ''].map((text) => isWordAt(text, 0))).toEqual([true, false, false, false]);
});

test('Chinese, Japanese and Korean are set apart by nothing', () => {
  const found = [...'学々ひカ한aéЖ。ー1'].filter((one) => CJK.test(one));
  expect(found.join('')).toBe('学々ひカ한');
});

test('the languages in Latin letters are those that Intl calls so', () => {
  const inLatin = LOCALES.filter(({ tag }) => new Intl.Locale(tag).maximize().script === 'Latn');
  expect(mainScript('Plan')?.locales).toEqual(inLatin);
});
