import { fromLetter } from '../../letters.ts';
import { lowerBound } from '../../markdown/count-between.ts';
import type { Outline } from '../../markdown/outline.ts';
import { cleanTitle } from '../line/clean-title.ts';
import { wordStatus } from '../line/recognise-word.ts';
import type { StepCandidate } from '../notations/step-candidate.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { openingHeadings } from './headings.ts';
import { headingTitle } from './read-anchors.ts';

/** The headings that are columns of a board, by the offsets at which they begin, and what the column around an offset says of its boxes. */
export interface Columns {
  readonly starts: ReadonlySet<number>;
  readonly meaningAt: (offset: number) => MarkMeaning | null;
}

interface Part {
  readonly start: number;
  readonly level: number;
  readonly isColumn: boolean;
  readonly meaning: MarkMeaning | null;
}

/**
 * Finds the headings that are status words, as `In progress`, on a level that has two of different meanings: one alone may be a topic.
 * Of a file that is a board all second headings are columns.
 */
export function findColumns(outline: Outline, isBoard: boolean): Columns {
  const headings = openingHeadings(outline);
  const said = headings.map((heading) => columnStatus(headingTitle(outline, heading)));
  const levels = [1, 2, 3, 4, 5, 6].filter((level) => {
    const meanings = said.filter((meaning, at) => meaning !== null && headings[at]?.level === level);
    return new Set(meanings).size > 1 || (isBoard && level === 2);
  });
  const parts: Part[] = [];
  const open: Part[] = [];
  for (const [at, { start, level }] of headings.entries()) {
    const meaning = said[at] ?? null;
    const isColumn = levels.includes(level) && (meaning !== null || (isBoard && level === 2));
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const part = { start, level, isColumn, meaning: isColumn ? meaning : (open.at(-1)?.meaning ?? null) };
    open.push(part);
    parts.push(part);
  }
  const all = parts.map(({ start }) => start);
  return {
    starts: new Set(parts.flatMap(({ start, isColumn }) => (isColumn ? [start] : []))),
    meaningAt: (offset) => parts[lowerBound(all, offset + 1) - 1]?.meaning ?? null,
  };
}

/** The status that a heading names as a whole; null where it names none. */
export function columnStatus(title: string): MarkMeaning | null {
  return wordStatus(fromLetter(cleanTitle(title)));
}

/** An open box is begun, dropped or parked where its column says so; a column never ticks one. */
export function placeInColumn(candidate: StepCandidate, { meaningAt }: Columns): StepCandidate {
  const meaning = isOpenBox(candidate) ? meaningAt(candidate.span.start) : null;
  if (meaning === 'parked') return { ...candidate, parked: true };
  return meaning === 'doing' || meaning === 'dropped' ? { ...candidate, status: meaning } : candidate;
}

/** Whether a step is a box that is neither ticked nor begun. */
export function isOpenBox({ notation, status }: StepCandidate): boolean {
  return status === 'todo' && notation.box !== null;
}
