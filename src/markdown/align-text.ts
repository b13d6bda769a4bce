import { type Offsets, OffsetsBuilder } from './offsets.ts';
import type { Span } from './outline.ts';

/** A text and the part of a source that draws it, from `start` to `end`. */
export interface Drawn extends Pick<Span, 'start' | 'end'> {
  readonly text: string;
  readonly source: string;
}

/** What a character reference such as `&amp;` draws, itself where it is none; null for code, which knows neither references nor escapes. */
export type Decode = ((reference: string) => string) | null;

const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
/** CommonMark 0.31.2, 2.4: what a backslash may stand before to make it plain text. */
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * For each UTF-16 unit of a text, the offset at which its source begins: that of the backslash of an escape, of the `&` of a
 * character reference. What the source holds besides, as the indentation of a further line, is passed over.
 * An address is read as code where it does not fit as text. Where nothing fits, every unit has the start.
 */
export function alignText(drawn: Drawn, decode: Decode): Offsets {
  return align(drawn, decode) ?? align(drawn, null) ?? allAt(drawn);
}

/** Where the source of the unit that begins at an offset ends. */
export function drawnEnd(source: string, at: number): number {
  if (source[at] === '\\' && ESCAPABLE.test(source[at + 1] ?? '')) return at + 2;
  REFERENCE.lastIndex = at;
  return at + (source[at] === '&' ? (REFERENCE.exec(source)?.[0].length ?? 1) : 1);
}

function align({ text, source, start, end }: Drawn, decode: Decode): Offsets | null {
  const offsets = new OffsetsBuilder();
  let unit = 0;
  for (let at = start; unit < text.length; ) {
    if (at >= end) return null;
    const next = decode === null ? at + 1 : drawnEnd(source, at);
    const shown = shownBy(source.slice(at, next), decode);
    const isShown = shown !== '' && text.startsWith(shown, unit);
    const units = isShown ? shown.length : isSame(text.charAt(unit), source.charAt(at)) ? 1 : 0;
    for (let shownUnit = 0; shownUnit < units; shownUnit += 1) offsets.begin(unit + shownUnit, at);
    unit += units;
    at = isShown ? next : at + 1;
  }
  return offsets.offsets(text.length);
}

function allAt({ text, start }: Drawn): Offsets {
  const offsets = new OffsetsBuilder();
  for (let unit = 0; unit < text.length; unit += 1) offsets.begin(unit, start);
  return offsets.offsets(text.length);
}

/** What an escape or a character reference shows; nothing for any other character. */
function shownBy(written: string, decode: Decode): string {
  if (decode === null || written.length === 1) return '';
  return written.length === 2 ? written.slice(1) : decode(written);
}

/** A line end in code is shown as a blank. */
function isSame(shown: string, written: string): boolean {
  return shown === written || (shown === ' ' && /[\r\n]/.test(written));
}
