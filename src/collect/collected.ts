import type { Request } from '../pipeline.ts';
import type { Problem } from '../rules/problem.ts';
import type { Defaults } from '../source.ts';

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
 * `readme` is null when there is none or when it can't be read; a README that holds the steps stands in both. The text of a chart that
 * there is not yet is empty.
 */
export interface Collected extends Pick<Request, 'roadmaps' | 'readme' | 'chart' | 'problems'> {
  /** Which of the problems keeps the chart from being written. */
  readonly chartProblem?: Problem | null;
  /** Which of the problems keeps the README from being read, null when there is none or no README. */
  readonly readmeProblem?: Problem | null;
}
