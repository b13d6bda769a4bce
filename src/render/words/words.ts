import type { Priority } from '../../parse/roadmap.ts';
import type { Rank } from '../../suggest/suggestion.ts';

/** How a language names the parts of a product. */
export interface Names {
  readonly stage: string;
  readonly roadmap: string;
  readonly progress: string;
  readonly steps: string;
  readonly goal: string;
  /** Before the next step. */
  readonly next: string;
  /** The same while nothing is ticked yet. */
  readonly first: string;
  /** Over the reasons of the next step. */
  readonly because: string;
  /** Over the steps that follow. */
  readonly after: string;
  /** Before one candidate of another kind. */
  readonly alternative: string;
  readonly read: string;
  readonly prerequisites: string;
  /** Over the reasons why each other step is not the next one. */
  readonly others: string;
  /** Over a folded table that has all rows. */
  readonly all: string;
  /** The whole, in the last row of a table. */
  readonly total: string;
  readonly done: string;
  readonly doing: string;
  readonly todo: string;
}

/** Counts in words; each number is written with its noun or mark. */
export interface Counts {
  readonly overall: (done: number, total: number) => string;
  readonly doing: (steps: number) => string;
  readonly parked: (steps: number) => string;
  readonly blocked: (steps: number) => string;
  /** What a list leaves out, also as its last member. */
  readonly more: (left: number) => string;
  readonly unread: (resources: number) => string;
  readonly problems: (problems: number) => string;
}

/** What is said in place of a next step, or below it. */
export interface States {
  readonly done: string;
  /** Nothing is open and nothing was done. */
  readonly dropped: string;
  /** Without a final mark: an example of a step follows. */
  readonly empty: string;
  /** The title of that example. */
  readonly example: string;
  /** Every open step is parked. */
  readonly parked: string;
  /** Some are, and the others wait for these. */
  readonly waiting: string;
  readonly blocked: string;
  /** Title and one sentence of the issue that holds the comment. */
  readonly issue: { readonly title: string; readonly body: string };
  readonly tick: string;
  readonly review: (step: string, days: number) => string;
}

/** What holds a step back. Values are names as they stand in a sentence. */
export interface Holds {
  readonly until: (when: string) => string;
  readonly putOff: string;
  readonly needs: (steps: string) => string;
  readonly gate: (stage: string, percent: string) => string;
  readonly parent: (open: number) => string;
  readonly beaten: Readonly<Record<Rank, string>>;
}

/** Why a step is the next one, each a sentence. Values are names as they stand in a sentence. */
export interface Reasons {
  readonly pinned: string;
  /** The open step that is pinned needs this one, or holds it. */
  readonly pinnedFor: (step: string) => string;
  /** `days` is negative when the day is over; `day` is the day in words. */
  readonly due: (days: number, day: string) => string;
  /** A remark in parentheses: the open step that hands its own date, goal or priority down. */
  readonly neededFor: (step: string) => string;
  readonly wip: (doing: number) => string;
  readonly goal: (goal: string) => string;
  readonly doing: string;
  readonly stage: (name: string) => string;
  readonly required: string;
  readonly priority: Readonly<Record<Priority, string>>;
  readonly order: string;
  readonly only: string;
  readonly woken: Readonly<Record<'step' | 'option' | 'goal', (when: string) => string>>;
  /** The goal woke a step that only its mark parks, or that of a step above it: there is no trigger to name. */
  readonly wokenFromMark: string;
  readonly needs: (steps: string) => string;
  readonly why: (note: string) => string;
  readonly unlocks: (steps: string) => string;
  readonly place: (where: string, done: number, total: number) => string;
}

/**
 * The catalogue of one language. `language` is the tag for Intl. Names and notes of the learner reach a message
 * escaped and quoted; a message never quotes or escapes by itself.
 */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly quote: (text: string) => string;
  /** A text in the parentheses of the language, with the blank that stands before them. */
  readonly enclose: (text: string) => string;
  readonly label: (name: string, value: string) => string;
  readonly names: Names;
  readonly counts: Counts;
  readonly states: States;
  readonly holds: Holds;
  readonly reasons: Reasons;
}
