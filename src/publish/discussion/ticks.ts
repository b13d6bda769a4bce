import type { Box } from '../../render/comment.ts';

/** What the boxes of a comment say: those that somebody ticked or unticked since it was written, and all that are ticked, the changed ones first. */
export interface Ticks {
  readonly changed: readonly Box[];
  readonly ticked: readonly Box[];
  /** What was found that is left alone. */
  readonly notes: readonly string[];
}

/** Where there is no comment. */
export const NO_TICKS: Ticks = { changed: [], ticked: [], notes: [] };

/** Ticks that this run has committed while the comment still stood as its `record` says. */
export interface Landed {
  readonly record: string | null;
  readonly boxes: readonly Box[];
}

/** Where nothing was committed yet. */
export const NOTHING_LANDED: Landed = { record: null, boxes: [] };
