import { inlineText, slice } from '../../markdown/flat-text.ts';
import type { Item, Outline, Span } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Defaults } from '../../source.ts';
import { meaningsOf } from '../line/glyphs.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { type MarkedItem, opensItem, plainText, titleParagraph, toItemStep } from './read-item.ts';
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
export const DEFAULT_MARKS = meaningsOf([
  ['doing', '/'],
  ['done', '✓ √ ✔ ✅'],
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

/** An item with a box that GitHub does not draw; the `sign` in it means nothing where nobody says what. */
export interface MarkedBox extends Omit<MarkedItem, 'meaning'> {
  readonly sign: string;
  readonly meaning: MarkMeaning | null;
}

/** List items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is no step. */
export const MARKED_BOX: Recogniser = {
  ...TASK_LIST,
  ...{ name: 'marked-box', box: 'other', find: findMarkedBoxes },
};

export function findMarkedBoxes(page: Page): readonly StepCandidate[] {
  return walkItems(page.outline.blocks).flatMap((item) => {
    const box = readMarkedBox(page, item);
    return box === null || box.meaning === null ? [] : [toItemStep(page.outline, { ...box, meaning: box.meaning })];
  });
}

/** Reads the box that an item begins with; null when it begins otherwise, or with a letter or digit in brackets that the file does not explain. */
export function readMarkedBox({ outline, marks }: Page, item: Item): MarkedBox | null {
  const text = plainText(outline, item);
  const [box = '', sign] = BOX.exec(text?.text ?? '') ?? [];
  // Brackets in emphasis, or written with an escape, do not begin the line.
  if (text === null || sign === undefined || !opensItem(outline, item, slice(text, 0, 1))) return null;
  const meaning = marks.get(sign) ?? null;
  if (meaning === null && LETTER.test(sign)) return null;
  const at = item.blocks[0]?.start ?? item.start;
  const mark = { start: at + 1, end: at + box.length - 1 };
  return { item, notation: MARKED_BOX, mark, sign, at, meaning, text: slice(text, box.length) };
}
