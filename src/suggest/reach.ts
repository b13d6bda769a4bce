import type { Node } from './graph.ts';

interface Reaching {
  /** What is done, dropped or reached so far; it grows. */
  readonly reached: Set<Node>;
  readonly isShut: (node: Node) => boolean;
}

/** Adds to `reached` every step that can be done one after another, beginning with `arrivals`, without passing a shut one. */
export function reachFrom(arrivals: readonly Node[], { reached, isShut }: Reaching): void {
  const queue = [...arrivals];
  for (const node of queue) {
    if (reached.has(node) || isShut(node)) continue;
    if (!node.needs.every((need) => reached.has(need)) || !isCleared(node, reached)) continue;
    reached.add(node);
    queue.push(...node.unlocks);
    for (let above = node.parent; above !== null; above = above.parent) queue.push(above);
  }
}

function isCleared(node: Node, reached: ReadonlySet<Node>): boolean {
  return node.below.every((below) => reached.has(below) && isCleared(below, reached));
}
