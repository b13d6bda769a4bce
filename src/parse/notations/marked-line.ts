import { type FlatText, flattenRuns, foldSpace, slice } from '../../markdown/flat-text.ts';
import { joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readLine } from '../line/read-line.ts';
import { lastParenthesis, readParenthesis } from '../line/read-parenthesis.ts';
import { wordStatus } from '../line/recognise-word.ts';
import type { Mark } from '../roadmap.ts';
import { type Finding, type Findings, type MarkMeaning, meaningStatus, type Page } from './finding.ts';
import { readGlyph, SIGN } from './glyph/glyphs.ts';
import { lineBlocks, type WrittenLine } from './line-blocks.ts';
import { dropEnd } from './trim-runs.ts';

/** How many lines of a block must end in a glyph and a status word. */
const ENOUGH = 0.8;
/** No status word of the vocabulary is longer. */
const LONGEST_WORD = 40;
const GLYPH = new RegExp(SIGN, 'gu');
/** What only leads to the sign: `Sessions: ✅ done`. */
const LEADS_ON = /[\s:：=＝→|]+$/u;
const FULL_STOP = /[\s。.;；,，]+$/u;

/** Finds lines that end in a glyph and a status word, as `a) Sessions △ 部分完成（重看一遍）`, in lists, lettered lines and code fences. */
export function findMarkedLines(page: Page): Findings {
  const blocks = lineBlocks(page.outline, page.outline.blocks);
  return { findings: blocks.flatMap((block) => readBlock(page, block)), problems: [] };
}

function readBlock(page: Page, block: readonly WrittenLine[]): readonly Finding[] {
  const signed = block.flatMap((line) => readEnd(line) ?? []);
  if (signed.length < 2 || signed.length < ENOUGH * block.length) return [];
  return signed.flatMap((end) => toFinding(page, end) ?? []);
}

/** How a line ends: `at` is where its glyph begins in the visible text, `sign` the glyph and the word as written. */
interface End {
  readonly line: WrittenLine;
  readonly flat: FlatText;
  readonly at: number;
  readonly sign: string;
  readonly meaning: MarkMeaning;
  readonly note: string | null;
}

function readEnd(line: WrittenLine): End | null {
  const flat = trimmedEnd(flattenRuns(line.runs));
  const last = lastParenthesis(flat);
  return (
    readSigned(line, { flat, before: flat, note: null }) ??
    (last === null ? null : readSigned(line, { flat, before: last.before, note: foldSpace(last.inner) }))
  );
}

interface Split {
  readonly flat: FlatText;
  readonly before: FlatText;
  readonly note: string | null;
}

function readSigned(line: WrittenLine, { flat, before, note }: Split): End | null {
  const text = before.text.trimEnd();
  const from = Math.max(0, text.length - LONGEST_WORD);
  const glyph = [...text.slice(from).matchAll(GLYPH)].at(-1);
  const at = from + (glyph?.index ?? 0);
  const length = glyph === undefined ? undefined : readGlyph(text.slice(at))?.length;
  if (length === undefined || text.slice(0, at).trim() === '') return null;
  const meaning = wordStatus(text.slice(at + length));
  return meaning === null ? null : { line, flat, at, sign: text.slice(at), meaning, note };
}

function toFinding(page: Page, end: End): Finding | null {
  const { line, flat, at, meaning } = end;
  const mark = findMark(page.outline.source, end);
  if (mark === null) return null;
  const visible = flattenRuns(line.runs).text.length;
  const read = readLine(dropEnd(line.runs, visible - at), page.outline.source, line.written);
  const field = end.note === null ? null : readParenthesis(end.note);
  const note = field === null && end.note !== null ? end.note : read.note;
  return {
    notation: 'marked-line',
    span: line.span,
    line: line.written.line,
    column: line.written.column,
    mark,
    status: read.struck && meaning !== 'done' ? 'dropped' : meaningStatus(meaning),
    parked: meaning === 'parked',
    title: read.title.replace(LEADS_ON, '') || read.title || foldSpace(slice(flat, 0, at).text),
    note,
    fields: joinFields(read.fields, field ?? NO_FIELDS),
    links: read.links,
  };
}

/** The sign as it is written: the one of its equals in the line that stands where the visible one does. */
function findMark(source: string, { line, flat, at, sign }: End): Mark | null {
  const before = flat.text.slice(0, at).split(sign).length;
  let start = line.written.start - 1;
  for (let nth = 0; nth < before; nth += 1) {
    start = source.indexOf(sign, start + 1);
    if (start < 0 || start + sign.length > line.written.end) return null;
  }
  return { start, end: start + sign.length };
}

function trimmedEnd(flat: FlatText): FlatText {
  return slice(flat, 0, flat.text.replace(FULL_STOP, '').length);
}
