/** How much of a list, a block or a column must say a status to be read so: said less often it is decoration. */
export const NEARLY_ALL = 0.8;

/** Whether so many of all are nearly all of them. */
export function areNearlyAll(some: number, all: number): boolean {
  return some >= NEARLY_ALL * all;
}
