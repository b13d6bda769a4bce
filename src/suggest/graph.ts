import type { Measure, MeasuredRoadmap, MeasuredStage } from '../measure/progress.ts';
import type { Status, Step } from '../parse/roadmap.ts';
import { numberStages, type Spot } from './spot.ts';
import type { Ref } from './suggestion.ts';

/**
 * Nodes that all the same nodes wait for: `needs` come directly before each of `behind`. It stands for a pair of each, so that
 * a stage of n steps that needs another of n has 2n ends and not n² pairs.
 */
export interface Knot {
  readonly needs: readonly Node[];
  readonly behind: readonly Node[];
}

/**
 * A step with all that stands around it. `index` numbers the steps of all roadmaps in reading order, `stageOrder` their stages;
 * `stages` are those around it, the outermost first; `needs` are direct, without itself and the steps above it: one array for all
 * nodes of the same needs. `knot` is where it waits for them, `knots` are those that wait for it.
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
  readonly knot: Knot | null;
  readonly knots: readonly Knot[];
}

interface Draft extends Node {
  readonly parent: Draft | null;
  readonly below: Draft[];
  needs: readonly Node[];
  knot: DraftKnot | null;
  readonly knots: DraftKnot[];
}

interface DraftKnot extends Knot {
  readonly needs: readonly Draft[];
  readonly behind: Draft[];
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
    const draft: Draft = { ...at, parent: above, below: [], needs: [], knot: null, knots: [] };
    above?.below.push(draft);
    byStep.set(step, draft);
    drafts.push(draft);
  }
}

function linkNeeds(drafts: readonly Draft[]): void {
  const byId = new Map<string, Draft>();
  for (const draft of drafts) if (!byId.has(draft.step.id)) byId.set(draft.step.id, draft);
  const shared = new Map<readonly string[], readonly Draft[]>();
  const knots = new Map<readonly Draft[], DraftKnot>();
  for (const draft of drafts) {
    const { needs: ids } = draft.step;
    if (ids.length === 0) continue;
    const named = shared.get(ids) ?? [...new Set(ids.flatMap((id) => byId.get(id) ?? []))];
    shared.set(ids, named);
    const needs = withoutAbove(named, draft);
    const knot = knots.get(needs) ?? tieKnot(needs);
    knots.set(needs, knot);
    knot.behind.push(draft);
    draft.needs = needs;
    draft.knot = knot;
  }
}

function tieKnot(needs: readonly Draft[]): DraftKnot {
  const knot: DraftKnot = { needs, behind: [] };
  for (const need of needs) need.knots.push(knot);
  return knot;
}

// A step above is finished only after this one: such a need could never be met.
function withoutAbove(needs: readonly Draft[], draft: Draft): readonly Draft[] {
  const above = listAtOrAbove(draft).filter((one) => needs.includes(one));
  return above.length === 0 ? needs : needs.filter((need) => !above.includes(need));
}

function listAtOrAbove(draft: Draft): readonly Draft[] {
  return draft.parent === null ? [draft] : [draft, ...listAtOrAbove(draft.parent)];
}
