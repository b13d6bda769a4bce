import { foldText } from '../../fold-text.ts';
import { groupBy } from '../../group-by.ts';
import type { Measure, MeasuredRoadmap } from '../../measure/progress.ts';
import { memoize } from '../../memoize.ts';
import type { Need, Step } from '../../parse/roadmap.ts';
import type { UnboxedIn } from '../../rules/uncounted/unboxed.ts';
import { seriesOf } from './paths.ts';
import { isPlaceholder } from './placeholder.ts';
import { listSpots, type Spot } from './spots.ts';

/** A step with all that stands around it. `at` numbers the steps of all roadmaps in reading order; `waiting` is what needs it. */
export interface Node extends Omit<Spot, 'above'> {
  readonly at: number;
  readonly roadmap: MeasuredRoadmap;
  /** The same for all files of one series, and else for those of one file. */
  readonly series: string;
  readonly parent: Node | null;
  readonly below: readonly Node[];
  readonly needs: readonly Vertex[];
  readonly waiting: readonly Vertex[];
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
    const { spots, stages } = listSpots(roadmap, firstStage, unboxed.get(roadmap.roadmap.path));
    firstStage += 2 * (stages + 1);
    draftNodes(spots, roadmap, nodes);
  }
  return { nodes, parts: linkNeeds(nodes) };
}

/** Whether a vertex is a step. */
export function isNode(vertex: Vertex): vertex is Node {
  return 'step' in vertex;
}

/** Whether a step is in a total. */
export function isCounted({ step, roadmap, below }: Node): boolean {
  return step.status !== 'dropped' && !(roadmap.roadmap.count === 'leaves' && below.length > 0);
}

/** The steps above one, the nearest first. */
export function listAbove({ parent }: Node): readonly Node[] {
  return parent === null ? [] : [parent, ...listAbove(parent)];
}

function draftNodes(spots: readonly Spot[], roadmap: MeasuredRoadmap, nodes: Draft[]): void {
  const byStep = new Map<Step, Draft>();
  const series = seriesOf(roadmap.roadmap.path);
  const namesakes = groupBy(spots, ({ step }) => foldText(step.title));
  for (const { above, ...spot } of spots) {
    const { step } = spot;
    const node: Draft = {
      ...spot,
      at: nodes.length,
      roadmap,
      series,
      parent: (above && byStep.get(above)) ?? null,
      isNamesake: (namesakes.get(foldText(step.title)) ?? []).length > 1,
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
  const parts: DraftPart[] = [];
  const drawPart = memoize(({ title, steps }: Need): DraftPart => {
    const members = steps.flatMap((id) => byId.get(id) ?? []);
    const part = { at: nodes.length + parts.length, title, members, waiting: [] };
    for (const member of members) member.waiting.push(part);
    parts.push(part);
    return part;
  });
  for (const node of nodes)
    for (const need of node.step.needs)
      link(node, need.steps.length > 1 ? drawPart(need) : byId.get(need.steps[0] ?? ''));
  return parts;
}

// A step above is finished only after this one: such a need could never be met.
function link(node: Draft, need: Draft | DraftPart | undefined): void {
  if (need === undefined || node.needs.includes(need) || [node, ...listAbove(node)].some((above) => above === need))
    return;
  node.needs.push(need);
  need.waiting.push(node);
}
