import { findFrontMatter } from './front-matter-span.ts';
import { checkLimits } from './limits/check-limits.ts';
import { lineStarts } from './line-starts.ts';
import type { Block, Inline, Outline } from './outline.ts';
import { PieceReader, type Whole } from './piece-reader.ts';
import { findCuts, isOpen } from './split-markdown.ts';

/** Long enough that remark's start costs little, short enough that its time, which grows with the square of the lists, stays linear. */
const LEAST_PIECE = 4096;

/**
 * Reads Markdown (GFM, with or without BOM and front matter) as an outline. Offsets are those of `source`.
 * The file is read in pieces of `leastPiece` characters or more; the result is the same for any length.
 */
export function parseOutline(source: string, leastPiece = LEAST_PIECE): Outline {
  const lines = lineStarts(source);
  checkLimits(source, lines);
  const readers = new Map<Inline, PieceReader>();
  // remark skips a BOM without counting it, and reads front matter as a rule and a heading: both are cut off first.
  const from = findFrontMatter(source)?.end ?? (source.startsWith('\uFEFF') ? 1 : 0);
  const blocks = readPieces({ source, lines, readers }, from, leastPiece);
  return { source, lines, blocks, runs: (inline) => readers.get(inline)?.runs(inline) ?? [] };
}

/** A piece that turns out to be open is read again with as much again behind it, so that no text is read more than a few times. */
function readPieces(whole: Whole, from: number, least: number): readonly Block[] {
  const { source } = whole;
  const read: Block[] = [];
  let start = from;
  let length = 0;
  for (const end of [...findCuts(source, from, least), source.length]) {
    const isLast = end === source.length;
    if (!isLast && end - start < length) continue;
    const blocks = new PieceReader(whole, start, end).readRoot();
    if (!isLast && isOpen(blocks.at(-1), source, end)) length = 2 * (end - start);
    else {
      read.push(...blocks);
      start = end;
      length = 0;
    }
  }
  return read;
}
