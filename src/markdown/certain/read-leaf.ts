import { lowerBound } from '../count-between.ts';
import type { Code, Html } from '../outline.ts';
import type { HtmlOpening } from './html-openings.ts';
import type { InlineFile } from './inline/read-inline.ts';
import { BOM, type Line, lineAt, skipBlanks, spanIn } from './line.ts';
import { closesFence, isBare, readMarker } from './openings.ts';

/** A block of several lines without inline Markdown, and the index of the line behind it. */
export interface Leaf {
  readonly block: Code | Html;
  readonly next: number;
}

/** Where a leaf begins, and the column in which the content of the list item around it does. */
export interface Place {
  readonly file: InlineFile;
  readonly line: Line;
  readonly around: number;
}

/** On a line in code, GitHub's reading of tags would be taken for what they are nowhere else. */
const TAG = /^[ \t>]*</;

/** Reads a fence to its close, outside of lists also to the end of the file; null where a tab stands before one of its lines. */
export function readFencedCode(place: Place | null, marks: string): Leaf | null {
  if (place === null) return null;
  const { file, line: first, around } = place;
  const { source, lines } = file;
  const content: string[] = [];
  for (let index = first.number; index < lines.length; index += 1) {
    const line = lineAt(file, index);
    const { start, at, end, column } = line;
    const isInside = at === end || column >= around;
    if (!isInside || hasOther(source, line) || TAG.test(source.slice(start, end))) return null;
    if (column - around < 4 && closesFence(source, marks, line)) return fencedCode(first, line, content);
    content.push(source.slice(Math.min(start + first.column, at), lines[index + 1]));
  }
  return around > 0 ? null : { ...fencedCode(first, lastOfAll(file), content), next: lines.length };
}

function fencedCode(first: Line, last: Line, content: readonly string[]): Leaf {
  const text = content.join('').replace(/\r?\n$/, '');
  const span = { ...spanIn(first, first.at, last.end), endLine: last.number };
  return { block: { kind: 'code', fenced: true, text, content: first.number + 1, ...span }, next: last.number };
}

/** The last line that is not empty. */
function lastOfAll(file: InlineFile): Line {
  let line = lineAt(file, file.lines.length - 1);
  while (line.start === line.end && line.number > 1) line = lineAt(file, line.number - 2);
  return line;
}

/** Reads code that is indented by four columns; a line of so many blanks belongs to it also where it is the last. */
export function readIndentedCode(place: Place | null): Leaf | null {
  if (place === null) return null;
  const { file, line: first, around } = place;
  const { source, lines } = file;
  let [text, length, last] = ['', 0, first];
  let index = first.number - 1;
  for (; index < lines.length; index += 1) {
    const line = lineAt(file, index);
    const isDeep = line.column - around >= 4;
    if (!isDeep && line.at < line.end) break;
    if (!isCertainCode(source, line, around)) return null;
    const from = behindIndent(source, line, around + 4);
    if (isDeep) [length, last] = [text.length + line.end - from, line];
    text += source.slice(from, lines[index + 1]);
  }
  const next = index < lines.length ? lineAt(file, index) : last;
  if (source[next.at] === '>' || mayBeNoList(source, next, around)) return null;
  text = text.slice(0, length).replace(/\r?\n$/, '');
  const span = { ...spanIn(first, first.start + around, last.end), endLine: last.number };
  return { block: { kind: 'code', fenced: false, text, content: first.number, ...span }, next: last.number };
}

/** Where the blanks of a line reach a column; at the outermost level no tab leads beyond that of code. */
function behindIndent(source: string, { start, at }: Line, column: number): number {
  let from = start;
  for (let reached = 0; from < at && reached < column; from += 1)
    reached += source[from] === '\t' ? 4 - (reached % 4) : 1;
  return from;
}

/**
 * Reads a comment to the line that closes it, or a block of tags up to a blank line. It begins in the column in which the content of the
 * list item around it does, so that no tag in it stands outside of that and is a block of its own on GitHub.
 */
export function readHtml(place: Place | null, opening: HtmlOpening): Leaf | null {
  if (place === null) return null;
  const { file, line: first, around } = place;
  const isAtContent = first.at === first.start + around && !hasOther(file.source, first);
  if (!isAtContent || (around > 0 && opening !== 'block')) return null;
  const last = opening === 'comment' ? closeComment(file, first) : lastBeforeBlank(file, first);
  if (last === null) return null;
  const content: string[] = [];
  for (let index = first.number - 1; index < last.number; index += 1) {
    const line = lineAt(file, index);
    const isInside = around === 0 || (line.column >= around && !hasOther(file.source, line));
    if (!isInside || mayBeOther(file.source, line)) return null;
    content.push(file.source.slice(line.start + around, index + 1 < last.number ? file.lines[index + 1] : line.end));
  }
  const span = { ...spanIn(first, first.at, last.end), endLine: last.number };
  return { block: { kind: 'html', text: content.join(''), ...span }, next: last.number };
}

/** Whether a line of raw HTML looks like the beginning of a quote or item to who looks for those alone, or has a name that remark is not given. */
function mayBeOther(source: string, { at, end }: Line): boolean {
  return (
    source[at] === '>' ||
    readMarker(source, at) !== null ||
    /^<textarea\b/i.test(source.slice(at, Math.min(end, at + 10)))
  );
}

function closeComment(file: InlineFile, { at }: Line): Line | null {
  const close = file.source.indexOf('-->', at + 2);
  return close < 0 ? null : lineAt(file, lowerBound(file.lines, close + 1) - 1);
}

function lastBeforeBlank(file: InlineFile, first: Line): Line {
  let last = first;
  for (let index = first.number; index < file.lines.length; index += 1) {
    const line = lineAt(file, index);
    if (line.at === line.end) break;
    last = line;
  }
  return last;
}

/** remark takes no list behind such code that could not interrupt a paragraph: outside of lists an empty item is text for certain. */
function mayBeNoList(source: string, line: Line, around: number): boolean {
  const marker = readMarker(source, line.at);
  if (marker === null || (around === 0 && isBare(source, line, marker))) return false;
  const content = skipBlanks(source, line.at + marker.length, 0).at;
  return !marker.isFirst || content >= line.end || readMarker(source, content) !== null;
}

/** Outside of lists no tag in code is taken for another, and a tab leads to a column that code begins in. */
function isCertainCode(source: string, line: Line, around: number): boolean {
  if (around === 0) return !source.slice(line.start, line.at).includes(BOM);
  return !hasOther(source, line) && !TAG.test(source.slice(line.start, line.end));
}

/** Whether a tab or a BOM stands before what a line holds. */
function hasOther(source: string, { start, at }: Line): boolean {
  return /[^ ]/.test(source.slice(start, at));
}
