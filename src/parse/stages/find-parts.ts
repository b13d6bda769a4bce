import { countBetween } from '../../markdown/count-between.ts';
import type { Outline } from '../../markdown/outline.ts';
import type { StageRule } from '../fields/front-matter.ts';
import type { Columns } from './find-columns.ts';
import { findHeadings } from './headings.ts';
import { LINE_RULES, lineOpenings } from './line-openings.ts';
import type { Opening, Part } from './part.ts';
import { toPart } from './to-part.ts';

/** How much of a roadmap one heading may hold before its own sub-headings are the stages. */
const MOST = 0.8;

/** The front matter's rule of stages, if it has one, and the columns of a board, which are none. */
interface Wanted {
  readonly rule: StageRule | null;
  readonly columns: Columns;
}

/**
 * Finds the parts of a file that have steps: all headings, and the stages, which are those of the front matter's rule, else of the first
 * rule that gives two or more, else the one heading below the title that has all the steps. `offsets` are the sorted offsets at which steps begin.
 */
export function findParts(outline: Outline, offsets: readonly number[], { rule, columns }: Wanted): readonly Part[] {
  const headings = findHeadings(outline, offsets);
  const isColumn = ({ block }: Opening) => columns.starts.has(block.start);
  const plain = headings.filter((heading) => !isColumn(heading));
  const stages = new Set(rule === null ? withOthers(byFirstRule(outline, offsets, plain), plain) : byRule(rule));
  const others = headings.filter((heading) => heading.steps > 0 && !stages.has(heading));
  return nest(
    [...stages, ...others].sort((a, b) => a.block.start - b.block.start),
    outline.source.length,
  );

  function byRule(name: StageRule): readonly Opening[] {
    if (name === 'none') return [];
    return name in LINE_RULES
      ? lineOpenings(name as keyof typeof LINE_RULES, outline, offsets)
      : atLevel(headings, Number(name.slice(1)));
  }

  /** What stands inside a stage that is a heading is a stage too. */
  function nest(openings: readonly Opening[], end: number, isWithin = false): readonly Part[] {
    const parts: Part[] = [];
    for (let at = 0; at < openings.length; ) {
      const opening = openings[at];
      if (opening === undefined) break;
      let next = at + 1;
      while ((openings[next]?.block.start ?? Number.POSITIVE_INFINITY) < opening.end) next += 1;
      const isStage = stages.has(opening) || (isWithin && !isColumn(opening));
      const own = { ...opening, end: Math.min(opening.end, end) };
      const inner = nest(openings.slice(at + 1, next), own.end, isWithin || isStage);
      parts.push(toPart(outline, own, { isStage, parts: inner }));
      at = next;
    }
    return parts;
  }
}

function byFirstRule(outline: Outline, offsets: readonly number[], headings: readonly Opening[]): readonly Opening[] {
  const outermost = shallowestLevel(headings);
  const folds = outermost.length > 0 ? lineOpenings('summary', outline, offsets) : [];
  // What folds headings away is around them: months that each hold the same goals.
  if (folds.length > 1 && outermost.every((heading) => folds.some((fold) => isInside(heading, fold)))) return folds;
  if (outermost.length > 0) return outermost.flatMap((heading) => splitMost(heading, headings, offsets.length));
  for (const rule of Object.keys(LINE_RULES)) {
    const found = lineOpenings(rule as keyof typeof LINE_RULES, outline, offsets);
    if (found.length > 1) return found;
  }
  const only = headings.find(({ steps, level }, at) => steps > 0 && steps === offsets.length && (at > 0 || level > 1));
  return only === undefined ? [] : [only];
}

/** Headings with steps that stand beside the stages are stages too: a checklist before the first of them is no part of it. */
function withOthers(stages: readonly Opening[], headings: readonly Opening[]): readonly Opening[] {
  if (stages.every(({ level }) => level === 0)) return stages;
  const starts = stages.map(({ block }) => block.start);
  const isStage = new Set(stages);
  let closed = 0;
  return headings.filter((heading) => {
    const { steps, block, end } = heading;
    const isOne = isStage.has(heading);
    const isBeside = steps > 0 && block.start >= closed && countBetween(starts, block.start, end) === 0;
    if (isOne || isBeside) closed = end;
    return isOne || isBeside;
  });
}

/** The shallowest level with two or more headings that have steps below; empty when there is none. */
function shallowestLevel(headings: readonly Opening[]): readonly Opening[] {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => atLevel(headings, level));
  return levels.find((found) => found.length > 1) ?? [];
}

function atLevel(headings: readonly Opening[], level: number): readonly Opening[] {
  return headings.filter((heading) => heading.level === level && heading.steps > 0);
}

function splitMost(heading: Opening, headings: readonly Opening[], all: number): readonly Opening[] {
  if (heading.steps <= MOST * all) return [heading];
  const inner = shallowestLevel(headings.filter((other) => isInside(other, heading)));
  return inner.length > 1 ? inner : [heading];
}

function isInside({ block }: Opening, around: Opening): boolean {
  return block.start > around.block.start && block.start < around.end;
}
