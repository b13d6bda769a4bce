import { measureProgress } from '../../src/measure/measure-progress.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Advice } from '../../src/suggest/suggestion.ts';
import { parseOne } from '../parse/parse-one.ts';

/** The advice on a roadmap's text on a day. */
export function adviseOn(text: string, today: string): Advice {
  return suggestNextStep(measureProgress([parseOne(text).roadmap]), { goal: undefined, when: [], today });
}
