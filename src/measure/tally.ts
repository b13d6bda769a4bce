import type { Roadmap, Step } from '../parse/roadmap.ts';
import type { Progress } from './progress.ts';

export type Count = Roadmap['count'];

/** Steps by status; `parked` are among `doing` and `todo`. */
export type Tally = Pick<Progress, 'done' | 'doing' | 'todo' | 'dropped' | 'parked'>;

/** Counts steps and the steps below them; a step below an open parked one is parked with it. */
export function tallySteps(steps: readonly Step[], count: Count): Tally {
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  const visit = (step: Step, parkedAbove: boolean): void => {
    const open = step.status === 'doing' || step.status === 'todo';
    const parked = parkedAbove || (open && step.parked);
    if (count === 'all' || step.steps.length === 0) {
      tally[step.status] += 1;
      if (open && parked) tally.parked += 1;
    }
    for (const below of step.steps) visit(below, parked);
  };
  for (const step of steps) visit(step, false);
  return tally;
}

/** The sum of tallies, all zero for none. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  for (const tally of tallies) {
    sum.done += tally.done;
    sum.doing += tally.doing;
    sum.todo += tally.todo;
    sum.dropped += tally.dropped;
    sum.parked += tally.parked;
  }
  return sum;
}

/** Completes a tally by its total and its percentage. */
export function toProgress({ done, doing, todo, dropped, parked }: Tally): Progress {
  const total = done + doing + todo;
  return { done, doing, todo, dropped, parked, total, percent: toPercent(done, total) };
}

function toPercent(done: number, total: number): number | null {
  if (total === 0) return null;
  if (done === 0 || done === total) return done === 0 ? 0 : 100;
  // Whole numbers all the way: 100 · done / total in binary fractions can fall just short of a half.
  const nearest = Math.floor((200 * done + total) / (2 * total));
  return Math.min(99, Math.max(1, nearest));
}

/** The counts of several parts as one. */
export function addProgress(parts: readonly Tally[]): Progress {
  return toProgress(addTallies(parts));
}
