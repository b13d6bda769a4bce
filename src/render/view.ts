import type { Box } from '../comment/comment.ts';
import type { Week } from '../history/history.ts';
import type { Measure } from '../measure/progress.ts';
import type { Advice } from '../suggest/suggestion.ts';

/**
 * What every product is rendered from. `language` is the BCP 47 tag to write in;
 * `readme` is the README's path from the root, to which links are relative, null when there is none.
 */
export interface View extends Omit<Advice, 'goals' | 'otherGoals'> {
  readonly measure: Measure;
  /** Steps done per week; null where git does not say. */
  readonly pace: number | null;
  readonly language: string;
  readonly readme: string | null;
  /** Where the card stands, a path from the root; null when there is none to show. */
  readonly chart: string | null;
  /** The address below which the files of the repository stand, without a final slash; null where there is none. */
  readonly filesAt: string | null;
  /** The weeks in which git says that steps were done; null where they are not asked for or not known. */
  readonly weeks: readonly Week[] | null;
  /** The learner's goal in words: of the active goal roadmaps; null when there is none. */
  readonly goal: string | null;
  /** The boxes that are ticked in the comment as it is now, those ticked last first. */
  readonly ticked: readonly Box[];
}
