import { isDay } from '../../../day.ts';
import { foldText, trimEndOf } from '../../../fold-text.ts';
import { wordMap } from '../../../locales/words.ts';
import { type FlatText, inlineText } from '../../../markdown/flat-text.ts';
import type { Row, Table } from '../../../markdown/outline.ts';
import { readGlyph } from '../../line/glyphs.ts';
import { cellWordStatus } from '../../line/recognise-word.ts';
import type { Page } from '../finding.ts';
import { isBlankSign } from '../read-sign.ts';
import type { StatusColumn } from './status-column.ts';

/** What a column of a status table says of its steps besides their status; null for a column that may hold titles. */
export type ColumnKind = 'done' | 'due' | 'estimate' | 'priority' | 'remark' | null;

const KINDS = wordMap<ColumnKind>([
  ['dueColumn', 'due'],
  ['doneColumn', 'done'],
  ['estimateColumn', 'estimate'],
  ['priorityColumn', 'priority'],
  ['noteColumn', 'remark'],
]);

const A = 65;
const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}月\d{1,2}日?)$/u;
const NUMBER = /^[#＃№]?\s*\p{L}?\d+(?:[.\-–~/]\d+)*\s*[.)）%％]?$/u;
const ORDINAL =
  /^(?:第\s*(?:\p{Nd}+|[一二三四五六七八九十百]+)\s*(\p{Script=Han}{1,2})|(\p{L}{1,12})[\s.\-_#]{0,2}\p{Nd}+(?:\s*[-–~.]\s*\p{Nd}+)*|\p{Nd}+\s*(일차|주차|日目|週目))$/u;
const MONTH_DAY =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*,?\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d{1,2}|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?)(?:,?\s+\d{4})?$/iu;

/** What the header cell of a column says that it holds. */
export function columnKind(header: string): ColumnKind {
  const bare = foldText(header)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+/u, '');
  return KINDS.get(trimEndOf(bare, /[^\p{L}\p{M}.]/u)) ?? null;
}

/** The columns in which to look for a row's title: those with topics first, then those that only number or date their rows. */
export function titleColumns(page: Page, table: Table, status: readonly StatusColumn[]): readonly number[] {
  const [header, ...rows] = table.rows;
  const taken = new Set(status.map((column) => column.at));
  const free = (header?.cells ?? []).flatMap((cell, at) =>
    taken.has(at) ? [] : [{ at, kind: columnKind(inlineText(page.outline, cell).text) }],
  );
  const topics = free.filter(({ kind }) => kind === null);
  const numbered = (at: number) => isNumbering(rows.map((row) => cellText(page, row, at)));
  const [plain, numbers] = [topics.filter(({ at }) => !numbered(at)), topics.filter(({ at }) => numbered(at))];
  const rest = free.filter(({ kind }) => kind !== null);
  return [...plain, ...numbers, ...rest].map(({ at }) => at);
}

/** Whether a cell can be a title: text that is neither status, number nor date. */
function isTitleText(text: string): boolean {
  if (isBlankSign(text) || NUMBER.test(text) || isDate(text) || cellWordStatus(text) !== null) return false;
  return readGlyph(text)?.length !== text.length && /[\p{L}\p{N}]/u.test(text);
}

/**
 * Which of these columns holds a row's title: the first with text, else the first with a code such as `S3`, or with a number
 * where no other column is. A word for a status may be the title where titles are expected first: `Next`.
 */
export function findTitle(page: Page, row: Row, columns: readonly number[]): number | undefined {
  const texts = new Map(columns.map((at) => [at, cellText(page, row, at)]));
  const code = columns.length === 1 ? /\p{N}/u : /\p{L}/u;
  const passes: readonly ((text: string, at: number) => boolean)[] = [
    isTitleText,
    (text) => NUMBER.test(text) && code.test(text),
    (text, at) => at === columns[0] && cellWordStatus(text) !== null,
  ];
  const found = passes.map((pass) => columns.find((at) => pass(texts.get(at) ?? '', at)));
  return found.find((at) => at !== undefined);
}

/** The text of a row's cell, empty where the row has none. */
export function cellText(page: Page, row: Row, at: number): string {
  const cell = row.cells[at];
  const flat: FlatText = inlineText(page.outline, cell);
  return flat.text.trim();
}

function isDate(text: string): boolean {
  return isDay(text) || DATE.test(text) || MONTH_DAY.test(text);
}

/** `Day 1`, `Day 2` …, `第1课`, `第2课` … or `A`, `B` …: one word and a number, or a letter, that differs in every row. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.every((text) => !isTitleText(text)) || isLettering(filled)) return true;
  const words = new Set(
    filled.map((text) => {
      const match = ORDINAL.exec(text);
      return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
    }),
  );
  return filled.length > 1 && words.size === 1 && !words.has(null) && new Set(filled).size === filled.length;
}

function isLettering(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text, at) => text.toUpperCase() === String.fromCodePoint(A + at));
}
