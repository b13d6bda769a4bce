import { columnsOf } from '../parts/columns.ts';

/** A piece of a line that stays together: its text, and how it is shown where that has more than can be seen. */
export interface Piece {
  readonly text: string;
  readonly shown?: string;
}

/** Pieces one behind the other in lines of at most `width` columns, the first without, the others behind `indent`. A piece that is longer than a line has one of its own. */
export function fillLines(pieces: readonly Piece[], width: number, indent: string): string {
  // A pipe has no width, and needs nothing that measures.
  if (width === Number.POSITIVE_INFINITY)
    return pieces
      .map(({ text, shown = text }) => shown)
      .join('')
      .trimEnd();
  let column = 0;
  let text = '';
  for (const piece of pieces) {
    const bare = piece.text.trimStart();
    const isOver = column > indent.length && column + columnsOf(piece.text.trimEnd()) > width;
    if (isOver) text = `${text.trimEnd()}\n${indent}`;
    const part = isOver
      ? { text: bare, shown: piece.shown ?? bare }
      : { text: piece.text, shown: piece.shown ?? piece.text };
    column = (isOver ? indent.length : column) + columnsOf(part.text);
    text += part.shown;
  }
  return text.trimEnd();
}

/** What opens brackets, quotes or a piece of another direction, with nothing behind it yet. */
const OPENING = /[\p{Ps}\p{Pi}\u2068]$/u;

/** The words of a text; where a language has no blanks between them, as its readers break lines. */
export function wordsOfLine(text: string, tag: string): readonly Piece[] {
  if (/^[ -~]*$/.test(text)) return (text.match(/\S+\s*|^\s+/g) ?? []).map((word) => ({ text: word }));
  const words: { text: string }[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)) {
    const last = words.at(-1);
    // A sign closes the word before it, as a full stop does, unless it opens what comes behind.
    const begins = isWordLike === true || OPENING.test(segment);
    if (last === undefined || (begins && !OPENING.test(last.text))) words.push({ text: segment });
    else last.text += segment;
  }
  return words;
}
