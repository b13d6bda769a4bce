import type { Roadmap, Stage } from '../parse/roadmap.ts';

/**
 * Counts of steps. `total` is done + doing + todo; `dropped` is in no total; `parked` are the open parked ones among the total.
 * `percent` is an integer from 0 to 100, held to 1…99 while some but not all are done, null when the total is 0.
 */
export interface Progress {
  readonly done: number;
  readonly doing: number;
  readonly todo: number;
  readonly dropped: number;
  readonly parked: number;
  readonly total: number;
  readonly percent: number | null;
}

export interface MeasuredStage {
  readonly stage: Stage;
  readonly progress: Progress;
  readonly stages: readonly MeasuredStage[];
}

export interface MeasuredRoadmap extends Omit<MeasuredStage, 'stage'> {
  readonly roadmap: Roadmap;
}

/** All roadmaps in their order, and the sum of them. */
export interface Measure {
  readonly progress: Progress;
  readonly roadmaps: readonly MeasuredRoadmap[];
}
