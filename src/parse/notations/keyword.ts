import { slice } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Item } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import { meaningsOf } from '../line/glyphs.ts';
import { type MarkedItem, opensItem, plainText, toItemStep } from './read-item.ts';
import type { Page, Recogniser, StepCandidate } from './step-candidate.ts';

/** The words of Logseq (https://docs.logseq.com) and of Org mode (https://orgmode.org) that say what has become of a task. */
const WORDS = meaningsOf([
  ['todo', 'TODO LATER'],
  ['doing', 'DOING IN-PROGRESS NOW'],
  ['parked', 'WAITING'],
  ['done', 'DONE'],
  ['dropped', 'CANCELLED CANCELED'],
]);
const WORD = /^([A-Z-]{3,11})[:：]?\s+(?=\S)/u;

/** A list item that begins with such a word; `titleAt` is the offset behind the word, where its title is written. */
export interface KeywordItem extends MarkedItem {
  readonly titleAt: number;
}

/** List items that begin with such a word, as `- DOING Sessions`, in a file that has two different ones or a `DONE`. */
export const KEYWORD: Recogniser = {
  name: 'keyword',
  ...{ box: null, noteBehind: 'title', needsContrast: true },
  keywords: [
    { done: 'DONE', doing: 'DOING', todo: 'TODO' },
    { done: 'DONE', doing: 'NOW', todo: 'LATER' },
  ],
  find: findKeywords,
  mayFind: ({ outline }) => walkItems(outline.blocks).some((item) => readKeyword(outline, item) !== null),
};

function findKeywords({ outline }: Page): readonly StepCandidate[] {
  const items = walkItems(outline.blocks).flatMap((item) => readKeyword(outline, item) ?? []);
  const words = new Set(items.map(({ mark }) => outline.source.slice(mark.start, mark.end)));
  const isPlan = words.size > 1 || words.has('DONE');
  return isPlan ? items.map((item) => toItemStep(outline, item)) : [];
}

/** Whether a line of text is a heading of Org mode with such a word, as `** DONE Sessions`, which is no heading in Markdown. */
export function isOrgHeading(line: string): boolean {
  const [stars = ''] = /^\*{2,9}\s+/.exec(line) ?? [];
  return stars !== '' && WORDS.has(WORD.exec(line.slice(stars.length))?.[1] ?? '');
}

/** Reads the word that an item begins with; null where it begins with none. */
export function readKeyword(outline: Page['outline'], item: Item): KeywordItem | null {
  const text = plainText(outline, item);
  const [lead = '', word = ''] = WORD.exec(text?.text ?? '') ?? [];
  const meaning = WORDS.get(word);
  if (text === null || meaning === undefined || !opensItem(outline, item, slice(text, 0, lead.length))) return null;
  const start = offsetAt(text, 0) ?? item.start;
  const mark = { start, end: start + word.length };
  const titleAt = start + lead.length;
  return { item, notation: KEYWORD, mark, at: start, meaning, text: slice(text, lead.length), titleAt };
}
