import { lowerBound } from '../../markdown/count-between.ts';
import type { MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { memoize } from '../../memoize.ts';
import { isClaim, isOutcomes } from '../../parse/line/outcomes.ts';
import { listStages } from '../../parse/list-steps.ts';
import { isAside } from '../../parse/plain/plan-blocks.ts';
import type { Step } from '../../parse/roadmap.ts';
import { isNumberedPart, type Unboxed } from '../../rules/uncounted/unboxed.ts';

/**
 * A step and where it stands. `stages` are those around it, the outermost first. `stageOrder` numbers the stages of all roadmaps in reading
 * order, those of outcomes after the others of their file; a step outside all stages stands between two.
 */
export interface Spot {
  readonly step: Step;
  readonly above: Step | null;
  readonly stages: readonly MeasuredStage[];
  readonly stageOrder: number;
  /** Whether it says what should come of learning, and not what to learn. */
  readonly isOutcome: boolean;
  /** The part without boxes in whose work an outcome is reached: the innermost stage around it that is no list of outcomes itself. */
  readonly comesOf: MeasuredStage | null;
}

/** The stages around others, and, where one of them lists outcomes, the part before it. */
interface Around extends Pick<Spot, 'stages' | 'comesOf'> {
  readonly isLast: boolean;
}

const NOTHING: Unboxed = { parts: [], work: new Set(), filled: new Set() };

/** The steps of a roadmap by line, with their stages numbered in reading order from `first` + 1 on. */
export function listSpots(
  roadmap: MeasuredRoadmap,
  first: number,
  { work, filled }: Unboxed = NOTHING,
): { spots: readonly Spot[]; stages: number } {
  const spots: Spot[] = [];
  const lines: number[] = [];
  const count = listStages(roadmap.stages).length + 1;
  const isOwn = findOwnParts(filled);
  const add = (spot: Spot): void => {
    spots.push(spot);
    for (const step of spot.step.steps) add({ ...spot, step, above: spot.step });
  };
  const goIn = (measured: MeasuredStage, around: Around): Around => {
    const isLast = around.isLast || isOutcomes(measured.stage.title);
    // A number alone says less than the lists of the part around it.
    const isWithin =
      around.comesOf !== null && filled.has(around.comesOf.stage.line) && !filled.has(measured.stage.line);
    const own = isOwn(measured) ? measured : null;
    const comesOf = isLast || (own && isWithin) ? around.comesOf : own;
    return { stages: [...around.stages, measured], comesOf, isLast };
  };
  const enter = (measured: MeasuredStage, around: Around): void => {
    const { isLast, ...place } = goIn(measured, around);
    const isOutcome = (step: Step) => (isLast ? !work.has(step.line) : isClaim(step));
    const start = first + lines.push(measured.stage.line);
    const { steps } = measured.stage;
    for (const step of steps.filter((one) => !isOutcome(one)))
      add({ ...place, above: null, step, stageOrder: start, isOutcome: false });
    for (const inner of measured.stages) enter(inner, { ...place, isLast });
    // What a stage is to come to stands behind all its stages; the only boxes of a part stand in its place.
    const end = isLast ? start + (place.comesOf === null ? count : 0) : first + lines.length + 0.25;
    for (const step of steps.filter(isOutcome)) add({ ...place, above: null, step, stageOrder: end, isOutcome: true });
  };
  for (const stage of roadmap.stages) enter(stage, { stages: [], isLast: false, comesOf: null });
  for (const step of roadmap.roadmap.steps) {
    const isOutcome = isClaim(step);
    const stageOrder = first + (isOutcome ? 2 * count - 0.5 : lowerBound(lines, step.line) + 0.5);
    add({ step, above: null, stages: [], stageOrder, isOutcome, comesOf: null });
  }
  spots.sort((a, b) => a.step.line - b.step.line || a.step.column - b.step.column);
  return { spots, stages: lines.length };
}

/** Tells of which stages the work has no boxes: they have a number or lists of their own, and all their steps are outcomes. */
function findOwnParts(filled: Unboxed['filled']): (measured: MeasuredStage) => boolean {
  const isPart = ({ stage }: MeasuredStage) => isNumberedPart(stage) || filled.has(stage.line);
  return memoize((measured) => isPart(measured) && !isAside(measured.stage.title) && !hasTopics(measured));
}

function hasTopics({ stage, stages }: MeasuredStage): boolean {
  return !isOutcomes(stage.title) && (stage.steps.some((step) => !isClaim(step)) || stages.some(hasTopics));
}
