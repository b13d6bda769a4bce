import type { Piece } from './piece.ts';

/** A text in UTF-8, the version before and its pieces, and what compares bytes. */
export interface Versions {
  readonly text: Uint8Array;
  readonly before: CutText;
  readonly isSame: (a: Uint8Array, b: Uint8Array) => boolean;
}

/** A text and its pieces, which together are the text. */
export interface CutText {
  readonly text: Uint8Array;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text into pieces, before headings, bullets and paragraphs in the first column. What it has in common with the version before, at the
 * beginning and at the end, is not looked at again; `read` gives the piece that bytes are, or null, and then null is the result.
 */
export function cutText(versions: Versions, read: (bytes: Uint8Array) => Piece | null): readonly Piece[] | null {
  const { text } = versions;
  const before = versions.before.pieces;
  const { first, start } = commonBeginning(versions);
  let { last, end } = commonEnd(versions, { first, start });
  const pieces = before.slice(0, first);
  let next = first;
  for (let from = start; from < end; next += 1) {
    const at = AROUND.find((by) => isAt(versions, before[next + by], { from, end }));
    const known = at === undefined ? undefined : before[next + at];
    if (known !== undefined) {
      pieces.push(known);
      from += known.bytes.length;
      next += at ?? 0;
      continue;
    }
    let to = nextCut(text, from + 1, end);
    let piece = read(text.subarray(from, to));
    while (piece?.isOpen && to < text.length) {
      // What belongs to it may reach into the common end. Read with as much again, no text is read more than a few times.
      if (to === end) [last, end] = [before.length, text.length];
      to = nextCut(text, Math.max(to + 1, 2 * to - from), end);
      piece = read(text.subarray(from, to));
    }
    if (piece === null) return null;
    pieces.push(piece);
    from = to;
  }
  return pieces.concat(before.slice(last));
}

/** Where the piece that comes next is looked for in the version before: others may have come or gone. */
const AROUND = [0, -1, 1, -2, 2];

/** Whether a piece of the version before stands between two offsets, at the first of them. */
function isAt({ text, isSame }: Versions, piece: Piece | undefined, { from, end }: { from: number; end: number }) {
  if (piece === undefined || text[from] !== piece.bytes[0]) return false;
  const to = from + piece.bytes.length;
  if (to > end || (to < text.length && (piece.isOpen || !isCut(text, to)))) return false;
  return isSame(text.subarray(from, to), piece.bytes);
}

interface Beginning {
  /** How many pieces are the same, and where the first other one begins. */
  readonly first: number;
  readonly start: number;
}

function commonBeginning(versions: Versions): Beginning {
  const { text, before } = versions;
  const same = commonLength(versions, (part, from, to) => part.subarray(from, to));
  let [first, start] = [0, 0];
  for (const { bytes, isOpen } of before.pieces) {
    const end = start + bytes.length;
    const isInside = end + LONGEST_CUT <= same;
    if (!isInside && (end > same || (end < text.length && (isOpen || !isCut(text, end))))) break;
    first += 1;
    start = end;
  }
  return { first, start };
}

function commonEnd(versions: Versions, { first, start }: Beginning) {
  const { text, before } = versions;
  const same = commonLength(versions, (part, from, to) => part.subarray(part.length - to, part.length - from));
  let [last, end] = [before.pieces.length, text.length];
  // The first piece of a text need not begin as the others do, nor have anything but blanks.
  for (let at = last - 1; at > 0 && at >= first; at -= 1) {
    const from = end - (before.pieces[at]?.bytes.length ?? 0);
    // Behind a piece that is the same too, a cut is one here as it was there.
    const isInside = at > 1 && text.length - from + (before.pieces[at - 1]?.bytes.length ?? 0) <= same;
    if (from < start || text.length - from > same || !(isInside || isCut(text, from))) break;
    [last, end] = [at, from];
  }
  return { last, end };
}

/** How long two versions are the same, where `take` takes so much of each; in steps, since a comparison costs more than the bytes it compares. */
function commonLength(
  { text, before, isSame }: Versions,
  take: (part: Uint8Array, from: number, to: number) => Uint8Array,
): number {
  const most = Math.min(text.length, before.text.length);
  let length = 0;
  for (let step = LONGEST_STEP; step >= 1; step /= 8)
    for (
      let to = length + step;
      to <= most && isSame(take(text, length, to), take(before.text, length, to));
      to += step
    )
      length = to;
  return length;
}

const LONGEST_STEP = 8 ** 5;

/** The first place from an offset on at which the text may be cut; `end` where there is none before. */
function nextCut(text: Uint8Array, from: number, end: number): number {
  for (let at = text.indexOf(LINE_END, from - 1) + 1; at > 0 && at < end; at = text.indexOf(LINE_END, at) + 1)
    if (isCut(text, at)) return at;
  return end;
}

const LINE_END = 10;
const RETURN = 13;
const BLANK = 32;
const BLANKS = [9, BLANK];
const HASH = 35;
const MOST_HASHES = 6;
const STAR = 42;
const DASH = 45;
const SLASH = 47;
const ANGLE = 60;
const BRACKET = 91;
const MOST_DIGITS = 9;
/** So many bytes are looked at behind a cut: where they are those of the version before, it is one here too. */
const LONGEST_CUT = MOST_DIGITS + 3;
const BULLETS = bytesOf('*+-');
/** What may make a rule of a bullet, an underline or the row below the head of a table, or begin another list or quote in its item. */
const NO_TEXT = bytesOf('\t\n\v\f\r -*_|:+>');
/** Behind a number, what makes a list of it. */
const COUNTS = bytesOf('.)');

function bytesOf(signs: string): readonly number[] {
  return Array.from(signs, (sign) => sign.charCodeAt(0));
}

/**
 * Whether a line begins here with what closes every list, quote and table before it, whatever they are: a heading, a bullet with text,
 * or behind a blank line text, a tag or a rule.
 */
function isCut(text: Uint8Array, at: number): boolean {
  if (at > 0 && text[at - 1] !== LINE_END) return false;
  const [sign = 0, next = 0] = [text[at], text[at + 1]];
  if (sign === HASH) return isHeading(text, at);
  if (next === BLANK && BULLETS.includes(sign)) return isItemText(text, at + 2);
  const isTag = sign === ANGLE && (next === SLASH || isLetter(next));
  const isRule = sign === DASH && next === DASH;
  return (isTag || isRule || sign === BRACKET || isLetter(sign) || isBold(text, at)) && isBehindBlank(text, at);
}

function isHeading(text: Uint8Array, at: number): boolean {
  let end = at;
  while (text[end] === HASH) end += 1;
  return end - at <= MOST_HASHES && BLANKS.includes(text[end] ?? 0);
}

function isItemText(text: Uint8Array, at: number): boolean {
  let end = at;
  while (end - at < MOST_DIGITS && isDigit(text[end] ?? 0)) end += 1;
  const sign = text[end] ?? LINE_END;
  return end > at ? !COUNTS.includes(sign) : !NO_TEXT.includes(sign) || isBold(text, at);
}

/** Nothing but text begins so. */
function isBold(text: Uint8Array, at: number): boolean {
  const first = text[at + 2] ?? 0;
  return text[at] === STAR && text[at + 1] === STAR && first > BLANK && first !== STAR;
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}

function isLetter(sign: number): boolean {
  const small = sign | 32;
  return small >= 97 && small <= 122;
}

function isBehindBlank(text: Uint8Array, at: number): boolean {
  let last = at - 2;
  while (last >= 0 && (BLANKS.includes(text[last] ?? 0) || text[last] === RETURN)) last -= 1;
  return last < 0 || text[last] === LINE_END;
}
