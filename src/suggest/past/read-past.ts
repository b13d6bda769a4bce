import type { Day } from '../../day.ts';
import type { History } from '../../history/history.ts';
import { countWeeks } from '../../history/measure-pace.ts';
import { type BlamedLines, readBlame } from '../../history/read-blame.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap } from '../../parse/roadmap.ts';
import type { Past } from '../wishes.ts';

/** Who wrote which lines of the roadmaps last, by path. */
export type Blame = ReadonlyMap<string, readonly BlamedLines[]>;

/** What git says of the steps, where all that is asked of it is who wrote their lines last. */
export function readBlamed(roadmaps: readonly Roadmap[], blame: Blame): Past | undefined {
  const blamed = roadmaps.map((roadmap) => ({ steps: listSteps(roadmap), lines: blame.get(roadmap.path) ?? [] }));
  return readPast(readBlame(blamed));
}

/** What a history says to the adviser; nothing in a shallow clone, where all that is older came on one day. */
export function readPast({
  steps,
  isShallow,
  weeks,
}: Pick<History, 'steps' | 'isShallow' | 'weeks'>): Past | undefined {
  if (isShallow) return undefined;
  const daysOf = (key: 'seen' | 'begun' | 'done'): ReadonlyMap<string, Day> =>
    new Map(steps.flatMap((step) => (step[key] === null ? [] : [[step.id, step[key]]])));
  return { seen: daysOf('seen'), begun: daysOf('begun'), done: daysOf('done'), weeks };
}

/** The same once these steps are done on a day, as git will have it when that is committed. */
export function addDone(past: Past, ids: readonly string[], day: Day): Past {
  const added = countWeeks(ids.map(() => day));
  const weeks = new Map(past.weeks.map(({ week, done }) => [week, done]));
  for (const { week, done } of added) weeks.set(week, done + (weeks.get(week) ?? 0));
  return {
    ...past,
    done: new Map([...past.done, ...ids.map((id) => [id, day] as const)]),
    weeks: [...weeks].map(([week, done]) => ({ week, done })),
  };
}
