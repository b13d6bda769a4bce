import type { Day } from '../day.ts';
import type { Resource } from '../parse/roadmap.ts';
import type { Name, Ref } from './graph/ref.ts';
import type { Rank, Reason } from './reason.ts';

/** A part without boxes to work through, and whether it is to begin with. */
export interface Work extends Pick<Ref, 'title' | 'path' | 'line'> {
  readonly lead: 'first' | 'work';
}

/** `when` is null for a step that only its mark parks. */
export interface Parked extends Ref {
  readonly when: string | null;
}

/** What holds a step back: `waitsFor` names its unmet needs, `needs` are the first `MOST_NEEDS` open steps of these; `gate` is the stage and the percentage it waits for, when it is one that holds it. */
export interface Hindrance {
  readonly waitsFor: readonly Name[];
  readonly needs: readonly Ref[];
  readonly gate: { readonly stage: string; readonly percent: number } | null;
}

export interface Blocked extends Ref, Hindrance {}

/** Another step to choose; `reasons` say that it is begun, finished inside or was passed over, where it is. */
export interface Alternative extends Ref {
  readonly reasons: readonly Reason[];
}

/** A done step that may be looked at again: `days` since it was done. */
export interface Review extends Ref {
  readonly days: number;
}

export interface Suggestion {
  /** `empty`: no step at all. `done`: nothing open. `unread`: nothing open, but some lines that look like steps are not counted. `parked`: every open step is parked or waits in the end for one that is. `blocked`: no candidate for another cause. */
  readonly state: 'step' | 'done' | 'unread' | 'blocked' | 'parked' | 'empty';
  readonly next: Ref | null;
  /** How the next step is to be announced: to begin with, to go on with, or to tick once it is true. */
  readonly lead: 'first' | 'next' | 'check';
  /** The part to work through for it, where its work has no boxes and it is known in which part that is. */
  readonly work: Work | null;
  readonly reasons: readonly Reason[];
  /** What follows, found by doing the step in thought: three at most. */
  readonly then: readonly Ref[];
  /** One candidate of another kind, which is none of those that follow. */
  readonly alternative: Alternative | null;
  /** The first unread resource for the next step: a web link of its own or of a step above it, else one of the stages around it; `resources` follow it. `isGeneral`: nothing is nearer, and they are documentation for the whole roadmap. */
  readonly resource: Resource | null;
  readonly resources: readonly Resource[];
  readonly isGeneral: boolean;
  readonly parked: readonly Parked[];
  readonly blocked: readonly Blocked[];
  /** Three at most, the longest overdue first. */
  readonly review: readonly Review[];
}

/** Why one open step is not the next one. */
export interface Verdict {
  readonly step: Ref;
  readonly cause:
    | { readonly kind: 'next' }
    | ({ readonly kind: 'blocked' } & Hindrance)
    | { readonly kind: 'parked'; readonly when: string | null }
    /** Its title is a blank to fill in. */
    | { readonly kind: 'placeholder' }
    | { readonly kind: 'beaten'; readonly rule: Rank }
    /** Not a leaf: open steps below it come first. */
    | { readonly kind: 'parent'; readonly open: number };
}

/** An active goal with a day and open steps: `days` until then; `perWeek` are the steps a week that it takes. */
export interface Deadline {
  readonly goal: string;
  readonly due: Day;
  readonly days: number;
  readonly perWeek: number;
}

/** What steps that were just done have changed: the steps that can be done only now, and the outermost stages that are finished by it. */
export interface News {
  readonly opened: readonly Name[];
  readonly finished: readonly string[];
}

/** What the days that a roadmap plans for its stages say today. */
export interface Calendar {
  /** The stage of the next step whose days are over, with the last of them. */
  readonly over: { readonly stage: string; readonly until: Day } | null;
  /** The innermost stage with open steps that is planned for today. */
  readonly now: { readonly stage: string; readonly line: number } | null;
}

/** What the learner asked for and nothing answers to: a goal where no roadmap has any, and triggers that no step waits for. */
export interface Unheard {
  readonly goal: string | null;
  readonly when: readonly string[];
}

/** The suggestion, why every open step is or is not the next one, in reading order, and the active goals in the learner's words. */
export interface Advice {
  readonly suggestion: Suggestion;
  readonly verdicts: readonly Verdict[];
  readonly goals: readonly string[];
  /** The goals there are, where the goal asked for is none of them; else null. */
  readonly otherGoals: readonly string[] | null;
  readonly deadlines: readonly Deadline[];
  readonly news: News;
  readonly unheard: Unheard;
  readonly calendar: Calendar | null;
}
