import type { Box } from './comment.ts';

/** What the boxes of a comment say: those that somebody ticked or unticked since it was written, and all that are ticked, the changed ones first. */
export interface Ticks {
  readonly changed: readonly Box[];
  readonly ticked: readonly Box[];
  /** The record of the marker that they were read against, null when there is none that is whole. */
  readonly record: string | null;
  /** What was found that is left alone. */
  readonly notes: readonly string[];
}

/** Where there is no comment. */
export const NO_TICKS: Ticks = { changed: [], ticked: [], record: null, notes: [] };

/** Ticks that this run has committed while the comment still stood as its `record` says. */
export type Landed = Pick<Ticks, 'record' | 'changed'>;
