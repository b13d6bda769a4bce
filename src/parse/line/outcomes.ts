import { foldText } from '../../fold-text.ts';
import { wordsOf } from '../../locales/words.ts';
import type { Step } from '../roadmap.ts';
import { readSeriesTitle } from './series-title.ts';

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What stands before and behind the part of a title that a word leaves open with `*`; without one the word is the whole title. */
const OUTCOMES = [...wordsOf('outcomes')].map((word) => word.split('*'));
const BEGINNINGS = OUTCOMES.flatMap(([start = '', end]) => (start === '' || end === undefined ? [] : [start]));
const GOALS = endings('goal');
const DONE = endings('done');

/** Whether a stage lists what should come of learning (outcomes, milestones, checks) and not what to learn. */
export function isOutcomes(title: string): boolean {
  return partsOf(title).some((part) =>
    OUTCOMES.some(([start = '', end]) =>
      end === undefined ? part === start : part.startsWith(start) && ` ${part}`.endsWith(end),
    ),
  );
}

/** Whether a heading names what the learner is after: outcomes or a goal. */
export function isAim(title: string): boolean {
  return isOutcomes(title) || partsOf(title).some((part) => endsIn(part, GOALS));
}

/** Whether a step claims what should come of its stage, as `I can …` and `Phase 2 complete` do, or stands below a label of outcomes. */
export function isClaim({ title, context }: Pick<Step, 'title' | 'context'>): boolean {
  const [head = ''] = partsOf(title);
  if (BEGINNINGS.some((start) => head.startsWith(start)) || context.some(isOutcomes)) return true;
  return endsIn(head, DONE) && readSeriesTitle(head) !== null;
}

/** A title as it is compared: without what stands in parentheses or before its first letter, cut at colons and dashes. */
function partsOf(title: string): readonly string[] {
  return foldText(title)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+/u, '')
    .split(/[:：]|\s[-–—]\s/u)
    .map((part) => part.trim());
}

/** How such a title ends: a word, with the blank before it where its script has blanks. */
function endings(list: 'goal' | 'done'): readonly string[] {
  return [...wordsOf(list)].map((word) => (CJK.test(word) ? word : ` ${word}`));
}

function endsIn(part: string, words: readonly string[]): boolean {
  return words.some((ending) => ` ${part}`.endsWith(ending));
}
