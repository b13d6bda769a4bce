import type { Report } from '../pipeline.ts';
import type { Problem } from '../problem.ts';

/** A permission of the token, as a workflow names it. */
export type Permission = 'contents' | 'issues' | 'pull-requests';

/** What a run came to. `failures` make it fail; `notes` are only told; `missing` are permissions that the token lacks. */
export interface Outcome {
  readonly report: Report | null;
  readonly readme: string | null;
  readonly isChanged: boolean;
  readonly commit: string | null;
  readonly issue: number | null;
  readonly commentUrl: string | null;
  readonly missing: readonly Permission[];
  readonly notes: readonly string[];
  readonly failures: readonly string[];
  readonly problems: readonly Problem[];
}

/** The part of an outcome that one step of publishing adds. */
export type Addition = Partial<Omit<Outcome, 'report'>>;

/** Joins additions: lists are put one after the other, of everything else the last that is given counts. */
export function joinAdditions(...additions: readonly Addition[]): Addition {
  const lists = {
    missing: [...new Set(additions.flatMap((one) => one.missing ?? []))],
    notes: additions.flatMap((one) => one.notes ?? []),
    failures: additions.flatMap((one) => one.failures ?? []),
    problems: additions.flatMap((one) => one.problems ?? []),
  };
  return { ...Object.assign({}, ...additions), ...lists };
}
