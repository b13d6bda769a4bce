import { type FlatText, flattenRuns, isWritten, slice } from '../../markdown/flat-text.ts';
import type { Item, Paragraph } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Finding, MarkMeaning, Page } from './finding.ts';
import { toFinding } from './item-finding.ts';
import { titleParagraph } from './read-item.ts';

/** Marks that mean the same to nearly everybody; `marks` in the front matter adds to them and overrules them. */
export const DEFAULT_MARKS: ReadonlyMap<string, MarkMeaning> = new Map([
  ['/', 'doing'],
  ['✓', 'done'],
  ['√', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
]);

/** One character, maybe with a variation selector; then a blank. */
const BOX = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
/** A letter or digit in brackets is a mark only where the file says so. */
const LETTER = /[\p{L}\p{N}]/u;

/** A box with a mark that GitHub does not draw: what it means, null where nobody says, and the text behind it. */
export interface MarkedBox {
  readonly paragraph: Paragraph;
  readonly length: number;
  readonly mark: string;
  readonly meaning: MarkMeaning | null;
  readonly rest: FlatText;
}

/** Finds list items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is no step. */
export function findMarkedBoxes(page: Page): readonly Finding[] {
  return [...walkItems(page.outline.blocks)].flatMap((item) => {
    const box = readMarkedBox(page, item);
    if (box === null || box.meaning === null) return [];
    const { start } = box.paragraph;
    const mark = { start: start + 1, end: start + box.length - 1 };
    const { meaning, rest: text } = box;
    return [toFinding(page.outline, { item, notation: 'marked-box', mark, at: start, meaning, text })];
  });
}

/** Reads the box that an item begins with; null when it begins otherwise, or with a letter or digit in brackets that the file does not explain. */
export function readMarkedBox({ outline, marks }: Page, item: Item): MarkedBox | null {
  const paragraph = item.check === null ? titleParagraph(item) : null;
  if (paragraph === null || paragraph !== item.blocks[0]) return null;
  const text = flattenRuns(outline.runs(paragraph));
  const [box = '', mark] = BOX.exec(text.text) ?? [];
  // Brackets in emphasis, or written with an escape, do not begin the line.
  if (mark === undefined || text.offsets[0] !== paragraph.start || !isWritten(slice(text, 0, 1), outline.source))
    return null;
  const meaning = marks.get(mark) ?? null;
  if (meaning === null && LETTER.test(mark)) return null;
  return { paragraph, length: box.length, mark, meaning, rest: slice(text, box.length) };
}
