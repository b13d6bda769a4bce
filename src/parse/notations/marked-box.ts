import { flattenRuns, isWritten, slice } from '../../markdown/flat-text.ts';
import type { Item, Paragraph, Span } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Problem } from '../../problem.ts';
import type { Line } from '../line/read-line.ts';
import type { Status } from '../roadmap.ts';
import { type Finding, type Findings, joinFindings, type MarkMeaning, type Page } from './finding.ts';
import { readItem, titleParagraph } from './read-item.ts';

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
  if (paragraph === null || paragraph !== item.blocks[0]) return { findings: [], problems: [] };
  const text = flattenRuns(page.outline.runs(paragraph));
  const box = BOX.exec(text.text);
  // Brackets in emphasis, or written with an escape, do not begin the line.
  if (box === null || text.offsets[0] !== paragraph.start || !isWritten(slice(text, 0, 1), page.outline.source))
    return { findings: [], problems: [] };
  const [, mark = ''] = box;
  const meaning = page.marks.get(mark);
  if (meaning === undefined)
    return { findings: [], problems: LETTER.test(mark) ? [] : [unmapped(page.path, paragraph, mark)] };
  const line = readItem(page.outline, item, { text: slice(text, box[0].length), signed: false });
  return { findings: [toFinding(item, { paragraph, length: box[0].length, meaning }, line)], problems: [] };
}

interface MarkedBox {
  readonly paragraph: Paragraph;
  readonly length: number;
  readonly meaning: MarkMeaning;
}

function toFinding(item: Item, box: MarkedBox, line: Line): Finding {
  return {
    notation: 'marked-box',
    span: item,
    line: box.paragraph.line,
    column: box.paragraph.column,
    mark: { start: box.paragraph.start + 1, end: box.paragraph.start + box.length - 1 },
    spans: line.spans,
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

function unmapped(path: string, { line, column }: Span, mark: string): Problem {
  return { path, line, column, severity: 'warning', ...unmappedMark(mark), fix: null };
}

/** What is told of a mark that neither GitHub nor the file explains. */
export function unmappedMark(mark: string): Pick<Problem, 'code' | 'message'> {
  return {
    code: 'unmapped-mark',
    message: `"[${mark}]" is no box on GitHub and nothing says what it means, so this line is not counted. Say it in the front matter: marks: { "${mark}": doing } (or done, todo, dropped, parked).`,
  };
}
