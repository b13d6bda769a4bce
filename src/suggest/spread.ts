import { isOpen, type Node, type Statuses } from './graph.ts';

/** By index, for each node that has or inherits something, the node it has it from: itself where it is its own. */
export type Sources = readonly (Node | undefined)[];

/**
 * Hands something down from open nodes to every open node that has to come before them, transitively.
 * `levels` hold the nodes that have it, the strongest level first; a node keeps the strongest, its own before another's of the same level.
 */
export function spread(levels: Iterable<readonly Node[]>, before: (node: Node) => readonly Node[]): Sources {
  const sources: (Node | undefined)[] = [];
  for (const level of levels) {
    const queue = level.filter((node) => sources[node.index] === undefined);
    for (const node of queue) sources[node.index] = node;
    for (const node of queue) {
      const source = sources[node.index] ?? node;
      for (const earlier of before(node)) {
        if (sources[earlier.index] !== undefined) continue;
        sources[earlier.index] = source;
        queue.push(earlier);
      }
    }
  }
  return sources;
}

/** The open nodes that have to be done directly before a node: its open needs, and the open ones below it that have no open one between. */
export function nodesBefore(node: Node, statuses: Statuses): readonly Node[] {
  return [...openNeeds(node, statuses), ...node.below.flatMap((below) => highestOpen(below, statuses))];
}

/** The direct needs of a node that are neither done nor dropped. */
export function openNeeds(node: Node, statuses: Statuses): readonly Node[] {
  return node.needs.filter((need) => isOpen(need, statuses));
}

/** Whether nothing open has to be done before a node: its needs are met and nothing below it is open. */
export function isFirst(node: Node, statuses: Statuses): boolean {
  return !node.needs.some((need) => isOpen(need, statuses)) && !node.below.some((below) => hasOpen(below, statuses));
}

function hasOpen(node: Node, statuses: Statuses): boolean {
  return isOpen(node, statuses) || node.below.some((below) => hasOpen(below, statuses));
}

function highestOpen(node: Node, statuses: Statuses): readonly Node[] {
  return isOpen(node, statuses) ? [node] : node.below.flatMap((below) => highestOpen(below, statuses));
}
