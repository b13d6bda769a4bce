import type { Finding, Page } from './finding.ts';
import { findGlyphLists } from './glyph/glyph-list.ts';
import { findKeywords } from './keyword.ts';
import { findMarkedBoxes } from './marked-box.ts';
import { findMarkedLines } from './marked-line.ts';
import { findStatusTables } from './table/status-table.ts';
import { findTaskList } from './task-list.ts';

const RECOGNISERS = [findTaskList, findMarkedBoxes, findStatusTables, findMarkedLines, findGlyphLists, findKeywords];

/** Runs every notation over a page; what stands where nothing counts is found too. */
export function recogniseSteps(page: Page): readonly Finding[] {
  return RECOGNISERS.flatMap((find) => find(page));
}
