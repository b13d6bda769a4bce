import { endOf, trimEndOf } from '../../fold-text.ts';
import { type FlatText, slice, trim, writtenText } from '../../markdown/flat-text.ts';
import { type Fields, joinFields, NO_FIELDS } from '../fields/fields.ts';
import { readGlyph, TICK } from '../line/glyphs.ts';
import { lastParenthesis, readParenthesis } from '../line/read-parenthesis.ts';
import { cellWordStatus, isDayLike } from '../line/recognise-word.ts';
import type { MarkMeaning } from '../roadmap.ts';
import type { Page } from './step-candidate.ts';

/** What a cell or the end of a line says of a status, and what it says besides. */
export interface Sign {
  readonly meaning: MarkMeaning;
  readonly note: FlatText | null;
  readonly fields: Fields;
}

/** What glyphs and marks in brackets mean here. */
export type Signs = Pick<Page, 'glyphs' | 'marks'>;

const BOX = /^\\?\[([^\]\\]{0,2})\\?\](?!\()\s*/u;
const LEAD = /^[\s\-–—―:：=＝·•.→]+/u;
/** A dash leads to the note as well. */
const LED = /[\s\-–—―]/u;
const STOP = /[!！.。]/u;
/** No status is longer than this. */
const HEAD = /^([^,，;；:：。(（]{1,60}?)\s{0,9}(?:[,，;；:：。]|\s[-–—―]{1,9}\s)([\s\S]*)$/u;
/** `Done 2026-01-02`, `Completed on 2026-01-02` */
const DATED = /^(\S.{0,40}?)\s+(\d{4}-\d{2}-\d{2})$/u;
const PREPOSITION = /\s\p{L}{1,3}$/u;
const TEMPLATE = /[/／|、]|\bor\b/u;
const MOST_OPTIONS = 8;
/** No cell that lists its options is longer. */
const LONGEST_CHOICE = 120;
const OPTION_BOX = `(?:${TICK}|[☐⬜🔲⬚◻▢□☒]\\uFE0F?|\\[[ xX]\\])`;
const OPTION = new RegExp(`(${OPTION_BOX})\\s*((?:(?!${OPTION_BOX}).)+)`, 'gu');
const TICKED = new RegExp(`^(?:${TICK}|☒|\\[[xX])`, 'u');

/** Reads the status that a whole text is: a box, a glyph, a status word or both, with a note; null when it is none. */
export function readSign(flat: FlatText, signs: Signs): Sign | null {
  const text = trim(flat);
  if (isTemplate(text, signs)) return plain('todo');
  const choice = readChoice(text.text);
  if (choice !== null) return plain(choice);
  const { rest, note, fields } = takeNote(text);
  const sign = readBox(rest, signs) ?? readGlyphAndWord(rest, signs);
  return sign && { ...sign, note: sign.note ?? note, fields: joinFields(sign.fields, fields) };
}

/** Whether a status is left blank: nothing, or nothing but dashes and dots. */
export function isBlankSign(text: string): boolean {
  return /^[\s\-–—―_.…·?？/]*$/u.test(text);
}

function plain(meaning: MarkMeaning, note: FlatText | null = null): Sign {
  return { meaning, note: note === null || note.text.trim() === '' ? null : trim(note), fields: NO_FIELDS };
}

function takeNote(text: FlatText): Omit<Sign, 'meaning'> & { readonly rest: FlatText } {
  const last = lastParenthesis(text);
  if (last === null || last.before.text.trim() === '') return { rest: text, note: null, fields: NO_FIELDS };
  const fields = readParenthesis(last.inner.text);
  const rest = slice(last.before, 0, endOf(last.before.text, LED));
  return { rest: trim(rest), note: fields === null ? last.inner : null, fields: fields ?? NO_FIELDS };
}

function readBox(flat: FlatText, { marks }: Signs): Sign | null {
  const box = BOX.exec(flat.text);
  if (box === null) return null;
  const rest = slice(flat, box[0].length);
  const mark = (box[1] ?? '').replaceAll('\uFE0F', '');
  if (/^\s*$/u.test(mark)) return plain('todo', rest);
  const meaning = /^[xX]$/.test(mark) ? 'done' : marks.get(mark);
  return meaning === undefined ? null : plain(meaning, rest);
}

/** The word decides where both stand: `🔄 待启动` is not begun. */
function readGlyphAndWord(flat: FlatText, { glyphs }: Signs): Sign | null {
  const { glyph, rest } = takeGlyph(flat, glyphs);
  const { text } = rest;
  const word = cellWordStatus(text.slice(0, endOf(text, STOP)));
  if (word !== null) return plain(word);
  const dated = readDated(text);
  if (dated !== null) return dated;
  const head = HEAD.exec(text);
  const first = head === null ? null : cellWordStatus(head[1] ?? '');
  if (first !== null) return plain(first, slice(rest, text.length - (head?.[2]?.length ?? 0)));
  if (glyph === undefined) return null;
  const fields = isDayLike(text) ? readParenthesis(text) : null;
  return fields === null ? plain(glyph, rest) : { meaning: glyph, note: null, fields };
}

function readDated(text: string): Sign | null {
  const [, words = '', day = ''] = DATED.exec(text) ?? [];
  const meaning = cellWordStatus(words) ?? cellWordStatus(words.replace(PREPOSITION, ''));
  const fields = readParenthesis(day);
  return meaning === null || fields === null ? null : { meaning, note: null, fields };
}

/** A glyph leads the word or follows it; of several, the first. */
function takeGlyph(
  flat: FlatText,
  glyphs: Signs['glyphs'],
): { readonly glyph: MarkMeaning | undefined; readonly rest: FlatText } {
  let rest = flat;
  let meaning: MarkMeaning | undefined;
  for (let glyph = readGlyph(rest.text); glyph !== null; glyph = readGlyph(rest.text)) {
    meaning ??= glyphs.get(glyph.glyph);
    rest = trim(slice(rest, glyph.length));
  }
  const last = rest.text.search(/[^\p{L}\p{M}\p{N}\p{P}\s]\uFE0F?$/u);
  const trailing = last > 0 ? readGlyph(rest.text.slice(last)) : null;
  if (trailing !== null) {
    meaning ??= glyphs.get(trailing.glyph);
    rest = slice(rest, 0, last);
  }
  return { glyph: meaning, rest: trim(slice(rest, LEAD.exec(rest.text)?.[0].length ?? 0)) };
}

/** A cell that lists all options has chosen none. */
function isTemplate({ text }: FlatText, signs: Signs): boolean {
  const pieces = text.replace(/^\[(.*)\]$/u, '$1').split(TEMPLATE, MOST_OPTIONS);
  const meanings = pieces.map((piece) => readGlyphAndWord(writtenText(piece.trim(), 0), signs));
  return (
    meanings.every((sign) => sign !== null && sign.note === null) && new Set(meanings.map((s) => s?.meaning)).size > 1
  );
}

/** Reads a cell that lists options, each with a box, as `☐ 未开始 ☑ 进行中 ☐ 已完成`: the one that is ticked, `todo` when none is; null when it is no such list. */
function readChoice(text: string): MarkMeaning | null {
  if (text.length > LONGEST_CHOICE || text.search(new RegExp(OPTION_BOX, 'u')) !== 0) return null;
  const options = [...text.matchAll(OPTION)].map(([, box = '', words = '']) => ({
    isTicked: TICKED.test(box),
    meaning: cellWordStatus(trimEndOf(words, /[\s/／|、,，;；]/u)),
  }));
  if (options.length < 2 || options.some(({ meaning }) => meaning === null)) return null;
  const ticked = options.filter(({ isTicked }) => isTicked);
  if (ticked.length > 1) return null;
  return ticked[0]?.meaning ?? 'todo';
}
