import { foldText } from '../fold-text.ts';
import { chooseLocale } from './choose-locale.ts';
import { LOCALES } from './load.ts';
import type { Locale, PriorityName, WordKind } from './locale.ts';

/** The words of a kind in every language; the same word of several languages is one. In the files all words stand folded, so that nobody has to fold three thousand of them. */
export function wordsOf(kind: WordKind): ReadonlySet<string> {
  return new Set(LOCALES.flatMap(({ read }) => read[kind]));
}

/** What each word of some kinds means, in every language; of two meanings the earlier one wins. */
export function wordMap<Meaning>(meanings: readonly (readonly [WordKind, Meaning])[]): ReadonlyMap<string, Meaning> {
  const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf(kind)].map((word) => [word, meaning] as const));
  return new Map(entries.reverse());
}

/** The priority that each word names. */
export function priorityWords(): ReadonlyMap<string, PriorityName> {
  const named = LOCALES.flatMap(({ read }) => Object.entries(read.priority) as [PriorityName, readonly string[]][]);
  return new Map(named.flatMap(([priority, words]) => words.map((word) => [word, priority] as const)));
}

/** The language that has a word among the kinds given: that of the tag rather than another; null when none has. */
export function localeOfWord(word: string, kinds: readonly WordKind[], tag: string | null): Locale | null {
  const folded = foldText(word);
  const has = ({ read }: Locale) => kinds.some((kind) => read[kind].includes(folded));
  return [chooseLocale(tag ?? ''), ...LOCALES].find(has) ?? null;
}
