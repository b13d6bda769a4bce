import { type FlatText, flattenLines, inlineTitle } from '../markdown/flat-text.ts';
import { splitLines } from '../markdown/line-starts.ts';
import type { Outline } from '../markdown/outline.ts';
import { walkBlocks } from '../markdown/walk-outline.ts';
import { NEXT_LABELS, saysNext } from './line/recognise-heading.ts';
import { valueAfter } from './line/recognise-word.ts';
import { itemTitle } from './nest-candidates.ts';
import type { StepCandidate } from './notations/step-candidate.ts';
import type { SaidNext } from './roadmap.ts';

/**
 * What the file itself calls next: what its lines name behind a label, as `Next: Traits` or `Current week: 5`, and the items below a heading
 * that says so. They may name a step or a stage, or nothing of the plan; an item that is a step itself names none.
 */
export function findSaidNext(outline: Outline, steps: readonly StepCandidate[]): SaidNext {
  const own = new Set(steps.map(({ span }) => span.start));
  const inLines: string[] = [];
  const inList: string[] = [];
  let isList = false;
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind === 'heading') isList = saysNext(inlineTitle(outline, block));
    // To read what a paragraph shows takes a while: most have no such label.
    if (block.kind === 'paragraph' && splitLines(outline.source.slice(block.start, block.end)).some(isLabelled))
      inLines.push(...flattenLines(outline.runs(block)).flatMap((line) => nextIn(unstruck(line)) ?? []));
    if (isList && block.kind === 'item' && !own.has(block.start)) inList.push(itemTitle(outline, block));
  }
  return { inLines, inList };
}

function isLabelled(written: string): boolean {
  return nextIn(written.slice(0, 80).replaceAll(/[*_`~]/gu, '')) !== null;
}

/** The text without what is struck out in it. */
function unstruck({ text, kinds }: FlatText): string {
  return text
    .split('')
    .filter((_, at) => kinds[at] !== 'd')
    .join('');
}

function nextIn(line: string): string | null {
  return valueAfter(line, NEXT_LABELS);
}
