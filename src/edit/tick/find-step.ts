import { foldText } from '../../fold-text.ts';
import { editDistance } from '../../parse/fields/edit-distance.ts';
import { listSteps, placeSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';

/** What a name given by hand leads to. `unknown` comes with the steps that are called alike (five at most), `ambiguous` with all it can mean. */
export type FoundStep =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'unknown' | 'ambiguous'; readonly candidates: readonly Step[] };

const MOST_CANDIDATES = 5;
/** What a step is called, the surest first. */
const NAMES: readonly ((step: Step) => string)[] = [({ id }) => id, ownId, ({ title }) => title];

/** Looks a step up by `path#id`, by id, by title, by `path:line`, by `stage/title`, then by a part of the title, alone or behind its stage; case and width only matter where they tell two steps apart. */
export function findStep(roadmaps: readonly Roadmap[], name: string): FoundStep {
  const steps = roadmaps.flatMap((roadmap) => listSteps(roadmap));
  const folded = foldText(name);
  const trails = name.includes('/') ? new Map(roadmaps.flatMap(trailsOf)) : null;
  const isBehindStage = (step: Step, part: string) => trails !== null && isBehind(trails.get(step) ?? '', folded, part);
  const readings: readonly ((step: Step) => boolean)[] = [
    ...NAMES.map((nameOf) => (step: Step) => nameOf(step) === name),
    ...NAMES.map((nameOf) => (step: Step) => foldText(nameOf(step)) === folded),
    (step) => `${step.path}:${step.line}` === name,
    (step) => `${step.path}:${step.line}`.endsWith(`/${name}`),
    (step) => isBehindStage(step, foldText(step.title)),
    (step) => folded !== '' && foldText(step.title).includes(folded),
    (step) => partsOf(folded).some((part) => foldText(step.title).includes(part) && isBehindStage(step, part)),
  ];
  for (const reads of readings) {
    const candidates = steps.filter(reads);
    const [step] = candidates;
    if (step !== undefined) return candidates.length === 1 ? { kind: 'step', step } : { kind: 'ambiguous', candidates };
  }
  return { kind: 'unknown', candidates: alike(steps, folded) };
}

/** The titles of the stages around each step, with a slash behind each. */
function trailsOf(roadmap: Roadmap): readonly (readonly [Step, string])[] {
  return placeSteps(roadmap).map(({ step, around }) => {
    const titles = [roadmap, ...around].map(({ title }) => `${foldText(title)}/`);
    return [step, `/${titles.join('')}`];
  });
}

/** Whether a name is a part of a title behind the last of its stages, or behind several of them. */
function isBehind(trail: string, name: string, part: string): boolean {
  return part !== '' && `${trail}${part}`.endsWith(`/${name}`) && name.length > part.length;
}

/** What stands behind each slash of a name: a title may have slashes of its own. */
function partsOf(name: string): readonly string[] {
  return [...name.matchAll(/\//g)].map(({ index }) => name.slice(index + 1));
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
