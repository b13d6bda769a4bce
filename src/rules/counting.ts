import type { Draft } from '../parse/draft.ts';
import type { PlainStep } from '../parse/plain/plain-steps.ts';
import { isOpenBox } from '../parse/stages/find-columns.ts';
import { quoteWord, shorten } from './quote.ts';
import { type Found, rulesOf } from './rule.ts';

/** Why something is not counted, or not as its writer may think. */
export const COUNTING = rulesOf('info', {
  'no-steps': {
    severity: 'error',
    means: 'No step was found in this file. Beside files that have steps it is only an info.',
    wayOut: 'Write each step as a list item with a box: "- [ ] What to learn".',
    example: '# Go\n\nI want to learn Go.',
  },
  'left-out': {
    means:
      'A box is not counted, because it only answers a question (Yes, Partly, No) or stands in a sample or in a part that explains the file or is switched off.',
    wayOut: 'Move it to another part, if it is a step.',
    example: '# Go\n\n- [ ] Sets\n\n## How to use this file\n\n- [x] Tick what you know',
  },
  'open-below-done': {
    means: 'A box is open, though its heading says that what stands below it is done. It counts as open.',
    wayOut: 'Tick it, or move it below another heading.',
    example: '## To do\n\n- [ ] Sets\n\n## Done\n\n- [x] Maps\n- [ ] Trees',
  },
  duplicate: {
    means: 'A row or line says a step again that stands as a box in a stage of the same title, so it is not counted.',
    wayOut: 'You need not do anything.',
    example: '- [ ] Sets\n- [ ] Maps\n\n| Topic | Status |\n| --- | --- |\n| Sets | done |\n| Trees | to do |',
  },
});

type Code = keyof typeof COUNTING;

/** Drawn boxes that don't count, and why. */
export function findLeftOutBoxes({ candidates, leftOutAt }: Draft): readonly Found<Code>[] {
  return candidates.flatMap(({ notation, span, line, column }) => {
    const part = notation.box === 'drawn' ? leftOutAt(span.start) : null;
    return part === null
      ? []
      : [{ code: 'left-out', line, column, message: `This box is not counted: ${part.reason}.` }];
  });
}

/** Open boxes in a column of what is done. */
export function findOpenBelowDone({ counted, columns }: Draft): readonly Found<Code>[] {
  const open = counted.filter(
    (candidate) => isOpenBox(candidate) && columns.meaningAt(candidate.span.start) === 'done',
  );
  return open.map(({ line, column }) => ({ code: 'open-below-done', line, column }));
}

/** Steps that another notation says already. */
export function findDuplicates({ repeats }: Draft): readonly Found<Code>[] {
  return Array.from(repeats, ([{ line, column }, first]) => ({
    code: 'duplicate',
    line,
    column,
    message: `Line ${first.line} says this step already, in the same stage, so it is not counted again.`,
  }));
}

/** A file without steps, null where it has any; `found` is what else was found in it. */
export function findNoSteps(draft: Draft, found: readonly NearlyStep[]): Found<Code> | null {
  if (draft.steps.length > 0) return null;
  const message = `No step was found here. ${wayOut(draft, found)}`;
  return { code: 'no-steps', line: 1, column: 1, message };
}

/** A problem that is a warning: its line was meant as a step. */
type NearlyStep = Required<Pick<Found<Code>, 'line' | 'fix'>>;

/** Lines that are nearly boxes were meant as the steps: what a plain list would become is no help beside them. */
function wayOut({ path, preview }: Draft, nearly: readonly NearlyStep[]): string {
  const fixable = nearly.filter(({ fix }) => fix !== null).length;
  if (fixable > 0)
    return `"trailmark check --fix" makes boxes of ${fixable === 1 ? 'the line that is' : `the ${fixable} lines that are`} nearly one.`;
  if (nearly.length > 0) return `Line ${nearly[0]?.line} was meant as one and is reported by itself: fix it first.`;
  if (preview.length === 0) return COUNTING['no-steps'].wayOut;
  const lines = preview.map(previewLine).join('');
  return `"trailmark convert ${quoteWord(path)} --write" makes steps of its lists, which would begin:${lines}`;
}

function previewLine({ text, meaning }: PlainStep): string {
  return `\n  - [${meaning === 'done' ? 'x' : ' '}] ${shorten(text)}`;
}
