import type { Day } from '../../day.ts';
import type { MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { readWrittenDays } from '../../parse/line/written-days.ts';
import { listStages } from '../../parse/list-steps.ts';
import type { Node } from '../graph/graph.ts';
import type { Calendar } from '../suggestion.ts';
import { type Days, type Planned, placeYears } from './place-years.ts';

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** Compares the days that the roadmap of a step plans for its stages with today; null where there is nothing to say. */
export function findCalendar({ roadmap, stages }: Node, today: Day): Calendar | null {
  const planned = [...planStages(roadmap, today)];
  const isOver = ([, { to }]: Plan) => to < today;
  const isOpen = ([{ progress }]: Plan) => progress.done < progress.total;
  const now = planned.filter(isOpen).findLast((plan) => plan[1].from <= today && !isOver(plan));
  const own = planned.findLast(([stage]) => stages.includes(stage));
  const over = own && isOver(own) ? { stage: own[0].stage.title, until: own[1].to } : null;
  return over || now ? { over, now: now ? { stage: now[0].stage.title, line: now[0].stage.line } : null } : null;
}

type Plan = readonly [MeasuredStage, Days];

/** The days of each stage whose title has some, in reading order. */
function planStages(measured: MeasuredRoadmap, today: Day): ReadonlyMap<MeasuredStage, Days> {
  const { language, title, path } = measured.roadmap;
  const written = listStages(measured.stages).flatMap((stage): readonly (readonly [MeasuredStage, Planned])[] => {
    const days = readWrittenDays(stage.stage.title, language);
    return days === null ? [] : [[stage, { ...days, isBegun: stage.progress.done > 0 }]];
  });
  const years = new Set(`${title} ${path.slice(path.lastIndexOf('/') + 1)}`.match(YEAR));
  const [named] = years.size === 1 ? years : [];
  const days = placeYears(
    written.map(([, each]) => each),
    named === undefined ? null : Number(named),
    today,
  );
  return new Map(
    written.flatMap(([stage], at) => {
      const each = days?.[at];
      return each ? [[stage, each] as const] : [];
    }),
  );
}
