import { type FlatText, flattenLines } from '../../markdown/flat-text.ts';
import type { Heading, Item, Outline, Paragraph } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import type { Page } from '../../parse/notations/finding.ts';
import { unmappedMark } from '../statuses.ts';
import { type BoxLine, readBoxLine } from './box-line.ts';
import { Depths } from './depths.ts';
import { indentOf, lineAround, type NearMiss } from './near-miss.ts';

const BRACKETS = /[[［【〔]/;
const LETTERING = /^\s*(?:[(（]?\p{L}[)）.、]|[(（]?\d+[.)）、．])/u;

/** Finds lines of paragraphs that were meant as list items with a box, and boxes in headings. */
export function findLineBoxes(page: Page): readonly NearMiss[] {
  const { outline } = page;
  const itemOf = new Map<Paragraph, Item>();
  return [...walkBlocks(outline.blocks)].flatMap((block) => {
    if (block.kind === 'item' && block.blocks[0]?.kind === 'paragraph') itemOf.set(block.blocks[0], block);
    if (block.kind === 'heading') return readHeading(outline, block);
    if (block.kind !== 'paragraph' || !BRACKETS.test(outline.source.slice(block.start, block.end))) return [];
    return new ParagraphReader(page, block, itemOf.get(block) ?? null).read();
  });
}

class ParagraphReader {
  readonly #page: Page;
  readonly #paragraph: Paragraph;
  readonly #first: number;
  readonly #base: string;
  readonly #depths: Depths;
  readonly #isQuoted: boolean;
  #isAfterBox = false;

  constructor(page: Page, paragraph: Paragraph, item: Item | null) {
    this.#page = page;
    this.#paragraph = paragraph;
    // The first line of an item is read with the item.
    this.#first = item === null ? 0 : 1;
    this.#base = indentOf(page.outline, item ?? paragraph);
    this.#depths = new Depths(this.#base);
    const { text } = lineAround(page.outline, paragraph.line);
    this.#isQuoted = text.slice(0, paragraph.column - 1).includes('>');
  }

  read(): readonly NearMiss[] {
    const lines = flattenLines(this.#page.outline.runs(this.#paragraph));
    return lines.flatMap((flat, at) => (at < this.#first ? [] : (this.#readLine(flat, at) ?? [])));
  }

  #readLine(flat: FlatText, at: number): NearMiss | null {
    const line = lineAround(this.#page.outline, this.#paragraph.line + at);
    const indent = at === 0 ? this.#paragraph.start - line.start : line.text.length - line.text.trimStart().length;
    const found = readBoxLine(line.text.slice(indent).trimEnd(), this.#page.marks);
    // A box alone in prose may be talk about boxes: "[x] marks what is done".
    const isTalk = found?.isBare === true && at > 0 && !this.#isAfterBox;
    if (found === null || isTalk || !isVisible(flat)) {
      this.#isAfterBox = false;
      return null;
    }
    // The blank line above the first item of a list makes items of the next ones too; behind code it would change nothing.
    const isMendedAbove = found.isLate && (this.#isAfterBox || at === 0);
    this.#isAfterBox = true;
    const told = found.form.box === null ? unmappedMark(found.form.sign ?? '') : { code: found.code };
    const fix = this.#isQuoted || isMendedAbove ? null : this.#fix(line.text.slice(0, indent), found);
    return { start: line.start + indent, ...told, fix };
  }

  #fix(blanks: string, found: BoxLine): string | null {
    return found.fix === null ? null : (found.isLate ? '\n' : '') + this.#lead(blanks, found) + found.fix;
  }

  /** A line that stands so deep that it would stay part of the paragraph moves out to where this begins. */
  #lead(blanks: string, { isDeep, bullet }: BoxLine): string {
    const isSwallowed = isDeep || blanks.includes('\t') || blanks.length > this.#base.length + 3;
    return isSwallowed ? this.#depths.lead(blanks.length, bullet) : blanks;
  }
}

/** Whether the brackets that begin a line are seen as text: links and code are no boxes. */
function isVisible({ text, kinds }: FlatText): boolean {
  const shown = text.replace(LETTERING, '');
  const at = text.length - shown.length + shown.search(BRACKETS);
  return /^[^\p{L}\p{N}[［【〔]*[[［【〔]/u.test(shown) && (kinds[at] === 't' || kinds[at] === 'd');
}

function readHeading(outline: Outline, { line, start }: Heading): readonly NearMiss[] {
  if (!/^\s{0,3}#{1,6}[ \t]+\[[ xX]\][ \t]+\S/u.test(lineAround(outline, line).text)) return [];
  return [{ start, code: 'box-in-heading', fix: null }];
}
