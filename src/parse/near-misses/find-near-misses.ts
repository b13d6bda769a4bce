import { lowerBound } from '../../markdown/count-between.ts';
import type { Problem } from '../../problem.ts';
import type { Finding, Page } from '../notations/finding.ts';
import { findCellBoxes } from './cell-boxes.ts';
import { findCodeBoxes } from './code-boxes.ts';
import { findHtmlBoxes } from './html-boxes.ts';
import { findItemBoxes } from './item-boxes.ts';
import { findLineBoxes } from './line-boxes.ts';
import { lineAround, type NearMiss } from './near-miss.ts';
import { findSeveralBoxes } from './several-boxes.ts';

/** Finds what was clearly meant as a box and is none on GitHub, one problem a line at most; `findings` are what counts already. */
export function findNearMisses(page: Page, findings: readonly Finding[]): readonly Problem[] {
  const { path, outline } = page;
  const counted = new Set(findings.map((finding) => finding.span.start));
  const all: readonly NearMiss[] = [
    ...findSeveralBoxes(outline),
    ...findItemBoxes(page, counted),
    ...findLineBoxes(page),
    ...findCellBoxes(outline, counted),
    ...findCodeBoxes(outline),
    ...findHtmlBoxes(outline),
  ];
  const byLine = new Map<number, Problem>();
  for (const { start, severity, code, message, fix } of all) {
    const line = lineOf(outline.lines, start);
    const column = start - (outline.lines[line - 1] ?? 0) + 1;
    if (byLine.has(line)) continue;
    // A line that the fix leaves as it is needs more than one line to change.
    const isFix = fix !== lineAround(outline, line).text;
    byLine.set(line, { path, line, column, severity, code, message, fix: isFix ? fix : null });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function lineOf(lines: readonly number[], offset: number): number {
  return lowerBound(lines, offset + 1);
}
