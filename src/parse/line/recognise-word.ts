import { foldText, trimEndOf } from '../../fold-text.ts';
import { fromLetter, isLetter } from '../../letters.ts';
import { wordMap, wordsOf } from '../../locales/words.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { TICK } from './glyphs.ts';
import { beginsWith, mentions } from './phrases.ts';

const MADE_OF = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー ]+$/u;
const STATUS_WORDS = wordMap<MarkMeaning>([
  ['done', 'done'],
  ['yes', 'done'],
  ['doing', 'doing'],
  ['todo', 'todo'],
  ['no', 'todo'],
  ['dropped', 'dropped'],
  ['parked', 'parked'],
]);
/**
 * `已*` and its like: words that are made as Chinese, Japanese and Korean make them, as `已生成`, `整理中`, `미확인`.
 * What begins so and is longer is a sentence: `已创建但看不懂` is not done.
 */
const SHAPES = [...STATUS_WORDS]
  .filter(([word]) => word.includes('*'))
  .map(([word, meaning]) => {
    const [head = '', tail = ''] = word.split('*');
    return { head, tail, most: tail === '' ? 4 : 6, meaning };
  });
const ANSWERS = new Set([...wordsOf('yes'), ...wordsOf('no')]);
const HEADERS = wordsOf('statusColumn');
const STATUS_NOUNS = [...wordsOf('statusNoun')];
const OPTIONAL = wordsOf('optional');
const DEFERRAL = [...wordsOf('deferral')];
/** What stands before the colon of `Prerequisites: …` and its like. */
export const PREREQUISITES = wordsOf('prerequisites');
/** What stands before the colon of `Goal: …` and its like. */
export const GOAL = wordsOf('goal');
const UNITS = wordsOf('units');
const TICKED = new RegExp(`^${TICK}$`, 'u');
const ASKS_FOR_DONE = /^(?:是否.*|.+ ?여부)$/u;

/** What may stand behind the name of a column. */
const BEHIND_NAME = { test: (character: string) => !isLetter(character) && !/[?？]/.test(character) };

/** Of a folded text, in which blanks stand alone. */
const ESTIMATE =
  /^(?:~|≈|≥|约|約|approx\.?|about|ca\.?|env\.?)?\s?\d+(?:[.,]\d+)?(?:\s?(?:[-–—~～]|至|到|to)\s?\d+(?:[.,]\d+)?)?(?:\s?\+)?\s?([^\s\d.]+)\.?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const LONGEST_LABEL = 40;

/** The status that a word or phrase of the vocabulary names, null for any other text. */
export function wordStatus(text: string): MarkMeaning | null {
  return STATUS_WORDS.get(foldWords(text)) ?? null;
}

/** The status that a cell of a status column names: a word of the vocabulary, or one built as Chinese, Japanese and Korean build them. */
export function cellWordStatus(text: string): MarkMeaning | null {
  const folded = foldWords(text);
  return STATUS_WORDS.get(folded) ?? SHAPES.find((shape) => hasShape(folded, shape))?.meaning ?? null;
}

function hasShape(text: string, { head, tail, most }: (typeof SHAPES)[number]): boolean {
  if (!text.startsWith(head) || !text.endsWith(tail)) return false;
  const made = text.slice(head.length, text.length - tail.length);
  return [...made].length <= most && MADE_OF.test(made);
}

/** Whether a cell only answers yes or no, which says a status under `Done?` alone. */
export function isYesOrNo(text: string): boolean {
  return ANSWERS.has(foldText(text));
}

/** `IN_PROGRESS` is written as programs do: its words stand apart as with blanks. */
function foldWords(text: string): string {
  return foldText(text.replaceAll('_', ' '));
}

/** Whether a header cell names a column of statuses: `Status`, `学习状态`, `Current status (✅/⬜)`, or a tick alone. */
export function isStatusHeader(text: string): boolean {
  const bare = bareHeader(text);
  return isDoneHeader(text) || HEADERS.has(bare) || STATUS_NOUNS.some((noun) => mentions(bare, noun));
}

/** Whether the header of a status column asks whether a row is done, as `Completed?` or `是否完成`, so that its cells may answer `x` or `y`. */
export function isDoneHeader(text: string): boolean {
  const bare = trimEndOf(bareHeader(text), /[\s?？]/u);
  return TICKED.test(text.trim()) || STATUS_WORDS.get(bare) === 'done' || ASKS_FOR_DONE.test(bare);
}

function bareHeader(text: string): string {
  return trimEndOf(fromLetter(foldText(text).replace(/[(（][^()（）]*[)）]/g, '')), BEHIND_NAME);
}

/** Whether a parenthesis says that a step need not be done. */
export function isOptional(text: string): boolean {
  return OPTIONAL.has(foldText(text));
}

/** Whether a parenthesis puts a step off until something happens. */
export function isDeferral(text: string): boolean {
  const folded = foldText(text);
  return DEFERRAL.some((words) => beginsWith(folded, words));
}

/** Whether a parenthesis is a length of time and nothing else, as `~3-4 h`. */
export function isEstimate(text: string): boolean {
  const folded = foldText(text);
  const unit = /\d/.test(folded) ? ESTIMATE.exec(folded)?.[1] : undefined;
  return unit !== undefined && UNITS.has(unit);
}

/** Whether a text is a day and nothing else; it need not exist. */
export function isDayLike(text: string): boolean {
  return DAY.test(text.trim());
}

/** What a parenthesis says must be done before, as `depends on T012, T013`; null where it says nothing of the kind. */
export function prerequisitesIn(parenthesis: string): string | null {
  const folded = foldText(parenthesis);
  const words = [...PREREQUISITES].find((one) => beginsWith(folded, one) && folded.length > one.length);
  return words === undefined
    ? null
    : parenthesis
        .trim()
        .slice(words.length)
        .replace(/^[\s:：]+/u, '');
}

/** The text after one of these labels; null when the line begins with none. */
export function valueAfter(line: string, names: ReadonlySet<string>): string | null {
  const text = fromLetter(line);
  const end = text.search(/[:：]/u);
  if (end < 1 || end > LONGEST_LABEL) return null;
  const value = text.slice(end + 1).trim();
  return value !== '' && names.has(foldText(text.slice(0, end))) ? value : null;
}
