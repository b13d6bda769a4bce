import type { Measure, MeasuredRoadmap, MeasuredStage } from '../measure/progress.ts';
import type { Status, Step } from '../parse/roadmap.ts';
import { numberStages, type Spot } from './spot.ts';
import type { Ref } from './suggestion.ts';

/**
 * A step with all that stands around it. `index` numbers the steps of all roadmaps in reading order, `stageOrder` their stages;
 * `stages` are those around it, the outermost first; `needs` and `unlocks` are direct, without itself and the steps above it.
 */
export interface Node {
  readonly index: number;
  readonly step: Step;
  readonly roadmap: MeasuredRoadmap;
  readonly stages: readonly MeasuredStage[];
  readonly stageOrder: number;
  readonly parent: Node | null;
  readonly below: readonly Node[];
  readonly needs: readonly Node[];
  readonly unlocks: readonly Node[];
}

interface Draft extends Node {
  readonly parent: Draft | null;
  readonly below: Draft[];
  readonly needs: Draft[];
  readonly unlocks: Draft[];
}

/** The status of every node, by its index. */
export type Statuses = readonly Status[];

/** Draws every step once, in reading order: the roadmaps in theirs, then by line. A need that is no step is left out. */
export function drawGraph(measure: Measure): readonly Node[] {
  const drafts: Draft[] = [];
  let firstStage = 0;
  for (const roadmap of measure.roadmaps) {
    const { spots, stages } = numberStages(roadmap, firstStage);
    firstStage += stages + 1;
    draftSteps(spots, roadmap, drafts);
  }
  linkNeeds(drafts);
  return drafts;
}

/** Whether the node's step is still to be finished. */
export function isOpen(node: Node, statuses: Statuses): boolean {
  const status = statuses[node.index];
  return status === 'doing' || status === 'todo';
}

/** The step as a reader finds it again. */
export function toRef({ step, stages }: Node): Ref {
  const { id, title, path, line, context } = step;
  return { id, title, path, line, stage: stages.at(-1)?.stage.title ?? null, context };
}

function draftSteps(spots: readonly Spot[], roadmap: MeasuredRoadmap, drafts: Draft[]): void {
  const byStep = new Map<Step, Draft>();
  for (const { step, parent, stages, stageOrder } of spots) {
    const above = (parent && byStep.get(parent)) ?? null;
    const at = { index: drafts.length, step, roadmap, stages, stageOrder };
    const draft: Draft = { ...at, parent: above, below: [], needs: [], unlocks: [] };
    above?.below.push(draft);
    byStep.set(step, draft);
    drafts.push(draft);
  }
}

function linkNeeds(drafts: readonly Draft[]): void {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) if (!byId.has(draft.step.id)) byId.set(draft.step.id, draft);
  for (const draft of drafts) {
    for (const id of new Set(draft.step.needs)) {
      const need = byId.get(id);
      if (need === undefined || isAtOrAbove(need, draft)) continue;
      draft.needs.push(need);
      need.unlocks.push(draft);
    }
  }
}

// A step above is finished only after this one: such a need could never be met.
function isAtOrAbove(node: Draft, other: Draft): boolean {
  for (let above: Draft | null = other; above !== null; above = above.parent) if (above === node) return true;
  return false;
}
