import type { Theme } from '../../src/options.ts';

/** What the page asks of the core. `number` comes back with the answer, so that a late one is known. */
export type Ask = { readonly number: number; readonly text: string; readonly settings: Settings } & (
  | { readonly kind: 'show' }
  /** Tick or untick the n-th box of the comment, counted from 0. */
  | { readonly kind: 'tick'; readonly box: number }
  /** Put every corrected line in the place of its line. */
  | { readonly kind: 'fix' }
);

/** What the options of the command line say; '' where nothing is wished for. `today` is YYYY-MM-DD. */
export interface Settings {
  readonly language: string;
  readonly goal: string;
  readonly when: string;
  readonly theme: Theme;
  readonly today: string;
}

/** A problem as the list shows it: in plain text, not yet escaped. */
export interface ShownProblem {
  readonly line: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: string;
  readonly message: string;
  readonly fix: string | null;
}

/** Everything the page shows. `section` and `comment` are sanitised HTML, `card` is SVG. */
export interface Shown {
  /** The text after a tick or a fix; the same as asked otherwise. */
  readonly text: string;
  /** In a sentence, for the line above and for those who do not see the card. */
  readonly summary: string;
  readonly section: string;
  readonly comment: string;
  readonly card: string;
  readonly problems: readonly ShownProblem[];
  /** What `trailmark status --json` prints for the same text. */
  readonly json: string;
  /** The language that was written in, and the way it runs. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export type Answer = { readonly number: number } & (
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'failed'; readonly message: string }
);
