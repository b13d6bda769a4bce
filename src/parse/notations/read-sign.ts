import { type FlatText, foldSpace, trim } from '../../markdown/flat-text.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { lastParenthesis, readParenthesis } from '../line/read-parenthesis.ts';
import { cellWordStatus, isDayLike } from '../line/recognise-word.ts';
import type { MarkMeaning } from './finding.ts';
import { readGlyph } from './glyph/glyphs.ts';
import { readChoice } from './read-choice.ts';

/** What a cell or the end of a line says of a status, and what it says besides. */
export interface Sign {
  readonly meaning: MarkMeaning;
  readonly note: string | null;
  readonly fields: Fields;
}

/** What glyphs and marks in brackets mean here. */
export interface Signs {
  readonly glyphs: ReadonlyMap<string, MarkMeaning>;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
}

const BOX = /^\\?\[([^\]\\]{0,2})\\?\](?!\()\s*/u;
const LEAD = /^[\s\-–—―:：=＝·•.→]+/u;
const STOP = /[!！.。]+\s*$/u;
const HEAD = /^([^,，;；:：。(（]+?)\s*(?:[,，;；:：。]|\s[-–—―]+\s)\s*(.*)$/u;
/** `Done 2026-01-02`, `Completed on 2026-01-02` */
const DATED = /^(\S.{0,40}?)\s+(?:\p{L}{1,3}\s+)?(\d{4}-\d{2}-\d{2})$/u;
const TEMPLATE = /\s*(?:[/／|、]|\bor\b)\s*/u;
const MOST_OPTIONS = 8;

/** Reads the status that a whole text is: a box, a glyph, a status word or both, with a note; null when it is none. */
export function readSign(flat: FlatText, signs: Signs): Sign | null {
  const text = trim(flat);
  if (isTemplate(text.text, signs)) return plain('todo');
  const choice = readChoice(text.text);
  if (choice !== null) return plain(choice);
  const noted = takeNote(text);
  const box = readBox(noted.rest.text, signs);
  if (box !== null) return withNote(box, noted);
  const sign = readGlyphAndWord(noted.rest.text, signs) ?? readGlyphAndWord(text.text, signs);
  return sign === null ? null : withNote(sign, noted);
}

/** Whether a status is left blank: nothing, or nothing but dashes and dots. */
export function isBlankSign(text: string): boolean {
  return /^[\s\-–—―_.…·?？/]*$/u.test(text);
}

function plain(meaning: MarkMeaning, note: string | null = null): Sign {
  return { meaning, note, fields: NO_FIELDS };
}

interface Noted {
  readonly rest: FlatText;
  readonly note: string | null;
  readonly fields: Fields;
}

function takeNote(text: FlatText): Noted {
  const last = lastParenthesis(text);
  if (last === null || last.before.text.trim() === '') return { rest: text, note: null, fields: NO_FIELDS };
  const fields = readParenthesis(last.inner);
  return { rest: trim(last.before), note: fields === null ? foldSpace(last.inner) : null, fields: fields ?? NO_FIELDS };
}

function withNote(sign: Sign, { note, fields }: Noted): Sign {
  return { meaning: sign.meaning, note: sign.note ?? note, fields: joinFields(sign.fields, fields) };
}

function readBox(text: string, { marks }: Signs): Sign | null {
  const box = BOX.exec(text);
  if (box === null) return null;
  const rest = foldSpace(text.slice(box[0].length)) || null;
  const mark = (box[1] ?? '').replaceAll('\uFE0F', '');
  if (/^\s*$/u.test(mark)) return plain('todo', rest);
  const meaning = /^[xX]$/.test(mark) ? 'done' : marks.get(mark);
  return meaning === undefined ? null : plain(meaning, rest);
}

/** The word decides where both stand: `🔄 待启动` is not begun. */
function readGlyphAndWord(text: string, { glyphs }: Signs): Sign | null {
  const { glyph, rest } = takeGlyph(text, glyphs);
  if (rest === '') return glyph === undefined ? null : plain(glyph);
  const word = cellWordStatus(rest.replace(STOP, ''));
  if (word !== null) return plain(word);
  const dated = readDated(rest);
  if (dated !== null) return dated;
  const head = HEAD.exec(rest);
  const first = head === null ? null : cellWordStatus(head[1] ?? '');
  if (first !== null) return plain(first, foldSpace(head?.[2] ?? '') || null);
  if (glyph === undefined) return null;
  const fields = isDayLike(rest) ? readParenthesis(rest) : null;
  return fields === null ? plain(glyph, foldSpace(rest)) : { meaning: glyph, note: null, fields };
}

function readDated(text: string): Sign | null {
  const [, words = '', day = ''] = DATED.exec(text) ?? [];
  const [meaning, fields] = [cellWordStatus(words), readParenthesis(day)];
  return meaning === null || fields === null ? null : { meaning, note: null, fields };
}

interface Taken {
  readonly glyph: MarkMeaning | undefined;
  readonly rest: string;
}

/** A glyph leads the word or follows it; of several, the first. */
function takeGlyph(text: string, glyphs: ReadonlyMap<string, MarkMeaning>): Taken {
  let rest = text;
  let meaning: MarkMeaning | undefined;
  for (let glyph = readGlyph(rest); glyph !== null; glyph = readGlyph(rest)) {
    meaning ??= glyphs.get(glyph.glyph);
    rest = rest.slice(glyph.length).trimStart();
  }
  const last = rest.search(/[^\p{L}\p{M}\p{N}\p{P}\s]\uFE0F?$/u);
  const trailing = last > 0 ? readGlyph(rest.slice(last)) : null;
  if (trailing !== null) {
    meaning ??= glyphs.get(trailing.glyph);
    rest = rest.slice(0, last);
  }
  return { glyph: meaning, rest: rest.replace(LEAD, '').trim() };
}

/** A cell that lists all options has chosen none. */
function isTemplate(text: string, signs: Signs): boolean {
  const pieces = text.replace(/^\[(.*)\]$/u, '$1').split(TEMPLATE, MOST_OPTIONS);
  if (pieces.length < 2) return false;
  const meanings = pieces.map((piece) => readGlyphAndWord(piece.trim(), signs));
  return (
    meanings.every((sign) => sign !== null && sign.note === null) && new Set(meanings.map((s) => s?.meaning)).size > 1
  );
}
