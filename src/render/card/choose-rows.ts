import type { Measure, MeasuredRoadmap, Progress } from '../../measure/progress.ts';
import type { Ref } from '../../suggest/graph/ref.ts';

/** A stage or roadmap as a line of the card, and where it begins. */
export interface Part extends Pick<Ref, 'title' | 'path' | 'line'> {
  readonly progress: Progress;
}

/** A line of the card: one part, or a run of parts that are all finished or all untouched. */
export interface ChosenRow {
  readonly kind: 'stage' | 'finished' | 'ahead';
  readonly parts: readonly Part[];
}

const MOST_ROWS = 6;

/**
 * The parts of the plan in order: the stages of each roadmap, or the roadmap itself where it has none that say more. They add up to
 * the whole: steps outside all stages stand under the title of their roadmap.
 */
export function listParts({ roadmaps }: Measure): readonly Part[] {
  return roadmaps.flatMap((measured): readonly Part[] => {
    const { roadmap, progress, stages } = measured;
    const { path } = roadmap;
    const parts = stages
      .map(({ stage: { title, line }, progress: own }) => ({ title, progress: own, path, line }))
      .filter((part) => part.progress.total > 0);
    const inside = parts.reduce((sum, part) => sum + part.progress.total, 0);
    if (parts.length === 0 || inside < progress.total || (roadmaps.length > 1 && parts.length === 1))
      return [wholeOf(measured)];
    return parts;
  });
}

/** At most six lines: all parts, else all roadmaps, else what is finished before and untouched behind the place of the learner in a line each. */
export function chooseRows(measure: Measure): readonly ChosenRow[] {
  const parts = listParts(measure);
  if (parts.length <= MOST_ROWS) return parts.map(single);
  const roadmaps = measure.roadmaps.map(wholeOf);
  if (roadmaps.length > 1 && roadmaps.length <= MOST_ROWS) return roadmaps.map(single);
  return foldRuns(parts);
}

function wholeOf({ roadmap: { title, path }, progress }: MeasuredRoadmap): Part {
  return { title, progress, path, line: 1 };
}

function single(part: Part): ChosenRow {
  return { kind: 'stage', parts: [part] };
}

/** The lines from the first open part on, with what is finished before it and what comes behind them as a line each. */
function foldRuns(parts: readonly Part[]): readonly ChosenRow[] {
  const open = parts.findIndex(({ progress: { done, total } }) => done < total);
  if (open === -1) return [run('finished', parts)];
  const before = parts.slice(0, open);
  const room = MOST_ROWS - Math.min(1, before.length);
  const rest = parts.slice(open);
  const shown = rest.slice(0, room - 1);
  const behind = rest.slice(shown.length);
  return [
    ...(before.length > 0 ? [run('finished', before)] : []),
    ...shown.map(single),
    ...(behind.length > 0 ? [run('ahead', behind)] : []),
  ];
}

function run(kind: ChosenRow['kind'], parts: readonly Part[]): ChosenRow {
  return { kind: parts.length === 1 ? 'stage' : kind, parts };
}
