import type { Stage, Step } from './roadmap.ts';

/** All steps of a roadmap or stage, those below steps and inner stages too, in the order of writing. */
export function listSteps(part: Pick<Stage, 'steps' | 'stages'>): readonly Step[] {
  return collect(part).sort((a, b) => a.line - b.line || a.column - b.column);
}

function collect(part: Pick<Stage, 'steps' | 'stages'>): Step[] {
  return [...part.steps.flatMap(withInner), ...part.stages.flatMap(collect)];
}

function withInner(step: Step): Step[] {
  return [step, ...step.steps.flatMap(withInner)];
}
