import type { Measure, MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { subtractProgress } from '../../measure/tally.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import type { Row } from './row.ts';

/**
 * Every row of the progress table in order: the stages of the only roadmap, and a row for its steps outside of them; with several,
 * each roadmap and the stages below it; of a series one row per file. The outer rows add up to the whole. `next` is the id of the next step.
 */
export function listRows({ roadmaps }: Measure, next: string | null = null): readonly Row[] {
  const [only, ...others] = roadmaps;
  if (only && others.length === 0) return listOnly(only, next);
  const series = isInSeries(roadmaps.map(({ roadmap }) => roadmap));
  return roadmaps.flatMap((measured) => listRoadmap(measured, { next, isOne: series(measured.roadmap) }));
}

function listOnly({ roadmap, progress, stages }: MeasuredRoadmap, next: string | null): readonly Row[] {
  const rows = stages.flatMap((stage) => listStage(stage, { next, path: roadmap.path, depth: 0 }));
  const outside = subtractProgress(
    progress,
    stages.map((stage) => stage.progress),
  );
  if (rows.length === 0 || outside.total === 0) return rows;
  return [rowOf(roadmap, { progress: outside, isHere: hasStep(roadmap.steps, next) }), ...rows];
}

function listRoadmap(
  { roadmap, progress, stages }: MeasuredRoadmap,
  { next, isOne }: { readonly next: string | null; readonly isOne: boolean },
): readonly Row[] {
  const inner = stages.flatMap((stage) => listStage(stage, { next, path: roadmap.path, depth: 1 }));
  const own = { ...rowOf(roadmap, { progress, isHere: next?.startsWith(`${roadmap.path}#`) === true }), roadmap: true };
  // A single stage that has every step says what the row of the roadmap says.
  const same = stages.length === 1 && stages[0]?.progress.total === progress.total;
  return isOne || same ? [own] : [own, ...inner];
}

function rowOf(
  { title, path }: MeasuredRoadmap['roadmap'],
  { progress, isHere }: Pick<Row, 'progress' | 'isHere'>,
): Row {
  return { title, path, anchor: null, progress, depth: 0, roadmap: false, isHere, run: null };
}

interface Place {
  readonly next: string | null;
  readonly path: string;
  readonly depth: number;
}

function listStage({ stage, progress, stages }: MeasuredStage, place: Place): readonly Row[] {
  const { title, anchor } = stage;
  const inner = stages.flatMap((each) => listStage(each, { ...place, depth: place.depth + 1 }));
  const isHere = hasStep(stage.steps, place.next) || inner.some((row) => row.isHere);
  return [
    { title, path: place.path, anchor, progress, depth: place.depth, roadmap: false, isHere, run: null },
    ...inner,
  ];
}

function hasStep(steps: readonly Step[], id: string | null): boolean {
  return id !== null && steps.some((step) => step.id === id || hasStep(step.steps, id));
}

const SERIES = 3;

/** A predicate for the roadmaps of a series: three or more of one folder that have a number in their name or a week, phase or stage. */
function isInSeries(roadmaps: readonly Roadmap[]): (roadmap: Roadmap) => boolean {
  const members = new Map<string, number>();
  for (const roadmap of roadmaps.filter(isNumbered)) {
    members.set(folderOf(roadmap), (members.get(folderOf(roadmap)) ?? 0) + 1);
  }
  return (roadmap) => isNumbered(roadmap) && (members.get(folderOf(roadmap)) ?? 0) >= SERIES;
}

function isNumbered({ path, series }: Roadmap): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // 第十周, 第二章: Chinese numerals number a file as digits do.
  return (series.week ?? series.phase ?? series.stage) !== null || /\p{Nd}|第[〇零一二三四五六七八九十百]+/u.test(name);
}

function folderOf({ path }: Roadmap): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
