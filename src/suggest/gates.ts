import { isOpen, type Knot, type Node } from './graph.ts';
import { groupBy } from './group.ts';
import { reachFrom } from './reach.ts';
import type { Situation } from './situation.ts';
import type { Blocked } from './suggestion.ts';

/** The gate of one stage: `counted` are the steps of the stage before that are neither dropped nor parked, `behind` the open steps that wait. */
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
export function findHolds(situation: Situation, parked: ReadonlySet<Node>): ReadonlyMap<Node, Hold> {
  const { nodes, statuses } = situation;
  const roadmaps = groupBy(
    nodes.filter(({ roadmap }) => roadmap.roadmap.gate !== null),
    ({ roadmap }) => roadmap,
  );
  const gates = [...roadmaps.values()].flatMap((of) => gatesOf(of, situation, parked));
  const isDone = (node: Node): boolean => statuses[node.index] === 'done';
  const shut = gates.filter((gate) => !isEnough(gate, isDone));
  if (shut.length === 0) return new Map();
  const reached = new Set(nodes.filter((node) => !isOpen(node, statuses)));
  const waiting = new Set(shut.flatMap(({ behind }) => behind));
  const missing = new Map<Knot, number>();
  const holds = new Map<Node, Hold>();
  let arrivals: readonly Node[] = nodes;
  while (shut.length > 0) {
    reachFrom(arrivals, { reached, missing, isShut: (node) => parked.has(node) || waiting.has(node) });
    const enough = shut.findIndex((gate) => isEnough(gate, (node) => reached.has(node)));
    const [gate] = shut.splice(Math.max(0, enough), 1);
    if (gate === undefined) break;
    for (const node of gate.behind) waiting.delete(node);
    arrivals = gate.behind;
    const counted = enough < 0 ? gate.counted.filter((node) => reached.has(node)) : gate.counted;
    if (isEnough({ ...gate, counted }, isDone)) continue;
    const openers = counted.filter((node) => isOpen(node, statuses) && reached.has(node));
    for (const node of gate.behind) holds.set(node, { name: gate.name, openers });
  }
  return holds;
}

function gatesOf(nodes: readonly Node[], { statuses }: Situation, parked: ReadonlySet<Node>): readonly Gate[] {
  const [first] = nodes;
  const percent = Math.min(100, first?.roadmap.roadmap.gate ?? 0);
  if (first === undefined || percent <= 0) return [];
  const byStage = groupBy(nodes, ({ stages }) => stages[0]);
  const leavesOnly = first.roadmap.roadmap.count === 'leaves';
  const gates: Gate[] = [];
  let before: Pick<Gate, 'name' | 'counted'> | null = null;
  for (const stage of first.roadmap.stages) {
    const inStage = byStage.get(stage) ?? [];
    if (before) gates.push({ ...before, behind: inStage.filter((node) => isOpen(node, statuses)) });
    const counted = inStage.filter(
      (node) => statuses[node.index] !== 'dropped' && !parked.has(node) && !(leavesOnly && node.below.length > 0),
    );
    if (counted.length > 0) before = { name: { stage: stage.stage.title, percent }, counted };
  }
  return gates;
}

function isEnough({ name, counted }: Pick<Gate, 'name' | 'counted'>, counts: (node: Node) => boolean): boolean {
  return 100 * counted.filter(counts).length >= name.percent * counted.length;
}
