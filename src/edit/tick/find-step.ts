import { foldText } from '../../fold-text.ts';
import { editDistance } from '../../parse/fields/edit-distance.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';

/** What a name given by hand leads to. `unknown` comes with the steps that are called alike (five at most), `ambiguous` with all it can mean. */
export type FoundStep =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'unknown'; readonly candidates: readonly Step[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Step[] };

const MOST_CANDIDATES = 5;

/** Looks a step up by `path#id`, by id, by title, by `path:line`, then by a part of the title; case and width only matter where they tell two steps apart. */
export function findStep(roadmaps: readonly Roadmap[], name: string): FoundStep {
  const steps = roadmaps.flatMap((roadmap) => listSteps(roadmap));
  const folded = foldText(name);
  const readings: readonly ((step: Step) => boolean)[] = [
    (step) => step.id === name,
    (step) => ownId(step) === name,
    (step) => step.title === name,
    (step) => foldText(step.id) === folded,
    (step) => foldText(ownId(step)) === folded,
    (step) => foldText(step.title) === folded,
    (step) => `${step.path}:${step.line}` === name,
    (step) => `${step.path}:${step.line}`.endsWith(`/${name}`),
    (step) => folded !== '' && foldText(step.title).includes(folded),
  ];
  for (const reads of readings) {
    const candidates = steps.filter(reads);
    const [step] = candidates;
    if (step !== undefined) return candidates.length === 1 ? { kind: 'step', step } : { kind: 'ambiguous', candidates };
  }
  return { kind: 'unknown', candidates: folded === '' ? [] : alike(steps, folded) };
}

function ownId(step: Step): string {
  return step.id.slice(step.path.length + 1);
}

/** Words of fewer letters are near many others, and a title this long is not written whole. */
const [SHORT, LONG] = [4, 60];

/** Steps that are nearly called so, or that share words with it, the nearest first. */
function alike(steps: readonly Step[], folded: string): readonly Step[] {
  const words = wordsOf(folded);
  const scored = steps.map((step) => {
    const title = foldText(step.title);
    const own = [...wordsOf(title), ...wordsOf(foldText(ownId(step)))];
    const near = words.filter((word) => own.some((other) => isNear(word, other))).length;
    return { step, near: isNear(folded, title) ? words.length + 1 : near };
  });
  return scored
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .slice(0, MOST_CANDIDATES)
    .map(({ step }) => step);
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORT || /\p{Lo}/u.test(word));
}

/** One slip, in a long word two. */
function isNear(written: string, word: string): boolean {
  const most = written.length < SHORT ? 0 : written.length < 2 * SHORT ? 1 : 2;
  if (written === word) return true;
  return Math.abs(written.length - word.length) <= most && word.length <= LONG && editDistance(word, written) <= most;
}
