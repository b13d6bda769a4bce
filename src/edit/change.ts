/** One replacement in a source: the characters from `start` to `end` (offsets in UTF-16 units, `end` exclusive) become `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A status that a step can be given by a tick; what is dropped is struck out by hand. */
export type TickStatus = 'done' | 'doing' | 'todo';
