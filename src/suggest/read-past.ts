import type { Day } from '../day.ts';
import type { History, StepDays } from '../history/history.ts';
import type { Past } from './suggestion.ts';

/** What a history says to the adviser; nothing in a shallow clone, where all that is older came on one day. Of several steps ticked last on a day, the later one in the roadmaps counts. */
export function readPast({ steps, isShallow, pace }: History): Past | undefined {
  if (isShallow) return undefined;
  const daysOf = (key: 'seen' | 'begun' | 'done'): ReadonlyMap<string, Day> =>
    new Map(steps.flatMap((step) => (step[key] === null ? [] : [[step.id, step[key]]])));
  const last = steps.reduce<StepDays | null>(
    (latest, step) => (step.done !== null && step.done >= (latest?.done ?? '') ? step : latest),
    null,
  );
  return {
    ...{ seen: daysOf('seen'), begun: daysOf('begun'), done: daysOf('done') },
    lastTicked: last?.id ?? null,
    pace: pace.perWeek,
  };
}
