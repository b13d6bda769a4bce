import type { Day } from '../../day.ts';

/** What the days that a roadmap plans for its stages say today. */
export interface Calendar {
  /** The stage of the next step whose days are over, with the last of them. */
  readonly over: { readonly stage: string; readonly until: Day } | null;
  /** The innermost stage with open steps that is planned for today. */
  readonly now: { readonly stage: string; readonly line: number } | null;
}
