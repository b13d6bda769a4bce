import { type FlatText, flattenLines, maskCode, trim } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Paragraph, Run } from '../../markdown/outline.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import { type BoxLine, readBoxLine } from './box-line.ts';
import { type Move, moveOut } from './depths.ts';
import { indentOf, lineAround, type NearMiss, type Place, type SourceLine } from './near-miss.ts';

/** What a paragraph without can hold no box. */
const SIGNS = /[[［【〔☐☑☒]|\( \)|&/;
/** A bracket behind a name is an index or an array: `arr[ ]`. Behind Chinese characters people write boxes without a blank. */
const BOX = /(?<![A-Za-z0-9_$)\]])\[( |x|X)\](?=\s)/g;
const SEPARATED = /(?:[|/,;，、；·•]|\s{2})\s?$/;
/** No fix may take a link apart. */
const LINKED = 'GitHub draws a link here and no box; if you meant a box, add a space after the brackets.';

/** Reads the lines of a paragraph, the first of which may be that of an item. `isCounted`: that item is a step, or is reported. */
export function readParagraph(page: Page, paragraph: Paragraph, place: Place): readonly NearMiss[] {
  const { source } = page.outline;
  if (!SIGNS.test(source.slice(paragraph.start, paragraph.end))) return [];
  return new ParagraphReader(page, paragraph, place).read();
}

class ParagraphReader {
  readonly #page: Page;
  readonly #paragraph: Paragraph;
  readonly #place: Place;
  readonly #indent: string;
  readonly #move: Move;
  #isAfterBox = false;

  constructor(page: Page, paragraph: Paragraph, place: Place) {
    this.#page = page;
    this.#paragraph = paragraph;
    this.#place = place;
    this.#indent = indentOf(page.outline, place.item ?? paragraph);
    this.#move = moveOut(this.#indent);
  }

  read(): readonly NearMiss[] {
    const runs = this.#page.outline.runs(this.#paragraph);
    const isItem = this.#place.item !== null;
    return flattenLines(runs).flatMap((flat, at) => {
      const text = trim(flat);
      const several = readSeveral(text, isItem && at === 0 && this.#place.item?.check !== null);
      const found = isItem && at === 0 ? this.#readItem(text, runs[0]) : this.#readLine(text, at);
      return several ?? found ?? [];
    });
  }

  #readItem(text: FlatText, run: Run | undefined): NearMiss | null {
    const { start } = this.#paragraph;
    if (this.#place.isCounted) return null;
    const line = this.#line(0);
    const found = this.#box(text, { line, start, isDrawn: true });
    const before = line.text.slice(0, start - line.start);
    if (found !== null) return { start, ...found.told, fix: found.fix && before + found.fix };
    return run !== undefined && isNamelessLink(run, this.#page.outline.source)
      ? { start, code: 'no-space-after-box', message: LINKED }
      : null;
  }

  #line(at: number): SourceLine {
    return lineAround(this.#page.outline, this.#paragraph.line + at);
  }

  #readLine(text: FlatText, at: number): NearMiss | null {
    const line = this.#line(at);
    const begin = /^[\s>]*/.exec(line.text)?.[0].length ?? 0;
    const start = at === 0 ? this.#paragraph.start : line.start + begin;
    const found = this.#box(text, { line, start, isDrawn: false });
    // A box alone in prose may be talk about boxes: "[x] marks what is done".
    const isTalk = found?.isBare === true && at > 0 && !this.#isAfterBox;
    // The blank line above the first item of a list makes items of the next ones too; behind code it would change nothing.
    const isFixedAbove = found?.isLate === true && (this.#isAfterBox || at === 0);
    this.#isAfterBox = found !== null && !isTalk;
    if (found === null || isTalk) return null;
    const before = line.text.slice(0, start - line.start);
    const fix = this.#place.isQuoted || isFixedAbove ? null : this.#fix(before, found);
    return { start, ...found.told, fix };
  }

  #box(
    text: FlatText,
    { line, start, isDrawn }: { line: SourceLine; start: number; isDrawn: boolean },
  ): BoxLine | null {
    const { outline, marks } = this.#page;
    return readBoxLine({ text, start, end: line.start + line.text.length, source: outline.source, marks }, isDrawn);
  }

  /** A line that stands so deep that it would stay part of the paragraph moves out to where this begins. */
  #fix(blanks: string, { fix, lead, isLate, width }: BoxLine): string | null {
    if (fix === null) return null;
    const isSwallowed = lead === 'list' || blanks.includes('\t') || blanks.length > this.#indent.length + 3;
    return (isLate ? '\n' : '') + (isSwallowed ? this.#move(blanks.length, width) : blanks) + fix;
  }
}

/** `[ ](optional) Sets` is a link without a text to a place that is only a word; every other link was meant as one. */
function isNamelessLink({ kind, text, url, start }: Run, source: string): boolean {
  return kind === 'link' && text === ' ' && source.startsWith('[ ](', start) && /^[\p{L}\p{M}]+$/u.test(url ?? '');
}

/** Of a list item's line the first box counts, of another none does. */
function readSeveral(flat: FlatText, isDrawn: boolean): NearMiss | null {
  if (!flat.text.includes('[')) return null;
  const boxes = [...maskCode(flat).matchAll(BOX)].filter((match) => flat.kinds[match.index] !== 'l');
  const [first, second] = boxes;
  // One more `[x]` in a title may be what the title is about: `learn [x] notation`.
  const isMore = second !== undefined || first?.[1] === ' ' || SEPARATED.test(flat.text.slice(0, first?.index));
  const start = offsetAt(flat, first?.index ?? 0);
  if (first === undefined || start === undefined || (isDrawn ? !isMore : second === undefined)) return null;
  const message = isDrawn
    ? 'Only the first box of this line is drawn and counted; give each a list item of its own.'
    : 'GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.';
  return { start, code: 'several-boxes', message };
}
