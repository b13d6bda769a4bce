import { foldText } from '../../fold-text.ts';
import { groupBy } from '../../group-by.ts';
import { CJK, fromLetter } from '../../letters.ts';
import { wordsOf } from '../../locales/words.ts';
import type { Step } from '../roadmap.ts';
import { byBeginning, type Index } from './phrases.ts';
import { readSeriesTitle } from './series-title.ts';

/** A phrase leaves open with `*` what stands before or behind it; without one it is the whole title. */
const PHRASES = wordsOf('outcomes');
const BEGINNINGS = byBeginning(openOn('end', PHRASES));
const OUTCOMES = groupBy(openOn('start', PHRASES), (words) => words.at(-1));
const GOALS = endings('goal');
const DONE = endings('done');

/** Whether a stage lists what should come of learning (outcomes, milestones, checks) and not what to learn. */
export function isOutcomes(title: string): boolean {
  return partsOf(title).some((part) => PHRASES.has(part) || startsIn(part, BEGINNINGS) || endsIn(part, OUTCOMES));
}

/** Whether a heading names what the learner is after: outcomes or a goal. */
export function isAim(title: string): boolean {
  return isOutcomes(title) || partsOf(title).some((part) => endsIn(part, GOALS));
}

/** Whether a step claims what should come of its stage, as `I can …` and `Phase 2 complete` do, or stands below a label of outcomes. */
export function isClaim({ title, context }: Pick<Step, 'title' | 'context'>): boolean {
  const [head = ''] = partsOf(title);
  if (startsIn(head, BEGINNINGS) || context.some(isOutcomes)) return true;
  return endsIn(head, DONE) && readSeriesTitle(head) !== null;
}

/** A title as it is compared: without what stands in parentheses or before its first letter, cut at colons and dashes. */
function partsOf(title: string): readonly string[] {
  return fromLetter(foldText(title).replace(/[(（][^()（）]*[)）]/g, ''))
    .split(/[:：]|\s[-–—]\s/u)
    .map((part) => part.trim());
}

/** How such a title ends: a word, with the blank before it where its script has blanks. */
function endings(list: 'goal' | 'done'): Index {
  const words = [...wordsOf(list)].map((word) => (CJK.test(word) ? word : ` ${word}`));
  return groupBy(words, (word) => word.at(-1));
}

function openOn(side: 'start' | 'end', phrases: ReadonlySet<string>): readonly string[] {
  return [...phrases].flatMap((phrase) => {
    const [start = '', end] = phrase.split('*');
    return end === undefined || (start === '') !== (side === 'start') ? [] : [start + end];
  });
}

function startsIn(part: string, beginnings: Index): boolean {
  return (beginnings.get(part[0]) ?? []).some((beginning) => part.startsWith(beginning));
}

function endsIn(part: string, endings: Index): boolean {
  const whole = ` ${part}`;
  return (endings.get(part.at(-1)) ?? []).some((ending) => whole.endsWith(ending));
}
