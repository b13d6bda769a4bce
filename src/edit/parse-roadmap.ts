import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import type { Roadmap } from '../parse/roadmap.ts';
import type { Source } from '../source.ts';

/** One file read beside those that it links to: needs that lead to other files are not followed. */
export function parseRoadmap(source: Source): Roadmap {
  const { roadmaps } = parseRoadmaps([source, ...(source.linked ?? [])]);
  const roadmap = roadmaps.find(({ path }) => path === source.path);
  if (roadmap === undefined) throw new Error(`No roadmap came of ${source.path}.`);
  return roadmap;
}
