import { endOf } from '../../fold-text.ts';
import { type FlatText, isWritten, rangeOf, slice } from '../../markdown/flat-text.ts';
import { joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readGlyph, SIGN } from '../line/glyphs.ts';
import { readLine } from '../line/read-line.ts';
import { lastParenthesis, readParenthesis } from '../line/read-parenthesis.ts';
import { wordStatus } from '../line/recognise-word.ts';
import { areNearlyAll } from '../nearly-all.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { type LineBlock, lineBlocks, type WrittenLine } from './line-blocks.ts';
import { type Page, type Recogniser, type StepCandidate, toCandidate } from './step-candidate.ts';

/** No status word of the vocabulary is longer. */
const LONGEST_WORD = 40;
const GLYPH = new RegExp(SIGN, 'gu');
/** A sign is no ASCII, and its name stands between colons. */
const SOME = /[^\0-9;-~]/;
/** What only leads to the sign: `Sessions: ✅ done`. */
const LEADS_ON = /[\s:：=＝→|]/u;
const FULL_STOP = /[\s。.;；,，]/u;

/** Lines that end in a glyph and a status word, as `a) Sessions △ 部分完成（重看一遍）`, in lists, lettered lines and code fences. */
export const MARKED_LINE: Recogniser = {
  name: 'marked-line',
  ...{ box: null, noteBehind: 'mark', needsContrast: false, keywords: [] },
  find: (page) => blocksOf(page).flatMap((block) => readBlock(page, block)),
  // With others in its block such a line may be a step.
  mayFind: (page) => blocksOf(page).some((block) => block.some((line) => readEnd(line) !== null)),
};

function blocksOf({ outline, mayShowGlyph }: Page): readonly LineBlock[] {
  return mayShowGlyph ? lineBlocks(outline, outline.blocks) : [];
}

function readBlock(page: Page, block: LineBlock): readonly StepCandidate[] {
  const signed = block.flatMap((line) => readEnd(line) ?? []);
  if (signed.length < 2 || !areNearlyAll(signed.length, block.length)) return [];
  return signed.flatMap((end) => toStep(page, end) ?? []);
}

/** How a line ends: what stands before its sign, and the sign, a glyph and a word. */
interface End {
  readonly line: WrittenLine;
  readonly before: FlatText;
  readonly sign: FlatText;
  readonly meaning: MarkMeaning;
  readonly note: FlatText | null;
}

function readEnd(line: WrittenLine): End | null {
  const text = slice(line.text, 0, endOf(line.text.text, FULL_STOP));
  const last = lastParenthesis(text);
  return readSigned(line, text, null) ?? (last === null ? null : readSigned(line, last.before, last.inner));
}

function readSigned(line: WrittenLine, written: FlatText, note: FlatText | null): End | null {
  const flat = slice(written, 0, written.text.trimEnd().length);
  const from = Math.max(0, flat.text.length - LONGEST_WORD);
  if (!SOME.test(flat.text.slice(from))) return null;
  const at = from + ([...flat.text.slice(from).matchAll(GLYPH)].at(-1)?.index ?? Number.NaN);
  const length = readGlyph(flat.text.slice(at))?.length;
  if (length === undefined || flat.text.slice(0, at).trim() === '') return null;
  const meaning = wordStatus(flat.text.slice(at + length));
  return meaning === null ? null : { line, before: slice(flat, 0, at), sign: slice(flat, at), meaning, note };
}

function toStep({ outline }: Page, { line, before, sign, meaning, note }: End): StepCandidate | null {
  const { source } = outline;
  const mark = rangeOf(sign, source);
  if (mark === null || !isWritten(sign, source)) return null;
  const lead = endOf(before.text, LEADS_ON);
  const read = readLine({ ...line, text: slice(before, 0, lead) }, outline);
  const field = note === null ? null : readParenthesis(note.text);
  const { span, place } = line;
  return toCandidate(
    outline,
    { notation: MARKED_LINE, span, at: place.start, mark, meaning },
    {
      ...read,
      note: field === null && note !== null ? note : read.note,
      fields: joinFields(read.fields, field ?? NO_FIELDS),
    },
  );
}
