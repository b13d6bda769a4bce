/** Counts the sorted offsets from `start` (inclusive) to `end` (exclusive). */
export function countBetween(offsets: readonly number[], start: number, end: number): number {
  return lowerBound(offsets, end) - lowerBound(offsets, start);
}

/** The index of the first sorted offset that is `value` or more. */
export function lowerBound(offsets: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
