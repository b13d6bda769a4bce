import { spanOf } from '../line-starts.ts';
import type { Block, Inline, Item, List, Paragraph, Run, Span } from '../outline.ts';
import type { Segment } from './inline-leaves.ts';
import { type Line, skipBlanks, trimEnd } from './line.ts';
import type { Marker } from './openings.ts';
import { type InlineFile, readInline } from './read-inline.ts';

type Building<T> = { -readonly [K in keyof T]: T[K] };

/** An open block that holds others, whose content begins in a column (0-based); the outermost is the piece itself. */
interface Container {
  readonly column: number;
  readonly blocks: Block[];
  readonly item: Building<Item> | null;
}

/** Lists nested deeper than people do are left to remark. */
const DEEPEST = 30;
const BARE_BOX = /^\[[ xX]\]$/;
const BOX = /\[([ xX])\][ \t](?=[ \t]*[^ \t\r\n])/y;

/** The blocks of a piece as they grow. What returns false has met something whose reading is not certain. */
export class OpenBlocks {
  readonly runs: (readonly [Inline, readonly Run[]])[] = [];
  readonly #file: InlineFile;
  readonly #open: Container[] = [{ column: 0, blocks: [], item: null }];
  #paragraph: Segment[] = [];

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

  /** How many of the open lists a line is in by its indentation. */
  depthAt(column: number): number {
    let depth = 0;
    while (depth < this.depth && column >= this.columnOf(depth + 1)) depth += 1;
    return depth;
  }

  columnOf(depth: number): number {
    return this.#open[depth]?.column ?? 0;
  }

  add(block: Block): void {
    this.#top.blocks.push(block);
  }

  addText(line: Line): void {
    const { at, end } = line;
    this.#paragraph.push({ start: at, end: trimEnd(this.#file.source, at, end), lineEnd: end });
  }

  addHeading(
    line: Line,
    level: 1 | 2 | 3 | 4 | 5 | 6,
    text: { readonly start: number; readonly end: number },
  ): boolean {
    const runs = readInline(this.#file, [{ ...text, lineEnd: line.end }]);
    if (runs === null) return false;
    const heading = { kind: 'heading', level, ...spanIn(line, line.at, line.end) } as const;
    this.runs.push([heading, runs]);
    this.add(heading);
    return true;
  }

  /** Opens a list item, in the list before it where that goes on; returns the line behind the marker. */
  openItem(line: Line, { sign, length }: Marker): Line | null {
    const { source } = this.#file;
    const content = { ...line, ...skipBlanks(source, line.at + length, line.column + length) };
    const padding = content.column - line.column - length;
    if (content.at >= line.end || padding > 4 || this.depth >= DEEPEST) return null;
    const { blocks } = this.#top;
    const last = blocks[blocks.length - 1];
    const span = spanIn(line, line.at, line.end);
    const item: Building<Item> = { kind: 'item', check: null, box: null, blocks: [], ...span };
    if (last?.kind === 'list' && signOf(source, last) === sign) (last.items as Item[]).push(item);
    else blocks.push({ kind: 'list', ordered: sign === '.' || sign === ')', items: [item], ...span });
    this.#open.push({ column: content.column, blocks: item.blocks as Block[], item });
    return content;
  }

  /** Closes the paragraph and what is open deeper than `depth`. */
  closeTo(depth: number): boolean {
    if (!this.#closeParagraph()) return false;
    while (this.depth > depth) {
      const item = this.#open.pop()?.item;
      const list = this.#top.blocks[this.#top.blocks.length - 1] as Building<List>;
      const last = item?.blocks[item.blocks.length - 1];
      if (item == null || last === undefined) return false;
      Object.assign(item, { end: last.end, endLine: last.endLine });
      Object.assign(list, { end: last.end, endLine: last.endLine });
    }
    return true;
  }

  get #top(): Container {
    return this.#open[this.#open.length - 1] as Container;
  }

  #closeParagraph(): boolean {
    const segments = this.#paragraph;
    const [first] = segments;
    const end = segments[segments.length - 1]?.lineEnd;
    if (first === undefined || end === undefined) return true;
    this.#paragraph = [];
    // A box may have its text on the next line, from which remark counts the paragraph.
    if (segments.length > 1 && BARE_BOX.test(this.#file.source.slice(first.start, first.end))) return false;
    const text = this.#takeBox(first);
    const runs = readInline(this.#file, [text, ...segments.slice(1)]);
    if (runs === null) return false;
    // A box before a link or the like is in the span of its paragraph.
    const start = runs[0]?.kind === 'text' ? text.start : first.start;
    const paragraph: Paragraph = { kind: 'paragraph', ...spanOf(this.#file.lines, start, end) };
    this.runs.push([paragraph, runs]);
    this.add(paragraph);
    return true;
  }

  /** The first line of a paragraph behind the box that it begins with. */
  #takeBox(segment: Segment): Segment {
    const { item, blocks } = this.#top;
    BOX.lastIndex = segment.start;
    const box = item !== null && blocks.length === 0 ? BOX.exec(this.#file.source) : null;
    if (item === null || box === null) return segment;
    item.check = box[1] !== ' ';
    item.box = spanOf(this.#file.lines, segment.start, segment.start + 3);
    return { ...segment, start: segment.start + 4 };
  }
}

/** A span on one line. */
export function spanIn({ number, start: from }: Line, start: number, end: number): Span {
  return { start, end, line: number, column: start - from + 1, endLine: number };
}

/** What tells the items of one list from those of another. */
export function signOf(source: string, list: List): string {
  if (!list.ordered) return source.charAt(list.start);
  let at = list.start;
  while (/\d/.test(source.charAt(at))) at += 1;
  return source.charAt(at);
}
