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
  const revived = ticked?.status === 'dropped' ? new Set(listSteps({ steps: ticked.steps, stages: [] })) : new Set();
  const others = old.every((step, at) => step === ticked || isSame(step, now[at], revived.has(step)));
  const result = now[ticked === undefined ? -1 : old.indexOf(ticked)];
  if (!others || ticked === undefined || result?.id !== id || result.status !== status) return 'other';
  return result.title === ticked.title && result.note === ticked.note ? 'exact' : 'retitled';
}

function isSame(step: Step, other: Step | undefined, isRevived: boolean): boolean {
  return other !== undefined && identity(step, isRevived) === identity(other, isRevived);
}

function identity(step: Step, isRevived: boolean): string {
  const { id, title, note, status, depth, needs, when, parked } = step;
  return JSON.stringify([id, title, note, depth, needs, when, ...(isRevived ? [] : [status, parked])]);
}

function titles({ stages }: Pick<Stage, 'stages'>): readonly string[] {
  return stages.flatMap((stage) => [stage.title, ...titles(stage)]);
}
