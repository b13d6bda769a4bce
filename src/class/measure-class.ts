import type { ClassFacts, Member } from './class.ts';

/** Counts the members: how many there are, have begun and have finished, and how far the one in the middle is. */
export function measureClass(members: readonly Member[]): ClassFacts {
  const percents = members.flatMap(({ progress: { percent } }) => (percent === null ? [] : [percent]));
  return {
    members: members.length,
    begun: members.filter(hasBegun).length,
    finished: members.filter(({ progress: { done, total } }) => total > 0 && done === total).length,
    median: medianOf(percents),
  };
}

/** Whether a member has a step done or begun. */
export function hasBegun({ progress: { done, doing } }: Member): boolean {
  return done + doing > 0;
}

/** Whether there is a step to count. */
export function isRead({ progress: { total, dropped } }: Member): boolean {
  return total + dropped > 0;
}

/** The middle value; between two the integer nearest to their mean, half up. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2);
}
