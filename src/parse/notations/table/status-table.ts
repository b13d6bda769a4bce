import { isDay } from '../../../day.ts';
import { flattenRuns, foldSpace, rangeOf } from '../../../markdown/flat-text.ts';
import type { Cell, Row, Table } from '../../../markdown/outline.ts';
import { walkBlocks } from '../../../markdown/walk-outline.ts';
import { type Fields, joinFields, NO_FIELDS } from '../../fields/fields.ts';
import { readCommentFields } from '../../fields/read-fields.ts';
import { readPriority } from '../../fields/read-priority.ts';
import { type Line, readLine, readLinks } from '../../line/read-line.ts';
import { isEstimate } from '../../line/recognise-word.ts';
import type { Mark } from '../../roadmap.ts';
import { type Finding, type Findings, joinFindings, meaningStatus, type Page } from '../finding.ts';
import type { Sign } from '../read-sign.ts';
import { type ColumnKind, columnKind } from './column-kind.ts';
import { tellSecondColumn, tellUnknown, tellUnread } from './row-problems.ts';
import { findStatusColumns, type StatusCell, type StatusColumn } from './status-column.ts';
import { cellText, findTitle, titleColumns } from './title-column.ts';

/** Finds the rows of tables that have a column of statuses, as `| Sessions | ✅ done |`. */
export function findStatusTables(page: Page): Findings {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const tables = [...walkBlocks(page.outline.blocks)].filter((block) => block.kind === 'table');
  return joinFindings(tables.filter((table) => !legends.has(table.start)).map((table) => readTable(page, table)));
}

function readTable(page: Page, table: Table): Findings {
  const { counted: columns, unread } = findStatusColumns(page, table);
  const [column] = columns;
  if (column === undefined) return { findings: [], problems: tellUnread(page, table, unread) };
  const titles = titleColumns(page, table, columns);
  const rows = table.rows.slice(1).map((row, at) => {
    const status = column.cells[at];
    return status === undefined
      ? { findings: [], problems: [] }
      : readRow({ page, table, row, titles }, column, status);
  });
  const found = joinFindings(rows);
  return { findings: found.findings, problems: [...tellSecondColumn(page, table, columns), ...found.problems] };
}

interface Place {
  readonly page: Page;
  readonly table: Table;
  readonly row: Row;
  readonly titles: readonly number[];
}

function readRow(place: Place, column: StatusColumn, status: StatusCell): Findings {
  const { page, row, titles } = place;
  const cell = row.cells[findTitle(page, row, titles) ?? -1];
  if (cell === undefined) return { findings: [], problems: [] };
  if (status.sign === null) return { findings: [], problems: [tellUnknown(page.path, status)] };
  const runs = page.outline.runs(cell);
  const at = { line: row.line, column: cell.column };
  const line = readLine({ text: flattenRuns(runs), runs, within: cell, place: at }, page.outline.source);
  const mark = markOf(page.outline.source, row, status.cell);
  return { findings: [toFinding(place, { line, sign: status.sign, mark, column: column.at }, cell)], problems: [] };
}

interface Read {
  readonly line: Line;
  readonly sign: Sign;
  readonly mark: Mark;
  readonly column: number;
}

function toFinding(place: Place, { line, sign, mark, column }: Read, cell: Cell): Finding {
  const { page, row } = place;
  const start = page.outline.lines[row.line - 1] ?? 0;
  return {
    notation: 'status-table',
    span: row,
    line: row.line,
    column: mark.start - start + 1,
    mark,
    spans: { ...line.spans, note: sign.note === null ? null : rangeOf(sign.note, page.outline.source) },
    status: line.struck && sign.meaning !== 'done' ? 'dropped' : meaningStatus(sign.meaning),
    parked: sign.meaning === 'parked',
    title: line.title,
    note: sign.note === null ? null : foldSpace(sign.note.text),
    fields: [sign.fields, commentFields(place), columnFields(place, column)].reduce(joinFields, line.fields),
    links: [
      ...line.links,
      ...row.cells.flatMap((other) =>
        other === cell ? [] : readLinks({ runs: page.outline.runs(other), within: other }),
      ),
    ],
  };
}

/** The content of the status cell; an empty one's place is where a reader would write. */
function markOf(source: string, row: Row, cell: Cell | null): Mark {
  if (cell === null) return { start: row.end, end: row.end };
  const text = source.slice(cell.start, cell.end).replace(/\s*\|?\s*$/u, '');
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
    const kind = at === status ? null : columnKind(flattenRuns(page.outline.runs(cell)).text);
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
