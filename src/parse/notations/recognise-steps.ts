import { findNearMisses } from '../near-misses/find-near-misses.ts';
import { type Findings, joinFindings, type Page } from './finding.ts';
import { findGlyphLists } from './glyph/glyph-list.ts';
import { findMarkedBoxes } from './marked-box.ts';
import { findMarkedLines } from './marked-line.ts';
import { findStatusTables } from './table/status-table.ts';
import { findTaskList } from './task-list.ts';

const RECOGNISERS = [findTaskList, findMarkedBoxes, findStatusTables, findMarkedLines, findGlyphLists];

/** Runs every notation over a page. `isLeftOut` tells the offsets at which nothing counts: problems there are not told. */
export function recogniseSteps(page: Page, isLeftOut: (offset: number) => boolean): Findings {
  const { findings, problems: found } = joinFindings(RECOGNISERS.map((find) => find(page)));
  const problems = [...found, ...findNearMisses(page, findings)];
  const offsetOf = (line: number) => page.outline.lines[line - 1] ?? 0;
  return { findings, problems: problems.filter((problem) => !isLeftOut(offsetOf(problem.line) + problem.column - 1)) };
}
