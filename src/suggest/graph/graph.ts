import { foldText } from '../../fold-text.ts';
import { lowerBound } from '../../markdown/count-between.ts';
import type { Measure, MeasuredRoadmap, MeasuredStage } from '../../measure/progress.ts';
import { isClaim, isOutcomes } from '../../parse/line/outcomes.ts';
import type { Need, Step } from '../../parse/roadmap.ts';
import type { UnboxedIn } from '../../rules/uncounted/unboxed.ts';
import type { Name, Ref } from '../suggestion.ts';
import { isPlaceholder } from '../titles.ts';

/**
 * A step with all that stands around it. `at` numbers the steps of all roadmaps in reading order, `stageOrder` their stages, those
 * of outcomes after the others of their file; a step outside all stages stands between two. `stages` are those around it, the outermost first; `waiting` is what needs it.
 */
export interface Node {
  readonly at: number;
  readonly step: Step;
  readonly roadmap: MeasuredRoadmap;
  readonly stages: readonly MeasuredStage[];
  readonly stageOrder: number;
  readonly parent: Node | null;
  readonly below: readonly Node[];
  readonly needs: readonly Vertex[];
  readonly waiting: readonly Vertex[];
  /** Whether it says what should come of learning, and not what to learn. */
  readonly isOutcome: boolean;
  /** The stage in whose work an outcome is reached: the innermost that is no list of outcomes itself. */
  readonly comesOf: MeasuredStage | null;
  /** Whether another step of its roadmap has the same title. */
  readonly isNamesake: boolean;
  readonly isPlaceholder: boolean;
}

/** A stage or roadmap that steps need as a whole: done when its `members` are. Its `at` follows those of the steps. */
export interface Part {
  readonly at: number;
  readonly title: string;
  readonly members: readonly Node[];
  readonly waiting: readonly Node[];
}

export type Vertex = Node | Part;

export interface Graph {
  readonly nodes: readonly Node[];
  readonly parts: readonly Part[];
}

interface Draft extends Node {
  readonly parent: Draft | null;
  readonly below: Draft[];
  readonly needs: Vertex[];
  readonly waiting: Vertex[];
}

/** Draws every step once, in reading order: the roadmaps in theirs, then by line. A need that is no step is left out. */
export function drawGraph({ roadmaps }: Measure, unboxed: UnboxedIn = new Map()): Graph {
  const nodes: Draft[] = [];
  let firstStage = 0;
  for (const roadmap of roadmaps) {
    const work = unboxed.get(roadmap.roadmap.path)?.work ?? new Set();
    const { spots, stages } = listSpots(roadmap, { first: firstStage, work });
    firstStage += 2 * (stages + 1);
    draftNodes(spots, roadmap, nodes);
  }
  return { nodes, parts: linkNeeds(nodes) };
}

/** The step as a reader finds it again. */
export function toRef({ step, stages, isNamesake }: Node): Ref {
  const { id, title, path, line, context } = step;
  const stage = stages.at(-1)?.stage.title ?? null;
  const place = stage !== null && isNamesake ? [stage, ...context] : context;
  return { id, title, path, line, stage, context, place, note: step.status === 'doing' ? step.note : null };
}

/** What a vertex is called. */
export function toName(vertex: Vertex): Name {
  return { title: isNode(vertex) ? vertex.step.title : vertex.title };
}

/** Whether a vertex is a step. */
export function isNode(vertex: Vertex): vertex is Node {
  return 'step' in vertex;
}

interface Spot extends Pick<Node, 'step' | 'stages' | 'stageOrder' | 'isOutcome' | 'comesOf'> {
  readonly above: Step | null;
}

/** The number of the stage before the first one of a roadmap, and the lines of its steps that say what to do though they stand in a list of outcomes. */
interface Start {
  readonly first: number;
  readonly work: ReadonlySet<number>;
}

/** The stages around a step, and, where one of them lists outcomes, the last before it. */
interface Around extends Pick<Spot, 'stages' | 'comesOf'> {
  readonly isLast: boolean;
}

/** The steps of a roadmap by line, with their stages numbered in reading order from `first` + 1 on. */
function listSpots(roadmap: MeasuredRoadmap, { first, work }: Start): { spots: readonly Spot[]; stages: number } {
  const spots: Spot[] = [];
  const lines: number[] = [];
  const count = countStages(roadmap.stages) + 1;
  const add = (spot: Spot): void => {
    spots.push(spot);
    for (const step of spot.step.steps) add({ ...spot, step, above: spot.step });
  };
  const enter = (measured: MeasuredStage, around: Around): void => {
    const stages = [...around.stages, measured];
    const isLast = around.isLast || isOutcomes(measured.stage.title);
    const start = first + lines.push(measured.stage.line);
    const isOutcome = (step: Step) => (isLast ? !work.has(step.line) : isClaim(step));
    const [topics, outcomes] = [false, true].map((is) => measured.stage.steps.filter((step) => isOutcome(step) === is));
    const comesOf = isLast ? around.comesOf : measured;
    const place = { above: null, stages, comesOf };
    for (const step of topics ?? []) add({ ...place, step, stageOrder: start, isOutcome: false });
    for (const inner of measured.stages) enter(inner, { stages, isLast, comesOf });
    // What a stage is to come to stands behind all its stages.
    const end = isLast ? start + count : first + lines.length + 0.25;
    for (const step of outcomes ?? []) add({ ...place, step, stageOrder: end, isOutcome: true });
  };
  for (const stage of roadmap.stages) enter(stage, { stages: [], isLast: false, comesOf: null });
  for (const step of roadmap.roadmap.steps) {
    const isOutcome = isClaim(step);
    const stageOrder = first + (isOutcome ? 2 * count : lowerBound(lines, step.line)) + 0.5;
    add({ step, above: null, stages: [], stageOrder: stageOrder - (isOutcome ? 1 : 0), isOutcome, comesOf: null });
  }
  spots.sort((a, b) => a.step.line - b.step.line || a.step.column - b.step.column);
  return { spots, stages: lines.length };
}

function countStages(stages: readonly MeasuredStage[]): number {
  return stages.reduce((count, { stages: inner }) => count + 1 + countStages(inner), 0);
}

function draftNodes(spots: readonly Spot[], roadmap: MeasuredRoadmap, nodes: Draft[]): void {
  const byStep = new Map<Step, Draft>();
  const [known, namesakes] = [new Set<string>(), new Set<string>()];
  for (const { step } of spots) {
    const title = foldText(step.title);
    (known.has(title) ? namesakes : known).add(title);
  }
  for (const { above, ...spot } of spots) {
    const { step } = spot;
    const node: Draft = {
      ...spot,
      at: nodes.length,
      roadmap,
      parent: (above && byStep.get(above)) ?? null,
      isNamesake: namesakes.has(foldText(step.title)),
      isPlaceholder: isPlaceholder(step.title),
      below: [],
      needs: [],
      waiting: [],
    };
    node.parent?.below.push(node);
    byStep.set(step, node);
    nodes.push(node);
  }
}

interface DraftPart extends Part {
  readonly waiting: Node[];
}

function linkNeeds(nodes: readonly Draft[]): readonly Part[] {
  const byId = new Map(nodes.toReversed().map((node) => [node.step.id, node]));
  const parts = new Map<Need, DraftPart>();
  for (const node of nodes) for (const need of node.step.needs) link(node, find(need));
  return [...parts.values()];

  function find(need: Need): Draft | DraftPart | undefined {
    const [only = '', ...others] = need.steps;
    if (others.length === 0) return byId.get(only);
    const part = parts.get(need) ?? drawPart(need);
    parts.set(need, part);
    return part;
  }

  function drawPart({ title, steps }: Need): DraftPart {
    const members = steps.flatMap((id) => byId.get(id) ?? []);
    const part = { at: nodes.length + parts.size, title, members, waiting: [] };
    for (const member of members) member.waiting.push(part);
    return part;
  }
}

// A step above is finished only after this one: such a need could never be met.
function link(node: Draft, need: Draft | DraftPart | undefined): void {
  if (need === undefined || node.needs.includes(need) || listAtOrAbove(node).includes(need)) return;
  node.needs.push(need);
  need.waiting.push(node);
}

function listAtOrAbove(node: Node): readonly Vertex[] {
  return node.parent === null ? [node] : [node, ...listAtOrAbove(node.parent)];
}
