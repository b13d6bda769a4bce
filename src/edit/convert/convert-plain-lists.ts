import { foldText } from '../../fold-text.ts';
import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import { listSteps } from '../../parse/list-steps.ts';
import { findPlainSteps, type PlainStep } from '../../parse/plain/plain-steps.ts';
import type { Step } from '../../parse/roadmap.ts';
import { findProblems } from '../../rules/find-problems.ts';
import type { Problem } from '../../rules/problem.ts';
import { CONVERTIBLE } from '../../rules/statuses/statuses.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { BEGUN } from './write-step.ts';

/** A file whose plain lists became boxes; `converted` counts these. */
export interface PlainConversion {
  readonly text: string;
  readonly converted: number;
}

/**
 * Draws a box before the items of the file's plain lists that could be steps, or of those below the headings named: ticked where
 * the item, its list or its heading says done, and so on. What would read otherwise than it says now stays as it is, and so
 * does a line with a problem, since it was meant as something else.
 */
export function convertPlainLists(source: Source, headings: readonly string[] | null): PlainConversion {
  const found = findPlainSteps(parseOutline(source.text), headings?.map(foldText) ?? null);
  const isFault = ({ code, severity }: Problem) => severity === 'warning' && !CONVERTIBLE.includes(code);
  const faulty = new Set(findProblems([source]).flatMap((problem) => (isFault(problem) ? [problem.line] : [])));
  const plain = found.filter(({ line }) => !faulty.has(line));
  const drawn = parseRoadmap({ ...source, text: drawBoxes(source.text, plain) });
  const steps = new Map(listSteps(drawn).map((step) => [step.line, step]));
  const kept = plain.filter((item) => saysSame(item, steps.get(item.line)));
  return { text: drawBoxes(source.text, kept), converted: kept.length };
}

function drawBoxes(text: string, items: readonly PlainStep[]): string {
  const changes = items.flatMap(({ start, end, word, text: title, meaning }) => {
    const [box, tail] = boxFor(title, meaning);
    return [
      { start, end: start + word, text: box },
      { start: end, end, text: tail },
    ];
  });
  return applyChanges(text, changes);
}

/** What stands before and behind a title of this meaning. */
function boxFor(text: string, meaning: PlainStep['meaning']): readonly [string, string] {
  if (meaning === 'done') return ['[x] ', ''];
  if (meaning === 'dropped') return ['[ ] ~~', '~~'];
  if (meaning === 'parked') return ['[ ] ', ' <!-- parked: true -->'];
  return [meaning === 'doing' && !BEGUN.test(text) ? '[ ] 🚧 ' : '[ ] ', ''];
}

function saysSame({ meaning }: PlainStep, step: Step | undefined): boolean {
  if (step === undefined || meaning === null) return step !== undefined && step.status !== 'done';
  return meaning === 'parked' ? step.parked : step.status === meaning;
}
