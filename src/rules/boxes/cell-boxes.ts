import { flattenRuns } from '../../markdown/flat-text.ts';
import type { Outline, Row, Table } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import { isStatusHeader } from '../../parse/line/recognise-word.ts';
import type { NearMiss } from './near-miss.ts';

const CALL_IT = 'Call the column "Status" and it counts';
const TOO_FEW = 'This column counts once the table has two rows and four of five cells hold a box or a status';
const BOX = /^\s*\[[ xX]\](?=\s|$)/;

/** Finds boxes in the cells of tables that no status column explains, one a row. `counted` are the offsets of rows that are steps. */
export function findCellBoxes(outline: Outline, counted: ReadonlySet<number>): readonly NearMiss[] {
  const tables = [...walkBlocks(outline.blocks)].filter((block) => block.kind === 'table');
  const unknown = tables.filter((table) => !table.rows.some((row) => counted.has(row.start)));
  return unknown.flatMap((table) => table.rows.slice(1).flatMap((row) => readRow(outline, table, row)));
}

function readRow(outline: Outline, table: Table, row: Row): readonly NearMiss[] {
  const at = row.cells.findIndex((cell) => BOX.test(flattenRuns(outline.runs(cell)).text));
  const [cell, header] = [row.cells[at], table.rows[0]?.cells[at]];
  if (cell === undefined) return [];
  const isCalledStatus = header !== undefined && isStatusHeader(flattenRuns(outline.runs(header)).text);
  const message = `GitHub draws no box in a table. ${isCalledStatus ? TOO_FEW : CALL_IT}, or write the rows as list items.`;
  const lead = /^\|?\s*/.exec(outline.source.slice(cell.start, cell.end))?.[0].length ?? 0;
  return [{ start: cell.start + lead, code: 'box-in-cell', message, fix: null }];
}
