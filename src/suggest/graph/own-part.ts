import type { MeasuredStage } from '../../measure/progress.ts';
import { isClaim, isOutcomes } from '../../parse/line/outcomes.ts';
import { isAside } from '../../parse/plain/plan-blocks.ts';
import { isNumberedPart, type Unboxed } from '../../rules/uncounted/unboxed.ts';

/** Tells of which stages the work has no boxes: they have a number or lists of their own, and all their steps are outcomes. */
export function findOwnParts(filled: Unboxed['filled']): (measured: MeasuredStage) => boolean {
  const known = new Map<MeasuredStage, boolean>();
  return (measured) => {
    const { stage } = measured;
    const isPart =
      known.get(measured) ??
      ((isNumberedPart(stage) || filled.has(stage.line)) && !isAside(stage.title) && !hasTopics(measured));
    known.set(measured, isPart);
    return isPart;
  };
}

function hasTopics({ stage, stages }: MeasuredStage): boolean {
  return !isOutcomes(stage.title) && (stage.steps.some((step) => !isClaim(step)) || stages.some(hasTopics));
}
