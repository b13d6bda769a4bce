import { foldText } from '../../fold-text.ts';
import { wordsOf } from '../../locales/words.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const OUTCOMES = endings('outcomes');
const GOALS = endings('goal');

/** Whether a stage lists what should come of learning (outcomes, milestones, checks) and not what to learn: its title is such a word, or ends with one. */
export function isOutcomes(title: string): boolean {
  return endsIn(title, OUTCOMES);
}

/** Whether a heading names what the learner is after: outcomes or a goal. */
export function isAim(title: string): boolean {
  return isOutcomes(title) || endsIn(title, GOALS);
}

/** How such a title ends: a word, with the blank before it where its script has blanks. */
function endings(list: 'outcomes' | 'goal'): readonly string[] {
  return [...wordsOf(list)].map((word) => (CJK.test(word) ? word : ` ${word}`));
}

function endsIn(title: string, words: readonly string[]): boolean {
  const folded = foldText(title)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+/u, '')
    .split(/[:：]/u);
  return folded.some((part) => {
    const text = ` ${part.trim()}`;
    return words.some((ending) => text.endsWith(ending));
  });
}
