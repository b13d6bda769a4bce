// Each class of Unicode takes about a millisecond to compile in a pattern of its own. Nearly all text begins and ends in ASCII,
// which is judged without them, and all others ask the same three.
const [LETTER, MARK, NUMBER] = [/\p{L}/u, /\p{M}/u, /\p{N}/u];
const PLAIN_LETTER = /[A-Za-z]/;
const PLAIN_SIGN = /[A-Za-z\d]/;
/** Whether a text has a character of Chinese, Japanese or Korean, which set words apart by nothing. */
export const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a text holds a letter. */
export function hasLetter(text: string): boolean {
  return PLAIN_LETTER.test(text) || LETTER.test(text);
}

/** Whether a text holds a letter or a number. */
export function hasWord(text: string): boolean {
  return PLAIN_SIGN.test(text) || LETTER.test(text) || NUMBER.test(text);
}

/** A text from its first letter on. */
export function fromLetter(text: string): string {
  if (PLAIN_LETTER.test(text.charAt(0))) return text;
  const at = text.search(LETTER);
  return at < 0 ? '' : text.slice(at);
}

/** Whether a character is a letter or a mark on one. */
export function isLetter(character: string): boolean {
  return character < '\x80' ? PLAIN_LETTER.test(character) : LETTER.test(character) || MARK.test(character);
}

/** Whether a character is part of a word: a letter, a mark on one or a number. */
export function isOfWord(character: string): boolean {
  return character < '\x80' ? PLAIN_SIGN.test(character) : isLetter(character) || NUMBER.test(character);
}

/** Whether the character at an offset of a text is part of a word; none is there before its begin and behind its end. */
export function isWordAt(text: string, at: number): boolean {
  return isOfWord(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** The same for the character before an offset. */
export function isWordBefore(text: string, at: number): boolean {
  return isWordAt(text, (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1);
}
