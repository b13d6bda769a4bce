import { fromLetter } from '../../letters.ts';
import { lowerBound } from '../../markdown/count-between.ts';
import type { Heading, Outline } from '../../markdown/outline.ts';
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

/**
 * Finds the headings that are status words, as `In progress`, on a level that has two of different meanings: one alone may be a topic.
 * Of a file that is a board all second headings are columns.
 */
export function findColumns(outline: Outline, isBoard: boolean): Columns {
  const headings = openingHeadings(outline);
  const said = new Map(headings.map((heading) => [heading, columnStatus(headingTitle(outline, heading))]));
  const mixed = [1, 2, 3, 4, 5, 6].filter((level) => {
    const alike = headings.filter((heading) => heading.level === level);
    return new Set(alike.flatMap((heading) => said.get(heading) ?? [])).size > 1;
  });
  const isColumn = (heading: Heading) =>
    (isBoard && heading.level === 2) || (mixed.includes(heading.level) && said.get(heading) !== null);
  const open: Heading[] = [];
  const columns = headings.map((heading) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    open.push(heading);
    return open.findLast(isColumn);
  });
  return {
    starts: new Set(headings.filter(isColumn).map(({ start }) => start)),
    meaningAt: (offset) => {
      const column = columns[lowerBound(headings, offset + 1, ({ start }) => start) - 1];
      return (column && said.get(column)) ?? null;
    },
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
