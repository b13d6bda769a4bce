import type { Day } from '../../day.ts';
import type { Week } from '../../history/history.ts';

/** What git says, in plain values; the order of candidates never reads it. Days by the ids of steps. */
export interface Past {
  readonly seen: ReadonlyMap<string, Day>;
  readonly begun: ReadonlyMap<string, Day>;
  readonly done: ReadonlyMap<string, Day>;
  /** How many steps were done in each week that had any, ascending, without those that were brought in done. */
  readonly weeks: readonly Week[];
}
