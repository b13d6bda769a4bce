import type { Day } from '../day.ts';
import type { Priority, Resource } from '../parse/roadmap.ts';
import type { Calendar } from './calendar/calendar.ts';
import type { Rank } from './reasons/ranks.ts';

/** A step as a reader finds it again. `stage` is its innermost stage's title; `context` names each enclosing item; `place` is what is said beside the title: these items, and the stage where several steps of the roadmap have the same title. `note` is that of a begun step: what is still missing. */
export interface Ref {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly line: number;
  readonly stage: string | null;
  readonly context: readonly string[];
  readonly place: readonly string[];
  readonly note: string | null;
}

/** What a step, stage or roadmap is called in a sentence. */
export type Name = Pick<Ref, 'title'>;

/** A part without boxes to work through, and whether it is to begin with. */
export interface Work extends Pick<Ref, 'title' | 'path' | 'line'> {
  readonly lead: 'first' | 'work';
}

export type Lead = 'first' | 'next' | 'check';

/** Why the next step is the next one: a rule and its values; render adds the words. */
export type Reason =
  /** `via` is the pinned step that needs or holds it, null when it is pinned itself. */
  | { readonly rule: 'pinned'; readonly via: Ref | null }
  /** `days` until it is due, negative when over. `via` is the step or the goal that hands its date down, null for its own. */
  | { readonly rule: 'due'; readonly due: Day; readonly days: number; readonly via: Name | null }
  | { readonly rule: 'wip'; readonly doing: number }
  /** `goal` is the learner's words for it; `via` is the goal step that it unlocks, null when it is one itself. */
  | { readonly rule: 'goal'; readonly goal: string; readonly via: Ref | null }
  | { readonly rule: 'doing'; readonly note: string | null }
  | { readonly rule: 'stage'; readonly stage: string | null; readonly roadmap: string }
  /** The roadmap itself calls it next, or what it leads to. */
  | { readonly rule: 'said' }
  | { readonly rule: 'required' }
  /** The other steps were left behind. */
  | { readonly rule: 'ahead' }
  | { readonly rule: 'priority'; readonly priority: Priority; readonly via: Ref | null }
  | { readonly rule: 'order' }
  | { readonly rule: 'only' }
  /** `when` is null for a step that only a mark parked, its own or that of a step above it; `via` is the pinned or due step that needs it (`need`). */
  | {
      readonly rule: 'woken';
      readonly when: string | null;
      readonly by: 'step' | 'option' | 'goal' | 'need';
      readonly via: Name | null;
    }
  | { readonly rule: 'needs'; readonly needs: readonly Name[] }
  | { readonly rule: 'why'; readonly why: string }
  | { readonly rule: 'unlocks'; readonly unlocks: readonly Name[]; readonly behind: number }
  /** It is the last open step of its stage (or roadmap, where that has no stages). */
  | { readonly rule: 'finishes'; readonly stage: string }
  /** So many steps of its stage are open, itself among them. */
  | { readonly rule: 'left'; readonly stage: string; readonly steps: number }
  /** So many steps, itself among them, are open on the way to the goal. */
  | { readonly rule: 'nearGoal'; readonly goal: string; readonly steps: number }
  /** The step before it is done, as `done` of `total` in its stage. */
  | {
      readonly rule: 'follows';
      readonly step: Name;
      readonly stage: string;
      readonly done: number;
      readonly total: number;
    }
  /** It begins a stage, and the one before is finished. */
  | { readonly rule: 'opens'; readonly stage: string; readonly before: string }
  /** All steps inside it are done: so many. */
  | { readonly rule: 'inside'; readonly steps: number }
  /** So many later steps of its roadmap are done, the first of them on the day `since`; null where git does not say. */
  | { readonly rule: 'passedOver'; readonly steps: number; readonly since: Day | null }
  /** It was begun on a day long ago; `note` is that of the step. */
  | { readonly rule: 'stale'; readonly since: Day; readonly note: string | null }
  /** It is the first step of a stage in which nothing is done. */
  | { readonly rule: 'begins'; readonly stage: string }
  /** The nearest done step of its roadmap before it, which does not stand beside it. */
  | { readonly rule: 'after'; readonly step: Name }
  /** It says what should come of work that has no boxes: that stands in these parts of the plan. */
  | { readonly rule: 'outcome'; readonly parts: readonly Name[] }
  /** Nothing is done yet, and no step stands before it. */
  | { readonly rule: 'first' };

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
  readonly lead: Lead;
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
  readonly deadlines: readonly Deadline[];
  readonly news: News;
  readonly unheard: Unheard;
  readonly calendar: Calendar | null;
}
