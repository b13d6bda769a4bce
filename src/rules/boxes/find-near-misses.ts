import type { Draft } from '../../parse/draft.ts';
import { placeAt } from '../place.ts';
import type { Found } from '../rule.ts';
import { findCellBoxes } from './cell-boxes.ts';
import { findCodeBoxes } from './code-boxes.ts';
import { findHtmlBoxes } from './html-boxes.ts';
import { findItemBoxes } from './item-boxes.ts';
import { findLineBoxes } from './line-boxes.ts';
import { type BoxCode, lineAround, type NearMiss } from './near-miss.ts';
import { findSeveralBoxes } from './several-boxes.ts';

/** Finds what was clearly meant as a box and is none on GitHub, one problem a line at most. */
export function findNearMisses({ page, candidates }: Draft): readonly Found<BoxCode>[] {
  const { outline } = page;
  const counted = new Set(candidates.map((candidate) => candidate.span.start));
  const all: readonly NearMiss[] = [
    ...findSeveralBoxes(outline),
    ...findItemBoxes(page, counted),
    ...findLineBoxes(page),
    ...findCellBoxes(outline, counted),
    ...findCodeBoxes(outline),
    ...findHtmlBoxes(outline),
  ];
  const byLine = new Map<number, Found<BoxCode>>();
  for (const { start, fix, ...told } of all) {
    const at = placeAt(outline, start);
    // A line that the fix leaves as it is needs more than one line to change.
    const isFix = fix !== lineAround(outline, at.line).text;
    if (!byLine.has(at.line)) byLine.set(at.line, { ...told, ...at, fix: isFix ? fix : null });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}
