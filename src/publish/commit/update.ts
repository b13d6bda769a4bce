import type { Ticks } from '../../comment/ticks.ts';
import type { GitHub } from '../../github/github.ts';
import type { Head } from '../../github/read-head.ts';
import type { Inputs } from '../inputs.ts';
import type { Permission } from '../outcome.ts';
import type { Pipeline, UpdatePlan } from './plan-update.ts';

/** Where and with what a run works. `workspace` is the folder of the checkout, null when it is empty. */
export interface Work {
  readonly github: GitHub;
  readonly inputs: Inputs;
  readonly pipeline: Pipeline;
  readonly workspace: string | null;
}

/** What to bring up to date. `head` is where the branch stands, as it was just read. */
export interface UpdateTarget {
  readonly branch: string;
  readonly head: Head;
  readonly ticks: Ticks;
}

/** What became of the files. `commit` is the commit that was made; `isDone` tells that the files are now as the plan wants them. */
export interface Update {
  readonly plan: UpdatePlan;
  readonly commit: string | null;
  readonly isChanged: boolean;
  readonly isDone: boolean;
  /** Whether the branch is known to have held what was read after the comment was read. */
  readonly isConfirmed?: boolean;
  /** Whether the branch moved before the ticks could be committed. */
  readonly isOutrun?: boolean;
  readonly missing: readonly Permission[];
  readonly notes: readonly string[];
  readonly failures: readonly string[];
}
