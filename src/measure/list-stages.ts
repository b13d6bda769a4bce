import type { MeasuredStage } from './progress.ts';

/** All stages, inner ones too, in the order of writing. */
export function listStages(stages: readonly MeasuredStage[]): readonly MeasuredStage[] {
  return stages.flatMap((stage) => [stage, ...listStages(stage.stages)]);
}
