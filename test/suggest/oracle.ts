import { daysBetween } from '../../src/day.ts';
import type { Roadmap, Stage, Step } from '../../src/parse/roadmap.ts';
import { RANKS, type Rank } from '../../src/suggest/suggestion.ts';
import { TODAY } from './arbitrary-roadmaps.ts';

/** A step with the steps above it, written for plainness: everything is searched anew, nothing is indexed. */
export interface Known {
  readonly step: Step;
  readonly above: readonly Step[];
  readonly goal: boolean;
  readonly place: readonly [roadmap: number, stage: number];
}

export function flatten(roadmaps: readonly Roadmap[]): readonly Known[] {
  return roadmaps.flatMap((roadmap, number) => {
    const known: Known[] = [];
    let stages = 0;
    const visit = (step: Step, above: readonly Step[], stage: number): void => {
      known.push({ step, above, goal: roadmap.goal !== null, place: [number, stage] });
      for (const below of step.steps) visit(below, [...above, step], stage);
    };
    const enter = (stage: Stage): void => {
      stages += 1;
      const here = stages;
      for (const step of stage.steps) visit(step, [], here);
      for (const inner of stage.stages) enter(inner);
    };
    for (const step of roadmap.steps) visit(step, [], 0);
    for (const stage of roadmap.stages) enter(stage);
    return known;
  });
}

export function isOpen({ status }: Step): boolean {
  return status === 'todo' || status === 'doing';
}

/** Whether a step needs another one directly, by itself or with its stage. */
export function hasNeed({ needs }: Step, { id }: Step): boolean {
  return needs.some(({ steps }) => steps.includes(id));
}

/** The open steps that must be done before `step`: needs but those above it, and what is open below it. */
export function stepsBefore(step: Step, all: readonly Known[]): readonly Step[] {
  const above = all.find((known) => known.step === step)?.above ?? [];
  return all
    .filter((known) => isOpen(known.step) && known.step !== step && !above.includes(known.step))
    .filter((known) => known.above.includes(step) || hasNeed(step, known.step))
    .map((known) => known.step);
}

/** Some open steps and all that must be done before them. */
export function closureOf(start: readonly Step[], all: readonly Known[]): ReadonlySet<Step> {
  const closure = new Set(start.filter(isOpen));
  for (const step of closure) for (const earlier of stepsBefore(step, all)) closure.add(earlier);
  return closure;
}

/** What the goals take: their steps that are not parked, and all that must be done before these. */
export function goalClosure(all: readonly Known[]): ReadonlySet<Step> {
  const taken = all.filter((known) => known.goal && !isParked(known, all)).map(({ step }) => step);
  return closureOf(taken, all);
}

/** Put off, and not woken by a step that is of a goal, pinned or due, needs it and is not put off itself. */
export function isParked(known: Known, all: readonly Known[]): boolean {
  const needed = [...goalSteps(all), ...urgentSteps(all)].flatMap((step) =>
    stepsBefore(step, all).filter((need) => hasNeed(step, need)),
  );
  return isPutOff(known, all) && !closureOf(needed, all).has(known.step);
}

function goalSteps(all: readonly Known[]): readonly Step[] {
  return all.filter((known) => known.goal && isOpen(known.step) && !isPutOff(known, all)).map(({ step }) => step);
}

/** The steps that are pinned or due, and not put off. */
function urgentSteps(all: readonly Known[]): readonly Step[] {
  return all
    .filter((known) => isOpen(known.step) && !isPutOff(known, all))
    .map(({ step }) => step)
    .filter((step) => step.priority === 'highest' || isDue(step, all));
}

/** Within a week, within as many days as open steps come before it, or over. */
export function isDue(step: Step, all: readonly Known[]): boolean {
  if (step.due === null) return false;
  const days = daysBetween(TODAY, step.due);
  return days <= Math.max(7, closureOf([step], all).size - 1);
}

function isPutOff({ step, above }: Known, all: readonly Known[]): boolean {
  const nearest = [...above, step].findLast((one) => isOpen(one) && one.parked);
  return isOpen(step) && nearest !== undefined && !isFired(nearest, all);
}

/** The candidates where no gate is. */
export function candidatesOf(all: readonly Known[]): readonly Known[] {
  return all.filter(
    (known) => isOpen(known.step) && stepsBefore(known.step, all).length === 0 && !isParked(known, all),
  );
}

/** The rule by which `a` comes before `b`, or null when `b` comes first. */
export function ruleAhead(a: Known, b: Known, all: readonly Known[]): Rank | null {
  const [keysA, keysB] = [keysOf(a, all), keysOf(b, all)];
  for (const rank of RANKS) if (keysA[rank] !== keysB[rank]) return keysA[rank] < keysB[rank] ? rank : null;
  return null;
}

function keysOf(known: Known, all: readonly Known[]): Record<Rank, number> {
  const { step, place } = known;
  const after = all.map((other) => other.step).filter((other) => isOpen(other) && closureOf([other], all).has(step));
  const days = after.filter((other) => isDue(other, all)).map(({ due }) => daysBetween(TODAY, due ?? TODAY));
  const crowded = candidatesOf(all).filter((candidate) => candidate.step.status === 'doing').length >= 3;
  const order = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];
  return {
    pinned: after.some(({ priority }) => priority === 'highest') ? 0 : 1,
    due: Math.min(...days, 1000),
    wip: crowded && step.status !== 'doing' ? 1 : 0,
    goal: goalClosure(all).has(step) ? 0 : 1,
    doing: step.status === 'doing' ? 0 : 1,
    stage: place[0] * 100 + place[1],
    required: step.optional ? 1 : 0,
    priority: Math.min(...after.map(({ priority }) => order.indexOf(priority))),
    order: all.indexOf(known),
  };
}

function isFired(step: Step, all: readonly Known[]): boolean {
  const when = (step.when ?? '').toLowerCase();
  const named = all.filter(({ step: { id, title } }) => [id.toLowerCase(), title.toLowerCase()].includes(when));
  return named.some((known) => known.step.status === 'done');
}
