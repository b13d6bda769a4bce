import { measureProgress } from '../measure/measure-progress.ts';
import { listSteps } from '../parse/list-steps.ts';
import { parseRoadmaps } from '../parse/parse-roadmaps.ts';
import type { Source } from '../source.ts';
import type { Reading } from './history.ts';

/** Reads one version of a roadmap by itself: what it needs of other files changes neither its steps nor their status. */
export function readVersion(source: Source): Reading {
  const { roadmaps } = parseRoadmaps([source]);
  const steps = roadmaps.flatMap((roadmap) => listSteps(roadmap));
  return {
    steps: steps.map(({ id, title, status }) => ({ id: id.slice(source.path.length + 1), title, status })),
    progress: measureProgress(roadmaps).progress,
  };
}
