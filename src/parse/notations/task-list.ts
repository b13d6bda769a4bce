import { flattenRuns } from '../../markdown/flat-text.ts';
import type { Item, Span } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Line } from '../line/read-line.ts';
import type { Status } from '../roadmap.ts';
import type { Finding, Page } from './finding.ts';
import { readItem, titleParagraph } from './read-item.ts';

/** Blanks behind a box; more make code of what follows in remark as on GitHub. */
const MOST_BLANKS = 200;

/** Finds the boxes that GitHub draws: GFM task list items, nested, ordered and quoted ones too. */
export function findTaskList(page: Page): readonly Finding[] {
  return [...walkItems(page.outline.blocks)].flatMap((item) => readBox(page, item));
}

function readBox({ outline }: Page, item: Item): readonly Finding[] {
  const paragraph = titleParagraph(item);
  if (item.check === null || item.box === null || !isDrawn(outline.source, item.box)) return [];
  const text = flattenRuns(paragraph === null ? [] : outline.runs(paragraph));
  const line = readItem(outline, item, { text, signed: false });
  return [
    {
      notation: 'task-list',
      span: item,
      line: item.box.line,
      column: item.box.column,
      mark: { start: item.box.start + 1, end: item.box.end - 1 },
      status: boxStatus(item.check, line),
      parked: false,
      spans: line.spans,
      title: line.title,
      note: line.note,
      fields: line.fields,
      links: line.links,
    },
  ];
}

/** remark also reads a box around a tab, and one with nothing behind it on its line; GitHub draws neither. */
function isDrawn(source: string, box: Span): boolean {
  return /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(box.start, box.end + MOST_BLANKS));
}

/** A ticked box is done whatever else its line says. */
function boxStatus(check: boolean, line: Line): Status {
  if (check) return 'done';
  if (line.struck) return 'dropped';
  return line.doing ? 'doing' : 'todo';
}
