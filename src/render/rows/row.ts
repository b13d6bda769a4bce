import type { Progress } from '../../measure/progress.ts';

/** One line of a progress table. `depth` is the number of rows above it that hold it; `anchor` is a heading's fragment or null. */
export interface Row {
  readonly title: string;
  readonly path: string;
  readonly anchor: string | null;
  readonly progress: Progress;
  readonly depth: number;
  readonly roadmap: boolean;
}
