import type { Heading, List } from '../outline.ts';
import { isBlank, skipBlanks } from './line.ts';

/** What a list's items begin with: the bullet, or the sign behind the number. */
export interface Marker {
  readonly sign: string;
  /** How many characters it has. */
  readonly length: number;
  /** A list that begins with another number does not interrupt a paragraph. */
  readonly isFirst: boolean;
}

/** Lists and quotes nested deeper than people do are left to remark. */
export const DEEPEST = 30;

const MARKER = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/my;
const BREAK = /([-*_])[ \t]*(?:\1[ \t]*){2,}$/my;
const FENCE = /(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const BOX = /\[([ \txX])\][ \t](?=[ \t]*[^ \t\r\n])/y;
const BOX_PART = /\[[ \txX]?(?:\]|$)/my;
const HEADING = /(#{1,6})(?:[ \t]|$)/my;
const DOUBLE = /=+[ \t]*$/my;
const DASHES = /[-|: \t]+$/my;

/** The marker of a list item at an offset. */
export function readMarker(source: string, at: number): Marker | null {
  const match = matchAt(MARKER, source, at);
  if (match === null) return null;
  const [written, number] = match;
  return { sign: written.slice(-1), length: written.length, isFirst: number === undefined || number === '1' };
}

/** Whether nothing stands behind the marker that a line begins with. */
export function isBare(source: string, { at, end }: { at: number; end: number }, { length }: Marker): boolean {
  return skipBlanks(source, at + length, 0).at >= end;
}

/** Whether the rest of a line is a thematic break. */
export function isBreak(source: string, at: number): boolean {
  return matchAt(BREAK, source, at) !== null;
}

/** The marks that open a code fence; null where none does. */
export function readFence(source: string, at: number): string | null {
  return matchAt(FENCE, source, at)?.[1] ?? null;
}

/** Whether the box at an offset is ticked; null where none is drawn. */
export function readBox(source: string, at: number): boolean | null {
  const mark = matchAt(BOX, source, at)?.[1];
  return mark === undefined ? null : /x/i.test(mark);
}

/** Whether a box may begin at an offset, of which the rest is on the next line. */
export function opensBox(source: string, at: number): boolean {
  return matchAt(BOX_PART, source, at) !== null;
}

/** The level of a heading; null where there is none. */
export function headingLevel(source: string, at: number): Heading['level'] | null {
  const marks = matchAt(HEADING, source, at)?.[1];
  return marks === undefined ? null : (marks.length as Heading['level']);
}

/** Whether the rest of a line may underline a heading, or divide the head of a table from its rows. */
export function isUnderline(source: string, at: number): boolean {
  return matchAt(DOUBLE, source, at) !== null || matchAt(DASHES, source, at)?.[0].includes('-') === true;
}

/** Whether the rest of a line, up to `end`, closes a fence. */
export function closesFence(source: string, fence: string, { at, end }: { at: number; end: number }): boolean {
  let behind = at;
  while (behind < end && source[behind] === fence[0]) behind += 1;
  return behind - at >= fence.length && skipBlanks(source, behind, 0).at >= end;
}

/** Where the text of a heading begins and ends, without the marks around it. */
export function headingText(source: string, from: number, end: number): { start: number; end: number } {
  const start = skipBlanks(source, from, 0).at;
  let last = end;
  while (last > start && isBlank(source.charCodeAt(last - 1))) last -= 1;
  let behind = last;
  while (behind > start && source[behind - 1] === '#') behind -= 1;
  if (behind < last && isBlank(source.charCodeAt(behind - 1))) last = behind;
  while (last > start && isBlank(source.charCodeAt(last - 1))) last -= 1;
  return { start: Math.min(start, last), end: last };
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** What tells the items of one list from those of another. */
export function signOf(source: string, list: List): string {
  if (!list.ordered) return source.charAt(list.start);
  let at = list.start;
  while (/\d/.test(source.charAt(at))) at += 1;
  return source.charAt(at);
}
