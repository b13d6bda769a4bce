import { isDay } from '../../../day.ts';
import { foldText } from '../../../fold-text.ts';
import { inlineText } from '../../../markdown/flat-text.ts';
import type { Cell, Row, Table } from '../../../markdown/outline.ts';
import { type Fields, joinFields, NO_FIELDS } from '../../fields/fields.ts';
import { readCommentFields, readPriority } from '../../fields/read-fields.ts';
import { readLine, readLinks } from '../../line/read-line.ts';
import { isEstimate } from '../../line/recognise-word.ts';
import type { Mark, MarkMeaning } from '../../roadmap.ts';
import { isBlankSign, type Sign } from '../read-sign.ts';
import { type Page, type Recogniser, type StepCandidate, toCandidate } from '../step-candidate.ts';
import { type ColumnKind, cellText, columnKind, findTitle, isTotal, titleColumns } from './columns.ts';
import { readPercent, type StatusCell, type StatusColumn } from './status-cell.ts';
import { findStatusColumns, type StatusColumns } from './status-columns.ts';
import { groupTables, type TableGroup } from './table-group.ts';

/** A table with its columns of statuses and its rows that have a title; the columns' cells are those of its own rows. */
export interface StatusTable extends StatusColumns {
  readonly table: Table;
  readonly rows: readonly StatusRow[];
}

/** A row: the cell of its title, and what its status column says, or each column of a matrix. */
interface StatusRow {
  readonly row: Row;
  readonly title: Cell;
  readonly statuses: readonly StatusCell[];
}

/** The rows of tables that have a column of statuses, as `| Sessions | ✅ done |`, and those of matrices. A part of a file tells its tables by themselves. */
export const STATUS_TABLE: Recogniser = {
  name: 'status-table',
  ...{ box: null, noteBehind: 'mark', needsContrast: false, keywords: [] },
  find: (page) => readStatusTables(page).flatMap((read) => read.rows.flatMap((row) => toStep(page, read, row) ?? [])),
  mayFind: () => false,
};

/** Reads every table but legends; one that is not understood has columns that are not counted, and no rows. */
export function readStatusTables(page: Page): readonly StatusTable[] {
  const groups = groupTables(page);
  const read = groups.map((group) => readGroup(page, group));
  const settled = new Set(
    read.flat().flatMap(({ rows, named }) => (rows.length > 0 ? named.map(({ name }) => foldText(name)) : [])),
  );
  // One row alone is a plan beside others of the file.
  return groups.flatMap((group, at) => (group.rows.length > 1 ? (read[at] ?? []) : readGroup(page, group, settled)));
}

/** The tables that have steps, or may have some beside other tables of their header. */
export function tablesOfStatuses(page: Page): readonly Table[] {
  const may = ({ named, parts, unread, unnamed }: StatusTable) =>
    [named, parts, unread, unnamed].some(({ length }) => length > 0);
  return readStatusTables(page)
    .filter(may)
    .map(({ table }) => table);
}

/** Which columns of a table, or of a group together, hold statuses, which of them count, and in which the titles stand. */
interface Columns {
  readonly all: StatusColumns;
  readonly counting: readonly StatusColumn[];
  readonly titles: readonly number[];
}

/** A table that says too little by itself is read together with those that have its header, which are read together once. */
function readGroup(page: Page, group: TableGroup, settled?: ReadonlySet<string>): readonly StatusTable[] {
  let together: Columns | null = null;
  let before = 0;
  return group.tables.map((table): StatusTable => {
    const alone: TableGroup = { ...group, tables: [table], rows: table.rows.slice(1) };
    const own = findColumns(page, alone, settled);
    const isOwn = own.counting.length > 0 || group.tables.length === 1;
    if (!isOwn) together ??= findColumns(page, group);
    const read = isOwn || together === null ? own : together;
    const first = isOwn ? 0 : before;
    before += alone.rows.length;
    const rows = alone.rows.flatMap((row, nth): readonly StatusRow[] => {
      const title = row.cells[findTitle(page, row, read.titles) ?? -1];
      const statuses = read.counting.flatMap(({ cells }) => cells[first + nth] ?? []);
      return title === undefined || isSum(page, title, statuses) ? [] : [{ row, title, statuses }];
    });
    return { ...(read.counting.length > 0 ? read.all : own.all), table, rows };
  });
}

function findColumns(page: Page, group: TableGroup, settled?: ReadonlySet<string>): Columns {
  const all = findStatusColumns(page, group, settled);
  const counting = all.parts.length > 0 ? all.parts : all.named.slice(0, 1);
  const taken = new Set([...all.named, ...counting].map(({ at }) => at));
  return { all, counting, titles: counting.length === 0 ? [] : titleColumns(page, group, taken) };
}

/** A row that adds up the others is no step. */
function isSum(page: Page, title: Cell, statuses: readonly StatusCell[]): boolean {
  const isNumber = ({ text }: StatusCell) => isBlankSign(text) || /^\d+$/.test(text) || readPercent(text) !== null;
  return statuses.every(isNumber) && isTotal(inlineText(page.outline, title).text);
}

function toStep(page: Page, { table, named }: StatusTable, { row, title, statuses }: StatusRow): StepCandidate | null {
  const sign = signOf(statuses);
  if (sign === null) return null;
  const { outline } = page;
  const runs = outline.runs(title);
  const at = { line: row.line, column: title.column };
  const line = readLine({ text: inlineText(outline, title), runs, within: title, place: at }, outline);
  const others = row.cells.filter((other) => other !== title);
  const marks = statuses.map(({ cell }) => markOf(outline.source, row, cell));
  const [first = { start: row.end, end: row.end }] = marks;
  const mark = { start: first.start, end: marks.at(-1)?.end ?? first.end };
  const kinds = (table.rows[0]?.cells ?? []).map((cell, nth) =>
    nth === named[0]?.at ? null : columnKind(inlineText(outline, cell).text),
  );
  const day = row.cells[kinds.indexOf('done')];
  const comments = readCommentFields(outline.source.slice(row.start, row.end), row);
  const columns = kinds.map((kind, nth) => readField(kind, cellText(page, row, nth)));
  return toCandidate(
    outline,
    { notation: STATUS_TABLE, span: row, at: mark.start, mark, meaning: sign.meaning },
    {
      ...line,
      spans: {
        ...line.spans,
        parts: marks.length > 1 ? marks : [],
        ...(day && { day: markOf(outline.source, row, day) }),
      },
      note: sign.note,
      fields: [sign.fields, comments, ...columns].reduce(joinFields, line.fields),
      links: [...line.links, ...others.flatMap((cell) => readLinks({ runs: outline.runs(cell), within: cell }))],
    },
  );
}

/** What the cells of a row say together: done when all parts are that are not dropped, begun when one is. */
function signOf([first, ...others]: readonly StatusCell[]): Sign | null {
  if (first === undefined || others.length === 0) return first?.sign ?? null;
  const said = [first, ...others].map(({ sign }) => sign?.meaning ?? 'todo').filter((one) => one !== 'dropped');
  const isBegun = said.some((one) => one === 'done' || one === 'doing');
  const part: MarkMeaning = said.every((one) => one === 'done') ? 'done' : isBegun ? 'doing' : (said[0] ?? 'todo');
  return { meaning: said.length === 0 ? 'dropped' : part, note: null, fields: NO_FIELDS };
}

/** The content of the status cell; an empty one's place is where a reader would write. */
function markOf(source: string, row: Row, cell: Cell | null): Mark {
  if (cell === null) return { start: row.end, end: row.end };
  const text = source.slice(cell.start, cell.end).trimEnd().replace(/\|$/u, '').trimEnd();
  const lead = /^\|?[^\S\r\n]*/u.exec(text)?.[0].length ?? 0;
  if (lead < text.length) return { start: cell.start + lead, end: cell.start + text.length };
  const bar = source.startsWith('|', cell.start) ? 1 : 0;
  const at = cell.start + bar + (source[cell.start + bar] === ' ' ? 1 : 0);
  return { start: Math.min(at, cell.end), end: Math.min(at, cell.end) };
}

/** Columns of dates, estimates and priorities are fields; what is none of these stays unread. */
function readField(kind: ColumnKind, text: string): Fields {
  const priority = kind === 'priority' ? readPriority(text) : null;
  if (priority !== null) return { priority };
  if (kind === 'estimate' && isEstimate(text)) return { estimate: text };
  if (kind !== 'due' && kind !== 'done') return NO_FIELDS;
  return isDay(text) ? { [kind === 'due' ? kind : 'doneOn']: text } : NO_FIELDS;
}
