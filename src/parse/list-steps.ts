import type { Stage, Step } from './roadmap.ts';

/** All steps of a roadmap or stage, those below steps and inner stages too, in the order of writing. */
export function listSteps(part: Pick<Stage, 'steps' | 'stages'>): readonly Step[] {
  return collect(part).sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A step, and the stages around it, the outermost first. */
export interface PlacedStep {
  readonly step: Step;
  readonly around: readonly Stage[];
}

/** All steps with the stages around them: those of a stage before those of its inner stages. */
export function placeSteps(
  { steps, stages }: Pick<Stage, 'steps' | 'stages'>,
  around: readonly Stage[] = [],
): readonly PlacedStep[] {
  return [
    ...listSteps({ steps, stages: [] }).map((step) => ({ step, around })),
    ...stages.flatMap((stage) => placeSteps(stage, [...around, stage])),
  ];
}

/** All stages, inner ones too, in the order of writing. */
export function listStages<S extends { readonly stages: readonly S[] }>(stages: readonly S[]): readonly S[] {
  return stages.flatMap((stage) => [stage, ...listStages(stage.stages)]);
}

function collect(part: Pick<Stage, 'steps' | 'stages'>): Step[] {
  return [...part.steps.flatMap(withInner), ...part.stages.flatMap(collect)];
}

function withInner(step: Step): Step[] {
  return [step, ...step.steps.flatMap(withInner)];
}
