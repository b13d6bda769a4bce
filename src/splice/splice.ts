import type { Problem } from '../rules/problem.ts';

/** The README with its section written. `text` is null when the splice refused; `problems` then say why, with lines. */
export interface Splice {
  readonly path: string;
  readonly text: string | null;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}
