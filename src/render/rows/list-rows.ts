import type { Measure, MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { isInSeries } from './is-in-series.ts';
import type { Row } from './row.ts';

/**
 * Every row of the progress table in order: the stages of the only roadmap; with several, each roadmap and the stages
 * below it; of a series one row per file.
 */
export function listRows(measure: Measure): readonly Row[] {
  const [only, ...others] = measure.roadmaps;
  if (only && others.length === 0) return only.stages.flatMap((stage) => listStage(stage, only.roadmap.path, 0));
  const series = isInSeries(measure.roadmaps.map(({ roadmap }) => roadmap));
  return measure.roadmaps.flatMap((measured) => listRoadmap(measured, series(measured.roadmap)));
}

function listRoadmap({ roadmap, progress, stages }: MeasuredRoadmap, inSeries: boolean): readonly Row[] {
  const { path, title } = roadmap;
  const own: Row = { title, path, anchor: null, progress, depth: 0, roadmap: true };
  // A single stage that has every step says what the row of the roadmap says.
  const same = stages.length === 1 && stages[0]?.progress.total === progress.total;
  return inSeries || same ? [own] : [own, ...stages.flatMap((stage) => listStage(stage, path, 1))];
}

function listStage({ stage, progress, stages }: MeasuredStage, path: string, depth: number): readonly Row[] {
  const { title, anchor } = stage;
  const own: Row = { title, path, anchor, progress, depth, roadmap: false };
  return [own, ...stages.flatMap((inner) => listStage(inner, path, depth + 1))];
}
