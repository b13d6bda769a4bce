import type { Block, Inline, Run } from '../outline.ts';
import { endsParagraphs, opensPiece } from '../split-markdown.ts';
import { isContainer } from '../walk-outline.ts';
import { readHtmlOpening } from './html-openings.ts';
import type { InlineFile } from './inline/read-inline.ts';
import { type Line, lineAt, spanIn } from './line.ts';
import { OpenBlocks } from './open-blocks.ts';
import {
  headingLevel,
  headingText,
  isBare,
  isBreak,
  isUnderline,
  type Marker,
  readFence,
  readMarker,
} from './openings.ts';
import { type Leaf, type Place, readFencedCode, readHtml, readIndentedCode } from './read-leaf.ts';
import { beginsTable, type CertainTable, readTable } from './read-table.ts';

/** Blocks read for certain, the runs of their inline texts, and the index of the line behind them. */
export interface CertainPiece {
  readonly blocks: readonly Block[];
  readonly runs: readonly (readonly [Inline, readonly Run[]])[];
  readonly next: number;
}

/**
 * Reads the piece of a file that begins at a line (0-based index); null where it holds anything whose reading is not certain.
 */
export function readPiece(file: InlineFile, index: number): CertainPiece | null {
  return new PieceReader(file).read(index);
}

/** In how many of the open lists and quotes a line is, whether it stands behind a blank one, and whether it may carry on a paragraph. */
interface Entered {
  readonly depth: number;
  readonly isAfterBlank: boolean;
  readonly carriesOn: boolean;
}

class PieceReader {
  readonly #file: InlineFile;
  readonly #source: string;
  readonly #blocks: OpenBlocks;
  #next = 0;

  constructor(file: InlineFile) {
    this.#file = file;
    this.#source = file.source;
    this.#blocks = new OpenBlocks(file);
  }

  read(index: number): CertainPiece | null {
    const { lines } = this.#file;
    let isAfterBlank = true;
    for (this.#next = index; this.#next < lines.length; ) {
      const line = lineAt(this.#file, this.#next);
      if (this.#next > index && opensPiece(this.#source, line.start, isAfterBlank)) break;
      this.#next += 1;
      if (!this.#readLine(line, isAfterBlank)) return null;
      isAfterBlank = endsParagraphs(this.#source, lines[this.#next - 1] ?? 0);
    }
    if (!this.#blocks.closeTo(0)) return null;
    return { blocks: this.#blocks.blocks, runs: this.#blocks.runs, next: this.#next };
  }

  #readLine(line: Line, isAfterBlank: boolean): boolean {
    const blocks = this.#blocks;
    const entered = blocks.enter(line);
    if (entered === null) return false;
    const { depth, rest } = entered;
    if (rest.at === rest.end) return blocks.closeTo(depth);
    const isDeep = rest.column - blocks.columnOf(depth) >= 4;
    if (blocks.isEmptyItem && (isDeep || depth === blocks.depth)) return false;
    return this.#readRest(rest, { depth, isAfterBlank, carriesOn: blocks.isText && depth === blocks.depth });
  }

  /** Reads what of a line stands behind the marks of the first `depth` open lists and quotes. */
  #readRest(line: Line, place: Entered): boolean {
    const blocks = this.#blocks;
    const { depth } = place;
    if (blocks.isText && isUnderline(this.#source, line.at)) return this.#underline(line, depth);
    if (line.column - blocks.columnOf(depth) >= 4) return this.#readIndented(line, depth);
    if (this.#source[line.at] === '>') {
      const content = blocks.closeTo(depth) ? blocks.openQuote(line) : null;
      return content !== null && this.#readRest(content, { ...place, depth: blocks.depth, isAfterBlank: false });
    }
    const marker = isBreak(this.#source, line.at) ? null : readMarker(this.#source, line.at);
    if (marker === null || (isIndentedCode(blocks.last) && isBare(this.#source, line, marker)))
      return this.#readLeaf(line, place);
    return this.#openItem(line, marker, place);
  }

  /** An item that is empty, or begins a list with another number than 1, carries on a paragraph, in remark also behind the mark of a quote. */
  #openItem(line: Line, marker: Marker, { depth, carriesOn }: Entered): boolean {
    const blocks = this.#blocks;
    const content = blocks.closeTo(depth) ? blocks.openItem(line, marker) : null;
    if (content === null || (carriesOn && !marker.isFirst)) return false;
    if (content.at >= content.end) return !carriesOn;
    return this.#readRest(content, { depth: blocks.depth, isAfterBlank: false, carriesOn });
  }

  #readLeaf(line: Line, place: Entered): boolean {
    const { at, end } = line;
    const { depth } = place;
    const [blocks, source] = [this.#blocks, this.#source];
    if (isBreak(source, at)) return blocks.closeTo(depth) && this.#addBreak(line);
    const level = headingLevel(source, at);
    if (level !== null)
      return blocks.closeTo(depth) && blocks.addHeading(line, level, headingText(source, at + level, end));
    const marks = readFence(source, at);
    if (marks !== null) return blocks.closeTo(depth) && this.#addLeaf(readFencedCode(this.#place(line), marks));
    if (source[at] === '<') return this.#readTag(line, place);
    if (blocks.isText) return source[at] !== '|' && this.#addText(line);
    if (!blocks.closeTo(depth)) return false;
    return depth === 0 && beginsTable(this.#file, line) ? this.#addTable(line) : this.#addText(line);
  }

  /** A tag alone on its line is read as a block behind a blank line only: elsewhere it may carry on a paragraph. */
  #readTag(line: Line, { depth, isAfterBlank }: Entered): boolean {
    const blocks = this.#blocks;
    const opening = readHtmlOpening(this.#source, line);
    if (opening === 'text') return (blocks.isText || blocks.closeTo(depth)) && this.#addText(line);
    if (opening === null || (opening === 'alone' && !isAfterBlank)) return false;
    if (!blocks.closeTo(depth)) return false;
    return this.#addLeaf(readHtml(this.#place(line), opening));
  }

  /** Where the list item around a line leaves off; a quote would go on in front of each line. */
  #place(line: Line): Place | null {
    return this.#blocks.isQuoted ? null : { file: this.#file, line, around: this.#blocks.columnOf(this.#blocks.depth) };
  }

  #addText(line: Line): boolean {
    this.#blocks.addText(line);
    return !this.#source.slice(line.at, line.end).includes(']:');
  }

  /** A tag alone on its line ends a list on GitHub, however deep it stands. */
  #readIndented(line: Line, depth: number): boolean {
    if (this.#blocks.isText) return this.#source[line.at] !== '<' && this.#addText(line);
    // Behind a quote, or a list whose items begin further right, remark makes of each line of code a block of its own.
    if (!this.#blocks.closeTo(depth) || (this.#blocks.last !== undefined && isContainer(this.#blocks.last)))
      return false;
    return this.#addLeaf(readIndentedCode(this.#place(line)));
  }

  #addTable(line: Line): boolean {
    const table = readTable(this.#file, line);
    for (const run of table?.runs ?? []) this.#blocks.runs.push(run);
    return this.#addLeaf(table);
  }

  #addLeaf(leaf: Leaf | CertainTable | null): boolean {
    if (leaf === null) return false;
    this.#blocks.add(leaf.block);
    this.#next = leaf.next;
    return true;
  }

  #addBreak(line: Line): boolean {
    this.#blocks.add({ kind: 'other', blocks: [], ...spanIn(line, line.at, line.end) });
    return true;
  }

  #underline(line: Line, depth: number): boolean {
    const isPlain = /^(?:=+|-+)[ \t]*$/.test(this.#source.slice(line.at, line.end));
    return (
      isPlain &&
      depth === this.#blocks.depth &&
      line.column - this.#blocks.columnOf(depth) < 4 &&
      this.#blocks.underline(line)
    );
  }
}

/** remark lets no empty item follow it, which is text then. */
function isIndentedCode(block: Block | undefined): boolean {
  return block?.kind === 'code' && !block.fenced;
}
