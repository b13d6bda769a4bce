import type { Progress } from '../../measure/progress.ts';

/** A line of the card, and a hill of the trail as wide as it has steps: a stage, or a run of stages that are all finished or all untouched. */
export interface CardRow {
  readonly kind: 'stage' | 'finished' | 'ahead';
  readonly title: string;
  readonly progress: Progress;
  /** `4/9` in the digits of the language; empty for a run. */
  readonly fraction: string;
  /** How many stages are in it. */
  readonly parts: number;
  /** Whether the learner stands in it. */
  readonly isHere: boolean;
}

/** A part of the trail. */
export type Hill = Pick<CardRow, 'progress' | 'parts' | 'isHere'>;

/** Steps done in each of the last weeks, the oldest first, and what is said of them. */
export interface CardBand {
  readonly weeks: readonly number[];
  readonly text: string;
}

/** The line at the foot: what it is and the step, or the one sentence of a plan without a next step. */
export interface CardFoot {
  readonly label: string | null;
  readonly text: string;
  /** The stage of the step, beside it where there is room. */
  readonly place: string | null;
}

/** Everything that the picture says, in words of the reader's language; drawing adds shapes and colours alone. */
export interface Card {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The count in words, below the title. */
  readonly summary: string;
  /** The number and its sign, apart since they are set in two sizes; the sign is empty where there is no number. */
  readonly percent: { readonly number: string; readonly sign: string; readonly isBefore: boolean };
  readonly progress: Progress;
  /** None where the plan has no parts. */
  readonly rows: readonly CardRow[];
  readonly band: CardBand | null;
  readonly foot: CardFoot;
  /** The picture in one or two sentences, for those who do not see it. */
  readonly description: string;
}
