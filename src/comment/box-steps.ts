import type { Measure } from '../measure/progress.ts';
import { placeSteps } from '../parse/list-steps.ts';
import type { Step } from '../parse/roadmap.ts';
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

/** Open boxes for the steps with these ids, in their order. */
export function openBoxesOf(measure: Measure, ids: readonly string[]): readonly Box[] {
  const keys = ids.map(boxKey);
  const found = findBoxSteps(measure, new Set(keys));
  // A box without a step of its own is drawn all the same: the n-th box is the n-th entry.
  const none = { check: '', title: '', begun: false };
  return keys.map((key) => ({ ...none, key, ...found.get(key)?.box, ticked: false }));
}

/** The done steps whose boxes are `ticked` in the comment, in the order of these boxes; those among `suggested` are drawn elsewhere. */
export function findTicked(measure: Measure, ticked: readonly Box[], suggested: readonly string[]): readonly BoxStep[] {
  const drawn = new Set(suggested.map(boxKey));
  const done = findDone(
    measure,
    ticked.filter(({ key }) => !drawn.has(key)),
  );
  return done.filter(({ step }, at) => done.findIndex((other) => other.step === step) === at);
}

/** The ids of the steps whose boxes were open, and that are done now. */
export function findJustDone(measure: Measure, open: readonly Box[]): readonly string[] {
  return findDone(measure, open).map(({ step }) => step.id);
}

/** The boxes whose steps are done and still the same. */
function findDone(measure: Measure, boxes: readonly Box[]): readonly BoxStep[] {
  const steps = findBoxSteps(measure, new Set(boxes.map(({ key }) => key)));
  return boxes.flatMap((box) => {
    const now = steps.get(box.key);
    return now?.box.ticked === true && now.box.check === box.check ? [{ step: now.step, box }] : [];
  });
}

/** The steps that boxes with these keys stand for, by key. */
export function findBoxSteps(measure: Measure, keys: ReadonlySet<string>): ReadonlyMap<string, BoxStep> {
  const found = new Map<string, BoxStep>();
  for (const { roadmap } of keys.size === 0 ? [] : measure.roadmaps) {
    const places = placeSteps(roadmap);
    for (const { step, around } of places) {
      const key = boxKey(step.id);
      if (!keys.has(key)) continue;
      // An id that is made from the title goes to another step when a namesake is written above it.
      const namesakes = places.filter((place) => place.step.title === step.title).length;
      const stages = around.map((stage) => stage.title);
      const check = digest(JSON.stringify([step.title, stages, step.context, namesakes]));
      const title = step.title.slice(0, MOST_TITLE);
      const box = { key, check, title, begun: step.status === 'doing', ticked: step.status === 'done' };
      found.set(key, { step, box });
    }
  }
  return found;
}
