import type { Roadmap } from '../../parse/roadmap.ts';

const SERIES = 3;

/** A predicate for the roadmaps of a series: three or more of one folder that have a number in their name or a week, phase or stage. */
export function isInSeries(roadmaps: readonly Roadmap[]): (roadmap: Roadmap) => boolean {
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
