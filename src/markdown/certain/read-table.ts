import type { Cell, Inline, Row, Run, Table } from '../outline.ts';
import { linkAddresses } from './inline/link-addresses.ts';
import { type InlineFile, readInline } from './inline/read-inline.ts';
import { type Line, lineAt, skipBlanks, spanIn, trimEnd } from './line.ts';
import { headingLevel, isBreak, readFence, readMarker } from './openings.ts';

/** A table, the runs of its cells, and the index of the line behind it. */
export interface CertainTable {
  readonly block: Table;
  readonly runs: readonly (readonly [Inline, readonly Run[]])[];
  readonly next: number;
}

const DIVIDER = /^:?-+:?$/;

/** Whether the line behind a line divides the head of a table, which has as many cells, from its rows. */
export function beginsTable(file: InlineFile, head: Line): boolean {
  const { source } = file;
  if (head.number >= file.lines.length) return false;
  const divider = lineAt(file, head.number);
  if (divider.column >= 4 || readMarker(source, divider.at) !== null) return false;
  if (!source.slice(divider.at, divider.end).includes('|')) return false;
  const cells = cellsOf(source, divider);
  return (
    cells.every(({ text }) => DIVIDER.test(source.slice(text.start, text.end))) &&
    cells.length === cellsOf(source, head).length
  );
}

/** Reads the table that begins with a line, to a line that is none of its rows; null where its reading is not certain. */
export function readTable(file: InlineFile, head: Line): CertainTable | null {
  const runs: (readonly [Inline, readonly Run[]])[] = [];
  const rows: Row[] = [];
  const columns = cellsOf(file.source, head).length;
  let last = lineAt(file, head.number);
  let next = head.number + 1;
  for (let row: Line | null = head; row !== null; ) {
    const read = readRow(file, row, columns);
    if (read === null) return null;
    rows.push(read.row);
    for (const run of read.runs) runs.push(run);
    const line = next < file.lines.length ? lineAt(file, next) : null;
    if (line === null || endsTable(file.source, line)) row = null;
    else {
      if (line.column >= 4 || '<['.includes(file.source.charAt(line.at))) return null;
      [row, last] = [line, line];
      next += 1;
    }
  }
  return { block: { kind: 'table', rows, ...spanIn(head, head.at, last.end), endLine: last.number }, runs, next };
}

/** Whether a line is blank or begins another block; a list may begin anywhere. */
function endsTable(source: string, line: Line): boolean {
  const { at, end } = line;
  if (at === end || source[at] === '>') return true;
  return (
    readMarker(source, at) !== null ||
    headingLevel(source, at) !== null ||
    isBreak(source, at) ||
    readFence(source, at) !== null
  );
}

function readRow(
  file: InlineFile,
  line: Line,
  columns: number,
): (Omit<CertainTable, 'block' | 'next'> & { row: Row }) | null {
  const { source } = file;
  const written = cellsOf(source, line);
  if (written.length === 0 || source.slice(line.at, line.end).includes('\\')) return null;
  const runs: (readonly [Inline, readonly Run[]])[] = [];
  for (const { start, end, text } of written.slice(0, columns)) {
    const cell: Cell = { kind: 'cell', ...spanIn(line, start, end) };
    const read = readInline(file, text.start < text.end ? [{ ...text, lineEnd: text.end }] : []);
    const linked = read === null ? null : linkAddresses(source, read, cell);
    if (linked === null) return null;
    runs.push([cell, linked]);
  }
  return { row: { cells: runs.map(([cell]) => cell as Cell), ...spanIn(line, line.at, line.end) }, runs };
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly text: { readonly start: number; readonly end: number };
}

/** The cells of a row, each with the divider before it, the last with the one behind it, and their text. */
function cellsOf(source: string, { at, end }: Line): readonly Written[] {
  const cells: Written[] = [];
  let start = at;
  let from = source[at] === '|' ? at + 1 : at;
  if (from >= end) return [];
  for (let isLast = false; !isLast; ) {
    const divider = source.indexOf('|', from);
    const close = divider < 0 || divider >= end ? end : divider;
    isLast = skipBlanks(source, Math.min(close + 1, end), 0).at >= end;
    const first = Math.min(skipBlanks(source, from, 0).at, close);
    cells.push({ start, end: isLast ? end : close, text: { start: first, end: trimEnd(source, first, close) } });
    start = close;
    from = close + 1;
  }
  return from > end + 1 || cells.length === 0 ? [] : cells;
}
