import type { Knot, Node } from './graph.ts';

interface Reaching {
  /** What is done, dropped or reached so far; it grows. */
  readonly reached: Set<Node>;
  /** For the knots met so far, how many of their needs are not reached; it is kept as they are. */
  readonly missing: Map<Knot, number>;
  readonly isShut: (node: Node) => boolean;
}

/** Adds to `reached` every step that can be done one after another, beginning with `arrivals`, without passing a shut one. */
export function reachFrom(arrivals: readonly Node[], reaching: Reaching): void {
  const { reached, isShut } = reaching;
  const queue = [...arrivals];
  for (const node of queue) {
    if (reached.has(node) || isShut(node)) continue;
    if (countMissing(node.knot, reaching) > 0 || !isCleared(node, reached)) continue;
    const met = meetKnots(node, reaching);
    reached.add(node);
    for (const { behind } of met) for (const waiting of behind) queue.push(waiting);
    for (let above = node.parent; above !== null; above = above.parent) queue.push(above);
  }
}

/** Counts a node that is about to be reached, and gives the knots that miss nothing more. */
function meetKnots({ knots }: Node, reaching: Reaching): readonly Knot[] {
  return knots.filter((knot) => {
    const left = countMissing(knot, reaching) - 1;
    reaching.missing.set(knot, left);
    return left === 0;
  });
}

function countMissing(knot: Knot | null, { reached, missing }: Reaching): number {
  if (knot === null) return 0;
  const count = missing.get(knot) ?? knot.needs.filter((need) => !reached.has(need)).length;
  missing.set(knot, count);
  return count;
}

function isCleared(node: Node, reached: ReadonlySet<Node>): boolean {
  return node.below.every((below) => reached.has(below) && isCleared(below, reached));
}
