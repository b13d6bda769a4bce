import type { Ref } from '../../suggest/suggestion.ts';
import { quoteText, type Voice } from './voice.ts';
import { wordList } from './word-number.ts';

const NAMED = 3;

/** Steps by their titles as a list in words; from the fifth on the rest is a count. */
export function wordNames(steps: readonly Ref[], voice: Voice): string {
  const { counts, language } = voice.words;
  const named = steps.length <= NAMED + 1 ? steps : steps.slice(0, NAMED);
  const names = named.map((step) => quoteText(step.title, voice));
  const left = steps.length - named.length;
  return wordList(language, left > 0 ? [...names, counts.more(left)] : names);
}
