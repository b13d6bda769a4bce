import type { Report } from '../pipeline.ts';
import type { Problem } from '../rules/problem.ts';
import type { Written } from './commit/apply-commit.ts';
import type { UpdatePlan } from './plan-update.ts';
import type { Step } from './step.ts';

/** What a run came to. `failures` make it fail; `notes` are only told; `missing` are permissions that the token lacks. */
export interface Outcome extends Omit<Step, 'kind'>, Pick<Written, 'commit' | 'isChanged'> {
  readonly report: Report | null;
  /** How many more steps are done than on the base, on a pull request. */
  readonly difference?: number;
  readonly issue: number | null;
  readonly commentUrl: string | null;
  readonly problems: readonly Problem[];
}

/** What a run comes to that does nothing. */
export const NO_OUTCOME: Outcome = {
  report: null,
  isChanged: false,
  commit: null,
  issue: null,
  commentUrl: null,
  missing: [],
  notes: [],
  failures: [],
  problems: [],
};

/** What a plan of the files, and what was written of it, come to. One that stops is a failure, or a note and no report where there is nothing to report on. */
export function toOutcome({ report, stop, notes, refusals }: UpdatePlan, written: Written): Outcome {
  const { isChanged, commit, missing } = written;
  const all = { ...NO_OUTCOME, isChanged, commit, missing };
  if (stop?.isFault === false)
    return { ...all, notes: [stop.message, ...notes, ...written.notes], failures: written.failures };
  const failures = [...(stop === null ? [] : [stop.message]), ...written.failures];
  return { ...all, report, notes: [...notes, ...written.notes], failures, problems: refusals };
}

/** All problems once: those of the report, then the refusals that are not among them. */
export function listProblems({ report, problems }: Pick<Outcome, 'report' | 'problems'>): readonly Problem[] {
  const known = report?.problems ?? [];
  const isNew = (one: Problem) =>
    !known.some(({ path, line, code }) => path === one.path && line === one.line && code === one.code);
  return [...known, ...problems.filter(isNew)];
}
