import type { Day } from '../day.ts';
import type { Priority } from '../parse/roadmap.ts';
import type { Name, Ref } from './graph/ref.ts';

/** The rules that order candidates, first to last. */
export const RANKS = [
  'pinned',
  'due',
  'said',
  'wip',
  'goal',
  'required',
  'ahead',
  'doing',
  'stage',
  'priority',
  'order',
] as const;
export type Rank = (typeof RANKS)[number];

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
