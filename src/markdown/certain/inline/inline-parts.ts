import { alignText } from '../../align-text.ts';
import type { Offsets } from '../../offsets.ts';
import { isBlank, skipBlanks } from '../line.ts';

/** What reading returns in place of an offset where it is not certain. */
export const UNCERTAIN = -1;

/** Something that is read as a whole; `end` is the offset behind it. */
interface Part {
  readonly end: number;
}

/** Code: its text, and where the source draws it. */
export interface Code extends Part {
  readonly text: string;
  readonly offsets: Offsets;
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

const TITLE = /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y;
/** micromark takes no more. */
const MOST_OPEN = 32;
const UNCLEAR = /[\\<>\s\p{Cc}]/u;
const REFERENCE = /&(?:#|[A-Za-z][A-Za-z\d]*;)/;

/**
 * Reads `(address "title")` in a text up to `end`, which is the last of its block or goes on in another line. It is text where what
 * stands behind the address or in it says that it is none; null where that is not certain: it is written with escapes, references or over lines.
 */
export function readTarget(source: string, at: number, text: { end: number; isLast: boolean }): Target | 'text' | null {
  const start = skipBlanks(source, at + 1, 0).at;
  const behind = addressEnd(source, start, text.end);
  if (typeof behind !== 'number') return behind;
  const title = skipBlanks(source, behind, 0).at;
  if (title >= text.end) return text.isLast ? 'text' : null;
  const hasTitle = title > behind;
  if (hasTitle && /[^"'()<\\&\r\n]/.test(source.charAt(title))) return 'text';
  const written = hasTitle ? (matchAt(TITLE, source, { at: title, end: text.end })?.[0] ?? '') : '';
  const close = skipBlanks(source, title + written.length, 0).at;
  if (source[close] !== ')' || close >= text.end || REFERENCE.test(source.slice(at, close))) return null;
  return { url: source.slice(start, behind), end: close + 1 };
}

/** Where the address of a link ends: at a blank, or at a parenthesis that it has not opened. One that is open there makes it none. */
function addressEnd(source: string, start: number, end: number): number | 'text' | null {
  let [at, open] = [start, 0];
  for (; at < end && !isBlank(source.charCodeAt(at)); at += 1) {
    const char = source.charAt(at);
    if (char === ')' && open === 0) break;
    if (UNCLEAR.test(char) || open >= MOST_OPEN) return null;
    open += char === '(' ? 1 : char === ')' ? -1 : 0;
  }
  return open === 0 ? at : 'text';
}

/** A character that is written as a reference. */
export interface Reference extends Part {
  readonly text: string;
}

const NAMES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', copy: '©' }));
const NUMBER = /&#(?:[xX]([\dA-Fa-f]{1,4})|(\d{1,4}));/y;
const NAME = /&([A-Za-z][A-Za-z\d]*);/y;

/** Reads a reference: null where none begins, or one without text where what it stands for is not certain. */
export function readReference(source: string, at: number): Reference | null {
  const range = { at, end: source.length };
  const number = matchAt(NUMBER, source, range);
  if (number !== null) {
    const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
    const isPlain = (code >= 0x20 && code < 0x7f) || (code >= 0xa1 && code < 0xd800);
    return { text: isPlain ? String.fromCharCode(code) : '', end: at + number[0].length };
  }
  if (source.startsWith('&#', at)) return { text: '', end: at };
  const [written = '', name = ''] = matchAt(NAME, source, range) ?? [];
  return written === '' ? null : { text: NAMES.get(name) ?? '', end: at + written.length };
}

const VALUE = `"[^"\\r\\n]*"|'[^'\\r\\n]*'|[^\\s"'=<>\`]+`;
const ATTRIBUTE = `[ \\t]+[A-Za-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:${VALUE}))?`;
const TAG = new RegExp(
  `<(?:[A-Za-z][A-Za-z\\d-]*(?:${ATTRIBUTE})*[ \\t]*/?|/[A-Za-z][A-Za-z\\d-]*[ \\t]*|!--(?!-?>)(?:(?!-->)[^\\r\\n])*--)>`,
  'y',
);

/** The offset behind a tag or comment that begins and ends on one line; null where there is none. */
export function readTag(source: string, at: number, end: number): number | null {
  const match = matchAt(TAG, source, { at, end });
  return match === null ? null : at + match[0].length;
}

function matchAt(pattern: RegExp, source: string, { at, end }: { at: number; end: number }): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(source);
  return match !== null && at + match[0].length <= end ? match : null;
}
