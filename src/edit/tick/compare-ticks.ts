import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Stage, Step } from '../../parse/roadmap.ts';
import type { TickStatus } from '../change.ts';
import { compareNeeds } from '../compare-needs.ts';

/** How a roadmap differs after ticks: `exact` when their steps alone have another status, `retitled` when the title of one changed but not its id, else `other`. */
export type TickEffect = 'exact' | 'retitled' | 'other';

/** Compares a roadmap before and after ticks, given as the new status by id. Steps below one that is taken up again come back with it. */
export function compareTicks(before: Roadmap, after: Roadmap, wanted: ReadonlyMap<string, TickStatus>): TickEffect {
  const old = listSteps(before);
  const now = listSteps(after);
  if (old.length !== now.length || titles(before).join('\n') !== titles(after).join('\n')) return 'other';
  const pairs = old.map((step, place) => ({ step, other: now[place] }));
  const ticked = pairs.filter(({ step }) => wanted.has(step.id));
  if (ticked.length < wanted.size) return 'other';
  if (!ticked.every(({ step: { id }, other }) => other?.id === id && other.status === wanted.get(id))) return 'other';
  const compare = stepComparer(ticked.map(({ step }) => step));
  if (!pairs.every(({ step, other }) => wanted.has(step.id) || compare(step, other))) return 'other';
  const isExact = ticked.every(({ step, other }) => step.title === other?.title && step.note === other.note);
  return isExact ? 'exact' : 'retitled';
}

/** Compares the other steps. Those below a ticked one may take up again what they only had from it, and who needs its stage needs it again. */
function stepComparer(ticked: readonly Step[]): (step: Step, other: Step | undefined) => boolean {
  const takenUp = ticked.filter(({ status }) => status === 'dropped');
  const belowTakenUp = listBelow(takenUp);
  const belowParked = listBelow(ticked.filter(({ parked }) => parked));
  const hasSameNeeds = compareNeeds(new Set([...takenUp, ...belowTakenUp].map(({ id }) => id)));
  return (step, other) => {
    if (other === undefined || !hasSameNeeds(step.needs, other.needs)) return false;
    const isTakenUp = belowTakenUp.has(step);
    if (step.status !== other.status && !isTakenUp) return false;
    if (step.parked !== other.parked && !isTakenUp && !belowParked.has(step)) return false;
    return identity(step) === identity(other);
  };
}

function listBelow(steps: readonly Step[]): ReadonlySet<Step> {
  return new Set(steps.flatMap((step) => listSteps({ steps: step.steps, stages: [] })));
}

function identity({ id, title, note, depth, when }: Step): string {
  return JSON.stringify([id, title, note, depth, when]);
}

function titles({ stages }: Pick<Stage, 'stages'>): readonly string[] {
  return stages.flatMap((stage) => [stage.title, ...titles(stage)]);
}
