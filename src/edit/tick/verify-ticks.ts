import type { Day } from '../../day.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step, TickStatus } from '../../parse/roadmap.ts';
import { type Pair, pairSteps, type Value } from '../verify.ts';

/** A status to give a step, as the step was found. */
export interface StepTick {
  readonly step: Step;
  readonly status: TickStatus;
  /** The day of the tick, for files that keep such days. */
  readonly day?: Day;
}

/** The new status of each ticked step by id, and the ids of those whose titles may take their notes in. */
export interface Ticked {
  readonly wanted: ReadonlyMap<string, TickStatus>;
  readonly retitled: ReadonlySet<string>;
}

/** A day stands on a step that is done, or on one that is due. */
const TICKED: readonly Value[] = ['status', 'parked', 'due', 'doneOn'];

/**
 * The ids of the steps that say something else after ticks than they should; null where there are other steps, stages or resources.
 * Those below a step that is taken up again take up what they only had from it, and who needs its stage needs it again.
 */
export function findWrong(before: Roadmap, after: Roadmap, { wanted, retitled }: Ticked): readonly string[] | null {
  const ticked = listSteps(before).filter(({ id }) => wanted.has(id));
  const takenUp = ticked.filter(({ status }) => status === 'dropped');
  const belowTakenUp = listBelow(takenUp);
  const belowParked = listBelow(ticked.filter(({ parked }) => parked));
  const pairs = pairSteps(before, after, new Set([...takenUp, ...belowTakenUp].map(({ id }) => id)));
  if (pairs === null) return null;
  const isRight = ({ before: step, after: other, changed }: Pair) => {
    const status = wanted.get(step.id);
    const own: readonly Value[] = retitled.has(step.id) ? [...TICKED, 'title', 'note'] : TICKED;
    if (status !== undefined) return other.status === status && changed.every((value) => own.includes(value));
    if (belowTakenUp.has(step)) return changed.every((value) => TICKED.includes(value));
    return changed.every((value) => value === 'parked' && belowParked.has(step));
  };
  return pairs.filter((pair) => !isRight(pair)).map(({ before: { id } }) => id);
}

function listBelow(steps: readonly Step[]): ReadonlySet<Step> {
  return new Set(steps.flatMap((step) => listSteps({ steps: step.steps, stages: [] })));
}
