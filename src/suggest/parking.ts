import { foldText } from '../fold-text.ts';
import { isOpen, type Node } from './graph.ts';
import type { Situation } from './situation.ts';
import { nodesBefore, openNeeds, type Sources, spread } from './spread.ts';

/** What woke a parked step: the step that its trigger names, a trigger given as an option, or the goal that needs it. */
export type Waker = 'step' | 'option' | 'goal';

export interface Parking {
  readonly parked: ReadonlySet<Node>;
  readonly woken: ReadonlyMap<Node, Waker>;
}

/**
 * Parts the parked steps from those that woke. A step below an open parked one is parked with it, unless a trigger of its own
 * woke it. What a step of an active goal needs that is not parked itself is awake, even below a parked step that it does not need.
 */
export function findParked(situation: Situation): Parking {
  const wakers = new Map(situation.nodes.filter(isPutOff).map((node) => [node, findWaker(node, situation)]));
  const held = new Set<Node>();
  for (const node of situation.nodes) {
    const waker = wakers.get(node);
    if (waker === null || (waker === undefined && node.parent && held.has(node.parent))) held.add(node);
  }
  const needed = findNeeded(situation, held);
  const parked = new Set<Node>();
  const woken = new Map<Node, Waker>();
  for (const node of situation.nodes.filter((one) => isOpen(one, situation.statuses))) {
    const waker = held.has(node) ? 'goal' : wakers.get(node);
    if (held.has(node) && needed[node.index] === undefined) parked.add(node);
    else if (waker) woken.set(node, waker);
  }
  return { parked, woken };

  function isPutOff(node: Node): boolean {
    return node.step.parked && isOpen(node, situation.statuses);
  }
}

/** What must be done before the needs of the goal's steps are met. A parked step wakes nothing, nor does a step what stands below it. */
function findNeeded({ goalNodes, statuses }: Situation, held: ReadonlySet<Node>): Sources {
  const needs = goalNodes
    .filter((node) => isOpen(node, statuses) && !held.has(node))
    .flatMap((node) => openNeeds(node, statuses));
  return spread([needs], (node) => nodesBefore(node, statuses));
}

function findWaker(node: Node, { triggers, statuses, happened }: Situation): Waker | null {
  if (triggers.get(node)?.some(({ index }) => statuses[index] === 'done')) return 'step';
  const when = foldText(node.step.when ?? '');
  return happened.some((text) => when.includes(text)) ? 'option' : null;
}
