import type { Progress } from '../../measure/progress.ts';

/**
 * One line of a progress table. `depth` is the number of rows above it that hold it; `anchor` is a heading's fragment or null;
 * `isHere` says that the next step stands in it. A `run` of several stages in one line has no title of its own.
 */
export interface Row {
  readonly title: string;
  readonly path: string;
  readonly anchor: string | null;
  readonly progress: Progress;
  readonly depth: number;
  readonly roadmap: boolean;
  readonly isHere: boolean;
  readonly run: Run | null;
}

/** Stages that are all finished, or all untouched. */
export interface Run {
  readonly kind: 'finished' | 'ahead';
  readonly stages: number;
}
