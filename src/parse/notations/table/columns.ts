import { foldText, trimEndOf } from '../../../fold-text.ts';
import { fromLetter, hasWord, isLetter } from '../../../letters.ts';
import { calendarWords, wordsIn } from '../../../locales/calendar-names.ts';
import { wordMap, wordsOf } from '../../../locales/words.ts';
import { inlineText } from '../../../markdown/flat-text.ts';
import type { Row } from '../../../markdown/outline.ts';
import { readGlyph } from '../../line/glyphs.ts';
import { cellWordStatus } from '../../line/recognise-word.ts';
import { NEARLY_ALL } from '../../nearly-all.ts';
import { isBlankSign } from '../read-sign.ts';
import type { Page } from '../step-candidate.ts';
import type { TableGroup } from './table-group.ts';

/** What a column of a status table says of its steps besides their status; null for a column that may hold titles. */
export type ColumnKind = 'done' | 'due' | 'estimate' | 'priority' | 'remark' | null;

const KINDS = wordMap<ColumnKind>([
  ['dueColumn', 'due'],
  ['doneColumn', 'done'],
  ['estimateColumn', 'estimate'],
  ['priorityColumn', 'priority'],
  ['noteColumn', 'remark'],
]);
const TOTALS = wordsOf('totals');
const UNITS = wordsOf('units');

const A = 65;
const DATE =
  /^(?:\d{4}[-/.年]\d{1,2}(?:月|[-/.月]\d{1,2}日?)?|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}月\d{1,2}日?)$/u;
const NUMBER = /^[#＃№]?\s*\p{L}?\d+(?:[.\-–~/]\d+)*\s*[.)）%％]?$/u;
/** Numbers as they count weeks and phases, also in Chinese and in Roman ones. */
const COUNTS =
  /第[\d一二三四五六七八九十百]+|\d+|(?<=\d)(?:st|nd|rd|th)\b|[ªº°]|(?<![\p{L}\p{M}])[ivx]{1,5}(?![\p{L}\p{M}])/giu;
/** The short words that join days: `до`, `to`, `de`. */
const JOINT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,2}$/u;

/** What may stand behind the name of a column. */
const BEHIND_NAME = { test: (character: string) => character !== '.' && !isLetter(character) };

/** What the header cell of a column says that it holds. */
export function columnKind(header: string): ColumnKind {
  return KINDS.get(bareHeader(header)) ?? null;
}

/** Whether a header or the title of a row names a sum or what to reach, as `Total`: what is counted there are no steps. */
export function isTotal(text: string): boolean {
  return TOTALS.has(bareHeader(text));
}

function bareHeader(header: string): string {
  return trimEndOf(fromLetter(foldText(header).replace(/[(（][^()（）]*[)）]/g, '')), BEHIND_NAME);
}

/**
 * The columns in which to look for a row's title: first the one whose words differ from row to row, then the others with words,
 * those that only number or date their rows, and those that say something else.
 */
export function titleColumns(page: Page, { header, rows }: TableGroup, taken: ReadonlySet<number>): readonly number[] {
  const free = header.cells.flatMap((cell, at) => {
    if (taken.has(at)) return [];
    const name = inlineText(page.outline, cell).text;
    const texts = rows.map((row) => cellText(page, row, at));
    const isPeriod = UNITS.has(bareHeader(name)) || isNumbering(texts);
    const differ = new Set(texts.filter((text) => text !== '')).size;
    return [{ at, rank: columnKind(name) !== null ? 2 : isPeriod ? 1 : 0, differ }];
  });
  const most = free.reduce((less, { rank, differ }) => (rank === 0 ? Math.max(less, differ) : less), 0);
  const enough = Math.min(most, NEARLY_ALL * rows.length);
  const isBest = ({ rank, differ }: (typeof free)[number]) => rank === 0 && differ >= enough;
  return free.toSorted((a, b) => a.rank - b.rank || Number(isBest(b)) - Number(isBest(a))).map(({ at }) => at);
}

/** Whether a cell can be a title: text that is neither status, number nor date. */
function isTitleText(text: string): boolean {
  if (isBlankSign(text) || NUMBER.test(text) || isDate(text) || cellWordStatus(text) !== null) return false;
  return readGlyph(text)?.length !== text.length && hasWord(text);
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
  return inlineText(page.outline, row.cells[at]).text.trim();
}

function isDate(text: string): boolean {
  if (DATE.test(text)) return true;
  const words = wordsIn(foldText(text));
  // A name alone may be a topic: `DOM` is a Sunday in Spanish.
  return /\d/.test(text) && words.length > 0 && wordsBesideNumbers(text)?.length === 0;
}

/** `Day 1`, `Day 2` …, `第1课`, `第2课` …, `Jul 12-18`, or `A`, `B` …: a number, a day or a letter, and in all rows the same word beside it. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const isLettered = filled.every((text, at) => text.toUpperCase() === String.fromCodePoint(A + at));
  if (filled.every((text) => !isTitleText(text)) || (filled.length > 1 && isLettered)) return true;
  const words = new Set(filled.map((text) => (NUMBER.test(text) ? '' : (wordsBesideNumbers(text)?.join(' ') ?? null))));
  return filled.length > 1 && words.size === 1 && !words.has(null);
}

/** The words of a text that counts or dates, without numbers, months, weekdays and what joins them; null for a text without any of these or with several other words. */
function wordsBesideNumbers(text: string): readonly string[] | null {
  const folded = foldText(text);
  const words = wordsIn(folded.replace(COUNTS, ' '));
  const hasNumber = folded.search(COUNTS) >= 0;
  const other = words.filter((word) => !calendarWords().has(word));
  if (!hasNumber && other.length === words.length) return null;
  const rest = other.filter((word) => !(words.length > 1 && JOINT.test(word)));
  return rest.length > 1 ? null : rest;
}
