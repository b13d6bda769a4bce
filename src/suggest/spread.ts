import { isOpen, type Node, type Statuses } from './graph.ts';

/** By index, for each node that has or inherits something, the node it has it from: itself where it is its own. */
export type Sources = readonly (Node | undefined)[];

/**
 * Hands something down from open nodes to every open node that has to come before them, transitively.
 * `levels` hold the nodes that have it, the strongest level first; a node keeps the strongest, its own before another's of the same level.
 * `before` gives lists of nodes; one that it gives for several nodes is walked once.
 */
export function spread(
  levels: Iterable<readonly Node[]>,
  before: (node: Node) => readonly (readonly Node[])[],
): Sources {
  const sources: (Node | undefined)[] = [];
  const walked = new Set<readonly Node[]>();
  const queueUp = (nodes: readonly Node[], source: Node | null, queue: Node[]): void => {
    for (const node of nodes) {
      if (sources[node.index] !== undefined) continue;
      sources[node.index] = source ?? node;
      queue.push(node);
    }
  };
  for (const level of levels) {
    const queue: Node[] = [];
    queueUp(level, null, queue);
    for (const node of queue) {
      const lists = before(node).filter((list) => !walked.has(list));
      for (const list of lists) {
        walked.add(list);
        queueUp(list, sources[node.index] ?? node, queue);
      }
    }
  }
  return sources;
}

/** The open nodes that have to be done directly before a node: its open needs, and the open ones below it that have no open one between. */
export function nodesBefore(node: Node, statuses: Statuses): readonly (readonly Node[])[] {
  return [openNeeds(node, statuses), node.below.flatMap((below) => highestOpen(below, statuses))];
}

// Statuses never change: what is open of a list that many nodes share is found once.
const opens = new WeakMap<Statuses, Map<readonly Node[], readonly Node[]>>();

/** The direct needs of a node that are neither done nor dropped; the same array for nodes that share their needs. */
export function openNeeds({ needs }: Node, statuses: Statuses): readonly Node[] {
  const known = opens.get(statuses) ?? new Map<readonly Node[], readonly Node[]>();
  opens.set(statuses, known);
  const open = known.get(needs) ?? keepOpen(needs, statuses);
  known.set(needs, open);
  return open;
}

function keepOpen(nodes: readonly Node[], statuses: Statuses): readonly Node[] {
  return nodes.every((node) => isOpen(node, statuses)) ? nodes : nodes.filter((node) => isOpen(node, statuses));
}

/** Whether nothing open has to be done before a node: its needs are met and nothing below it is open. */
export function isFirst(node: Node, statuses: Statuses): boolean {
  return openNeeds(node, statuses).length === 0 && !node.below.some((below) => hasOpen(below, statuses));
}

function hasOpen(node: Node, statuses: Statuses): boolean {
  return isOpen(node, statuses) || node.below.some((below) => hasOpen(below, statuses));
}

function highestOpen(node: Node, statuses: Statuses): readonly Node[] {
  return isOpen(node, statuses) ? [node] : node.below.flatMap((below) => highestOpen(below, statuses));
}
