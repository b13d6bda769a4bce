import { memoize } from '../memoize.ts';
import { drawnEnd } from './align-text.ts';
import { dropUnits, joinOffsets, NO_OFFSETS, offsetAt, type Placed } from './offsets.ts';
import type { Inline, Outline, Run } from './outline.ts';

/** What each character of a text is: plain text, code, struck through, a link's text, what stands for a picture. */
export type Kind = 't' | 'c' | 'd' | 'l' | 'i';

/**
 * Inline Markdown as its visible characters. For each UTF-16 unit of `text`, `kinds` has one letter and `offsets` the place
 * in the source that draws it.
 */
export interface FlatText extends Placed {
  readonly kinds: string;
}

/** A part of the source: offsets in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export const NO_TEXT: FlatText = { text: '', kinds: '', offsets: NO_OFFSETS };

/** Flattens runs to what a reader sees. A hard break ends the text: what follows it is a remark, not the title. */
export function flattenRuns(runs: readonly Run[]): FlatText {
  const whole = flattenAll(runs);
  const end = whole.text.indexOf(HARD_BREAK);
  return end < 0 ? whole : slice(whole, 0, end);
}

/** What a reader sees of a block; nothing where there is none. */
export function inlineText(outline: Outline, inline: Inline | null | undefined): FlatText {
  return inline == null ? NO_TEXT : flattenRuns(outline.runs(inline));
}

/** What a reader sees of a block, on one line. */
export function inlineTitle(outline: Outline, inline: Inline): string {
  return foldSpace(inlineText(outline, inline).text);
}

/** The line behind the first hard break; null when there is none. */
export function lineBehindBreak(runs: readonly Run[]): FlatText | null {
  const flat = flattenAll(runs);
  const at = flat.text.indexOf(HARD_BREAK);
  return at < 0 ? null : (cutLines(slice(flat, at + 1))[0] ?? null);
}

/** The lines of runs: their visible text, cut where a line ends, softly or hard. */
export function flattenLines(runs: readonly Run[]): readonly FlatText[] {
  return cutLines(flattenAll(runs));
}

function cutLines(flat: FlatText): readonly FlatText[] {
  if (!LINE_END.test(flat.text)) return [flat];
  const ends = [...flat.text.matchAll(LINE_ENDS)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, at) => slice(flat, start, ends[at]?.index));
}

/** Each list of runs is flattened once. */
const flattenAll = memoize((runs: readonly Run[]): FlatText => {
  const parts: FlatText[] = [];
  for (const run of runs) flattenRun(run, 't', parts);
  return concat(parts);
}, new WeakMap());

/** Text as it is written in the source from `start` on, as that of a code fence or a cell of raw HTML. */
export function writtenText(text: string, start: number): FlatText {
  return { text, kinds: kindsOf('t', text.length), offsets: start };
}

/** The flat text from `start`, which is not negative, to `end`, like `String.slice`. */
export function slice(flat: FlatText, start: number, end?: number): FlatText {
  const { text, kinds, offsets } = flat;
  return { text: text.slice(start, end), kinds: kinds.slice(start, end), offsets: dropUnits(offsets, start) };
}

/** The flat text without blanks at its ends. */
export function trim(flat: FlatText): FlatText {
  const start = flat.text.length - flat.text.trimStart().length;
  return slice(flat, start, Math.max(start, flat.text.trimEnd().length));
}

/** Where the source draws a text, from its first unit to its last; marks of emphasis around it are not in it. Null for an empty text. */
export function rangeOf(flat: FlatText, source: string): Range | null {
  const [start, last] = [offsetAt(flat, 0), offsetAt(flat, flat.text.length - 1)];
  return start === undefined || last === undefined ? null : { start, end: drawnEnd(source, last) };
}

/** The text with code replaced by NUL of the same length, so that patterns see no code. */
export function maskCode(flat: FlatText): string {
  return flat.kinds.includes('c')
    ? Array.from({ length: flat.text.length }, (_, at) => (flat.kinds[at] === 'c' ? '\u0000' : flat.text[at])).join('')
    : flat.text;
}

/** Whether a text stands in the source as it is seen, without escapes or references. */
export function isWritten(flat: FlatText, source: string): boolean {
  return source.startsWith(flat.text, offsetAt(flat, 0));
}

/** Whether all that is visible is struck through. */
export function isStruck(flat: FlatText): boolean {
  if (!flat.kinds.includes('d')) return false;
  const visible = [...flat.kinds].filter((_, at) => /\S/.test(flat.text[at] ?? ' '));
  return visible.length > 0 && visible.every((kind) => kind === 'd');
}

/** One line for a title: white space folded to single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The texts of all HTML comments in a piece of HTML. */
export function commentTexts(html: string): readonly string[] {
  const ended = html.split('-->').slice(0, -1);
  return ended.filter((text) => text.includes('<!--')).map((text) => text.slice(text.indexOf('<!--') + 4));
}

const HARD_BREAK = '\u2028';
const LINE_END = /[\n\r\u2028]/u;
const LINE_ENDS = /\r\n|[\n\r\u2028]/gu;

function flattenRun(run: Run, outer: Kind, parts: FlatText[]): void {
  const kind = innerKind(run, outer);
  for (const inner of run.runs) flattenRun(inner, kind, parts);
  if (run.runs.length > 0) return;
  // U+2028 in the user's text would pass for the hard break.
  const text = run.kind === 'break' ? HARD_BREAK : run.text.replaceAll(HARD_BREAK, ' ');
  parts.push({ text, kinds: kindsOf(kind, text.length), offsets: run.offsets });
}

const PLAIN = 't'.repeat(2000);

/** Nearly all text is plain, and shares what says so. */
function kindsOf(kind: Kind, length: number): string {
  return kind === 't' && length <= PLAIN.length ? PLAIN.slice(0, length) : kind.repeat(length);
}

function innerKind(run: Run, outer: Kind): Kind {
  if (run.kind === 'delete' || outer === 'd') return 'd';
  if (run.kind === 'code') return 'c';
  if (run.kind === 'image') return 'i';
  return run.kind === 'link' ? 'l' : outer;
}

/** Several flat texts as one. */
export function concat(parts: readonly FlatText[]): FlatText {
  const [only = NO_TEXT] = parts;
  if (parts.length < 2) return only;
  let [text, kinds] = ['', ''];
  for (const part of parts) {
    text += part.text;
    kinds += part.kinds;
  }
  return { text, kinds, offsets: joinOffsets(parts) };
}
