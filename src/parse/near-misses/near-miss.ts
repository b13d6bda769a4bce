import type { Outline } from '../outline.ts';

/** A box that its writer clearly meant and GitHub does not draw. `start` is its offset; `fix` the corrected line, null when no single line mends it. */
export interface NearMiss {
  readonly start: number;
  readonly severity: 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly fix: string | null;
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
  return { start, text: text.replace(/[\r\n]+$/, '') };
}

/** A piece of a line, by offsets in the source, and what should stand there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line with one piece of it changed. */
export function changeLine(line: SourceLine, change: Change): string {
  return line.text.slice(0, change.start - line.start) + change.text + line.text.slice(change.end - line.start);
}
