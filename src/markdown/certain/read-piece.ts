import type { Block, Inline, Run } from '../outline.ts';
import { endsParagraphs, opensPiece } from '../split-markdown.ts';
import { type Line, lineAt } from './line.ts';
import { OpenBlocks, spanIn } from './open-blocks.ts';
import { closesFence, headingLevel, headingText, isBreak, isUnderline, readFence, readMarker } from './openings.ts';
import type { InlineFile } from './read-inline.ts';

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

/** An open code fence: its marks, the line they stand on and the lines behind it. */
interface Fence {
  readonly marks: string;
  readonly line: Line;
  readonly content: string[];
}

class PieceReader {
  readonly #file: InlineFile;
  readonly #source: string;
  readonly #blocks: OpenBlocks;
  #fence: Fence | null = null;

  constructor(file: InlineFile) {
    this.#file = file;
    this.#source = file.source;
    this.#blocks = new OpenBlocks(file);
  }

  read(index: number): CertainPiece | null {
    const { lines } = this.#file;
    let isAfterBlank = true;
    let next = index;
    for (; next < lines.length; next += 1) {
      const line = lineAt(this.#file, next);
      if (next > index && this.#fence === null && opensPiece(this.#source, line.start, isAfterBlank)) break;
      if (!this.#readLine(line)) return null;
      isAfterBlank = endsParagraphs(this.#source, line.start);
    }
    if (this.#fence !== null || !this.#blocks.closeTo(0)) return null;
    return { blocks: this.#blocks.blocks, runs: this.#blocks.runs, next };
  }

  #readLine(line: Line): boolean {
    const isBlank = line.at === line.end;
    if (this.#fence !== null) return this.#readCode(line, this.#fence);
    return isBlank ? this.#blocks.closeTo(this.#blocks.depth) : this.#readRest(line, this.#blocks.depthAt(line.column));
  }

  /** Reads what of a line stands behind the indentation of the first `depth` open lists. */
  #readRest(line: Line, depth: number): boolean {
    const blocks = this.#blocks;
    if (blocks.isText && isUnderline(this.#source, line.at)) return false;
    if (line.column - blocks.columnOf(depth) >= 4) return blocks.isText && this.#addText(line);
    const marker = isBreak(this.#source, line.at) ? null : readMarker(this.#source, line.at);
    if (marker !== null && (marker.isFirst || !blocks.isText || depth < blocks.depth)) {
      const content = blocks.closeTo(depth) ? blocks.openItem(line, marker) : null;
      return content !== null && this.#readRest(content, blocks.depth);
    }
    return this.#readLeaf(line, depth);
  }

  #readLeaf(line: Line, depth: number): boolean {
    const { at, end } = line;
    const [blocks, source] = [this.#blocks, this.#source];
    if (isBreak(source, at)) return blocks.closeTo(depth) && this.#addBreak(line);
    const level = headingLevel(source, at);
    if (level !== null)
      return blocks.closeTo(depth) && blocks.addHeading(line, level, headingText(source, at + level, end));
    const marks = readFence(source, at);
    if (marks !== null) return blocks.closeTo(depth) && this.#openFence(line, marks);
    if ('<>|'.includes(source.charAt(at))) return false;
    return (blocks.isText || blocks.closeTo(depth)) && this.#addText(line);
  }

  #addText(line: Line): boolean {
    this.#blocks.addText(line);
    return !this.#source.slice(line.at, line.end).includes(']:');
  }

  #addBreak(line: Line): boolean {
    this.#blocks.add({ kind: 'other', blocks: [], ...spanIn(line, line.at, line.end) });
    return true;
  }

  #openFence(line: Line, marks: string): boolean {
    this.#fence = { marks, line, content: [] };
    return true;
  }

  #readCode(line: Line, { marks, line: first, content }: Fence): boolean {
    const { start, at, end, column } = line;
    const around = this.#blocks.columnOf(this.#blocks.depth);
    if (at < end && column < around) return false;
    if (column - around < 4 && closesFence(this.#source, marks, line)) {
      const text = content.join('').replace(/\r?\n$/, '');
      const span = {
        start: first.at,
        end,
        line: first.number,
        column: first.at - first.start + 1,
        endLine: line.number,
      };
      this.#blocks.add({ kind: 'code', fenced: true, text, content: first.number + 1, ...span });
      this.#fence = null;
    } else content.push(this.#source.slice(Math.min(start + first.column, at), this.#file.lines[line.number]));
    return !/^[ \t>]*</.test(this.#source.slice(start, end)) && !this.#source.slice(start, at).includes('\t');
  }
}
