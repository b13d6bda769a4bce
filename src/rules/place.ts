import { lowerBound } from '../markdown/count-between.ts';
import type { Outline } from '../markdown/outline.ts';

/** The line and column of an offset, 1-based. */
export function placeAt({ lines }: Outline, offset: number): { readonly line: number; readonly column: number } {
  const line = lowerBound(lines, offset + 1);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}
