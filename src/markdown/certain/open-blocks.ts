import { spanOf } from '../line-starts.ts';
import type { Block, Heading, Inline, Item, Paragraph, Quote, Run } from '../outline.ts';
import { isContainer } from '../walk-outline.ts';
import type { Segment } from './inline/inline-leaves.ts';
import { linkAddresses } from './inline/link-addresses.ts';
import { type InlineFile, readInline } from './inline/read-inline.ts';
import { behindQuote, endOf, type Line, quoteColumn, skipBlanks, spanIn, trimEnd } from './line.ts';
import { DEEPEST, type Marker, opensBox, readBox, signOf } from './openings.ts';

type Building<T> = { -readonly [K in keyof T]: T[K] };

/** An open block that holds others, whose content begins in a column (0-based); the outermost is the piece itself. */
interface Container {
  column: number;
  readonly blocks: Block[];
  readonly block: Building<Item> | Building<Quote> | null;
}

/** The blocks of a piece as they grow. What returns false or null has met something whose reading is not certain. */
export class OpenBlocks {
  readonly runs: (readonly [Inline, readonly Run[]])[] = [];
  readonly #file: InlineFile;
  readonly #open: Container[] = [{ column: 0, blocks: [], block: null }];
  #paragraph: Segment[] = [];
  /** Whether an item of the piece has nothing behind its marker. */
  #isBehindEmpty = false;

  constructor(file: InlineFile) {
    this.#file = file;
  }

  get blocks(): readonly Block[] {
    return this.#open[0]?.blocks ?? [];
  }

  get depth(): number {
    return this.#open.length - 1;
  }

  /** Whether a paragraph is open, which a line may carry on. */
  get isText(): boolean {
    return this.#paragraph.length > 0;
  }

  /** Whether an item is open of which nothing stands behind the marker. */
  get isEmptyItem(): boolean {
    return this.#top.block?.kind === 'item' && this.#top.blocks.length === 0 && !this.isText;
  }

  /** The block right before what comes next, in the same list item or quote. */
  get last(): Block | undefined {
    return this.isText ? undefined : this.#top.blocks.at(-1);
  }

  /** Whether a quote is open. */
  get isQuoted(): boolean {
    return this.#open.some(({ block }) => block?.kind === 'quote');
  }

  /** How many of the open lists and quotes a line is in, and what of it stands behind their marks. */
  enter(line: Line): { readonly depth: number; readonly rest: Line } | null {
    let [depth, rest] = [0, line];
    for (const container of this.#open.slice(1)) {
      const inside = this.#enterOne(container, rest, depth);
      if (inside === 'uncertain') return null;
      if (inside === null) break;
      [rest, depth] = [inside, depth + 1];
    }
    return { depth, rest };
  }

  /** What of a line is in a container; null for nothing. */
  #enterOne(container: Container, line: Line, depth: number): Line | 'uncertain' | null {
    const { block, column } = container;
    if (block?.kind !== 'quote') return line.at < line.end && line.column < column ? null : line;
    const inside = line.column - this.columnOf(depth) < 4 ? behindQuote(this.#file.source, line) : null;
    if (inside === null) return null;
    // Which of several an empty line in a quote ends is for remark to say.
    if (inside.at >= inside.end && this.depth > depth + 2) return 'uncertain';
    if (inside.at < inside.end) container.column = quoteColumn(this.#file.source, line);
    // Behind a mark in another column those of the items in the quote would be others.
    if (container.column !== column && container !== this.#top) return 'uncertain';
    Object.assign(block, { end: line.end, endLine: line.number });
    return inside;
  }

  columnOf(depth: number): number {
    return this.#open[depth]?.column ?? 0;
  }

  add(block: Block): void {
    this.#top.blocks.push(block);
  }

  addText(line: Line): void {
    const end = trimEnd(this.#file.source, line.at, line.end);
    this.#paragraph.push({ start: line.at, end, lineEnd: line.end });
  }

  addHeading(line: Line, level: Heading['level'], text: Pick<Segment, 'start' | 'end'>): boolean {
    const heading: Heading = { kind: 'heading', level, ...spanIn(line, line.at, line.end) };
    return this.#addInline(heading, readInline(this.#file, [{ ...text, lineEnd: line.end }]));
  }

  /** Makes a heading of the open paragraph, which a line underlines; one that may begin with a box is left to remark. */
  underline(line: Line): boolean {
    const segments = this.#paragraph;
    const [first] = segments;
    if (first === undefined || this.#readBox(first) !== null) return false;
    this.#paragraph = [];
    const level = this.#file.source[line.at] === '=' ? 1 : 2;
    const heading: Heading = { kind: 'heading', level, ...spanOf(this.#file.lines, first.start, line.end) };
    return this.#addInline(heading, readInline(this.#file, segments));
  }

  /** Opens a list item, in the list before it where that goes on; returns the line behind the marker. */
  openItem(line: Line, { sign, length }: Marker): Line | null {
    const { source } = this.#file;
    const content = { ...line, ...skipBlanks(source, line.at + length, line.column + length) };
    const padding = content.column - line.column - length;
    const isEmpty = content.at >= line.end;
    this.#isBehindEmpty ||= isEmpty;
    if ((padding > 4 && !isEmpty) || this.depth >= DEEPEST) return null;
    const last = this.#top.blocks.at(-1);
    const span = spanIn(line, line.at, line.end);
    const item: Building<Item> = { kind: 'item', check: null, box: null, blocks: [], ...span };
    if (last?.kind === 'list' && signOf(source, last) === sign) (last.items as Item[]).push(item);
    else this.add({ kind: 'list', ordered: sign === '.' || sign === ')', items: [item], ...span });
    const column = isEmpty ? line.column + length + 1 : content.column;
    this.#open.push({ column, blocks: item.blocks as Block[], block: item });
    return content;
  }

  /** Opens a quote; returns the line behind its mark. */
  openQuote(line: Line): Line | null {
    const content = behindQuote(this.#file.source, line);
    if (content === null || content.at >= line.end || this.depth >= DEEPEST) return null;
    const quote: Building<Quote> = { kind: 'quote', blocks: [], ...spanIn(line, line.at, line.end) };
    this.add(quote);
    this.#open.push({ column: quoteColumn(this.#file.source, line), blocks: quote.blocks as Block[], block: quote });
    return content;
  }

  /** Closes the paragraph and what is open deeper than `depth`. */
  closeTo(depth: number): boolean {
    if (!this.#closeParagraph()) return false;
    while (this.depth > depth) {
      // In remark a list or quote in a quote goes on to the last empty line, or to what stands behind the mark of the next one.
      const mayGoOn = this.isQuoted && this.#top.blocks.slice(0, -1).some(isContainer);
      const { block, blocks } = this.#open.pop() as Container;
      const [inner, outer] = [blocks.at(-1), this.#top.blocks.at(-1)];
      if (block === null || outer === undefined || mayGoOn) return false;
      if (block.kind === 'quote' && inner !== undefined && isContainer(inner) && inner.end < block.end) return false;
      if (inner !== undefined && (block.kind === 'item' || inner.end > block.end)) Object.assign(block, endOf(inner));
      if (outer !== block) Object.assign(outer, endOf(block));
    }
    return true;
  }

  get #top(): Container {
    return this.#open[this.#open.length - 1] as Container;
  }

  #addInline(block: Heading | Paragraph, runs: readonly Run[] | null): boolean {
    const linked = runs === null ? null : linkAddresses(this.#file.source, runs, block);
    if (linked === null) return false;
    this.runs.push([block, linked]);
    this.add(block);
    return true;
  }

  #closeParagraph(): boolean {
    const segments = this.#paragraph;
    const [first, last] = [segments[0], segments[segments.length - 1]];
    if (first === undefined || last === undefined) return true;
    this.#paragraph = [];
    const box = this.#readBox(first);
    // remark takes a box also where its text is on the next line, or where its item ends before it.
    const mayBeBox = (segments.length > 1 || this.#isBehindEmpty) && opensBox(this.#file.source, first.start);
    if (box === null && mayBeBox) return false;
    const start = box === null ? first.start : first.start + 4;
    const runs = readInline(this.#file, [{ ...first, start }, ...segments.slice(1)]);
    if (runs === null) return false;
    const { block } = this.#top;
    if (box !== null && block?.kind === 'item') {
      block.check = box;
      block.box = spanOf(this.#file.lines, first.start, first.start + 3);
    }
    // A box before a link or the like is in the span of its paragraph.
    const from = runs[0]?.kind === 'text' ? start : first.start;
    return this.#addInline({ kind: 'paragraph', ...spanOf(this.#file.lines, from, last.lineEnd) }, runs);
  }

  /** Whether the box that a paragraph begins with is ticked; null where it begins with none. */
  #readBox({ start }: Segment): boolean | null {
    const { block, blocks } = this.#top;
    return block?.kind === 'item' && blocks.length === 0 ? readBox(this.#file.source, start) : null;
  }
}
