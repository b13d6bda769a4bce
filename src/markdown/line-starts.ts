import { lowerBound } from './count-between.ts';
import type { Span } from './outline.ts';

/** The offsets at which the lines of a text begin. */
export function lineStarts(source: string): readonly number[] {
  return [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)];
}

/** The lines of a text without their ends: CR, LF or both, as CommonMark and YAML say, and nothing else. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The span between two offsets, given where the lines begin. */
export function spanOf(lines: readonly number[], start: number, end: number): Span {
  const line = lowerBound(lines, start + 1);
  return { start, end, line, column: start - (lines[line - 1] ?? 0) + 1, endLine: lowerBound(lines, end + 1) };
}

/** The line and column of an offset, 1-based. */
export function placeAt(lines: readonly number[], offset: number): Pick<Span, 'line' | 'column'> {
  const { line, column } = spanOf(lines, offset, offset);
  return { line, column };
}
