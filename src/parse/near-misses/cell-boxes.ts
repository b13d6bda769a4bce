import { flattenRuns } from '../flat-text.ts';
import type { Outline } from '../outline.ts';
import { walkBlocks } from '../walk-outline.ts';
import type { NearMiss } from './near-miss.ts';

const BOX = /^\s*\[[ xX]\](?=\s|$)/;

/** Finds boxes in the cells of tables that no status column explains, one a row. `counted` are the offsets of rows that are steps. */
export function findCellBoxes(outline: Outline, counted: ReadonlySet<number>): readonly NearMiss[] {
  const tables = [...walkBlocks(outline.blocks)].filter((block) => block.kind === 'table');
  const unknown = tables.filter((table) => !table.rows.some((row) => counted.has(row.start)));
  const rows = unknown.flatMap((table) => table.rows.slice(1));
  return rows.flatMap((row) => {
    const cell = row.cells.find((other) => BOX.test(flattenRuns(outline.runs(other)).text));
    if (cell === undefined) return [];
    const message =
      'GitHub draws no box in a table. Call the column "Status" and it counts, or write the rows as list items.';
    const lead = /^\|?\s*/.exec(outline.source.slice(cell.start, cell.end))?.[0].length ?? 0;
    return [{ start: cell.start + lead, severity: 'warning', code: 'box-in-cell', message, fix: null }];
  });
}
