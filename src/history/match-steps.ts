import type { SeenStep } from './history.ts';

/**
 * Pairs the steps of a file before and after a change: by id, and what has another id at the same place between the same
 * neighbours is the same step with a new title. Gives the old id of each new one.
 */
export function matchSteps(old: readonly SeenStep[], now: readonly SeenStep[]): ReadonlyMap<string, string> {
  const oldIds = new Set(old.map(({ id }) => id));
  const newIds = new Set(now.map(({ id }) => id));
  const pairs = new Map(now.filter(({ id }) => oldIds.has(id)).map(({ id }) => [id, id]));
  const oldGaps = gapsBetween(old, newIds);
  for (const [before, ids] of gapsBetween(now, oldIds)) {
    const others = oldGaps.get(before) ?? [];
    if (others.length !== ids.length) continue;
    for (const [at, id] of ids.entries()) pairs.set(id, others[at] ?? id);
  }
  return pairs;
}

/** The ids that are not among the known ones, by the known one that stands before them. */
function gapsBetween(steps: readonly SeenStep[], known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const gaps = new Map<string, string[]>();
  let before = '';
  for (const { id } of steps) {
    if (known.has(id)) before = id;
    else gaps.set(before, [...(gaps.get(before) ?? []), id]);
  }
  return gaps;
}

/** How many steps two versions have in common at their beginnings and, of the others, at their ends. */
export function commonEnds(
  a: readonly SeenStep[],
  b: readonly SeenStep[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && isSame(a[start], b[start])) start += 1;
  let end = 0;
  while (end < most - start && isSame(a.at(-1 - end), b.at(-1 - end))) end += 1;
  return { start, end };
}

function isSame(a: SeenStep | undefined, b: SeenStep | undefined): boolean {
  return a === b || (a?.id === b?.id && a?.title === b?.title && a?.status === b?.status);
}
