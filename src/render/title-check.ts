const MOST_CHARACTERS = 80;

/** The part of a title that is kept with a box, as a check that an id still means the same step. */
export function titleCheck(title: string): string {
  return title.slice(0, MOST_CHARACTERS);
}
