import { type FlatText, inlineText, slice } from '../../markdown/flat-text.ts';
import type { Item, Outline, Span } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Defaults } from '../../source.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { opensItem, plainText, titleParagraph, toItemStep } from './read-item.ts';
import type { Page, Recogniser, StepCandidate } from './step-candidate.ts';

/** Blanks behind a box; more make code of what follows in remark as on GitHub. */
const MOST_BLANKS = 200;

/** An item with a box that GitHub draws. */
export interface BoxItem extends Item {
  readonly check: boolean;
  readonly box: Span;
}

/** The boxes that GitHub draws: GFM task list items, nested, ordered and quoted ones too. */
export const TASK_LIST: Recogniser = {
  name: 'task-list',
  ...{ box: 'drawn', noteBehind: 'title', needsContrast: false, keywords: [] },
  find: ({ outline }) => findBoxItems(outline).map((item) => readBoxItem(outline, item)),
  mayFind: () => false,
};

/** The items with a box that GitHub draws. remark also reads a box around a tab, and one with nothing behind it on its line; GitHub draws neither. */
export function findBoxItems({ source, blocks }: Outline): readonly BoxItem[] {
  const isDrawn = ({ start, end }: Span) => /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(start, end + MOST_BLANKS));
  const isBoxItem = (item: Item): item is BoxItem => item.check !== null && item.box !== null && isDrawn(item.box);
  return walkItems(blocks).filter(isBoxItem);
}

/** Reads the step that such an item is. */
export function readBoxItem(outline: Outline, item: BoxItem): StepCandidate {
  const { check, box } = item;
  const text = inlineText(outline, titleParagraph(item));
  const mark = { start: box.start + 1, end: box.end - 1 };
  const meaning = check ? 'done' : 'todo';
  return toItemStep(outline, { item, notation: TASK_LIST, mark, at: box.start, meaning, text });
}

/** Marks that mean the same to nearly everybody; `marks` in the front matter adds to them and overrules them. */
export const DEFAULT_MARKS: ReadonlyMap<string, MarkMeaning> = new Map([
  ['/', 'doing'],
  ['✓', 'done'],
  ['√', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
]);

/** What these mean to Obsidian Tasks, and to nobody else. */
const OBSIDIAN_MARKS = { '-': 'dropped', '>': 'parked' } as const;

/** What marks mean where the front matter says nothing: in a vault of Obsidian's two more have a meaning. */
export function marksOutside({ marks }: Defaults, isVault: boolean): Readonly<Record<string, MarkMeaning>> {
  return { ...(isVault ? OBSIDIAN_MARKS : {}), ...marks };
}

/** One character, maybe with a variation selector; then a blank. */
const BOX = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
/** A letter or digit in brackets is a mark only where the file says so. */
const LETTER = /[\p{L}\p{N}]/u;

/** A box with a mark that GitHub does not draw: what it means, null where nobody says, and the text behind it. */
export interface MarkedBox {
  /** Where it stands. */
  readonly start: number;
  readonly length: number;
  readonly mark: string;
  readonly meaning: MarkMeaning | null;
  readonly rest: FlatText;
}

/** List items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is no step. */
export const MARKED_BOX: Recogniser = {
  ...TASK_LIST,
  ...{ name: 'marked-box', box: 'other', find: findMarkedBoxes },
};

export function findMarkedBoxes(page: Page): readonly StepCandidate[] {
  return walkItems(page.outline.blocks).flatMap((item) => {
    const box = readMarkedBox(page, item);
    if (box === null || box.meaning === null) return [];
    const { start, length, meaning, rest: text } = box;
    const mark = { start: start + 1, end: start + length - 1 };
    return [toItemStep(page.outline, { item, notation: MARKED_BOX, mark, at: start, meaning, text })];
  });
}

/** Reads the box that an item begins with; null when it begins otherwise, or with a letter or digit in brackets that the file does not explain. */
export function readMarkedBox({ outline, marks }: Page, item: Item): MarkedBox | null {
  const text = plainText(outline, item);
  const [box = '', mark] = BOX.exec(text?.text ?? '') ?? [];
  // Brackets in emphasis, or written with an escape, do not begin the line.
  if (text === null || mark === undefined || !opensItem(outline, item, slice(text, 0, 1))) return null;
  const meaning = marks.get(mark) ?? null;
  if (meaning === null && LETTER.test(mark)) return null;
  return {
    start: item.blocks[0]?.start ?? item.start,
    length: box.length,
    mark,
    meaning,
    rest: slice(text, box.length),
  };
}
