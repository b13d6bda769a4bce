import type { Measure } from '../../measure/progress.ts';
import { placeSteps } from '../../parse/list-steps.ts';
import type { Stage } from '../../parse/roadmap.ts';

/** The stages around a step, the outermost first; empty when the step stands in no stage. */
export function findStages({ roadmaps }: Measure, id: string): readonly Stage[] {
  const near = roadmaps.filter(({ roadmap }) => id.startsWith(roadmap.path));
  const placed = near.flatMap(({ roadmap }) => placeSteps(roadmap));
  return placed.find(({ step }) => step.id === id)?.around ?? [];
}

/** The anchor of the innermost heading around a step, or null. */
export function findAnchor(measure: Measure, id: string): string | null {
  return findStages(measure, id).findLast(({ anchor }) => anchor !== null)?.anchor ?? null;
}
