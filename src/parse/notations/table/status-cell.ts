import { type FlatText, flattenRuns, isStruck, NO_TEXT, slice, writtenText } from '../../../markdown/flat-text.ts';
import type { Cell, Outline, Row, Run } from '../../../markdown/outline.ts';
import { runsOf } from '../../../markdown/walk-outline.ts';
import { NO_FIELDS } from '../../fields/fields.ts';
import { cellMeanings, readGlyph, TICK } from '../../line/glyphs.ts';
import { isDoneHeader } from '../../line/recognise-word.ts';
import type { MarkMeaning } from '../../roadmap.ts';
import { isBlankSign, readSign, type Sign, type Signs } from '../read-sign.ts';
import type { Page } from '../step-candidate.ts';

/** One row's cell in a status column: `sign` is null where it says something that nobody knows, `unmapped` the mark in brackets that does. */
export interface StatusCell {
  readonly cell: Cell | null;
  readonly text: string;
  readonly sign: Sign | null;
  readonly unmapped: string | null;
}

/** A column of a table whose cells are statuses; `name` is the text of its header, `cells` has one for each row. */
export interface StatusColumn {
  readonly at: number;
  readonly name: string;
  readonly cells: readonly StatusCell[];
}

/** A percentage, alone or beside a bar that draws it. */
const BAR = '[\\s\u2580-\u259F■□▪▫▰▱●○◯⬛⬜🟩🟨🟥🟦\\[\\]|=#>.-]{0,60}';
const PERCENT = new RegExp(`^(?:\\D{0,3}?|${BAR})(\\d{1,3}(?:[.,]\\d+)?)\\s*[%％]${BAR}$`, 'u');
/** How many of how many are done: `3/10`, `🟩⬜⬜⬜⬜ (1/5)`. */
const SHARE = new RegExp(`^${BAR}[(（]?(\\d{1,4})\\s?[/／]\\s?(\\d{1,4})[)）]?${BAR}$`, 'u');
const MARK = /^\\?\[([^\s\p{L}\p{N}[\]\\])\uFE0F?\\?\](?!\()/u;
/** What says yes and no under `Done?`; a cross there says no where ticks say yes, so then it is left unread. */
const ANSWERS: readonly [RegExp, RegExp] = [/^[xXyY]$/, /^[nN]$/];
/** Korean and Japanese tables answer with a circle and a cross, often typed as letters. */
const CIRCLE_ANSWERS: readonly [RegExp, RegExp] = [/^[oOyY]$/, /^[xXnN]$/];
const CIRCLE = /^[oO]$/;
const KOREAN_OR_JAPANESE = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const TICKED = new RegExp(`^${TICK}`, 'u');
const OPEN: Sign = { meaning: 'todo', note: null, fields: NO_FIELDS };

/** A column to read, and the rows below its header. */
export interface WrittenColumn extends Omit<StatusColumn, 'cells'> {
  readonly rows: readonly Row[];
}

/** Reads what each cell of a column says; its glyphs mean what they mean beside `company`, those of other columns. */
export function readColumn(
  page: Page,
  { at, name, rows }: WrittenColumn,
  company: ReadonlySet<string> = new Set(),
): StatusColumn {
  const written = rows.map((row) => readCell(page.outline, row.cells[at] ?? null));
  const texts = written.map(({ text }) => text);
  const glyphs = new Set([...company, ...glyphsIn(texts)]);
  const meanings = new Map<string, MarkMeaning>([...cellMeanings(glyphs), ...page.glyphs]);
  const answers = answersUnder(name, texts);
  return {
    ...{ at, name },
    cells: written.map(({ cell, text, flat }) => {
      const answer = answers === null ? null : readAnswer(text, answers);
      const sign = answer ?? readStatus(flat, { glyphs: meanings, marks: page.marks });
      return { cell, text, sign, unmapped: sign === null ? (MARK.exec(text)?.[1] ?? null) : null };
    }),
  };
}

/** The signs with which texts begin. */
export function glyphsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => readGlyph(text)?.glyph ?? []);
}

/** The letters that say yes and no under a header that asks whether a row is done; null under any other. */
function answersUnder(name: string, texts: readonly string[]): typeof ANSWERS | null {
  if (!isDoneHeader(name) || texts.some((text) => TICKED.test(text))) return null;
  return KOREAN_OR_JAPANESE.test(name) || texts.some((text) => CIRCLE.test(text)) ? CIRCLE_ANSWERS : ANSWERS;
}

function readAnswer(text: string, [yes, no]: typeof ANSWERS): Sign | null {
  if (yes.test(text)) return { ...OPEN, meaning: 'done' };
  return no.test(text) ? OPEN : null;
}

function readCell(
  outline: Outline,
  cell: Cell | null,
): Pick<StatusCell, 'cell' | 'text'> & { readonly flat: FlatText } {
  const flat = cell === null ? NO_TEXT : textOf(outline, cell);
  return { cell, flat, text: flat.text.trim() };
}

/** A cell of raw HTML, or of a picture without a text, is not blank, though it holds no words: it is read as it is written. */
function textOf(outline: Outline, cell: Cell): FlatText {
  const runs = outline.runs(cell);
  const flat = flattenRuns(runs);
  const isShown = ({ start }: Run) => !outline.source.startsWith('<!--', start);
  if (flat.text.trim() !== '' || !runsOf(runs, 'html', 'image').some(isShown)) return flat;
  const written = outline.source.slice(cell.start, cell.end);
  const lead = /^\s*\|/.exec(written)?.[0].length ?? 0;
  return writtenText(written.slice(lead).replace(/\|\s*$/, ''), cell.start + lead);
}

function readStatus(flat: FlatText, signs: Signs): Sign | null {
  const text = flat.text.trim();
  if (isBlankSign(text)) return OPEN;
  // A bar of signs beside a number is no sign by itself.
  const sign = (SHARE.test(text) ? readPart(flat) : readSign(flat, signs)) ?? readPart(flat);
  return sign !== null && isStruck(flat) && sign.meaning !== 'done' ? { ...sign, meaning: 'dropped' } : sign;
}

/** A number that says how far says the status and stays as the note. */
function readPart(flat: FlatText): Sign | null {
  const part = readPercent(flat.text.trim());
  if (part === null) return null;
  if (part >= 100) return { ...OPEN, meaning: 'done' };
  const at = flat.text.search(/\d/);
  const length = /^\d[\d.,\s]*(?:[%％]|[/／]\s?\d+)/u.exec(flat.text.slice(at))?.[0].length ?? 0;
  return part > 0 ? { ...OPEN, meaning: 'doing', note: slice(flat, at, at + length) } : OPEN;
}

/** How much is done, of a hundred; null where no number says it alone. */
export function readPercent(text: string): number | null {
  const [, done, total] = SHARE.exec(text) ?? [];
  if (done !== undefined && Number(done) <= Number(total) && Number(total) > 0)
    return Math.floor((100 * Number(done)) / Number(total)) || Math.min(Number(done), 1);
  const percent = PERCENT.exec(text)?.[1];
  return percent === undefined ? null : Number(percent.replace(',', '.'));
}
