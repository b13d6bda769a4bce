import { classOf } from './emphasis.ts';
import { UNCERTAIN } from './inline-parts.ts';

const OPENING = /https?:\/\/|www\./iy;
/** A longer name is no server's; one that turns out to be none is looked at again from places inside it. */
const LONGEST_NAME = 255;
/** What may be written as something else than it is. */
const WRITTEN = /\\|&(?:#|[A-Za-z][A-Za-z\d]*;)/;
/** Belongs to an address only where something else follows before the next blank. */
const SIGN = /[!"&'),.*:;<?\]_~]/;
const SIGNS = /[!"'),.*:;?\]_~]|&[A-Za-z]+;/y;
const END = /<|\s|$|\](?:$|[(\s[])/y;

/**
 * The offset behind the address that begins at an offset outside of brackets, in a text that reaches from `start` to `end`; null where none
 * begins. It is read sign by sign as micromark-extension-gfm-autolink-literal does: the name of a server, and what follows up to a blank.
 */
export function readAddress(source: string, at: number, { start, end }: { start: number; end: number }): number | null {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(source)?.[0];
  const before = at === start ? ' ' : source.charAt(at - 1);
  if (opening === undefined || !mayBegin(opening, before)) return null;
  const text = source.slice(at, end);
  const protocol = opening.endsWith('/') ? opening.length : 0;
  if (text.length <= opening.length) return protocol > 0 ? null : UNCERTAIN;
  if (protocol > 0 && (text.charCodeAt(protocol) < 32 || classOf(text.charCodeAt(protocol)) !== 'letter')) return null;
  const name = nameEnd(text, protocol);
  if (name > LONGEST_NAME) return UNCERTAIN;
  // Of the last two parts of a name none has an underscore.
  if (/_/.test(text.slice(protocol, name).split('.').slice(-2).join())) return null;
  const to = pathEnd(text, name);
  return WRITTEN.test(text.slice(0, to)) ? UNCERTAIN : at + to;
}

function mayBegin(opening: string, before: string): boolean {
  return opening.endsWith('/') ? !/[A-Za-z]/.test(before) : /[ \t(*_[\]~]/.test(before);
}

/** Where the name of a server ends, or what is too long for one. */
function nameEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length && at <= LONGEST_NAME; at += 1) {
    const char = text.charAt(at);
    const isDivider = char === '.' || char === '_';
    if (isDivider ? trailEnd(text, at) === null : char !== '-' && classOf(text.charCodeAt(at)) !== 'letter') break;
  }
  return at;
}

/** Where an address ends of which the name of the server is read. */
function pathEnd(text: string, from: number): number {
  let [open, checked] = [0, from];
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (/\s/.test(char)) return at;
    if (at >= checked && SIGN.test(char) && (char !== ')' || open <= 0)) {
      const end = trailEnd(text, at);
      if (end === null) return at;
      checked = end;
    }
    open += char === '(' ? 1 : char === ')' ? -1 : 0;
  }
  return text.length;
}

/** Where something stands behind signs that shows that an address does not end there; null where nothing does. */
function trailEnd(text: string, from: number): number | null {
  for (let at = from; ; ) {
    if (matchAt(END, text, at) !== null) return null;
    const sign = matchAt(SIGNS, text, at);
    if (sign === null) return at;
    at += sign.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
