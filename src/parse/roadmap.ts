import type { Day } from '../day.ts';
import type { Range } from '../markdown/flat-text.ts';

export type Status = 'done' | 'doing' | 'todo' | 'dropped';

/** What a mark or a word may stand for. */
export type MarkMeaning = Status | 'parked';

/** A status that a step can be given by a tick; what is dropped is struck out by hand. */
export type TickStatus = Exclude<Status, 'dropped'>;

/** A way of writing steps and their status. `notations/list.ts` has them all, each with what finds its steps. */
export interface Notation {
  readonly name: string;
  /** A box, which GitHub draws or not; null for what is no box. Boxes of both kinds are one way of writing: a tick makes the one of the other. */
  readonly box: 'drawn' | 'other' | null;
  /** Where the note of a step stands. */
  readonly noteBehind: 'mark' | 'title';
  /** Whether a list in it says nothing any more once all its steps have one status. */
  readonly needsContrast: boolean;
  /** The words of its own that say each status, the usual ones first; none where it takes glyphs and words of the file's language. */
  readonly keywords: readonly { readonly [status in TickStatus]: string }[];
}

/** In the order of Obsidian Tasks: `highest` (🔺) pins a step. */
export type Priority = 'highest' | 'high' | 'medium' | 'none' | 'low' | 'lowest';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Something to read for a roadmap or a stage, in reading order; `read` once its line is ticked or struck through; `isGuide` where its heading says that this is documentation, or in which order to read. */
export interface Resource extends Link {
  readonly note: string | null;
  readonly read: boolean;
  readonly isGuide: boolean;
}

/** How many ids of needed steps the JSON lists for one step. */
export const MOST_NEEDS = 200;

/**
 * Something that must be done before a step: the step itself, or the required steps of a stage, heading or roadmap. `steps` are their ids.
 * All steps that need the same share one value, so that a stage of n steps that needs another of n is 2n edges and not n².
 */
export interface Need {
  readonly title: string;
  readonly steps: readonly string[];
}

/** The characters of the source that say a step's status: offsets in UTF-16 units, `end` exclusive. */
export type Mark = Range;

/**
 * Where the source says the other things that a step's line says; null where it does not. To remove one, remove its part.
 */
export interface Spans {
  /** What is seen as the title; marks of emphasis at its ends are not in it. */
  readonly title: Mark | null;
  /** The sign for begun in front of a box's title, with the blanks behind it. */
  readonly sign: Mark | null;
  /** The word for begun at the end of a box's line, with the dash or the parenthesis it stands in and the blanks before. */
  readonly word: Mark | null;
  /** The tildes of `~~`, each end by itself. */
  readonly strike: readonly Mark[];
  /** The note, without the parenthesis it stands in. */
  readonly note: Mark | null;
  /** What each column of a matrix says of its row, in order; empty for any other step. */
  readonly parts: readonly Mark[];
  /** The cell in which a row of a table says on which day it was done; an empty one's place is where a reader would write. */
  readonly day?: Mark;
  /** Each field as it is written, brackets, emoji or comment included. */
  readonly fields: readonly Mark[];
}

/**
 * One thing to learn. `id` is `path#slug`; `needs` hold those passed down from above too;
 * `when` is the trigger that parks it, passed down too; `context` names each enclosing item, the outermost first.
 */
export interface Step {
  readonly id: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly status: Status;
  readonly depth: number;
  readonly notation: Notation;
  readonly mark: Mark;
  readonly spans: Spans;
  readonly note: string | null;
  /** Open and put off: it has a trigger or a mark that parks it. A done step is never parked. */
  readonly parked: boolean;
  readonly when: string | null;
  readonly why: string | null;
  /** The day from which on it is suggested. */
  readonly start: Day | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  readonly priority: Priority;
  readonly estimate: string | null;
  readonly optional: boolean;
  readonly needs: readonly Need[];
  readonly links: readonly Link[];
  readonly context: readonly string[];
  readonly steps: readonly Step[];
}

/** A part of a roadmap. `anchor` is GitHub's fragment of its heading, null where it has none; `prerequisites` is a line that is only shown. */
export interface Stage {
  readonly title: string;
  readonly line: number;
  readonly anchor: string | null;
  readonly prerequisites: string | null;
  readonly resources: readonly Resource[];
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
}

/** What makes a file one of a series (§4): the front matter value, or null. */
export interface SeriesKeys {
  readonly week: string | null;
  readonly phase: string | null;
  readonly stage: string | null;
}

/** What a file itself calls next, as texts that may name a step or a stage: in lines, and in a list, the first of which comes first. */
export interface SaidNext {
  readonly inLines: readonly string[];
  readonly inList: readonly string[];
}

/** One tracked Markdown file. `due` is the day by which the goal is to be reached; `language` is a BCP 47 tag; `gate` is a percentage; `purpose` is a goal line that is only shown. */
export interface Roadmap extends Pick<Stage, 'title' | 'resources' | 'steps' | 'stages'> {
  readonly path: string;
  readonly language: string | null;
  readonly goal: string | null;
  readonly due: Day | null;
  readonly purpose: string | null;
  readonly order: number | null;
  readonly count: 'all' | 'leaves';
  readonly gate: number | null;
  readonly review: boolean;
  readonly series: SeriesKeys;
  readonly saidNext: SaidNext;
}
