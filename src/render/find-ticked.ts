import type { Step } from '../parse/roadmap.ts';
import { boxKey, findBoxSteps } from './box-steps.ts';
import type { View } from './view.ts';

/** The done steps whose boxes are ticked in the comment, in the order of these boxes; those that are suggested again have a box of their own. */
export function findTicked({ measure, suggestion, ticked }: View): readonly Step[] {
  const steps = findBoxSteps(measure, new Set(ticked.map(({ key }) => key)));
  const suggested = [suggestion.next, ...suggestion.then].map((step) => step && boxKey(step.id));
  const found = ticked.flatMap(({ key, check }) => {
    const { step, box } = steps.get(key) ?? {};
    return step?.status === 'done' && box?.check === check && !suggested.includes(key) ? [step] : [];
  });
  return [...new Set(found)];
}
