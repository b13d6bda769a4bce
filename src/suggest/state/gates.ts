import { groupBy } from '../../group-by.ts';
import { type Graph, isCounted, type Node, type Vertex } from '../graph/graph.ts';
import { isOpen, Reach, type Standing } from '../graph/walk.ts';
import type { Blocked } from '../suggestion.ts';

/** The gate of one stage: `counted` are the required steps of the stage before that are neither dropped nor parked, `behind` the open steps that wait. */
interface Gate {
  readonly name: NonNullable<Blocked['gate']>;
  readonly counted: readonly Node[];
  readonly behind: readonly Node[];
}

/** A gate that is shut; `openers` are the open steps that can open it. */
export interface Hold {
  readonly name: Gate['name'];
  readonly openers: readonly Node[];
}

/**
 * Finds the steps that wait behind a gate. A stage at the top level of a roadmap with `gate` opens at that percentage of the nearest
 * stage before it that has steps to count. Parked and dropped steps are not counted, nor are steps that cannot be done before the gate
 * opens (they wait for a parked step, or for something behind the gate itself), so that no gate stays shut for ever.
 */
export function findHolds({ nodes }: Graph, standing: Standing, parked: ReadonlySet<Node>): ReadonlyMap<Vertex, Hold> {
  const roadmaps = groupBy(
    nodes.filter(({ roadmap }) => roadmap.roadmap.gate !== null),
    ({ roadmap }) => roadmap,
  );
  const gates = [...roadmaps.values()].flatMap((of) => gatesOf(of, standing, parked));
  const isDone = ({ at }: Node): boolean => standing.statuses[at] === 'done';
  const shut = new Set(gates.filter((gate) => !isEnough(gate, isDone)));
  const waiting = new Set([...shut].flatMap(({ behind }) => behind));
  const reach = new Reach(standing);
  const isReached = (node: Node): boolean => isDone(node) || reach.steps.has(node);
  const holds = new Map<Vertex, Hold>();
  for (let arrivals = nodes; shut.size > 0; ) {
    reach.from(arrivals, (node) => parked.has(node) || waiting.has(node));
    const opened = [...shut].find((gate) => isEnough(gate, isReached));
    const [first] = shut;
    const gate = opened ?? first;
    if (gate === undefined) break;
    shut.delete(gate);
    for (const node of gate.behind) waiting.delete(node);
    arrivals = gate.behind;
    // Where no gate can be opened, what cannot be reached is not counted.
    const counted = opened ? gate.counted : gate.counted.filter(isReached);
    if (isEnough({ ...gate, counted }, isDone)) continue;
    const openers = counted.filter((node) => isOpen(node, standing) && isReached(node));
    for (const node of gate.behind) holds.set(node, { name: gate.name, openers });
  }
  return holds;
}

function gatesOf(nodes: readonly Node[], standing: Standing, parked: ReadonlySet<Node>): readonly Gate[] {
  const [first] = nodes;
  const percent = Math.min(100, first?.roadmap.roadmap.gate ?? 0);
  if (first === undefined) return [];
  const byStage = groupBy(nodes, ({ stages }) => stages[0]);
  const gates: Gate[] = [];
  let before: Pick<Gate, 'name' | 'counted'> | null = null;
  for (const stage of first.roadmap.stages) {
    const inStage = byStage.get(stage) ?? [];
    if (before) gates.push({ ...before, behind: inStage.filter((node) => isOpen(node, standing)) });
    const counted = inStage.filter((node) => isCounted(node) && !node.step.optional && !parked.has(node));
    if (counted.length > 0) before = { name: { stage: stage.stage.title, percent }, counted };
  }
  return gates;
}

function isEnough({ name, counted }: Pick<Gate, 'name' | 'counted'>, counts: (node: Node) => boolean): boolean {
  return 100 * counted.filter(counts).length >= name.percent * counted.length;
}
