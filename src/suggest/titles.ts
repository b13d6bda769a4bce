import { foldText } from '../fold-text.ts';
import { wordsOf } from '../locales/words.ts';

const NO_TITLES = new Set(['todo', 'to do', 'tbd', 'tba', 'fixme', 'task']);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** How the title of such a stage ends: a word, with the blank before it where its script has blanks. */
const OUTCOMES = [...wordsOf('outcomes')].map((word) => (CJK.test(word) ? word : ` ${word}`));

/** Whether a stage lists what should come of learning (outcomes, milestones, checks) and not what to learn: its title is such a word, or ends with one. */
export function isOutcomes(title: string): boolean {
  const folded = foldText(title)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+/u, '')
    .split(/[:：]/u);
  return folded.some((part) => {
    const text = ` ${part.trim()}`;
    return OUTCOMES.some((ending) => text.endsWith(ending));
  });
}

/** Whether a title is a blank to fill in, as `____`, `TBD` or `Score: ___`: nobody can learn that. */
export function isPlaceholder(title: string): boolean {
  return !/\p{L}/u.test(title) || title.includes('___') || NO_TITLES.has(foldText(title));
}
