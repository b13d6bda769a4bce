import type { Change } from '../change.ts';
import type { Page, Place } from './place.ts';
import { writeStep } from './write-step.ts';

/** Rewrites the title of a list item; its bullet, what is below it and the rest of the list stay. */
export function convertItem(page: Page, { block, steps: [step] }: Extract<Place, { kind: 'item' }>): readonly Change[] {
  if (step === undefined) return [];
  const bracket = page.source[step.mark.start - 1] === '[' && page.source[step.mark.end] === ']' ? 1 : 0;
  const before = page.source.slice(block.start, step.mark.start - bracket);
  const after = page.source.slice(step.mark.end + bracket, block.end);
  const text = writeStep(step, { before, after }, '  ').replaceAll('\n', page.eol);
  return [{ start: block.start, end: block.end, text: text + (page.comments.get(step) ?? '') }];
}
