import { daysBetween } from '../../src/day.ts';
import type { Roadmap, Stage, Step } from '../../src/parse/roadmap.ts';
import { RANKS, type Rank } from '../../src/suggest/reason.ts';
import { TODAY } from './arbitrary-roadmaps.ts';

/** A step with the steps above it, written for plainness: everything is searched anew, nothing is indexed. */
export interface Known {
  readonly step: Step;
  readonly above: readonly Step[];
  readonly goal: boolean;
  /** The day of the goal of its roadmap. */
  readonly goalDue: string | null;
  readonly place: readonly [roadmap: number, stage: number];
  /** Whether it stands in a stage of milestones. */
  readonly isOutcome: boolean;
  /** Whether its roadmap names it as the next one. */
  readonly isNamed: boolean;
}

export function flatten(roadmaps: readonly Roadmap[]): readonly Known[] {
  return roadmaps.flatMap((roadmap, number) => {
    const known: Known[] = [];
    let stages = 0;
    const visit = (step: Step, above: readonly Step[], stage: number, isOutcome = false): void => {
      const goal = roadmap.goal !== null;
      known.push({
        step,
        above,
        goal,
        goalDue: goal ? roadmap.due : null,
        place: [number, isOutcome ? 50 + stage : stage],
        isOutcome,
        isNamed: roadmap.saidNext.inLines.includes(step.title),
      });
      for (const below of step.steps) visit(below, [...above, step], stage, isOutcome);
    };
    const enter = (stage: Stage): void => {
      stages += 1;
      const here = stages;
      for (const step of stage.steps) visit(step, [], here, stage.title === 'Milestones');
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

/** Asks once of each world and step; a world never changes. */
function once<Answer>(ask: (step: Step, all: readonly Known[]) => Answer): typeof ask {
  const known = new WeakMap<readonly Known[], Map<Step, Answer>>();
  return (step, all) => {
    const answers = known.get(all) ?? new Map<Step, Answer>();
    known.set(all, answers);
    const answer = answers.has(step) ? (answers.get(step) as Answer) : ask(step, all);
    answers.set(step, answer);
    return answer;
  };
}

/** The open steps that must be done before `step`: needs but those above it, and what is open below it. */
export const stepsBefore = once((step, all): readonly Step[] => {
  const above = all.find((known) => known.step === step)?.above ?? [];
  return all
    .filter((known) => isOpen(known.step) && known.step !== step && !above.includes(known.step))
    .filter((known) => known.above.includes(step) || hasNeed(step, known.step))
    .map((known) => known.step);
});

/** Some open steps and all that must be done before them. */
export function closureOf(start: readonly Step[], all: readonly Known[]): ReadonlySet<Step> {
  const closure = new Set(start.filter(isOpen));
  for (const step of closure) for (const earlier of stepsBefore(step, all)) closure.add(earlier);
  return closure;
}

const closureOfOne = once((step, all) => closureOf([step], all));

/** What the goals take: their steps that are not parked, and all that must be done before these. */
export function goalClosure(all: readonly Known[]): ReadonlySet<Step> {
  const taken = all.filter((known) => known.goal && !isParked(known, all)).map(({ step }) => step);
  return closureOf(taken, all);
}

/** Put off, and not woken by a step that is of a goal, pinned or due, needs it and is not put off itself. */
export function isParked({ step }: Known, all: readonly Known[]): boolean {
  return isParkedStep(step, all);
}

const isParkedStep = once((parked, all): boolean => {
  const known = all.find(({ step }) => step === parked);
  if (known === undefined) return false;
  const needed = [...goalSteps(all), ...urgentSteps(all)].flatMap((step) =>
    stepsBefore(step, all).filter((need) => hasNeed(step, need)),
  );
  return isPutOff(known, all) && !closureOf(needed, all).has(known.step);
});

function goalSteps(all: readonly Known[]): readonly Step[] {
  return all.filter((known) => known.goal && isOpen(known.step) && !isPutOff(known, all)).map(({ step }) => step);
}

/** The steps that are pinned or due, and not put off. */
function urgentSteps(all: readonly Known[]): readonly Step[] {
  return all
    .filter((known) => isOpen(known.step) && !isPutOff(known, all))
    .map(({ step }) => step)
    .filter((step) => step.priority === 'highest' || dueOf(step, all) !== null);
}

/** The earliest near day of a step, its own or that of its goal: within a week, within as many days as open steps come before it or as the goal has open steps, or over. */
export const dueOf = once((step, all): string | null => {
  const known = all.find((one) => one.step === step);
  const inGoal = all.filter((one) => one.place[0] === known?.place[0] && isOpen(one.step) && !one.step.parked);
  const isNear = (day: string, steps: number): boolean => daysBetween(TODAY, day) <= Math.max(7, steps);
  const own = step.due !== null && isNear(step.due, closureOfOne(step, all).size - 1) ? [step.due] : [];
  const goal = known?.goalDue && !step.parked && isNear(known.goalDue, inGoal.length) ? [known.goalDue] : [];
  return [...own, ...goal].sort()[0] ?? null;
});

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
  const after = all.map((other) => other.step).filter((other) => isOpen(other) && closureOfOne(other, all).has(step));
  const days = after.map((other) => dueOf(other, all)).flatMap((day) => (day === null ? [] : daysBetween(TODAY, day)));
  const isInHand = (one: Known) => one.step.status === 'doing' && !one.isOutcome;
  const crowded = candidatesOf(all).filter(isInHand).length >= 3;
  const order = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];
  return {
    said: isSaid(step, all) ? 0 : 1,
    pinned: after.some(({ priority }) => priority === 'highest') ? 0 : 1,
    due: Math.min(...days, 1000),
    wip: crowded && !isInHand(known) ? 1 : 0,
    goal: goalClosure(all).has(step) ? 0 : 1,
    ahead: isLeftBehind(known, all) ? 1 : 0,
    doing: isInHand(known) ? 0 : 1,
    stage: place[0] * 100 + place[1],
    required: step.optional ? 1 : 0,
    priority: Math.min(...after.map(({ priority }) => order.indexOf(priority))),
    order: all.indexOf(known),
  };
}

/** Whether a step, or one that waits for it, is called next by its roadmap; with goals only one that these take. */
export function isSaid(step: Step, all: readonly Known[]): boolean {
  const isFree = !all.some((known) => known.goal && isOpen(known.step));
  const named = all.filter((known) => known.isNamed && isOpen(known.step)).map((known) => known.step);
  const meant = named.filter((one) => isFree || goalClosure(all).has(one));
  return meant.some((one) => closureOfOne(one, all).has(step));
}

/** Whether so many later topics of its roadmap are done that going on comes first; of milestones, whether that is so of a topic. */
function isLeftBehind(known: Known, all: readonly Known[]): boolean {
  const own = all.filter((other) => other.place[0] === known.place[0]);
  const isLeft = ({ step, goal, isOutcome }: Known): boolean => {
    const later = own.filter(
      (other) => other.step.line > step.line && !other.above.includes(step) && other.isOutcome === isOutcome,
    );
    return later.filter((other) => other.step.status === 'done').length >= (goal ? 2 : 5);
  };
  if (!known.isOutcome || isLeft(known)) return isLeft(known);
  return candidatesOf(all).some((other) => own.includes(other) && !other.isOutcome && isLeft(other));
}

function isFired(step: Step, all: readonly Known[]): boolean {
  const when = (step.when ?? '').toLowerCase();
  const named = all.filter(({ step: { id, title } }) => [id.toLowerCase(), title.toLowerCase()].includes(when));
  return named.some((known) => known.step.status === 'done');
}
