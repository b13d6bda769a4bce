import widths from './advance-widths.json' with { type: 'json' };

// Measured in Chromium: the wider of Noto Sans and Liberation Sans (Arial's widths). A tenth is to spare for the fonts of other systems.
const SPARE = 1.1;
const BOLD = 1.05;
const ELLIPSIS = '…';

/** How a text is set: `size` in units of the picture, `isBold` from weight 600 on. */
export interface Type {
  readonly size: number;
  readonly isBold?: boolean;
}

/** The width that a text takes at most, in units of the picture. */
export function textWidth(text: string, { size, isBold = false }: Type): number {
  let hundredths = 0;
  for (const letter of text) hundredths += advance(letter.codePointAt(0) ?? 0);
  return (hundredths / 100) * size * SPARE * (isBold ? BOLD : 1);
}

/** The text itself where it fits into `room`, else as many whole letters as fit before an ellipsis. */
export function fitText(text: string, type: Type, room: number): string {
  if (textWidth(text, type) <= room) return text;
  return `${text.slice(0, fitting(text, { by: 'grapheme', type, room: room - textWidth(ELLIPSIS, type) })).trimEnd()}${ELLIPSIS}`;
}

/** A text in at most `lines` lines of `room` each, broken at a blank or, where its script writes none, between words; within a word that no line holds. */
export function wrapText(
  text: string,
  type: Type,
  { room, lines }: { room: number; lines: number },
): readonly string[] {
  if (lines === 1 || textWidth(text, type) <= room) return [fitText(text, type, room)];
  const taken = fitting(text, { by: 'word', type, room }) || fitting(text, { by: 'grapheme', type, room });
  if (taken === 0) return [fitText(text, type, room)];
  return [text.slice(0, taken).trimEnd(), ...wrapText(text.slice(taken).trimStart(), type, { room, lines: lines - 1 })];
}

/**
 * How much of a text fits, in UTF-16 units: whole words (with the blanks behind them) or whole letters. A grapheme is what a reader sees
 * as one letter: a flag, or a letter with its accents, is never cut in two.
 */
function fitting(text: string, { by, type, room }: { by: 'word' | 'grapheme'; type: Type; room: number }): number {
  let left = room;
  let taken = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: by }).segment(text)) {
    left -= textWidth(segment, type);
    if (left < 0 && segment.trim() !== '') break;
    taken = index + segment.length;
  }
  return taken;
}

/** In hundredths of the font's size: of a letter that is listed by itself, of its range, or of what is wide enough for the rest. */
function advance(code: number): number {
  if (code < 32) return 0;
  for (const { from, widths: listed } of widths.letters) {
    const width = listed[code - from];
    if (width !== undefined) return width;
  }
  return widths.ranges.find(([first = 0, last = 0]) => code >= first && code <= last)?.[2] ?? widths.other;
}
