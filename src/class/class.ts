import type { Day } from '../day.ts';
import type { Progress } from '../measure/progress.ts';
import type { Ref } from '../suggest/graph/ref.ts';

/** The step that a member does next, as in the JSON of the other commands. */
export type NextStep = Omit<Ref, 'place' | 'note'>;

/** One repository of a class. `name` is what the roster or the folder says, `path` where it lies: `owner/repo`, or the folder's name. */
export interface Member {
  readonly name: string;
  readonly path: string;
  readonly progress: Progress;
  readonly roadmaps: readonly { readonly path: string; readonly title: string; readonly progress: Progress }[];
  /** The innermost stage of the next step, null where it has none or nothing is next. */
  readonly stage: string | null;
  readonly next: NextStep | null;
  /** How many open steps wait for others that are not done. */
  readonly waiting: number;
  /** The day of the newest commit that changed a roadmap, null where git does not say. */
  readonly lastChange: Day | null;
  /** How many problems were found in it; one that could not be read has at least one. */
  readonly problems: number;
}

/** A step of the plans of a class, keyed by its title and the title of its innermost stage: members are counted, each once. */
export interface ClassStep {
  readonly title: string;
  readonly stage: string | null;
  /** Whose next step it is. */
  readonly at: number;
  /** Who has it open and other open steps that need it. */
  readonly waiting: number;
  /** Who has done it, everywhere it stands in their plan. */
  readonly done: number;
  /** Who has it in their plan, dropped ones left out. */
  readonly of: number;
}

/** Several repositories looked at together: members by name, and their steps, those that most are at first. */
export interface Class {
  readonly members: readonly Member[];
  readonly steps: readonly ClassStep[];
}

/** Numbers about all members; `median` is that of the percentages of those who have steps, null when nobody has. */
export interface ClassFacts {
  readonly members: number;
  /** Those with a step done or begun. */
  readonly begun: number;
  readonly finished: number;
  readonly median: number | null;
}
