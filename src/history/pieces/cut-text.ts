import type { Piece } from './piece.ts';

/** Closes every list, quote and table before it, whatever they are: a heading, or a bullet with text that is no rule and no underline. */
const OPENING = /#{1,6}[ \t]|[-*+] [^\s\-*_|:]/y;

/**
 * Cuts a text into pieces. What it has in common with the version before, at the beginning and at the end, is not looked at again;
 * `read` gives the piece of a text.
 */
export function cutText(text: string, before: readonly Piece[], read: (text: string) => Piece): readonly Piece[] {
  const { first, start } = commonBeginning(text, before);
  let { last, end } = commonEnd(text, before, { first, start });
  const pieces = before.slice(0, first);
  for (let from = start; from < end; ) {
    let to = nextCut(text, from + 1, end);
    let piece = read(text.slice(from, to));
    while (piece.isOpen && to < text.length) {
      // What belongs to it may reach into the common end. Read with as much again, no text is read more than a few times.
      if (to === end) [last, end] = [before.length, text.length];
      to = nextCut(text, Math.max(to + 1, 2 * to - from), end);
      piece = read(text.slice(from, to));
    }
    pieces.push(piece);
    from = to;
  }
  return [...pieces, ...before.slice(last)];
}

interface Beginning {
  /** How many pieces are the same, and where the first other one begins. */
  readonly first: number;
  readonly start: number;
}

function commonBeginning(text: string, before: readonly Piece[]): Beginning {
  let [first, start] = [0, 0];
  for (const piece of before) {
    const end = start + piece.text.length;
    const isSame = text.startsWith(piece.text, start) && (end === text.length || (!piece.isOpen && isCut(text, end)));
    if (!isSame) break;
    first += 1;
    start = end;
  }
  return { first, start };
}

function commonEnd(text: string, before: readonly Piece[], { first, start }: Beginning) {
  let [last, end] = [before.length, text.length];
  // The first piece of a text need not begin as the others do.
  for (let at = before.length - 1; at > 0 && at >= first; at -= 1) {
    const piece = before[at]?.text ?? '';
    const from = end - piece.length;
    if (from < start || !text.startsWith(piece, from) || !isCut(text, from)) break;
    [last, end] = [at, from];
  }
  return { last, end };
}

/** The first place from an offset on at which the text may be cut; `end` where there is none before. */
function nextCut(text: string, from: number, end: number): number {
  for (let at = text.indexOf('\n', from - 1) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1)
    if (isCut(text, at)) return at;
  return end;
}

function isCut(text: string, at: number): boolean {
  OPENING.lastIndex = at;
  return (at === 0 || text[at - 1] === '\n') && OPENING.test(text);
}
