import type { Span } from '../../markdown/outline.ts';

/**
 * A part of a file that may be a stage: `title` as written, from `start` to `end`; `block` is what holds the title.
 * `steps` counts the findings inside. Only headings have `inner` candidates.
 */
export interface Candidate {
  readonly title: string;
  readonly block: Span;
  readonly level: number;
  readonly anchor: string | null;
  readonly start: number;
  readonly end: number;
  readonly steps: number;
  readonly inner: readonly Candidate[];
}
