import { isDay } from '../../../day.ts';
import { foldSpace, inlineText, rangeOf } from '../../../markdown/flat-text.ts';
import type { Cell, Row, Table } from '../../../markdown/outline.ts';
import { walkBlocks } from '../../../markdown/walk-outline.ts';
import { type Fields, joinFields, NO_FIELDS } from '../../fields/fields.ts';
import { readCommentFields, readPriority } from '../../fields/read-fields.ts';
import { readLine, readLinks } from '../../line/read-line.ts';
import { isEstimate } from '../../line/recognise-word.ts';
import type { Mark } from '../../roadmap.ts';
import { type Finding, type Page, toFinding } from '../finding.ts';
import { type ColumnKind, cellText, columnKind, findTitle, titleColumns } from './columns.ts';
import { findStatusColumns, type StatusCell, type StatusColumns } from './status-column.ts';

/** A table with a status column and its rows that have a title. */
export interface StatusTable extends StatusColumns {
  readonly table: Table;
  readonly rows: readonly StatusRow[];
}

/** A row: the cell of its title, and what its status column says. */
interface StatusRow {
  readonly row: Row;
  readonly title: Cell;
  readonly status: StatusCell;
}

/** Finds the rows of tables that have a column of statuses, as `| Sessions | ✅ done |`. */
export function findStatusTables(page: Page): readonly Finding[] {
  return readStatusTables(page).flatMap((read) => read.rows.flatMap((row) => toStep(page, read, row) ?? []));
}

/** Reads every table but legends; one that is not understood has columns that are not counted, and no rows. */
export function readStatusTables(page: Page): readonly StatusTable[] {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const tables = [...walkBlocks(page.outline.blocks)].filter((block) => block.kind === 'table');
  return tables.filter((table) => !legends.has(table.start)).map((table) => readTable(page, table));
}

function readTable(page: Page, table: Table): StatusTable {
  const columns = findStatusColumns(page, table);
  const [column] = columns.counted;
  const titles = column === undefined ? [] : titleColumns(page, table, columns.counted);
  const rows = table.rows.slice(1).flatMap((row, nth) => {
    const title = row.cells[findTitle(page, row, titles) ?? -1];
    const status = column?.cells[nth];
    return title === undefined || status === undefined ? [] : [{ row, title, status }];
  });
  return { ...columns, table, rows };
}

interface Place {
  readonly page: Page;
  readonly table: Table;
  readonly row: Row;
}

function toStep(
  page: Page,
  { table, counted: [column] }: StatusTable,
  { row, title, status }: StatusRow,
): Finding | null {
  const { sign } = status;
  if (column === undefined || sign === null) return null;
  const { outline } = page;
  const place = { page, table, row };
  const runs = outline.runs(title);
  const at = { line: row.line, column: title.column };
  const line = readLine({ text: inlineText(outline, title), runs, within: title, place: at }, outline.source);
  const others = row.cells.filter((other) => other !== title);
  const mark = markOf(outline.source, row, status.cell);
  return toFinding(
    outline,
    { notation: 'status-table', span: row, at: mark.start, mark, meaning: sign.meaning },
    {
      ...line,
      doing: false,
      spans: { ...line.spans, note: sign.note && rangeOf(sign.note, outline.source) },
      note: sign.note && foldSpace(sign.note.text),
      fields: [sign.fields, commentFields(place), columnFields(place, column.at)].reduce(joinFields, line.fields),
      links: [...line.links, ...others.flatMap((cell) => readLinks({ runs: outline.runs(cell), within: cell }))],
    },
  );
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

function commentFields({ page, row }: Place): Fields {
  return readCommentFields(page.outline.source.slice(row.start, row.end), row);
}

/** Columns of dates, estimates and priorities are fields; what is none of these stays unread. */
function columnFields({ page, table, row }: Place, status: number): Fields {
  const header = table.rows[0]?.cells ?? [];
  return header.reduce((fields, cell, at) => {
    const kind = at === status ? null : columnKind(inlineText(page.outline, cell).text);
    return joinFields(fields, readField(kind, cellText(page, row, at)));
  }, NO_FIELDS);
}

function readField(kind: ColumnKind, text: string): Fields {
  if (kind === 'estimate') return { ...NO_FIELDS, estimate: isEstimate(text) ? text : null };
  if (kind === 'priority') return { ...NO_FIELDS, priority: readPriority(text) };
  const day = isDay(text) ? text : null;
  if (kind === 'due') return { ...NO_FIELDS, due: day };
  return kind === 'done' ? { ...NO_FIELDS, doneOn: day } : NO_FIELDS;
}
