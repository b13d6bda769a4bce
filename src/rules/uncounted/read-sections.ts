import { hasLetter } from '../../letters.ts';
import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import { inlineTitle } from '../../markdown/flat-text.ts';
import type { Outline, Span, Table } from '../../markdown/outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { startsOf } from '../../parse/notations/step-candidate.ts';
import { readStatusTables } from '../../parse/notations/table/status-table.ts';
import { findPlainSteps } from '../../parse/plain/plain-steps.ts';
import { planBlocks } from '../../parse/plain/plan-blocks.ts';
import { findHeadings } from '../../parse/stages/headings.ts';
import { lineOpenings } from '../../parse/stages/line-openings.ts';
import type { Opening } from '../../parse/stages/part.ts';

/**
 * What stands below a heading, a bold line or a `<summary>`, up to the offset `end`: how many lines are `read` as steps or reported
 * already, and how many `topics`, other items of lists and rows of tables, could be steps. `level` is 0 for what is no heading.
 */
export interface Section extends Pick<Opening, 'title' | 'level' | 'end'>, Pick<Span, 'line' | 'column' | 'start'> {
  readonly read: number;
  readonly topics: number;
}

/** The sections of a file with steps in the order of writing, those inside others too; none where all have steps. `reported` are lines with a problem. Topics are looked for once somebody asks. */
export function readSections(draft: Draft, reported: readonly number[]): readonly Section[] {
  if (draft.steps.length === 0 || !hasBareSection(draft)) return [];
  const { outline } = draft.page;
  const lines = reported.map((line) => outline.lines[line - 1] ?? 0);
  const read = sorted([...startsOf(draft.candidates), ...lines]);
  const held = outline.blocks.filter(({ kind }) => kind === 'list' || kind === 'table').map(({ start }) => start);
  const all = sorted([...read, ...held]);
  let known: readonly number[] | undefined;
  const topics = () => {
    known ??= sorted(topicStarts(draft));
    return known;
  };
  return [
    ...findHeadings(outline, all),
    ...lineOpenings('bold', outline, all),
    ...lineOpenings('summary', outline, all),
  ]
    .filter(({ block }) => draft.leftOutAt(block.start) === null)
    .map(({ title, level, block: { line, column, start }, end }) => ({
      ...{ title, level, line, column, start, end },
      read: countBetween(read, start, end),
      get topics() {
        return countBetween(topics(), start, end);
      },
    }))
    .sort((a, b) => a.start - b.start);
}

/** The files of most plans have none, so that no more is to be looked at. */
function hasBareSection({ page, candidates }: Draft): boolean {
  const starts = startsOf(candidates);
  const isBare = (start: number, end: number) => countBetween(starts, start, end) === 0;
  const blocks = page.outline.blocks.filter(({ kind }) => kind === 'heading' || kind === 'list' || kind === 'table');
  return blocks.some((block, at) => {
    if (block.kind !== 'heading') return isBare(block.start, block.end);
    const next = blocks[at + 1];
    return next === undefined || (next.kind === 'heading' && next.level <= block.level);
  });
}

/** The sections that lie in no other of them, in the order of writing. */
export function outermost(sections: readonly Section[]): readonly Section[] {
  let end = 0;
  return sections
    .toSorted((a, b) => a.start - b.start)
    .filter((section) => {
      if (section.start < end) return false;
      end = section.end;
      return true;
    });
}

/** Tells which offsets lie in one of the sections. */
export function insideOf(sections: readonly Section[]): (start: number) => boolean {
  const whole = outermost(sections);
  return (start) => (whole[lowerBound(whole, start + 1, (section) => section.start) - 1]?.end ?? 0) > start;
}

function topicStarts({ page, candidates, leftOutAt }: Draft): readonly number[] {
  const { outline } = page;
  const taken = new Set(candidates.map(({ span }) => span.start));
  const tallies = new Set(readStatusTables(page).flatMap(({ table, isTally }) => (isTally ? [table.start] : [])));
  const rows = planBlocks(outline).flatMap(({ block }) =>
    block.kind === 'table' && !tallies.has(block.start) ? rowStarts(outline, block) : [],
  );
  const items = findPlainSteps(outline).map(({ start }) => start);
  return [...items, ...rows].filter((start) => !taken.has(start) && leftOutAt(start) === null);
}

/** Rows that are to be filled in say nothing yet. */
function rowStarts(outline: Outline, { rows }: Table): readonly number[] {
  const filled = rows.slice(1).filter(({ cells }) => cells.some((cell) => hasLetter(inlineTitle(outline, cell))));
  return filled.map(({ start }) => start);
}

function sorted(offsets: readonly number[]): readonly number[] {
  return offsets.toSorted((a, b) => a - b);
}
