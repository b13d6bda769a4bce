import type { Progress } from './progress.ts';
import { addTallies, toProgress } from './tally.ts';

/** The counts of several parts as one. */
export function addProgress(parts: readonly Progress[]): Progress {
  return toProgress(addTallies(parts));
}

/** The counts of what is left of a whole without its parts. */
export function subtractProgress(whole: Progress, parts: readonly Progress[]): Progress {
  const part = addTallies(parts);
  return toProgress({
    done: whole.done - part.done,
    doing: whole.doing - part.doing,
    todo: whole.todo - part.todo,
    dropped: whole.dropped - part.dropped,
    parked: whole.parked - part.parked,
  });
}
