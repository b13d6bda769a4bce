import { foldText, trimEndOf } from '../fold-text.ts';
import { unlettered } from './line/lettering.ts';
import { NOTATIONS } from './notations/list.ts';
import type { StepCandidate } from './notations/step-candidate.ts';
import type { Notation } from './roadmap.ts';
import { type Part, stageAround } from './stages/part.ts';

/** The candidates that count, and for each of the others the one that says its step already. */
export interface Merged {
  readonly counted: readonly StepCandidate[];
  readonly repeats: ReadonlyMap<StepCandidate, StepCandidate>;
}

const PRECEDENCE: readonly Notation[] = NOTATIONS;

/** Boxes that GitHub draws and boxes with other marks are one way of writing. */
function isAlike({ notation: a }: StepCandidate, { notation: b }: StepCandidate): boolean {
  return a === b || (a.box !== null && b.box !== null);
}

/** Leaves out candidates whose step another notation has in a stage of the same title. Two candidates of one notation are never merged. */
export function mergeDuplicates(candidates: readonly StepCandidate[], parts: readonly Part[]): Merged {
  // Most files are written in one way.
  if (candidates.every(({ notation }) => notation === candidates[0]?.notation))
    return { counted: candidates, repeats: new Map() };
  const byLine = findFirst(candidates, (candidate) => String(candidate.line));
  const apart = candidates.filter((candidate) => byLine.get(String(candidate.line))?.notation === candidate.notation);
  const keys = new Map(apart.map((candidate) => [candidate, keyOf(candidate, parts)]));
  const byStep = findFirst(apart, (candidate) => keys.get(candidate) ?? '');
  const firstOf = (candidate: StepCandidate) => byStep.get(keys.get(candidate) ?? '') ?? candidate;
  const isKept = (candidate: StepCandidate) => isAlike(firstOf(candidate), candidate);
  return {
    counted: apart.filter(isKept),
    repeats: new Map(
      apart.filter((candidate) => !isKept(candidate)).map((candidate) => [candidate, firstOf(candidate)]),
    ),
  };
}

function keyOf(candidate: StepCandidate, parts: readonly Part[]): string {
  const stage = stageAround(parts, candidate.span.start);
  return `${foldText(stage?.title ?? '')}\n${foldTitle(candidate.title)}`;
}

/** Of the candidates with one key, the first of the notation that comes first. */
function findFirst(
  candidates: readonly StepCandidate[],
  key: (candidate: StepCandidate) => string,
): ReadonlyMap<string, StepCandidate> {
  const rank = ({ notation }: StepCandidate) => PRECEDENCE.indexOf(notation);
  const ranked = candidates.toSorted((a, b) => rank(a) - rank(b));
  return new Map(ranked.toReversed().map((candidate) => [key(candidate), candidate]));
}

/** Lettering and the sign at the end of a sentence make no other step. */
function foldTitle(title: string): string {
  return trimEndOf(unlettered(foldText(title)), /[\s.。;；:：,，]/u);
}
