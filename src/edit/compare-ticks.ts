import { listSteps } from '../parse/list-steps.ts';
import type { Roadmap, Stage, Step } from '../parse/roadmap.ts';
import type { TickStatus } from './change.ts';
import { compareNeeds } from './compare-needs.ts';

/** How a roadmap differs after a tick: `exact` when the step alone has another status, `retitled` when its title changed but not its id, else `other`. */
export type TickEffect = 'exact' | 'retitled' | 'other';

/** Compares a roadmap before and after a tick of the step with this id. Steps below one that is taken up again come back with it. */
export function compareTicks(
  before: Roadmap,
  after: Roadmap,
  { id, status }: { readonly id: string; readonly status: TickStatus },
): TickEffect {
  const old = listSteps(before);
  const now = listSteps(after);
  if (old.length !== now.length || titles(before).join('\n') !== titles(after).join('\n')) return 'other';
  const at = old.findIndex((step) => step.id === id);
  const [ticked, result] = [old[at], now[at]];
  if (ticked === undefined || result?.id !== id || result.status !== status) return 'other';
  const compare = stepComparer(ticked);
  if (!old.every((step, place) => step === ticked || compare(step, now[place]))) return 'other';
  return result.title === ticked.title && result.note === ticked.note ? 'exact' : 'retitled';
}

/** Compares the other steps. Those below the ticked one may take up again what they only had from it, and who needs its stage needs it again. */
function stepComparer(ticked: Step): (step: Step, other: Step | undefined) => boolean {
  const below = new Set(listSteps({ steps: ticked.steps, stages: [] }));
  const isTakenUp = ticked.status === 'dropped';
  const freed = new Set(isTakenUp ? [ticked, ...below].map(({ id }) => id) : []);
  const hasSameNeeds = compareNeeds(freed);
  return (step, other) => {
    if (other === undefined || !hasSameNeeds(step.needs, other.needs)) return false;
    const isBelow = below.has(step);
    if (step.status !== other.status && !(isBelow && isTakenUp)) return false;
    if (step.parked !== other.parked && !(isBelow && (isTakenUp || ticked.parked))) return false;
    return identity(step) === identity(other);
  };
}

function identity({ id, title, note, depth, when }: Step): string {
  return JSON.stringify([id, title, note, depth, when]);
}

function titles({ stages }: Pick<Stage, 'stages'>): readonly string[] {
  return stages.flatMap((stage) => [stage.title, ...titles(stage)]);
}
