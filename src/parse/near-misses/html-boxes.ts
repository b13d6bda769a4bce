import type { Html, Outline, Run } from '../outline.ts';
import { walkBlocks } from '../walk-outline.ts';
import type { NearMiss } from './near-miss.ts';

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s+\S/u;
const CELL = /<(?:li|td|p)\b[^<>]{0,200}>\s{0,20}\[[ xX]\]/iu;
const INPUT = /<input\b[^<>]{0,300}\btype\s{0,5}=\s{0,5}["']?checkbox\b/iu;
const IN_HTML =
  'GitHub reads this line as HTML and draws no box. A blank line behind the tag above lets Markdown begin again.';
const AS_INPUT = 'GitHub removes input elements, so nothing shows here; write a list item with "[ ]" instead.';

/** Finds boxes inside raw HTML and checkboxes written as HTML, one a line. Comments are left alone. */
export function findHtmlBoxes(outline: Outline): readonly NearMiss[] {
  return [...walkBlocks(outline.blocks)].flatMap((block) => {
    if (block.kind === 'html') return readHtml(outline, block);
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => readRuns(outline, outline.runs(cell))));
    return block.kind === 'paragraph' ? readRuns(outline, outline.runs(block)) : [];
  });
}

function readHtml(outline: Outline, block: Html): readonly NearMiss[] {
  const written = outline.source.slice(block.start, block.end);
  const html = written.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  let start = block.start;
  return html.split('\n').flatMap((line) => {
    const found = readLine(line, start);
    start += line.length + 1;
    return found;
  });
}

function readLine(line: string, start: number): readonly NearMiss[] {
  const input = INPUT.exec(line);
  if (input !== null) return [told(start + input.index, 'html-checkbox', AS_INPUT)];
  const cell = ITEM.test(line) ? line.length - line.trimStart().length : (CELL.exec(line)?.index ?? -1);
  return cell < 0 ? [] : [told(start + cell, 'box-in-html', IN_HTML)];
}

function readRuns(outline: Outline, runs: readonly Run[]): readonly NearMiss[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'html') return readRuns(outline, run.runs);
    const isInput = INPUT.test(outline.source.slice(run.start, run.end));
    return isInput ? [told(run.start, 'html-checkbox', AS_INPUT)] : [];
  });
}

function told(start: number, code: string, message: string): NearMiss {
  return { start, severity: 'warning', code, message, fix: null };
}
