import { lowerBound } from '../count-between.ts';
import { isBlockName } from '../html-blocks.ts';
import type { Code, Html } from '../outline.ts';
import type { HtmlOpening } from './html-openings.ts';
import { type Line, lineAt, skipBlanks, spanIn } from './line.ts';
import { closesFence, readMarker } from './openings.ts';
import type { InlineFile } from './read-inline.ts';

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

/** Reads code that is indented by four blanks. */
export function readIndentedCode(place: Place | null): Leaf | null {
  if (place === null) return null;
  const { file, line: first, around } = place;
  const { source, lines } = file;
  const content: string[] = [];
  let last = first;
  let index = first.number - 1;
  for (; index < lines.length; index += 1) {
    const line = lineAt(file, index);
    const isBlank = line.at === line.end;
    if (!isBlank && line.column - around < 4) break;
    if (!isCertainCode(source, line, around)) return null;
    content.push(source.slice(Math.min(line.start + around + 4, line.at), lines[index + 1]));
    if (!isBlank) last = line;
  }
  const next = index < lines.length ? lineAt(file, index) : last;
  if (source[next.at] === '>' || mayBeNoList(source, next)) return null;
  const text = content
    .slice(0, last.number - first.number + 1)
    .join('')
    .replace(/\r?\n$/, '');
  const span = { ...spanIn(first, first.start + around, last.end), endLine: last.number };
  return { block: { kind: 'code', fenced: false, text, content: first.number, ...span }, next: last.number };
}

/** Reads a comment to the line that closes it, or a block of tags up to a blank line; `line` begins in the first column. */
export function readHtml(place: Place | null, opening: HtmlOpening): Leaf | null {
  if (place === null) return null;
  const { file, line: first } = place;
  const last = opening === 'comment' ? closeComment(file, first) : lastBeforeBlank(file, first);
  if (last === null) return null;
  for (let index = first.number - 1; index < last.number; index += 1) {
    const { start, at, end } = lineAt(file, index);
    const [, name = 'p'] = /^[ \t>]*<\/?([A-Za-z][A-Za-z\d-]*)/.exec(file.source.slice(start, end)) ?? [];
    // A tag of another kind alone on its line may be read as one of these.
    const isPlain = index === first.number - 1 || isBlockName(name);
    if (!isPlain || file.source[at] === '>' || readMarker(file.source, at) !== null) return null;
  }
  const span = { ...spanIn(first, first.at, last.end), endLine: last.number };
  return { block: { kind: 'html', text: file.source.slice(first.at, last.end), ...span }, next: last.number };
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

/** remark takes no list behind such code that could not interrupt a paragraph. */
function mayBeNoList(source: string, { at, end }: Line): boolean {
  const marker = readMarker(source, at);
  if (marker === null) return false;
  const content = skipBlanks(source, at + marker.length, 0).at;
  return !marker.isFirst || content >= end || readMarker(source, content) !== null;
}

/** A blank line counts for remark where its blanks reach so deep and it is the last. */
function isCertainCode(source: string, line: Line, around: number): boolean {
  const isDeepBlank = line.at === line.end && line.column - around >= 4;
  return !isDeepBlank && !hasOther(source, line) && !TAG.test(source.slice(line.start, line.end));
}

/** Whether a tab or a BOM stands before what a line holds. */
function hasOther(source: string, { start, at }: Line): boolean {
  return /[^ ]/.test(source.slice(start, at));
}
