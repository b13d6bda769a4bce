import type { MeasuredRoadmap, MeasuredStage } from '../measure/progress.ts';
import type { Step } from '../parse/roadmap.ts';

/** Where a step stands in its roadmap. `stageOrder` is that of its innermost stage; a step outside all stages stands between two. */
export interface Spot {
  readonly step: Step;
  readonly parent: Step | null;
  readonly stages: readonly MeasuredStage[];
  readonly stageOrder: number;
}

/** The steps of a roadmap by line, with their stages numbered in reading order from `first` + 1 on. */
export function numberStages(roadmap: MeasuredRoadmap, first: number): { spots: readonly Spot[]; stages: number } {
  const spots: Spot[] = [];
  const lines: number[] = [];
  const enter = (measured: MeasuredStage, around: readonly MeasuredStage[]): void => {
    const stages = [...around, measured];
    const stageOrder = first + lines.push(measured.stage.line);
    for (const step of measured.stage.steps) addSpots({ step, parent: null, stages, stageOrder }, spots);
    for (const inner of measured.stages) enter(inner, stages);
  };
  for (const stage of roadmap.stages) enter(stage, []);
  for (const step of roadmap.roadmap.steps) {
    const passed = lines.filter((line) => line < step.line).length;
    addSpots({ step, parent: null, stages: [], stageOrder: first + passed + 0.5 }, spots);
  }
  return { spots: spots.sort(byLine), stages: lines.length };
}

function addSpots(spot: Spot, spots: Spot[]): void {
  spots.push(spot);
  for (const step of spot.step.steps) addSpots({ ...spot, step, parent: spot.step }, spots);
}

function byLine(a: Spot, b: Spot): number {
  return a.step.line - b.step.line || a.step.column - b.step.column;
}
