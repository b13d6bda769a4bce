import type { Html, Outline, Run } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import { lineAround, type NearMiss } from './near-miss.ts';

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s+\S/u;
const CELL = /<(?:li|td|p)\b[^<>]{0,200}>\s{0,20}\[[ xX]\]/iu;
const INPUT = /<input\b[^<>]{0,300}\btype\s{0,5}=\s{0,5}["']?checkbox\b/iu;
/** Text that is shown as it is written, or not at all. */
const RAW = /^\s*<(?:pre|script|style|textarea)\b/iu;

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
  if (RAW.test(written)) return [];
  const html = written.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  let start = block.start;
  const found = html.split('\n').flatMap((line, at) => {
    const told = readLine(line, { start, line: block.line + at });
    start += line.length + 1;
    return told;
  });
  // Behind one blank line all that follows is Markdown again.
  const first = found.find(({ isItem }) => isItem);
  return found.map(({ isItem: _, line, ...miss }) =>
    line === first?.line ? { ...miss, fix: behindBlank(lineAround(outline, line).text) } : miss,
  );
}

/** A line that quotes can't be parted from the one above so. */
function behindBlank(line: string): string | null {
  return /^\s*>/.test(line) ? null : `\n${line}`;
}

interface HtmlMiss extends NearMiss {
  readonly line: number;
  readonly isItem: boolean;
}

function readLine(text: string, { start, line }: { start: number; line: number }): readonly HtmlMiss[] {
  const input = INPUT.exec(text);
  if (input !== null) return [{ ...told(start + input.index, 'html-checkbox'), line, isItem: false }];
  const isItem = ITEM.test(text);
  const cell = isItem ? text.length - text.trimStart().length : (CELL.exec(text)?.index ?? -1);
  return cell < 0 ? [] : [{ ...told(start + cell, 'box-in-html'), line, isItem }];
}

function readRuns(outline: Outline, runs: readonly Run[]): readonly NearMiss[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'html') return readRuns(outline, run.runs);
    const isInput = INPUT.test(outline.source.slice(run.start, run.end));
    return isInput ? [told(run.start, 'html-checkbox')] : [];
  });
}

function told(start: number, code: NearMiss['code']): NearMiss {
  return { start, code, fix: null };
}
