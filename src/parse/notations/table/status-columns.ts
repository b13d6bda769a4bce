import { foldText } from '../../../fold-text.ts';
import { inlineText } from '../../../markdown/flat-text.ts';
import { isContrast } from '../../line/glyphs.ts';
import { cellWordStatus, isStatusHeader, isYesOrNo } from '../../line/recognise-word.ts';
import { areNearlyAll } from '../../nearly-all.ts';
import { isBlankSign } from '../read-sign.ts';
import type { Page } from '../step-candidate.ts';
import { cellText, columnKind, isTotal } from './columns.ts';
import {
  glyphsIn,
  readColumn,
  readPercent,
  type StatusCell,
  type StatusColumn,
  type WrittenColumn,
} from './status-cell.ts';
import type { TableGroup } from './table-group.ts';

/**
 * What a table, or a group of one header, has of statuses. `named` are the columns that are called so and counted, of which the first one
 * is; `parts` those of a matrix, which together say how far a row is. `unread` are called so and too little of them is known,
 * or there is one row alone; `unnamed` only look so. `isTally`: it counts what stands elsewhere.
 */
export interface StatusColumns {
  readonly named: readonly StatusColumn[];
  readonly parts: readonly StatusColumn[];
  readonly unread: readonly StatusColumn[];
  readonly unnamed: readonly StatusColumn[];
  readonly isTally: boolean;
}

const BOX = /^\\?\[[ xX]?\\?\]/;

/**
 * Finds the columns of statuses; words and signs come before percentages. One row alone is a plan only where its status column is
 * called as those of other tables are that count, `settled`.
 */
export function findStatusColumns(
  page: Page,
  { header, rows }: TableGroup,
  settled: ReadonlySet<string> = new Set(),
): StatusColumns {
  const columns = header.cells.map((cell, at) => ({ at, name: inlineText(page.outline, cell).text, rows }));
  const found = columns.filter(({ name }) => isStatusHeader(name)).map((column) => readColumn(page, column));
  const sums = columns.filter(({ name }) => isTotal(name)).map((column) => readColumn(page, column));
  const isTally = found.length > 0 && [...found, ...sums].every(isNumbers) && sums.length > 0;
  if (isTally) return { named: [], parts: [], unread: [], unnamed: [], isTally };
  const enough = rows.length > 1 ? found : found.filter(({ name }) => settled.has(foldText(name)));
  const known = enough.filter((column) => isRecognised(column, isKnown));
  const plain = known.filter((column) =>
    isRecognised(column, (cell) => isKnown(cell) && readPercent(cell.text) === null),
  );
  const read = plain.length > 0 ? plain : known;
  // A column that nobody has filled says less than one beside it.
  const filled = read.filter(({ cells }) => cells.some(isFilled));
  const named = filled.length > 0 ? filled : read.slice(0, 1);
  const unread = found.filter((column) => !read.includes(column));
  return { named, unread, isTally, ...(named.length > 0 ? NO_SIGNS : findSigns(page, columns)) };
}

const NO_SIGNS = { parts: [], unnamed: [] };

/**
 * Columns of signs alone, or of words for statuses: two or more are a matrix where one is a sign for open or begun, or all are
 * explained. An empty column between or behind them is one of them, if it may not hold notes. Yes and no only compare.
 */
function findSigns(page: Page, columns: readonly WrittenColumn[]): Pick<StatusColumns, 'parts' | 'unnamed'> {
  const texts = columns.map(({ at, rows }) => rows.map((row) => cellText(page, row, at)));
  const like = columns.filter(({ at }) =>
    // Beside ticks a word such as `partial` grades, as a sign does.
    [startsWithSign, isWord].some((test) => texts[at]?.every((text) => isBlankSign(text) || test(text))),
  );
  const glyphs = new Set(like.flatMap(({ at }) => glyphsIn(texts[at] ?? [])));
  const read = like.map((column) => readColumn(page, column, glyphs)).filter(({ cells }) => cells.every(isSign));
  const filled = read.filter(({ cells }) => cells.some(isFilled));
  const [first] = filled;
  if (first === undefined) return NO_SIGNS;
  const cells = filled.flatMap((column) => column.cells);
  const isOpen = cells.some(({ text, sign }) => BOX.test(text) || (isWord(text) && sign?.meaning === 'todo'));
  const isExplained = glyphs.size > 0 && [...glyphs].every((glyph) => page.glyphs.has(glyph));
  if (filled.length < 2 || !(isOpen || isExplained || !isContrast(glyphs)))
    return { parts: [], unnamed: filled.filter((column) => !column.cells.some(({ text }) => isWord(text))) };
  const isPart = (column: StatusColumn) =>
    filled.includes(column) || (column.at > first.at && columnKind(column.name) === null);
  return { parts: read.filter(isPart), unnamed: [] };
}

function startsWithSign(text: string): boolean {
  return BOX.test(text) || glyphsIn([text]).length > 0;
}

function isWord(text: string): boolean {
  return cellWordStatus(text) !== null && !isYesOrNo(text);
}

/** A sign that says a status and nothing else, or none. */
function isSign({ sign, text }: StatusCell): boolean {
  return sign !== null && sign.note === null && readPercent(text) === null;
}

/** Whether a cell says anything. */
export function isFilled({ text }: StatusCell): boolean {
  return !isBlankSign(text);
}

/** A mark in brackets is a status, though nobody has said which. */
function isKnown({ sign, unmapped }: StatusCell): boolean {
  return sign !== null || unmapped !== null;
}

function isNumbers({ cells }: StatusColumn): boolean {
  return cells.filter(isFilled).every(({ text }) => readPercent(text) !== null || /^[\d.,\s]+$/.test(text));
}

function isRecognised(column: StatusColumn, passes: (cell: StatusCell) => boolean): boolean {
  const filled = column.cells.filter(isFilled);
  const known = filled.filter(passes).length;
  // A single unknown one beside two known ones is a slip.
  return areNearlyAll(known, filled.length) || (known >= 2 && known === filled.length - 1);
}
