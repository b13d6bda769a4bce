import { flattenRuns } from '../../markdown/flat-text.ts';
import type { Item, Span } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Finding, Page } from './finding.ts';
import { toFinding } from './item-finding.ts';
import { titleParagraph } from './read-item.ts';

/** Blanks behind a box; more make code of what follows in remark as on GitHub. */
const MOST_BLANKS = 200;

/** Finds the boxes that GitHub draws: GFM task list items, nested, ordered and quoted ones too. */
export function findTaskList(page: Page): readonly Finding[] {
  return [...walkItems(page.outline.blocks)].flatMap((item) => readBox(page, item));
}

function readBox({ outline }: Page, item: Item): readonly Finding[] {
  const { check, box } = item;
  if (check === null || box === null || !isDrawn(outline.source, box)) return [];
  const paragraph = titleParagraph(item);
  const text = flattenRuns(paragraph === null ? [] : outline.runs(paragraph));
  const mark = { start: box.start + 1, end: box.end - 1 };
  const meaning = check ? 'done' : 'todo';
  return [toFinding(outline, { item, notation: 'task-list', mark, at: box.start, meaning, text })];
}

/** remark also reads a box around a tab, and one with nothing behind it on its line; GitHub draws neither. */
function isDrawn(source: string, box: Span): boolean {
  return /^\[[ xX]\][ \t]+[^ \t\r\n]/.test(source.slice(box.start, box.end + MOST_BLANKS));
}
