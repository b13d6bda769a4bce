/**
 * The words of one language that say something about a step, as they are kept: in lower case, set apart by `·`.
 * A status word is a whole cell, parenthesis or line end; the first one of a kind is what a tick writes.
 */
export interface WrittenVocabulary {
  readonly done: string;
  readonly doing: string;
  readonly todo: string;
  readonly dropped: string;
  readonly parked: string;
  /** Header cells of a column that holds statuses. */
  readonly header: string;
  readonly optional: string;
  /** Beginnings of a parenthesis that puts a step or stage off. */
  readonly deferral: string;
  /** Words in a heading whose links are resources. */
  readonly resources: string;
  /** Beginnings of a line that names what comes before a stage. */
  readonly prerequisites: string;
  /** Beginnings of a line that names what the learner is after. */
  readonly goal: string;
  /** Headings of a section that explains how to use the file: its boxes are samples. */
  readonly usage: string;
  /** Units after a number that make it an estimate. */
  readonly units: string;
}
