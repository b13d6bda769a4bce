import type { Day } from './day.ts';

/** The names of the card's palettes; the first is the one without a wish. */
export const THEMES = ['trail', 'ocean', 'sunset', 'mono'] as const;
export type Theme = (typeof THEMES)[number];

/** What git's days are used for: `auto`, comment, summary and terminal; `card`, the committed card too; `off`, nothing. */
export const HISTORY = ['auto', 'off', 'card'] as const;
export type HistoryUse = (typeof HISTORY)[number];

/** What the learner asked for. `goal`: undefined leaves every goal roadmap active, '' none; `language` is a BCP 47 tag or null; `when` are triggers that have happened. */
export interface Options {
  readonly goal: string | undefined;
  readonly when: readonly string[];
  readonly language: string | null;
  readonly today: Day;
  /** The palette of the card; the first of `THEMES` unless given. */
  readonly theme?: Theme;
  /** What git's days are used for; `auto` unless given. */
  readonly history?: HistoryUse;
  /** The address below which the files of the repository stand, as `https://github.com/me/plans/blob/HEAD`. */
  readonly filesAt?: string;
  /** The address of the page that explains problems, where there is one. */
  readonly problemsPage?: string;
}

/** Whether a path is that of a picture Trailmark can draw. */
export function isSvg(path: string): boolean {
  return path.toLowerCase().endsWith('.svg');
}
