/** Counts the sorted offsets from `start` (inclusive) to `end` (exclusive). */
export function countBetween(offsets: readonly number[], start: number, end: number): number {
  return lowerBound(offsets, end) - lowerBound(offsets, start);
}

/** The index of the first of sorted things whose offset is `value` or more; numbers are offsets themselves. */
export function lowerBound<T>(things: ArrayLike<T>, value: number, offsetOf: (thing: T) => number = Number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(things[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
