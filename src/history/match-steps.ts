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
