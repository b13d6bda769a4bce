import type { Roadmap, Stage } from '../parse/roadmap.ts';
import type { Measure, MeasuredRoadmap, MeasuredStage } from './progress.ts';
import { addTallies, type Count, tallySteps, toProgress } from './tally.ts';

/**
 * Counts every roadmap, its stages and all of them together, in the order given.
 * A stage counts its inner stages. Each roadmap counts by its own `count`; the overall sum adds what each of them counts.
 */
export function measureProgress(roadmaps: readonly Roadmap[]): Measure {
  const measured = roadmaps.map(measureRoadmap);
  return { progress: toProgress(addTallies(measured.map(({ progress }) => progress))), roadmaps: measured };
}

function measureRoadmap(roadmap: Roadmap): MeasuredRoadmap {
  const stages = roadmap.stages.map((stage) => measureStage(stage, roadmap.count));
  const tallies = [tallySteps(roadmap.steps, roadmap.count), ...stages.map(({ progress }) => progress)];
  return { roadmap, progress: toProgress(addTallies(tallies)), stages };
}

function measureStage(stage: Stage, count: Count): MeasuredStage {
  const stages = stage.stages.map((inner) => measureStage(inner, count));
  const tallies = [tallySteps(stage.steps, count), ...stages.map(({ progress }) => progress)];
  return { stage, progress: toProgress(addTallies(tallies)), stages };
}
