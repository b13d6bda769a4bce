import type { Outline, Span } from '../outline.ts';

/** A line without its end: where it begins, where its first character that is no blank stands and in which column, and where it ends. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly start: number;
  readonly at: number;
  readonly column: number;
  readonly end: number;
}

/** Where the blanks from an offset on end, and the 0-based column there; a tab leads to the next multiple of four. */
export function skipBlanks(source: string, from: number, column: number): { at: number; column: number } {
  let at = from;
  let reached = column;
  for (let char = source.charCodeAt(at); char === SPACE || char === TAB; char = source.charCodeAt(at)) {
    reached += char === TAB ? 4 - (reached % 4) : 1;
    at += 1;
  }
  return { at, column: reached };
}

/** The offset behind the last character before `end` that is no blank. */
export function trimEnd(source: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(source.charCodeAt(at - 1))) at -= 1;
  return at;
}

export function isBlank(char: number): boolean {
  return char === SPACE || char === TAB;
}

/** Reads a line; `index` is 0-based. A BOM is in no column. */
export function lineAt({ source, lines }: Pick<Outline, 'source' | 'lines'>, index: number): Line {
  const start = lines[index] ?? source.length;
  let end = lines[index + 1] ?? source.length;
  while (end > start && isLineEnd(source.charCodeAt(end - 1))) end -= 1;
  return {
    number: index + 1,
    start,
    end,
    ...skipBlanks(source, start + (start === 0 && source.startsWith(BOM) ? 1 : 0), 0),
  };
}

export const BOM = '\uFEFF';

function isLineEnd(char: number): boolean {
  return char === 10 || char === 13;
}

const SPACE = 32;
const TAB = 9;

/** A line behind the mark of a quote and one blank; null where it has no such mark, or a tab behind it. */
export function behindQuote(source: string, line: Line): Line | null {
  const { at, column, end } = line;
  if (at >= end || source[at] !== '>' || source[at + 1] === '\t') return null;
  return { ...line, ...skipBlanks(source, at + 1, column + 1) };
}

/** A span on one line. */
export function spanIn({ number, start: from }: Line, start: number, end: number): Span {
  return { start, end, line: number, column: start - from + 1, endLine: number };
}

/** The column behind the mark of a quote and the blank that belongs to it. */
export function quoteColumn(source: string, { at, column }: Line): number {
  return column + (source[at + 1] === ' ' ? 2 : 1);
}

/** The end of one span, for another. */
export function endOf({ end, endLine }: Span): Pick<Span, 'end' | 'endLine'> {
  return { end, endLine };
}
