import type { Outline } from '../outline.ts';

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

const BOM = '\uFEFF';

function isLineEnd(char: number): boolean {
  return char === 10 || char === 13;
}

const SPACE = 32;
const TAB = 9;
