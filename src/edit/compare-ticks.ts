import type { Roadmap, Stage, Step } from '../parse/roadmap.ts';
import type { TickStatus } from './change.ts';
import { listSteps } from './list-steps.ts';

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
  const ticked = old.find((step) => step.id === id);
  const below = new Set(ticked === undefined ? [] : listSteps({ steps: ticked.steps, stages: [] }));
  const freed: Freed = { status: ticked?.status === 'dropped', parked: ticked?.parked === true };
  const others = old.every((step, at) => step === ticked || isSame(step, now[at], below.has(step) ? freed : HELD));
  const result = now[ticked === undefined ? -1 : old.indexOf(ticked)];
  if (!others || ticked === undefined || result?.id !== id || result.status !== status) return 'other';
  return result.title === ticked.title && result.note === ticked.note ? 'exact' : 'retitled';
}

/** What a step below the ticked one may take up again, because it only had it from above. */
interface Freed {
  readonly status: boolean;
  readonly parked: boolean;
}

const HELD: Freed = { status: false, parked: false };

function isSame(step: Step, other: Step | undefined, freed: Freed): boolean {
  return other !== undefined && identity(step, freed) === identity(other, freed);
}

function identity({ id, title, note, status, depth, needs, when, parked }: Step, freed: Freed): string {
  const held = [freed.status ? null : status, freed.status || freed.parked ? null : parked];
  return JSON.stringify([id, title, note, depth, needs, when, ...held]);
}

function titles({ stages }: Pick<Stage, 'stages'>): readonly string[] {
  return stages.flatMap((stage) => [stage.title, ...titles(stage)]);
}
