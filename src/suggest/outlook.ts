import type { Priority } from '../parse/roadmap.ts';
import { findHolds, type Hold } from './gates.ts';
import { isOpen, type Node } from './graph.ts';
import { groupBy } from './group.ts';
import { findParked, type Parking } from './parking.ts';
import type { Situation } from './situation.ts';
import { nodesBefore, type Sources, spread } from './spread.ts';

/** From the strongest; `none` stands above `low`. */
export const PRIORITIES: readonly Priority[] = ['highest', 'high', 'medium', 'none', 'low', 'lowest'];

/** What follows from a situation: what each open step inherits, what holds it, and the candidates in reading order. */
export interface Outlook extends Parking {
  readonly situation: Situation;
  /** What the active goals take: their open steps and all that comes before these. */
  readonly serving: Sources;
  readonly pinned: Sources;
  readonly due: Sources;
  readonly priority: Sources;
  readonly holds: ReadonlyMap<Node, Hold>;
  readonly candidates: readonly Node[];
}

/** Looks at a situation: closure of the goals, parked and gated steps, inheritance and candidates. */
export function lookAt(situation: Situation): Outlook {
  const { nodes, goalNodes, statuses } = situation;
  const open = nodes.filter((node) => isOpen(node, statuses));
  const befores = nodes.map((node) => (isOpen(node, statuses) ? nodesBefore(node, statuses) : []));
  const before = (node: Node): readonly Node[] => befores[node.index] ?? [];
  const goals = goalNodes.filter((node) => isOpen(node, statuses));
  const needed = spread([goals], before);
  const parking = findParked(situation, needed);
  const holds = findHolds(situation, parking.parked);
  const isCandidate = (node: Node): boolean =>
    !parking.parked.has(node) && !holds.has(node) && before(node).length === 0;
  return {
    ...parking,
    situation,
    holds,
    // A goal behind a gate takes what opens the gate, too.
    serving:
      holds.size === 0 ? needed : spread([goals], (node) => [...before(node), ...(holds.get(node)?.openers ?? [])]),
    pinned: spread([open.filter(({ step }) => step.priority === 'highest')], before),
    due: spread(dueLevels(open), before),
    priority: spread(priorityLevels(open), before),
    candidates: open.filter(isCandidate),
  };
}

function dueLevels(open: readonly Node[]): readonly (readonly Node[])[] {
  const byDay = groupBy(
    open.filter(({ step }) => step.due !== null),
    ({ step }) => step.due ?? '',
  );
  return [...byDay.keys()].sort().map((day) => byDay.get(day) ?? []);
}

function priorityLevels(open: readonly Node[]): readonly (readonly Node[])[] {
  const byPriority = groupBy(open, ({ step }) => step.priority);
  const levels = PRIORITIES.map((priority) => byPriority.get(priority) ?? []).filter((level) => level.length > 0);
  // Nothing is left to inherit the weakest: mostly every step has the same priority, and the whole level is spared.
  return levels.slice(0, -1);
}
