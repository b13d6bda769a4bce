import type { Day } from '../day.ts';
import type { Step } from '../parse/roadmap.ts';
import type { History, StepDays } from './history.ts';
import { countWeeks } from './measure-pace.ts';
import { MOST_TICKS } from './walk.ts';

/** The lines, `start` to `end` and both counted, that one commit wrote last. `day` is that of its author, in UTC; `at` orders commits of one day. */
export interface BlamedLines {
  readonly start: number;
  readonly end: number;
  readonly commit: string;
  readonly day: Day;
  readonly at: string;
}

/** The steps of one roadmap, and who wrote its lines last. */
export interface BlamedRoadmap {
  readonly steps: readonly Pick<Step, 'id' | 'line' | 'status'>[];
  readonly lines: readonly BlamedLines[];
}

/**
 * What is known of steps from the commits that wrote their lines last: a ticked line was mostly ticked by that commit. The oldest commit of a
 * file is taken for the one that brought it: like one that ticked too many at once it counts as import, and is in no week.
 */
export function readBlame(roadmaps: readonly BlamedRoadmap[]): Pick<History, 'steps' | 'isShallow' | 'weeks'> {
  const written = roadmaps.flatMap(writtenSteps);
  const ticks = written.filter(({ days }) => days.done !== null);
  const counts = new Map<string, number>();
  for (const { days } of ticks) counts.set(days.commit ?? '', (counts.get(days.commit ?? '') ?? 0) + 1);
  const learned = ticks.filter(
    ({ days, isBrought }) => !isBrought && (counts.get(days.commit ?? '') ?? 0) <= MOST_TICKS,
  );
  return {
    steps: written.map(({ days }) => days),
    isShallow: false,
    weeks: countWeeks(learned.flatMap(({ days }) => days.done ?? [])),
  };
}

function writtenSteps({
  steps,
  lines,
}: BlamedRoadmap): readonly { readonly days: StepDays; readonly isBrought: boolean }[] {
  const oldest = lines.reduce<BlamedLines | null>((first, one) => (first && first.at <= one.at ? first : one), null);
  return steps.flatMap(({ id, line, status }) => {
    const found = lines.find(({ start, end }) => start <= line && line <= end);
    if (found === undefined) return [];
    const { day, commit } = found;
    const isDone = status === 'done';
    const days = {
      ...{ id, seen: day, begun: status === 'doing' ? day : null },
      ...{ done: isDone ? day : null, commit: isDone ? commit : null },
    };
    return [{ days, isBrought: commit === oldest?.commit }];
  });
}
