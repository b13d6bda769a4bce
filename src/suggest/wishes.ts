import type { Day } from '../day.ts';
import type { Week } from '../history/history.ts';
import type { UnboxedIn } from '../rules/uncounted/unboxed.ts';

/** What the learner asks for. `goal`: undefined leaves every goal roadmap active, '' none; `when` are triggers that have happened; `justDone` are ids of steps; `past` is absent where there is no history. */
export interface Wishes {
  readonly goal: string | undefined;
  readonly when: readonly string[];
  readonly today: Day;
  /** Some lines look like steps and are not counted: then nothing is said to be all done. */
  readonly isUnread?: boolean;
  readonly justDone?: readonly string[];
  readonly past?: Past | undefined;
  readonly unboxed?: UnboxedIn;
}

/** What git says, in plain values; the order of candidates never reads it. Days by the ids of steps. */
export interface Past {
  readonly seen: ReadonlyMap<string, Day>;
  readonly begun: ReadonlyMap<string, Day>;
  readonly done: ReadonlyMap<string, Day>;
  /** How many steps were done in each week that had any, ascending, without those that were brought in done. */
  readonly weeks: readonly Week[];
}
