import { foldText } from '../fold-text.ts';
import { wordsOf } from '../locales/words.ts';

const UNDECIDED = ['tbd', 'tba', '待定', '待补充', '待補充', '未定', '추가 예정', '미정'];
const NO_TITLES = new Set(['todo', 'to do', 'fixme', 'task', ...UNDECIDED]);
const REMARK = /[:：()（）]|\s[-–—]\s/u;
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

/** Whether a title is a blank to fill in, as `____`, `TBD`, `Score: ___` or `Study group (TBD)`: nobody can learn that. */
export function isPlaceholder(title: string): boolean {
  const [whole, ...remarks] = [title, ...title.split(REMARK).slice(1)].map(foldText);
  const isUndecided = remarks.some((remark) => UNDECIDED.includes(remark));
  return !/\p{L}/u.test(title) || title.includes('___') || NO_TITLES.has(whole ?? '') || isUndecided;
}
