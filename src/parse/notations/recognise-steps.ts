import type { Findings, Page } from './finding.ts';
import { findMarkedBoxes } from './marked-box.ts';
import { findTaskList } from './task-list.ts';

/** Runs every notation over a page. `isLeftOut` tells the offsets at which nothing counts: problems there are not told. */
export function recogniseSteps(page: Page, isLeftOut: (offset: number) => boolean): Findings {
  const all = [findTaskList, findMarkedBoxes].map((find) => find(page));
  const problems = all.flatMap((found) => found.problems);
  const offsetOf = (line: number) => page.outline.lines[line - 1] ?? 0;
  return {
    findings: all.flatMap((found) => found.findings),
    problems: problems.filter((problem) => !isLeftOut(offsetOf(problem.line) + problem.column - 1)),
  };
}
