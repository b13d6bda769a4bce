import { trimEndOf } from '../../fold-text.ts';
import type { Block, Item, Outline, Span } from '../../markdown/outline.ts';
import type { Found } from '../rule.ts';
import type { BOXES } from './boxes.ts';

/** The codes of near misses. */
export type BoxCode = keyof typeof BOXES | 'unmapped-mark';

/** A box that its writer clearly meant and GitHub does not draw. `start` is its offset; no message where the rule's own words say it; `fix` the corrected line, maybe with a blank one above it; null when no single line is the fix. */
export interface NearMiss extends Pick<Found<BoxCode>, 'code' | 'message' | 'fix'> {
  readonly start: number;
}

/** One line of a file without its line end. */
export interface SourceLine {
  readonly start: number;
  readonly text: string;
}

/** The line that holds an offset. */
export function lineAround(outline: Outline, line: number): SourceLine {
  const start = outline.lines[line - 1] ?? 0;
  const text = outline.source.slice(start, outline.lines[line] ?? outline.source.length);
  return { start, text: trimEndOf(text, /[\r\n]/) };
}

/** The line with the piece from `start` to `end`, offsets in the source, written anew. */
export function changeLine(
  outline: Outline,
  { line, start, end }: Omit<Span, 'column' | 'endLine'>,
  text: string,
): string {
  const around = lineAround(outline, line);
  return around.text.slice(0, start - around.start) + text + around.text.slice(end - around.start);
}

/** Where a block stands: the item that it begins, whether this is a step or reported by itself, the item whose content a list there would stand below, and whether a quote is around it. */
export interface Place {
  readonly item: Item | null;
  readonly isCounted: boolean;
  readonly around: Block | null;
  readonly isQuoted: boolean;
}

/** The blanks that put a line of its own where the content of an item, or of another block, stands: a tab before it stays one. */
export function indentOf(outline: Outline, block: Block | null): string {
  if (block === null) return '';
  // remark lets the first paragraph of an item begin behind its box, where the content of the item does not.
  const at: Span = block.kind === 'item' ? (block.box ?? block.blocks[0] ?? block) : block;
  return lineAround(outline, at.line)
    .text.slice(0, at.column - 1)
    .replace(/\S/gu, ' ');
}
