import { NO_FIELDS } from '../fields.ts';
import { type FlatText, flattenRuns, isStruck } from '../flat-text.ts';
import type { Cell, Outline, Table } from '../outline.ts';
import { isStatusHeader } from '../recognise-word.ts';
import type { MarkMeaning, Page } from './finding.ts';
import { cellMeanings, readGlyph } from './glyphs.ts';
import { isBlankSign, readSign, type Sign } from './read-sign.ts';

/** One row's cell in a status column: `sign` is null where it says something that nobody knows. */
export interface StatusCell {
  readonly cell: Cell | null;
  readonly text: string;
  readonly sign: Sign | null;
}

/** A column of a table whose cells are statuses; `cells` has one for each row below the header. */
export interface StatusColumn {
  readonly at: number;
  readonly cells: readonly StatusCell[];
}

/** How many of its filled cells a status column must say in known words or signs. */
const ENOUGH = 0.8;
const PERCENT = /^\D{0,3}?(\d{1,3})(?:[.,]\d+)?\s*[%％]$/u;
const OPEN: Sign = { meaning: 'todo', note: null, fields: NO_FIELDS };

/** Finds the status columns of a table, the first to count by first; words and signs come before percentages. */
export function findStatusColumns(page: Page, table: Table): readonly StatusColumn[] {
  const [header, ...rows] = table.rows;
  if (header === undefined || rows.length < 2) return [];
  const named = header.cells.flatMap((cell, at) =>
    isStatusHeader(flattenRuns(page.outline.runs(cell)).text) ? [at] : [],
  );
  const found = named.map((at) =>
    readColumn(
      page,
      at,
      rows.map((row) => row.cells[at] ?? null),
    ),
  );
  const plain = found.filter((column) =>
    isRecognised(column, (cell) => cell.sign !== null && !PERCENT.test(cell.text)),
  );
  return plain.length > 0 ? plain : found.filter((column) => isRecognised(column, (cell) => cell.sign !== null));
}

function readColumn(page: Page, at: number, cells: readonly (Cell | null)[]): StatusColumn {
  const texts = cells.map((cell) => (cell === null ? null : readCell(page.outline, cell)));
  const glyphs = new Set(texts.flatMap((flat) => readGlyph(flat?.text.trim() ?? '')?.glyph ?? []));
  const meanings = new Map<string, MarkMeaning>([...cellMeanings(glyphs), ...page.glyphs]);
  return {
    at,
    cells: cells.map((cell, row) => {
      const flat = texts[row] ?? { text: '', kinds: '' };
      return { cell, text: flat.text.trim(), sign: readStatus(flat, { glyphs: meanings, marks: page.marks }) };
    }),
  };
}

/** A cell of raw HTML is not blank, though nothing of it shows. */
function readCell(outline: Outline, cell: Cell): FlatText {
  const runs = outline.runs(cell);
  const flat = flattenRuns(runs);
  const hidden = runs.some((run) => run.kind === 'html' && !outline.source.startsWith('<!--', run.start));
  return flat.text.trim() === '' && hidden ? { text: '<>', kinds: 'tt' } : flat;
}

function readStatus(flat: FlatText, signs: Parameters<typeof readSign>[1]): Sign | null {
  const text = flat.text.trim();
  if (isBlankSign(text)) return OPEN;
  const sign = readSign(flat, signs) ?? readPercent(text);
  return sign !== null && isStruck(flat) && sign.meaning !== 'done' ? { ...sign, meaning: 'dropped' } : sign;
}

function readPercent(text: string): Sign | null {
  const percent = PERCENT.exec(text)?.[1];
  if (percent === undefined) return null;
  const meaning = Number(percent) >= 100 ? 'done' : Number(percent) > 0 ? 'doing' : 'todo';
  return { ...OPEN, meaning };
}

function isRecognised(column: StatusColumn, isKnown: (cell: StatusCell) => boolean): boolean {
  const filled = column.cells.filter((cell) => !isBlankSign(cell.text));
  return filled.filter(isKnown).length >= ENOUGH * filled.length;
}
