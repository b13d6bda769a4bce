import type { Item, Run } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Problem } from '../../problem.ts';
import type { Line } from '../line/read-line.ts';
import type { Status } from '../roadmap.ts';
import { type Finding, type Findings, joinFindings, type MarkMeaning, type Page } from './finding.ts';
import { readItem, titleParagraph } from './read-item.ts';
import { dropStart } from './trim-runs.ts';

/** Marks that mean the same to nearly everybody; `marks` in the front matter adds to them and overrules them. */
export const DEFAULT_MARKS: ReadonlyMap<string, MarkMeaning> = new Map([
  ['/', 'doing'],
  ['✓', 'done'],
  ['√', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
]);

/** One character, maybe with a variation selector; then a blank. */
const BOX = /^\[([^\s\]\\])\uFE0F?\](?=\s+\S)/u;
/** A letter or digit in brackets is a mark only where the file says so. */
const LETTER = /[\p{L}\p{N}]/u;

/** Finds list items with a mark that GitHub does not draw, as `- [/] Sessions`. A mark that nobody explained is a warning and no step. */
export function findMarkedBoxes(page: Page): Findings {
  return joinFindings([...walkItems(page.outline.blocks)].map((item) => readBox(page, item)));
}

function readBox(page: Page, item: Item): Findings {
  const paragraph = item.check === null ? titleParagraph(item) : null;
  const runs = paragraph === null ? [] : page.outline.runs(paragraph);
  const first = runs[0];
  const box =
    first?.kind === 'text' && paragraph === item.blocks[0]
      ? BOX.exec(page.outline.source.slice(first.start, item.end))
      : null;
  if (box === null || first === undefined) return { findings: [], problems: [] };
  const [, mark = ''] = box;
  const meaning = page.marks.get(mark);
  if (meaning === undefined)
    return { findings: [], problems: LETTER.test(mark) ? [] : [unmapped(page.path, first, mark)] };
  const line = readItem(page.outline, item, dropStart(runs, box[0].length));
  return { findings: [toFinding(item, { run: first, length: box[0].length, meaning }, line)], problems: [] };
}

interface MarkedBox {
  readonly run: Run;
  readonly length: number;
  readonly meaning: MarkMeaning;
}

function toFinding(item: Item, box: MarkedBox, line: Line): Finding {
  return {
    notation: 'marked-box',
    span: item,
    line: box.run.line,
    column: box.run.column,
    mark: { start: box.run.start + 1, end: box.run.start + box.length - 1 },
    status: markStatus(box.meaning, line),
    parked: box.meaning === 'parked',
    title: line.title,
    note: line.note,
    fields: line.fields,
    links: line.links,
  };
}

function markStatus(meaning: MarkMeaning, line: Line): Status {
  if (meaning === 'done') return 'done';
  if (line.struck) return 'dropped';
  if (meaning === 'parked') return line.doing ? 'doing' : 'todo';
  return meaning === 'todo' && line.doing ? 'doing' : meaning;
}

function unmapped(path: string, run: Run, mark: string): Problem {
  return { path, line: run.line, column: run.column, severity: 'warning', ...unmappedMark(mark), fix: null };
}

/** What is told of a mark that neither GitHub nor the file explains. */
export function unmappedMark(mark: string): Pick<Problem, 'code' | 'message'> {
  return {
    code: 'unmapped-mark',
    message: `"[${mark}]" is no box on GitHub and nothing says what it means, so this line is not counted. Say it in the front matter: marks: { "${mark}": doing } (or done, todo, dropped, parked).`,
  };
}
