import { countBetween } from '../markdown/count-between.ts';
import { type StepCandidate, startsOf } from '../parse/notations/step-candidate.ts';

/** How many steps are done, of how many; dropped ones are out of the count. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

/** Counts the steps that begin between two offsets. */
export function stepCounter(counted: readonly StepCandidate[]): (start: number, end: number) => Count {
  const all = startsOf(counted.filter(({ status }) => status !== 'dropped'));
  const done = startsOf(counted.filter(({ status }) => status === 'done'));
  return (start, end) => ({ done: countBetween(done, start, end), total: countBetween(all, start, end) });
}
