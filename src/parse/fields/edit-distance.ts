/** How many letters of two short words must be put in, taken out, changed or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const isSwapped = a[i] === b[j - 1] && a[i - 1] === b[j];
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Words of fewer letters are near many others, and what is longer than a line is no word. */
const [SHORT, LONGEST] = [5, 80];

/** " Did you mean …?" with the known word that was meant; empty where none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const far = (word: string) => editDistance(word.slice(0, LONGEST), written.toLowerCase().slice(0, LONGEST));
  const [nearest] = known.toSorted((one, other) => far(one) - far(other));
  const isNear = nearest !== undefined && far(nearest) <= (written.length < SHORT ? 1 : 2);
  return isNear ? ` Did you mean "${nearest}"?` : '';
}
