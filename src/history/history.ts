import type { Day } from '../day.ts';
import type { Progress } from '../measure/progress.ts';
import type { Status } from '../parse/roadmap.ts';

/** A step as one version of a file has it. `id` is the step's without the path. */
export interface SeenStep {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
}

/** What one text of a roadmap holds: its steps in the order of writing, and their counts. */
export interface Reading {
  readonly steps: readonly SeenStep[];
  readonly progress: Progress;
}

/** One file of a commit as the commit leaves it; `reading` is null when it deletes the file. `file` names a file through all its renames. */
export interface FileVersion {
  readonly file: string;
  readonly reading: Reading | null;
}

/** A commit that changes roadmaps. `day` is that of its author, in UTC. */
export interface Version {
  readonly commit: string;
  readonly day: Day;
  readonly files: readonly FileVersion[];
}

/** What was counted at the end of a day. */
export interface DayCounts extends Pick<Progress, 'done' | 'doing' | 'todo' | 'total'> {
  readonly day: Day;
}

/**
 * When a step was first seen, begun and done, and the commit that did it. `begun` and `done` are null as long as it is
 * not, also when it was and is no more. Whoever ticks without beginning leaves `begun` null.
 */
export interface StepDays {
  readonly id: string;
  readonly seen: Day;
  readonly begun: Day | null;
  readonly done: Day | null;
  readonly commit: string | null;
}

/** How many steps were done in a week, named by its Monday. */
export interface Week {
  readonly week: Day;
  readonly done: number;
}

/** Steps done per week: the median over `weeks` weeks that had any; null when there are none. */
export interface Pace {
  readonly perWeek: number | null;
  readonly weeks: number;
}

/** The days between which the open steps are done, at the pace there was. */
export interface Forecast {
  readonly from: Day;
  readonly to: Day;
}

/** What git says about roadmaps: `days` with a change of counts, ascending; `steps` as the newest version has them; `weeks` in which something was done, ascending. */
export interface History {
  readonly roadmaps: readonly string[];
  /** The first and the last day on which a roadmap changed; null without any. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The clone holds only the newest commits: what is older is not known, so there is no pace. */
  readonly isShallow: boolean;
  readonly days: readonly DayCounts[];
  readonly steps: readonly StepDays[];
  readonly weeks: readonly Week[];
  readonly pace: Pace;
  readonly forecast: Forecast | null;
}
