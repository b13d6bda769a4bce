import type { Roadmap, Stage } from '../parse/roadmap.ts';
import type { Measure, MeasuredStage } from './progress.ts';
import { addProgress, type Count, tallySteps } from './tally.ts';

/**
 * Counts every roadmap, its stages and all of them together, in the order given.
 * A stage counts its inner stages. Each roadmap counts by its own `count`; the overall sum adds what each of them counts.
 */
export function measureProgress(roadmaps: readonly Roadmap[]): Measure {
  const measured = roadmaps.map((roadmap) => ({ roadmap, ...measurePart(roadmap, roadmap.count) }));
  return { progress: addProgress(measured.map(({ progress }) => progress)), roadmaps: measured };
}

function measurePart(part: Pick<Stage, 'steps' | 'stages'>, count: Count): Omit<MeasuredStage, 'stage'> {
  const stages = part.stages.map((stage) => ({ stage, ...measurePart(stage, count) }));
  return { progress: addProgress([tallySteps(part.steps, count), ...stages.map(({ progress }) => progress)]), stages };
}
