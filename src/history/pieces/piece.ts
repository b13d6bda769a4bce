import type { Tally } from '../../measure/tally.ts';
import type { LeftOutSign } from '../../parse/left-out.ts';
import type { Name } from '../../parse/needs/identify-steps.ts';
import type { MarkMeaning, Status } from '../../parse/roadmap.ts';
import type { SeenStep } from '../history.ts';

/** What the line of a box says; `parks` where it puts itself off and what is below it. */
export interface BoxLine extends Name {
  readonly title: string;
  readonly status: Status;
  readonly parks: boolean;
  /** The number of its slug; none for a slug that a step with another one may get too. */
  readonly own: number;
  /** The numbers of what a stage may be called for the step to repeat its progress. */
  readonly names: readonly number[];
  readonly linksToHeading: boolean;
  /** Its title is a word for a status: with others it answers a question. */
  readonly isAnswer: boolean;
}

/** A box and all that belongs to it, and the list that it is an item of. */
export interface Box {
  readonly start: number;
  readonly end: number;
  readonly list: PieceList;
  readonly said: BoxLine;
}

/** A box in a piece. Offsets are those of the piece; `parent` is the place of the step it stands below among the piece's, -1 for none. */
export interface PieceStep extends Pick<Box, 'start' | 'list' | 'said'> {
  readonly parent: number;
  /** It is open and it, or what it stands below, is put off. */
  readonly parked: boolean;
  /** What it is where its slug is its id. */
  readonly seen: SeenStep;
}

/** What an outline says of the piece it is a part of. */
export interface Said extends Pick<Piece, 'isOpen' | 'isPlain' | 'mayOpenStage' | 'headings' | 'signs' | 'obstacles'> {
  readonly boxes: readonly Box[];
}

/** A part of a piece: the piece itself, or a list item in it with all that it holds. Offsets are those of the part. */
export interface Part extends Said {
  /** The list of the one item that it is; null where it is anything else. */
  readonly list: PieceList | null;
  /** Whether that item holds one paragraph or heading and nothing else. */
  readonly isBare: boolean;
}

/** A list and how many items it has; one of the first column may go on in other pieces. */
export interface PieceList {
  readonly items: number;
  readonly isOutermost: boolean;
}

/** A heading outside of lists and quotes; `status` where it may be the column of a board. */
export interface PieceHeading {
  readonly start: number;
  readonly level: number;
  readonly names: readonly number[];
  readonly status: MarkMeaning | null;
}

/** What keeps a version from being joined of its pieces unless it is left out: one that explains signs, by markers. */
export interface Obstacle {
  readonly start: number;
  readonly isLegend: boolean;
}

/**
 * A part of a text that reads the same whatever stands around it: from one heading, bullet or paragraph in the first column to another. `isOpen`
 * where what follows belongs to it, `isPlain` where its boxes are all the steps there are, but for what is listed here.
 */
export interface Piece {
  readonly bytes: Uint8Array;
  /** In UTF-16 units. */
  readonly length: number;
  readonly lines: number;
  /** It may make the whole file one of a vault's. */
  readonly hasVaultSign: boolean;
  readonly isOpen: boolean;
  readonly isPlain: boolean;
  /** A line, an item or a summary in it may be a stage where the headings make none. */
  readonly mayOpenStage: boolean;
  readonly steps: readonly PieceStep[];
  readonly headings: readonly PieceHeading[];
  readonly signs: readonly LeftOutSign[];
  /** Something may be left out because of its signs, here or further down. */
  readonly leavesOut: boolean;
  readonly obstacles: readonly Obstacle[];
}

/** Steps that follow each other, and what each version is asked of them. */
export interface RowSteps {
  readonly steps: readonly PieceStep[];
  /** Of each step, beside the others: what it is where its slug is its id, and the number of its slug. */
  readonly seen: readonly SeenStep[];
  readonly own: readonly number[];
  /** All that stages may be called for one of the steps to repeat their progress. */
  readonly names: readonly number[];
  /** How many answer a question, with others. */
  readonly answers: number;
  readonly isAnyWritten: boolean;
  readonly tally: Tally;
}

/** Pieces that follow each other, read as one; offsets and parents are those of the row. */
export interface Row extends Omit<Piece, 'bytes' | 'isOpen'>, RowSteps {
  readonly pieces: readonly Piece[];
}
