import { alignText } from '../align-text.ts';
import { skipBlanks } from './line.ts';

/** Something that is read as a whole; `end` is the offset behind it. */
interface Part {
  readonly end: number;
}

/** Code: its text, and for each unit of it the offset in the source. */
export interface Code extends Part {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** Reads a code span that begins and ends before `end`; null where it does not. */
export function readCode(source: string, at: number, end: number): Code | null {
  let start = at;
  while (start < end && source[start] === '`') start += 1;
  const fence = source.slice(at, start);
  let close = source.indexOf(fence, start);
  while (close >= 0 && close < end && source[close + fence.length] === '`') {
    let behind = close;
    while (source[behind] === '`') behind += 1;
    close = source.indexOf(fence, behind);
  }
  if (close < 0 || close + fence.length > end) return null;
  const written = source.slice(start, close);
  const isPadded = written.startsWith(' ') && written.endsWith(' ') && written.replaceAll(' ', '') !== '';
  const text = isPadded ? written.slice(1, -1) : written;
  return {
    text,
    offsets: alignText({ text, source, start, end: close + fence.length }, null),
    end: close + fence.length,
  };
}

/** The target of a link or image. */
export interface Target extends Part {
  readonly url: string;
}

const CHARS = '[^\\s()<>\\\\\\p{Cc}]*';
const URL = new RegExp(`${CHARS}(?:\\(${CHARS}\\)${CHARS})*`, 'uy');
const TITLE = /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y;
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z\d]*;)/;

/** Reads `(address "title")`; null where it is written with escapes, references, brackets or over lines. */
export function readTarget(source: string, at: number, end: number): Target | null {
  const start = skipBlanks(source, at + 1, 0).at;
  const url = matchAt(URL, source, { at: start, end })?.[0] ?? '';
  const title = skipBlanks(source, start + url.length, 0).at;
  const hasTitle = title > start + url.length;
  const written = hasTitle ? (matchAt(TITLE, source, { at: title, end })?.[0] ?? '') : '';
  const close = skipBlanks(source, title + written.length, 0).at;
  if (source[close] !== ')' || close >= end || REFERENCE.test(source.slice(at, close))) return null;
  return { url, end: close + 1 };
}

/** Whether a character reference may begin at an offset. */
export function opensReference(source: string, at: number): boolean {
  return /^&(?:#|[A-Za-z][A-Za-z\d]*;)/.test(source.slice(at, at + LONGEST_REFERENCE));
}

const LONGEST_REFERENCE = 40;

const VALUE = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'=<>\`]+`;
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:${VALUE}))?`;
const TAG = new RegExp(
  `<(?:[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*|!--(?!-?>)(?:(?!-->)[^\\r\\n])*--)>`,
  'y',
);
const ANGLES = /<[A-Za-z][A-Za-z\d+.-]{1,31}:[^\s<>\\&\p{Cc}]*>/uy;

/** The offset behind a tag or comment that begins and ends on one line; null where there is none. */
export function readTag(source: string, at: number, end: number): number | null {
  const match = matchAt(TAG, source, { at, end });
  return match === null ? null : at + match[0].length;
}

/** The offset behind an address in angle brackets; null where there is none. */
export function readAngles(source: string, at: number, end: number): number | null {
  const match = matchAt(ANGLES, source, { at, end });
  return match === null ? null : at + match[0].length;
}

const NAME = '[A-Za-z\\d-]+(?:\\.[A-Za-z\\d-]+)+';
/** A name between `&` and `;` would be taken for a character reference. */
const IN_PATH = `[^\\s<>()[\\]"'\`*&\\\\!|]|&(?![A-Za-z]+;)`;
/** Parentheses that close belong to the address. */
const CLOSED = '\\([\\w%-]*\\)';
const PATH = `(?::\\d+)?(?:[/?#](?:(?:${IN_PATH}|${CLOSED})*(?:[\\w/=#%+-]|${CLOSED}))?)?`;
const ADDRESS = new RegExp(`(?:https?://|www\\.)${NAME}${PATH}(?=\\s|$)`, 'iy');

/** The offset behind an address that stands between blanks; null where it is of another form. */
export function readAddress(source: string, at: number, end: number): number | null {
  const match = matchAt(ADDRESS, source, { at, end });
  return match === null || match[0].endsWith('_') ? null : at + match[0].length;
}

function matchAt(pattern: RegExp, source: string, { at, end }: { at: number; end: number }): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match !== null && at + match[0].length <= end ? match : null;
}
