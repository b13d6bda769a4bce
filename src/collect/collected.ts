import type { Problem } from '../rules/problem.ts';
import type { Defaults, Source } from '../source.ts';

/** Which files are wanted: `roadmap` are literal paths or globs (empty: the default), `readme` a path from the root or null to look for it, `chart` the path of an SVG or `off`, null or left out for its usual place. */
export interface Scope {
  readonly roadmap: readonly string[];
  readonly readme: string | null;
  readonly chart?: string | null;
  /** What holds for every roadmap. */
  readonly defaults?: Defaults;
}

/**
 * What was read. `problems` holds `no-roadmap` exactly when no file was found to read.
 * `readme` is null when there is none or when it can't be read; a README that holds the steps stands in both.
 */
export interface Collected {
  readonly roadmaps: readonly Source[];
  readonly readme: Source | null;
  /** The chart as it is now, its text empty when there is none yet; null when none is wanted or it must not be written. */
  readonly chart?: Source | null;
  /** Which of the problems keeps the chart from being written. */
  readonly chartProblem?: Problem | null;
  readonly problems: readonly Problem[];
  /** Which of the problems keeps the README from being read, null when there is none or no README. */
  readonly readmeProblem?: Problem | null;
}
