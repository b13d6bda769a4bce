import type { Problem } from '../../problem.ts';
import type { Fields } from '../fields.ts';
import type { Outline, Span } from '../outline.ts';
import type { Link, Mark, Notation, Status } from '../roadmap.ts';

/** What a mark of the front matter's `marks` map stands for. */
export type MarkMeaning = Status | 'parked';

/** What every recogniser is given: the outline of one file and what its front matter says of marks. */
export interface Page {
  readonly path: string;
  readonly outline: Outline;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
}

/**
 * A line that a recogniser takes for a step. `span` is all that belongs to it: another finding that begins inside is below it.
 * `mark` are the characters that say the status; `note` is set only where a glyph or a word says it.
 */
export interface Finding {
  readonly notation: Notation;
  readonly span: Span;
  readonly line: number;
  readonly column: number;
  readonly mark: Mark;
  readonly status: Status;
  /** Its mark parks it, whatever its fields say. */
  readonly parked: boolean;
  readonly title: string;
  readonly note: string | null;
  readonly fields: Fields;
  readonly links: readonly Link[];
}

/** What a recogniser found in a page: steps in the order of writing, and problems. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}
