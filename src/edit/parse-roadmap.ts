import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import type { Roadmap } from '../parse/roadmap.ts';
import type { Source } from '../source.ts';

/** One file read by itself: needs that lead to other files are not followed. */
export function parseRoadmap(source: Source): Roadmap {
  const [roadmap] = parseRoadmaps([source]).roadmaps;
  if (roadmap === undefined) throw new Error(`No roadmap came of ${source.path}.`);
  return roadmap;
}
