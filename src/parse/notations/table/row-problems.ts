import { flattenRuns } from '../../../markdown/flat-text.ts';
import type { Cell, Table } from '../../../markdown/outline.ts';
import type { Problem } from '../../../problem.ts';
import type { Page } from '../finding.ts';
import { isBlankSign } from '../read-sign.ts';
import type { StatusCell, StatusColumn } from './status-column.ts';

/** One letter or sign is a mark, though nobody knows which; codes and dates are no plan. */
const LONE = /^(?:\p{L}|[^\p{L}\p{N}\s]{1,3})$/u;

/** Tells a row whose status says something that nobody knows. */
export function tellUnknown(path: string, { cell, text, unmapped }: StatusCell): Problem {
  const said =
    unmapped === null
      ? {
          code: 'unknown-status',
          message: `"${text}" is no status that Trailmark knows, so this row is not counted. Write a word such as "done", "in progress" or "to do", or explain the sign in the front matter: marks: { "…": doing }.`,
        }
      : {
          code: 'unmapped-mark',
          message: `Nothing says what "[${unmapped}]" means, so this row is not counted. Say it in the front matter: marks: { "${unmapped}": doing } (or done, todo, dropped, parked).`,
        };
  return { path, line: cell?.line ?? 1, column: cell?.column ?? 1, severity: 'warning', ...said, fix: null };
}

/** Tells the columns that are called statuses and say some, but too few to be read. */
export function tellUnread(page: Page, table: Table, unread: readonly StatusColumn[]): readonly Problem[] {
  return unread.flatMap(({ at, cells }) => {
    const header = table.rows[0]?.cells[at];
    const filled = cells.filter(({ text }) => !isBlankSign(text));
    const known = filled.filter(({ sign }) => sign !== null).length;
    const other = filled.find(({ sign }) => sign === null);
    const isMarked = known > 0 || filled.some(({ text }) => LONE.test(text));
    if (header === undefined || !isMarked || other === undefined) return [];
    const message = `Only ${known} of ${filled.length} cells under "${nameOf(page, header)}" say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of "${other.text}".`;
    const { line, column } = header;
    return [{ path: page.path, line, column, severity: 'info', code: 'unread-status-column', message, fix: null }];
  });
}

/** Tells of two columns of statuses which one counts. */
export function tellSecondColumn(page: Page, table: Table, columns: readonly StatusColumn[]): readonly Problem[] {
  const [first, second] = columns.map(({ at }) => table.rows[0]?.cells[at]);
  if (first === undefined || second === undefined) return [];
  const message = `This table has two columns of statuses; "${nameOf(page, first)}" counts and "${nameOf(page, second)}" does not.`;
  const { line, column } = second;
  return [{ path: page.path, line, column, severity: 'info', code: 'two-status-columns', message, fix: null }];
}

function nameOf(page: Page, cell: Cell): string {
  return flattenRuns(page.outline.runs(cell)).text.trim();
}
