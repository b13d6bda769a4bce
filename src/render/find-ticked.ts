import { boxKey, findBoxSteps } from '../comment/box-steps.ts';
import type { Box } from '../comment/comment.ts';
import type { Step } from '../parse/roadmap.ts';
import type { View } from './view.ts';

/** A done step whose box is ticked in the comment, and that box. */
export interface TickedStep {
  readonly step: Step;
  readonly box: Box;
}

/** The done steps whose boxes are ticked in the comment, in the order of these boxes; those that are suggested again have a box of their own. */
export function findTicked({ measure, suggestion, ticked }: View): readonly TickedStep[] {
  const steps = findBoxSteps(measure, new Set(ticked.map(({ key }) => key)));
  const suggested = [suggestion.next, ...suggestion.then].map((step) => step && boxKey(step.id));
  const found = new Map<string, TickedStep>();
  for (const box of ticked) {
    const now = steps.get(box.key);
    const isSame = now?.box.ticked === true && now.box.check === box.check && !suggested.includes(box.key);
    if (now && isSame && !found.has(box.key)) found.set(box.key, { step: now.step, box });
  }
  return [...found.values()];
}
