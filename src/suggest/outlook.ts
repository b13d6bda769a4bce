import { findHolds, type Hold } from './gates.ts';
import { isOpen, type Node } from './graph.ts';
import { findParked, type Parking } from './parking.ts';
import type { Situation } from './situation.ts';
import { isFirst, nodesBefore, type Sources, spread } from './spread.ts';

/** What follows from a situation: the steps that are held back, and the candidates in reading order. */
export interface Outlook extends Parking {
  readonly situation: Situation;
  /** What the active goals take: their open steps, all that comes before these, and what opens a gate on the way. */
  readonly serving: Sources;
  readonly holds: ReadonlyMap<Node, Hold>;
  readonly candidates: readonly Node[];
}

/** Looks at a situation: what is parked, what waits behind a gate, and what is left to choose from. */
export function lookAt(situation: Situation): Outlook {
  const { nodes, statuses, goalNodes } = situation;
  const parking = findParked(situation);
  const holds = findHolds(situation, parking.parked);
  const isCandidate = (node: Node): boolean =>
    isOpen(node, statuses) && !parking.parked.has(node) && !holds.has(node) && isFirst(node, statuses);
  const goals = goalNodes.filter((node) => isOpen(node, statuses) && !parking.parked.has(node));
  return {
    ...parking,
    situation,
    holds,
    serving: spread([goals], (node) => [...nodesBefore(node, statuses), holds.get(node)?.openers ?? []]),
    candidates: nodes.filter(isCandidate),
  };
}
