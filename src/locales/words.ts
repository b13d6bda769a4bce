import { foldText } from '../fold-text.ts';
import { LOCALES } from './load.ts';
import type { Locale, PriorityName, WordKind } from './locale.ts';

/** The words of a kind in every language, folded; the same word of several languages is one. */
export function wordsOf(kind: WordKind): ReadonlySet<string> {
  return new Set(LOCALES.flatMap(({ read }) => read[kind].map(foldText)));
}

/** What each word of some kinds means, in every language; of two meanings the earlier one wins. */
export function wordMap<Meaning>(meanings: readonly (readonly [WordKind, Meaning])[]): ReadonlyMap<string, Meaning> {
  const entries = meanings.flatMap(([kind, meaning]) => [...wordsOf(kind)].map((word) => [word, meaning] as const));
  return new Map(entries.reverse());
}

/** The priority that each word names. */
export function priorityWords(): ReadonlyMap<string, PriorityName> {
  const named = LOCALES.flatMap(({ read }) => Object.entries(read.priority) as [PriorityName, readonly string[]][]);
  return new Map(named.flatMap(([priority, words]) => words.map((word) => [foldText(word), priority] as const)));
}

/** The first language that has a word among the kinds given; null when none has. */
export function localeOfWord(word: string, kinds: readonly WordKind[]): Locale | null {
  const folded = foldText(word);
  const has = ({ read }: Locale) => kinds.some((kind) => read[kind].some((known) => foldText(known) === folded));
  return LOCALES.find(has) ?? null;
}
