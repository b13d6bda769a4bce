import { lowerBound } from '../../markdown/count-between.ts';
import { flattenRuns, isWritten, slice, writtenText } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Code, Heading, Html, Run, Table } from '../../markdown/outline.ts';
import { runsOf } from '../../markdown/walk-outline.ts';
import { isStatusHeader } from '../../parse/line/recognise-word.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import { type BoxLine, readBoxLine } from './box-line.ts';
import { moveOut } from './depths.ts';
import { changeLine, indentOf, lineAround, type NearMiss, type Place } from './near-miss.ts';

const BOX = /^\s*\[[ xX]\](?=\s|$)/;
const CELL = /<(?:li|td|p)\b[^<>]{0,200}>\s{0,20}\[[ xX]\]/iu;
const INPUT = /<input\b[^<>]{0,300}\btype\s{0,5}=\s{0,5}["']?checkbox\b/iu;
/** Text that is shown as it is written, or not at all. */
const RAW = /^\s*<(?:pre|script|style|textarea)\b/iu;
/** The dash of an empty item makes a heading of the line above it. */
const UNDERLINED =
  'The line below makes a heading of this one, and GitHub draws no box in a heading; write something behind its dash, or delete it.';
const CALL_IT = 'Call the column "Status" and it counts';
const TOO_FEW = 'This column counts once the table has two rows and four of five cells hold a box or a status';

/** Reads a heading; one that begins an item is the item's text without its signs. */
export function readHeading({ outline }: Page, heading: Heading, { item }: Place): readonly NearMiss[] {
  const flat = flattenRuns(outline.runs(heading));
  const box = offsetAt(flat, 0);
  if (box === undefined || !/^\[[ xX]\]\s+\S/.test(flat.text) || !isWritten(slice(flat, 0, 3), outline.source))
    return [];
  const { start } = heading;
  if (item === null || box === start)
    return [{ start, code: 'box-in-heading', ...(item === null ? {} : { message: UNDERLINED }) }];
  const fix = changeLine(outline, { line: heading.line, start, end: box }, '');
  return [{ start, code: 'box-in-heading', fix }];
}

/** Reads list items with a box that so deep an indentation has made code of; each fix takes the indentation of what is around. */
export function readCode(page: Page, code: Code, { item, around, isQuoted }: Place): readonly NearMiss[] {
  const move = moveOut(indentOf(page.outline, around));
  const { lines } = page.outline;
  return lines.slice(code.content - 1, code.endLine).flatMap((lineStart, at) => {
    const isOwn = item !== null && code.content + at === item.line;
    const found = readWritten(page, isOwn ? item.start : lineStart, isQuoted);
    if (
      found?.lead !== 'list' ||
      found.fix === null ||
      !/^(?:plain|empty)$/.test(found.box.kind) ||
      found.box.gap === ''
    )
      return [];
    const before = isOwn
      ? page.outline.source.slice(lineStart, item.start)
      : move(found.start - lineStart, found.width);
    return [{ start: found.start, code: 'indented-box', fix: isQuoted ? null : before + found.fix }];
  });
}

/** Reads the rest of a line as it is written, from its first sign on that is not of a quote. */
function readWritten(
  { outline: { source, lines }, marks }: Page,
  from: number,
  isQuoted: boolean,
): (BoxLine & { readonly start: number }) | null {
  const written = source.slice(from, lines[lowerBound(lines, from + 1)]).trimEnd();
  if (!written.includes('[')) return null;
  const start = from + written.search(isQuoted ? /[^\s>]|$/ : /\S|$/);
  const end = from + written.length;
  const found = readBoxLine({ text: writtenText(source.slice(start, end), start), start, end, source, marks }, false);
  return found && { ...found, start };
}

/** Reads boxes in the cells of a table that no status column explains, one a row. */
export function readTable({ outline }: Page, table: Table): readonly NearMiss[] {
  return table.rows.slice(1).flatMap((row) => {
    const at = row.cells.findIndex((cell) => BOX.test(flattenRuns(outline.runs(cell)).text));
    const [cell, header] = [row.cells[at], table.rows[0]?.cells[at]];
    if (cell === undefined) return [];
    const isCalledStatus = header !== undefined && isStatusHeader(flattenRuns(outline.runs(header)).text);
    const message = `GitHub draws no box in a table. ${isCalledStatus ? TOO_FEW : CALL_IT}, or write the rows as list items.`;
    const flat = flattenRuns(outline.runs(cell));
    return [{ start: offsetAt(flat, flat.text.indexOf('[')) ?? cell.start, code: 'box-in-cell', message }];
  });
}

/** Reads boxes inside raw HTML and checkboxes written as HTML, one a line. Comments are left alone. */
export function readHtml(page: Page, block: Html, { isQuoted }: Place): readonly NearMiss[] {
  const { source, lines } = page.outline;
  const written = source.slice(block.start, block.end);
  if (RAW.test(written)) return [];
  const html = written.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ' '));
  let isFirst = true;
  const found = lines.slice(block.line - 1, block.endLine).flatMap((lineStart, at): readonly NearMiss[] => {
    const from = Math.max(lineStart, block.start);
    const text = html.slice(from - block.start, (lines[block.line + at] ?? source.length) - block.start);
    const input = INPUT.exec(text);
    if (input !== null) return [{ start: from + input.index, code: 'html-checkbox' }];
    const item = text.includes('[') ? readWritten(page, from, isQuoted) : null;
    if (item?.told.code === 'swallowed-list') {
      // Behind one blank line all that follows is Markdown again.
      const fix = isFirst && !isQuoted ? `\n${lineAround(page.outline, block.line + at).text}` : null;
      isFirst = false;
      return [{ start: item.start, code: 'box-in-html', fix }];
    }
    const cell = CELL.exec(text);
    return cell === null ? [] : [{ start: from + cell.index, code: 'box-in-html' }];
  });
  const isInput = ({ code }: NearMiss) => code === 'html-checkbox';
  return [...asOne(found.filter(isInput)), ...found.filter((one) => !isInput(one))];
}

/** Checkboxes of one block that are written as HTML are told once. */
export function asOne(inputs: readonly NearMiss[]): readonly NearMiss[] {
  const [first] = inputs;
  if (first === undefined || inputs.length === 1) return inputs;
  const message = `GitHub removes the ${inputs.length} checkboxes that are written as HTML here, so none shows and none is counted. Write list items with "[ ]" instead, or a column called "Status" with words such as "done" and "to do".`;
  return [{ ...first, message }];
}

/** Reads checkboxes written as HTML inside a line. */
export function readInputs(page: Page, runs: readonly Run[]): readonly NearMiss[] {
  const inputs = runsOf(runs, 'html').filter(({ start, end }) => INPUT.test(page.outline.source.slice(start, end)));
  return inputs.map(({ start }) => ({ start, code: 'html-checkbox' }));
}
