import type { Stage, Step } from '../parse/roadmap.ts';
import { titleCheck } from './title-check.ts';
import type { View } from './view.ts';

/** The done steps whose boxes are ticked in the comment, in the order of these boxes; those that are suggested again have a box of their own. */
export function findTicked({ measure, suggestion, ticked }: View): readonly Step[] {
  if (ticked.length === 0) return [];
  const steps = new Map(measure.roadmaps.flatMap(({ roadmap }) => listDone(roadmap)).map((step) => [step.id, step]));
  const suggested = [suggestion.next, ...suggestion.then].map((step) => step?.id);
  const found = ticked.flatMap(({ id, title }) => {
    const step = steps.get(id);
    return step && titleCheck(step.title) === title && !suggested.includes(id) ? [step] : [];
  });
  return [...new Set(found)];
}

function listDone({ steps, stages }: Pick<Stage, 'steps' | 'stages'>): readonly Step[] {
  return [...steps.flatMap(withInner).filter(({ status }) => status === 'done'), ...stages.flatMap(listDone)];
}

function withInner(step: Step): readonly Step[] {
  return [step, ...step.steps.flatMap(withInner)];
}
