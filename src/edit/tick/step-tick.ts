import type { Roadmap, Step } from '../../parse/roadmap.ts';
import type { Source } from '../../source.ts';
import type { TickStatus } from '../change.ts';

/** A status to give a step, as the step was found. */
export interface StepTick {
  readonly step: Step;
  readonly status: TickStatus;
}

/** A file with the roadmap that is read from its text, so that nobody parses it twice. */
export interface ParsedSource {
  readonly source: Source;
  readonly roadmap: Roadmap;
}
