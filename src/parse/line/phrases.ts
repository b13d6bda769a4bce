import { groupBy } from '../../group-by.ts';
import { CJK, isWordAt, isWordBefore } from '../../letters.ts';

/** Phrases by their first or their last letter: a title is compared with few of five hundred. */
export type Index = ReadonlyMap<string | undefined, readonly string[]>;

/** Phrases by their first letter. */
export function byBeginning(phrases: Iterable<string>): Index {
  return groupBy([...phrases], (words) => words[0]);
}

/** Whether a folded text begins with whole words. */
export function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && (CJK.test(words) || !isWordAt(text, words.length));
}

/** Whether words are enough to be known by in a longer title. */
export function isPhrase(words: string): boolean {
  return words.includes(' ') || (CJK.test(words) && words.length >= 4);
}

/** Whether a folded text has a word as a whole; Chinese, Japanese and Korean set words apart by nothing. */
export function mentions(text: string, word: string): boolean {
  const isApart = (at: number) => !isWordBefore(text, at) && !isWordAt(text, at + word.length);
  if (CJK.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isApart(at)) return true;
  return false;
}
