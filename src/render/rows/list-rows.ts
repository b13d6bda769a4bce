import { groupBy } from '../../group-by.ts';
import type { Measure, MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { tallySteps, toProgress } from '../../measure/tally.ts';
import type { Roadmap, Stage } from '../../parse/roadmap.ts';
import { findStages } from '../parts/find-stages.ts';
import type { Row } from './row.ts';

/**
 * Every row of the progress table in order: the stages of the only roadmap, and a row for its steps outside of them; with several,
 * each roadmap and the stages below it; of a series one row per file. The outer rows add up to the whole. `next` is the id of the next step.
 */
export function listRows(measure: Measure, next: string | null = null): readonly Row[] {
  const { roadmaps } = measure;
  const here = next === null ? [] : findStages(measure, next);
  const [only, ...others] = roadmaps;
  if (only && others.length === 0) return listOnly(only, here, next !== null && here.length === 0);
  const isOne = isInSeries(roadmaps.map(({ roadmap }) => roadmap));
  return roadmaps.flatMap(({ roadmap, progress, stages }) => {
    const { title, path } = roadmap;
    const isHere = next?.startsWith(`${path}#`) === true;
    // A single stage that has every step says what the row of the roadmap says.
    const same = stages.length === 1 && stages[0]?.progress.total === progress.total;
    const inner = isOne(roadmap) || same ? [] : listStages(stages, { ...PLAIN, path, depth: 1 }, here);
    return [{ ...PLAIN, title, path, progress, roadmap: true, isHere }, ...inner];
  });
}

const PLAIN = { anchor: null, depth: 0, roadmap: false, run: null } as const;

/** `here` are the stages around the next step; `isOutside` says that it stands in none. */
function listOnly(
  { roadmap: { title, path, steps, count }, stages }: MeasuredRoadmap,
  here: readonly Stage[],
  isOutside: boolean,
): readonly Row[] {
  const rows = listStages(stages, { ...PLAIN, path }, here);
  const progress = toProgress(tallySteps(steps, count));
  return rows.length === 0 || progress.total === 0
    ? rows
    : [{ ...PLAIN, title, path, progress, isHere: isOutside }, ...rows];
}

function listStages(
  stages: readonly MeasuredStage[],
  place: Pick<Row, 'path' | 'depth' | 'roadmap' | 'run'>,
  here: readonly Stage[],
): readonly Row[] {
  return stages.flatMap(({ stage, progress, stages: inner }) => {
    const { title, anchor } = stage;
    const row = { ...place, title, anchor, progress, isHere: here.includes(stage) };
    return [row, ...listStages(inner, { ...place, depth: place.depth + 1 }, here)];
  });
}

const SERIES = 3;

/** A predicate for the roadmaps of a series: three or more of one folder that have a number in their name or a week, phase or stage. */
function isInSeries(roadmaps: readonly Roadmap[]): (roadmap: Roadmap) => boolean {
  const members = groupBy(roadmaps.filter(isNumbered), folderOf);
  return (roadmap) => isNumbered(roadmap) && (members.get(folderOf(roadmap)) ?? []).length >= SERIES;
}

function isNumbered({ path, series }: Roadmap): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // 第十周, 第二章: Chinese numerals number a file as digits do.
  return (series.week ?? series.phase ?? series.stage) !== null || /\p{Nd}|第[〇零一二三四五六七八九十百]+/u.test(name);
}

function folderOf({ path }: Roadmap): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
