import { inlineText } from '../../markdown/flat-text.ts';
import type { Draft } from '../../parse/draft.ts';
import { isContrast, isGraded } from '../../parse/line/glyphs.ts';
import { glyphsIn, type StatusCell } from '../../parse/notations/table/status-cell.ts';
import { isFilled } from '../../parse/notations/table/status-columns.ts';
import { readStatusTables, type StatusTable } from '../../parse/notations/table/status-table.ts';
import { quote } from '../quote.ts';
import type { Found } from '../rule.ts';
import { STATUSES, type StatusCode, unmappedMark } from './statuses.ts';

/** One letter or sign is a mark, though nobody knows which; codes and dates are no plan. */
const LONE = /^(?:\p{L}|[^\p{L}\p{N}\s]{1,3})$/u;

/** Tables whose statuses are not understood, or not all, or that have two columns of them. */
export function findTableProblems({ page }: Draft): readonly Found<StatusCode>[] {
  const place: Place = ({ table }, at) => {
    const { line, column } = table.rows[0]?.cells[at] ?? table;
    return { line, column, name: inlineText(page.outline, table.rows[0]?.cells[at]).text.trim() };
  };
  return readStatusTables(page).flatMap((read) => [
    ...(read.named.length > 0 ? secondColumn(read, place) : unreadColumns(read, place)),
    ...unnamedColumns(read, place),
    ...(read.isTally ? [{ code: 'tally-table', line: read.table.line, column: read.table.column } as const] : []),
    ...read.rows.flatMap(({ statuses }) =>
      statuses.flatMap((status) => (status.sign === null ? unknownStatus(status) : [])),
    ),
  ]);
}

/** The header cell of a column: where it stands and what it says. */
type Place = (
  read: StatusTable,
  at: number,
) => { readonly line: number; readonly column: number; readonly name: string };

function unknownStatus({ cell, text, unmapped }: StatusCell): Found<StatusCode> {
  const { line, column } = cell ?? { line: 1, column: 1 };
  if (unmapped !== null) return { line, column, ...unmappedMark(unmapped) };
  const message = `${quote(text)} is no status that Trailmark knows, so this row is not counted. ${STATUSES['unknown-status'].wayOut}`;
  return { code: 'unknown-status', line, column, message };
}

/** The columns that are called statuses and say some, but too few to be read, or for one row alone. */
function unreadColumns(read: StatusTable, place: Place): readonly Found<StatusCode>[] {
  return read.unread.flatMap(({ at, cells }) => {
    const { name, ...header } = place(read, at);
    const filled = cells.filter(isFilled);
    const known = filled.filter(({ sign }) => sign !== null).length;
    const other = filled.find(({ sign }) => sign === null);
    if (known > 0 && other === undefined)
      return [{ code: 'unread-status-column', ...header, message: `${ONE_ROW} ${NO_ROW}` }];
    const isMarked = known > 0 || filled.some(({ text }) => LONE.test(text));
    if (!isMarked || other === undefined) return [];
    const message = `Only ${known} of ${filled.length} cells under ${quote(name)} say a status that Trailmark knows, so no row of this table is counted. Write words such as "done", "in progress" or "to do" instead of ${quote(other.text)}.`;
    return [{ code: 'unread-status-column', ...header, message }];
  });
}

const ONE_ROW = 'This table has one row alone, and no table of the file that counts has a status column of its name.';
const NO_ROW = 'It counts with a second row, or write the row as a list item: "- [ ] What to learn".';

/** Columns of signs that are no matrix; signs that only compare are told where they have grades. */
function unnamedColumns(read: StatusTable, place: Place): readonly Found<StatusCode>[] {
  const [first] = read.unnamed;
  const cells = read.unnamed.flatMap((column) => column.cells);
  const glyphs = new Set(glyphsIn(cells.map(({ text }) => text)));
  const said = new Set(cells.map(({ sign }) => sign?.meaning));
  const compares = isContrast(glyphs);
  if (first === undefined || said.size < 2 || !said.has('done') || (compares && !isGraded(glyphs))) return [];
  const { name, ...header } = place(read, first.at);
  const message = `The column ${quote(name)} looks like statuses, but is not called so, so no row of this table is counted. Call it "Status".`;
  return [{ code: 'unnamed-status-column', ...header, message, ...(compares ? { severity: 'info' } : {}) }];
}

function secondColumn(read: StatusTable, place: Place): readonly Found<StatusCode>[] {
  const [first, second] = read.named;
  if (first === undefined || second === undefined) return [];
  const { name } = place(read, first.at);
  const { name: other, ...header } = place(read, second.at);
  const message = `This table has two columns of statuses; ${quote(name)} counts and ${quote(other)} does not.`;
  return [{ code: 'two-status-columns', ...header, message }];
}
