import type { Collected } from '../collect/collected.ts';
import type { Box } from '../comment/comment.ts';
import type { Report } from '../pipeline.ts';
import type { Terminal } from '../render/terminal/terminal.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments/arguments.ts';

/** A finished run of the pipeline, the files as they were read, what the command line wants of it, and the pipeline to run on changed roadmaps, and on a README that is one of them. */
export interface Run {
  readonly asked: Arguments;
  readonly report: Report;
  readonly collected: Collected;
  readonly screen: Terminal;
  /** `open` are the boxes whose steps may be done now: what that changes is news. */
  readonly rerun: (sources: readonly Source[], readme?: Source | null, open?: readonly Box[]) => Report;
}
