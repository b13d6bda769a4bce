import { foldText } from '../parse/fold-text.ts';
import { isOpen, type Node } from './graph.ts';
import type { Situation } from './situation.ts';

/** What woke a parked step: the step that its trigger names, a trigger given as an option, or the goal that needs it. */
export type Waker = 'step' | 'option' | 'goal';

export interface Parking {
  readonly parked: ReadonlySet<Node>;
  readonly woken: ReadonlyMap<Node, Waker>;
}

/**
 * Parts the parked steps from those that woke. A step below an open parked one is parked with it.
 * Whatever the goal needs is awake, even below a parked step that does not.
 */
export function findParked(situation: Situation): Parking {
  const { needed } = situation.inheritance;
  const wakers = new Map(
    situation.nodes
      .filter((node) => node.step.parked && isOpen(node, situation.statuses))
      .map((node) => [node, findWaker(node, situation) ?? (needed[node.index] ? 'goal' : null)]),
  );
  const held = new Set<Node>();
  for (const node of situation.nodes)
    if (wakers.get(node) === null || (node.parent && held.has(node.parent))) held.add(node);
  const isParked = (node: Node): boolean => held.has(node) && needed[node.index] === undefined;
  const parked = new Set(situation.nodes.filter((node) => isParked(node) && isOpen(node, situation.statuses)));
  const woken = new Map<Node, Waker>();
  for (const [node, waker] of wakers) if (waker !== null && !parked.has(node)) woken.set(node, waker);
  return { parked, woken };
}

function findWaker(node: Node, { triggers, statuses, happened }: Situation): Waker | null {
  if (triggers.get(node)?.some(({ index }) => statuses[index] === 'done')) return 'step';
  const when = foldText(node.step.when ?? '');
  return happened.some((text) => when.includes(text)) ? 'option' : null;
}
