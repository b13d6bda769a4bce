import type { Measure, MeasuredStage } from '../../measure/progress.ts';
import type { Step } from '../../parse/roadmap.ts';

/** The stages around a step, the outermost first; empty when the step stands in no stage. */
export function findStages(measure: Measure, id: string): readonly MeasuredStage[] {
  for (const { stages } of measure.roadmaps) {
    const found = searchStages(stages, id);
    if (found) return found;
  }
  return [];
}

/** The anchor of the innermost heading around a step, or null. */
export function findAnchor(measure: Measure, id: string): string | null {
  return findStages(measure, id).findLast(({ stage }) => stage.anchor !== null)?.stage.anchor ?? null;
}

function searchStages(stages: readonly MeasuredStage[], id: string): readonly MeasuredStage[] | null {
  for (const measured of stages) {
    if (hasStep(measured.stage.steps, id)) return [measured];
    const inner = searchStages(measured.stages, id);
    if (inner) return [measured, ...inner];
  }
  return null;
}

function hasStep(steps: readonly Step[], id: string): boolean {
  return steps.some((step) => step.id === id || hasStep(step.steps, id));
}
