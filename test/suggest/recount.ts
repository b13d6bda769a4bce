import { daysBetween } from '../../src/day.ts';
import type { Roadmap, Stage, Step } from '../../src/parse/roadmap.ts';
import type { Name } from '../../src/suggest/graph/ref.ts';
import type { Reason } from '../../src/suggest/reason.ts';
import { TODAY } from './arbitrary-roadmaps.ts';
import {
  candidatesOf,
  closureOf,
  dueOf,
  flatten,
  hasNeed,
  isOpen,
  isParked,
  isSaid,
  type Known,
  ruleAhead,
} from './oracle.ts';

/** What a reason is recounted from: the step it is said of, all steps, and the roadmap it stands in. */
export interface Said {
  readonly next: Known;
  readonly all: readonly Known[];
  readonly roadmap: Roadmap;
  readonly isAlone: boolean;
}

/** Whether what a reason says is true, counted anew from the roadmaps alone. */
export function isTrue(reason: Reason, said: Said): boolean {
  const { next, all, isAlone } = said;
  const { step } = next;
  const others = all.filter((other) => !next.above.includes(other.step));
  const after = all.map((other) => other.step).filter((other) => isOpen(other) && closureOf([other], all).has(step));
  switch (reason.rule) {
    case 'pinned':
      return after.some(({ priority, title }) => priority === 'highest' && (reason.via?.title ?? step.title) === title);
    case 'due':
      return (
        after.some((other) => dueOf(other, all) === reason.due && isNamed(other, reason.via, said)) &&
        daysBetween(TODAY, reason.due) === reason.days
      );
    case 'goal':
      return reason.via === null
        ? next.goal
        : all.some((other) => other.goal && other.step.title === reason.via?.title && after.includes(other.step));
    case 'doing':
      return step.status === 'doing';
    case 'woken':
      return (
        [...next.above, step].some((one) => isOpen(one) && one.parked) &&
        (reason.via === null || after.some(({ title }) => title === reason.via?.title))
      );
    case 'needs':
      return reason.needs.length > 0 && step.needs.every(({ steps }) => idsOpen(steps, others) === 0);
    case 'why':
      return step.why === reason.why;
    case 'only':
      return candidatesOf(all).length === 1;
    case 'first':
      return (
        all.every((other) => !['done', 'doing'].includes(other.step.status)) &&
        before(said).every(
          (other) => !isOpen(other.step) || next.above.includes(other.step) || (other.isOutcome && !next.isOutcome),
        )
      );
    case 'inside':
      return all.filter((other) => other.above.includes(step) && other.step.status === 'done').length === reason.steps;
    case 'passedOver':
      return (
        reason.steps >= 2 &&
        reason.since === null &&
        inRoadmap(said).filter(
          (other) => other.step.status === 'done' && line(other) > step.line && !other.above.includes(step),
        ).length === reason.steps
      );
    case 'unlocks':
      return isUnlocked(reason, said);
    case 'finishes':
      return sameStep(openIn(stageNamed(reason.stage, said), said), [step]);
    case 'begins':
      return (
        counted(stageOf(said), said).find((other) => !next.above.includes(other)) === step &&
        counted(stageOf(said), said).every(({ status }) => status === 'todo')
      );
    case 'after':
      return (
        inRoadmap(said)
          .filter((other) => line(other) < step.line && other.step.status === 'done')
          .at(-1)?.step.title === reason.step.title
      );
    case 'said':
      return isSaid(step, all);
    case 'outcome':
      return false;
    case 'left':
      return openIn(stageOf(said), said).length === reason.steps && reason.steps <= 3;
    case 'nearGoal':
      return next.goal && takenByRoadmap(said).size === reason.steps && reason.steps <= 10;
    case 'follows':
      return (
        doneBefore(said) === reason.step.title &&
        counted(stageOf(said), said).filter(({ status }) => status === 'done').length === reason.done
      );
    case 'opens':
      return (
        counted(stageNamed(reason.stage, said), said).every((other) => other === step || other.status === 'todo') &&
        counted(stageNamed(reason.before, said), said).every(({ status }) => status === 'done')
      );
    default:
      return isAlone && candidatesOf(all).some((other) => isDecided(reason.rule, ruleAhead(next, other, all), next));
  }
}

/** Whether a rule that is said is the one that decided; before the first stage no stage can be named, and the order is said. */
function isDecided(said: Reason['rule'], rule: Reason['rule'] | null, { place: [, stage] }: Known): boolean {
  return said === rule || (said === 'order' && rule === 'stage' && stage === 0);
}

/** Whether a day is that of a step, or of its goal, that is called so; without a name it is that of the step that is next. */
function isNamed(step: Step, via: Name | null, { next, all }: Said): boolean {
  const day = dueOf(step, all);
  if (via === null) return step === next.step && step.due === day;
  const known = all.find((one) => one.step === step);
  return via.title === (step.due === day ? step.title : `goal ${known?.place[0]}`);
}

function idsOpen(ids: readonly string[], all: readonly Known[]): number {
  return all.filter(({ step }) => ids.includes(step.id) && isOpen(step)).length;
}

function line({ step }: Known): number {
  return step.line;
}

function inRoadmap({ next, all }: Said): readonly Known[] {
  return all.filter(({ step }) => step.path === next.step.path);
}

function before(said: Said): readonly Known[] {
  return said.all.slice(0, said.all.indexOf(said.next));
}

function isUnlocked({ unlocks, behind }: Extract<Reason, { rule: 'unlocks' }>, { next, all }: Said): boolean {
  const waits = (on: Step) => all.map(({ step }) => step).filter((step) => isOpen(step) && hasNeed(step, on));
  const direct = waits(next.step).filter((step) => step !== next.step && !next.above.includes(step));
  const later = new Set(direct);
  for (const step of later) for (const one of waits(step)) later.add(one);
  return (
    unlocks.every(({ title }) => direct.some((step) => step.title === title)) && behind === later.size - direct.length
  );
}

/** What the goal of the step's roadmap still takes. */
function takenByRoadmap(said: Said): ReadonlySet<Step> {
  const own = inRoadmap(said).filter((known) => !isParked(known, said.all));
  return closureOf(
    own.map(({ step }) => step),
    said.all,
  );
}

type Place = Pick<Stage, 'steps' | 'stages'>;

/** The innermost stage of the step; the whole roadmap where it stands in none. */
function stageOf({ next, roadmap }: Said): Place {
  const search = (stages: readonly Stage[]): Place | null =>
    stages.reduce<Place | null>(
      (found, stage) => found ?? (holds(stage, next.step) ? (search(stage.stages) ?? stage) : null),
      null,
    );
  return search(roadmap.stages) ?? roadmap;
}

/** The whole roadmap where it has no stage of that name. */
function stageNamed(title: string, { roadmap }: Said): Place {
  const { stages } = roadmap;
  const all = stages.flatMap((stage) => [stage, ...stage.stages]);
  const [own] = title.split(' › ').slice(-1);
  const of = title.includes(' › ') ? stages.filter((stage) => title.startsWith(`${stage.title} › `)) : stages;
  const inside = of.flatMap((stage) => [stage, ...stage.stages]);
  return [...inside, ...all].find((stage) => stage.title === title || stage.title === own) ?? roadmap;
}

function holds(place: Place, step: Step): boolean {
  return listAll(place).includes(step);
}

function listAll({ steps, stages }: Place): readonly Step[] {
  return [
    ...steps.flatMap((step) => [step, ...listAll({ steps: step.steps, stages: [] })]),
    ...stages.flatMap(listAll),
  ];
}

function counted(place: Place, { roadmap }: Said): readonly Step[] {
  return listAll(place).filter(
    ({ status, steps }) => status !== 'dropped' && !(roadmap.count === 'leaves' && steps.length > 0),
  );
}

function openIn(place: Place, said: Said): readonly Step[] {
  return counted(place, said).filter(isOpen);
}

function sameStep(one: readonly Step[], two: readonly Step[]): boolean {
  return one.length === two.length && one.every((step, at) => step === two[at]);
}

/** The title of the step before the next one in the stage, when it is done; of done steps inside one another the outermost. */
function doneBefore(said: Said): string | null {
  const { next, all } = said;
  const place = counted(stageOf(said), said);
  const isBefore = ({ step }: Known) =>
    step.line < next.step.line && !next.above.includes(step) && place.includes(step);
  const previous = all
    .filter(isBefore)
    .sort((a, b) => a.step.line - b.step.line)
    .at(-1);
  const upper = previous?.above.find(
    (step) => step.status === 'done' && !next.above.includes(step) && place.includes(step),
  );
  return previous === undefined
    ? null
    : upper
      ? upper.title
      : previous.step.status === 'done'
        ? previous.step.title
        : null;
}

/** Every reason that an advice gives, with what it is said of. */
export function listSaid(roadmaps: readonly Roadmap[], id: string): Omit<Said, 'isAlone'> | null {
  const all = flatten(roadmaps);
  const next = all.find(({ step }) => step.id === id);
  const roadmap = roadmaps.find(({ path }) => path === next?.step.path);
  return next === undefined || roadmap === undefined ? null : { next, all, roadmap };
}
