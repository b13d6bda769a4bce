import type { Day } from '../../day.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import { type Value, verify } from '../verify.ts';

/** A status that a step can be given by a tick; what is dropped is struck out by hand. */
export type TickStatus = 'done' | 'doing' | 'todo';

/** A status to give a step, as the step was found. */
export interface StepTick {
  readonly step: Step;
  readonly status: TickStatus;
  /** The day of the tick, for files that keep such days. */
  readonly day?: Day;
}

/** The new status of each ticked step by id, and whether its title may take its note in. */
export interface Ticked {
  readonly wanted: ReadonlyMap<string, TickStatus>;
  readonly mayRetitle: boolean;
}

/** A day stands on a step that is done, or on one that is due. */
const TICKED: readonly Value[] = ['status', 'parked', 'due', 'doneOn'];

/**
 * Whether a roadmap says after ticks what it said before, but for the steps ticked. Those below a step that is taken up again take
 * up what they only had from it, and who needs its stage needs it again.
 */
export function verifyTicks(before: Roadmap, after: Roadmap, { wanted, mayRetitle }: Ticked): boolean {
  const ticked = listSteps(before).filter(({ id }) => wanted.has(id));
  const takenUp = ticked.filter(({ status }) => status === 'dropped');
  const belowTakenUp = listBelow(takenUp);
  const belowParked = listBelow(ticked.filter(({ parked }) => parked));
  const own: readonly Value[] = mayRetitle ? [...TICKED, 'title', 'note'] : TICKED;
  return (
    ticked.length === wanted.size &&
    verify(before, after, {
      needs: new Set([...takenUp, ...belowTakenUp].map(({ id }) => id)),
      step: ({ before: step, after: other, changed }) => {
        const status = wanted.get(step.id);
        if (status !== undefined) return other.status === status && changed.every((value) => own.includes(value));
        if (belowTakenUp.has(step)) return changed.every((value) => TICKED.includes(value));
        return changed.every((value) => value === 'parked' && belowParked.has(step));
      },
    })
  );
}

function listBelow(steps: readonly Step[]): ReadonlySet<Step> {
  return new Set(steps.flatMap((step) => listSteps({ steps: step.steps, stages: [] })));
}
