import type { Measure } from '../measure/progress.ts';
import { listSteps } from '../parse/list-steps.ts';
import type { Stage, Step } from '../parse/roadmap.ts';
import type { Box } from './comment.ts';
import { digest } from './digest.ts';

const MOST_TITLE = 80;

/** A step and its box as it is now. */
export interface BoxStep {
  readonly step: Step;
  readonly box: Box;
}

/** The key of the box of a step. */
export function boxKey(id: string): string {
  return digest(id);
}

/** The steps that boxes with these keys stand for, by key. */
export function findBoxSteps(measure: Measure, keys: ReadonlySet<string>): ReadonlyMap<string, BoxStep> {
  const found = new Map<string, BoxStep>();
  for (const { roadmap } of keys.size === 0 ? [] : measure.roadmaps) {
    const places = listPlaces(roadmap, []);
    for (const { step, around } of places) {
      const key = boxKey(step.id);
      if (!keys.has(key)) continue;
      // An id that is made from the title goes to another step when a namesake is written above it.
      const namesakes = places.filter((place) => place.step.title === step.title).length;
      const check = digest(JSON.stringify([step.title, around, step.context, namesakes]));
      const title = step.title.slice(0, MOST_TITLE);
      const box = { key, check, title, begun: step.status === 'doing', ticked: step.status === 'done' };
      found.set(key, { step, box });
    }
  }
  return found;
}

interface Place {
  readonly step: Step;
  /** The titles of the stages around it. */
  readonly around: readonly string[];
}

function listPlaces({ steps, stages }: Pick<Stage, 'steps' | 'stages'>, around: readonly string[]): readonly Place[] {
  return [
    ...listSteps({ steps, stages: [] }).map((step) => ({ step, around })),
    ...stages.flatMap((stage) => listPlaces(stage, [...around, stage.title])),
  ];
}
