import { decodeComment } from './codec.ts';
import type { Box } from './comment.ts';
import { listBoxes } from './drawn-boxes.ts';

/** What the boxes of a comment say: those that somebody ticked or unticked since it was written, and all that are ticked, the changed ones first. */
export interface Ticks {
  readonly changed: readonly Box[];
  readonly ticked: readonly Box[];
  /** The boxes that were open when the comment was written. */
  readonly open: readonly Box[];
  /** The record of the comment that they were read from, null when there is none that is whole. */
  readonly record: string | null;
  /** What was found that is left alone. */
  readonly notes: readonly string[];
}

/** Ticks that this run has committed while the comment still stood as its `record` says. */
export type CommittedTicks = Pick<Ticks, 'record' | 'changed'>;

/** Where there is no comment. */
export const NO_TICKS: Ticks = { changed: [], ticked: [], open: [], record: null, notes: [] };

const EDITED = 'The boxes of the comment are not those that Trailmark drew: none of them is taken for a tick.';

/**
 * What the boxes of a comment say, against those that its marker records and what of them was committed since. Nothing when the marker is not whole
 * or the boxes are not the same ones. Who ticked is not asked: GitHub lets only people with write access edit the comment of another.
 */
export function readTicks(body: string, committed: CommittedTicks = NO_TICKS): Ticks {
  const drawn = new Map(listBoxes(body).map(({ line, ticked }) => [line, ticked]));
  const { boxes, record } = decodeComment(body) ?? { boxes: [], record: null };
  if (boxes.length !== drawn.size || !boxes.every(({ line }) => drawn.has(line)))
    return { ...NO_TICKS, notes: [EDITED] };
  const known = new Map(committed.record === record ? committed.changed.map(({ key, ticked }) => [key, ticked]) : []);
  const now = boxes.map(({ line, ...box }) => ({ ...box, ticked: drawn.get(line) === true }));
  const changed = now.filter(({ key, ticked }, index) => ticked !== (known.get(key) ?? boxes[index]?.ticked));
  const ticked = new Set([...changed, ...now].filter((box) => box.ticked));
  const open = boxes.filter((box) => !box.ticked);
  return { changed, ticked: [...ticked], open, record, notes: [] };
}

/** All that was committed so far, `ticks` last. What was committed for a comment that has been written anew since is its record by now. */
export function addCommitted(earlier: CommittedTicks, { record, changed }: Ticks): CommittedTicks {
  const before = earlier.record === record ? earlier.changed : [];
  return { record, changed: [...new Map([...before, ...changed].map((box) => [box.key, box])).values()] };
}
