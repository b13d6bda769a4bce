import type { Status } from '../../parse/roadmap.ts';
import { type Graph, isNode, type Node, type Vertex } from './graph.ts';

/** What is done so far: the status of every step by `at`, and for every vertex how many open ones come directly before it. */
export interface Standing {
  readonly statuses: readonly Status[];
  readonly pending: readonly number[];
}

/** Counts what each vertex waits for: open steps and unfinished parts that it needs, and the open steps directly below it. */
export function standAt({ nodes, parts }: Graph, statuses: readonly Status[]): Standing {
  const pending = Array<number>(nodes.length + parts.length).fill(0);
  const standing = { statuses, pending };
  const add = (vertex: Vertex | null): void => {
    if (vertex !== null) pending[vertex.at] = (pending[vertex.at] ?? 0) + 1;
  };
  for (const node of nodes.filter((one) => isOpen(one, standing))) {
    for (const waiting of node.waiting) add(waiting);
    add(openAbove(node, standing));
  }
  for (const part of parts) if (!isMet(part, standing)) for (const waiting of part.waiting) add(waiting);
  return standing;
}

/** Whether a step is still to be finished. */
export function isOpen(node: Node, { statuses }: Pick<Standing, 'statuses'>): boolean {
  const status = statuses[node.at];
  return status === 'doing' || status === 'todo';
}

/** Whether nothing waits for a vertex any more: a step that is done or dropped, a part without open steps. */
export function isMet(vertex: Vertex, standing: Standing): boolean {
  return isNode(vertex) ? !isOpen(vertex, standing) : standing.pending[vertex.at] === 0;
}

/** The nearest open step above. */
function openAbove({ parent }: Node, standing: Standing): Node | null {
  return parent === null || isOpen(parent, standing) ? parent : openAbove(parent, standing);
}

/** All steps below one. */
export function listBelow({ below }: Node): readonly Node[] {
  return below.flatMap((node) => [node, ...listBelow(node)]);
}

/** What has to be done directly before a vertex: its unmet needs, and the open steps below it that have no open one between. */
export function listBefore(vertex: Vertex, standing: Standing): readonly Vertex[] {
  if (!isNode(vertex)) return vertex.members.filter((member) => isOpen(member, standing));
  return [...unmetNeeds(vertex, standing), ...vertex.below.flatMap((below) => highestOpen(below, standing))];
}

/** The direct needs of a step that are not met. */
export function unmetNeeds({ needs }: Node, standing: Standing): readonly Vertex[] {
  return needs.filter((need) => !isMet(need, standing));
}

function highestOpen(node: Node, standing: Standing): readonly Node[] {
  return isOpen(node, standing) ? [node] : node.below.flatMap((below) => highestOpen(below, standing));
}

/** How many open steps have to be done before one; it counts no further than `most`. */
export function countBefore(node: Node, standing: Standing, most: number): number {
  const closure = new Set<Vertex>([node]);
  let count = 0;
  for (const vertex of closure) {
    if (isNode(vertex) && vertex !== node) count += 1;
    if (count >= most) return count;
    for (const before of listBefore(vertex, standing)) closure.add(before);
  }
  return count;
}

/** By `at`, for each vertex that has or inherits something, the step it has it from: itself where it is its own. */
export type Origins = readonly (Node | undefined)[];

/** A vertex that is handed something, and the step it has it from. */
export type Seed = readonly [vertex: Vertex, source: Node];

/** Steps that have something themselves. */
export function seedsOf(nodes: readonly Node[]): readonly Seed[] {
  return nodes.map((node) => [node, node]);
}

/**
 * Hands something down from vertices to all that has to come before them, transitively. `levels` hold those that have it, the strongest
 * level first; a vertex keeps the strongest, its own before another's of the same level.
 */
export function spread(levels: readonly (readonly Seed[])[], before: (vertex: Vertex) => readonly Vertex[]): Origins {
  const sources: (Node | undefined)[] = [];
  for (const level of levels) {
    const queue = level.map(([vertex]) => vertex).filter(({ at }) => sources[at] === undefined);
    for (const [vertex, source] of level) sources[vertex.at] ??= source;
    for (const vertex of queue)
      for (const earlier of before(vertex)) {
        if (sources[earlier.at] !== undefined) continue;
        sources[earlier.at] = sources[vertex.at];
        queue.push(earlier);
      }
  }
  return sources;
}

/** Which open steps can be done one after another without passing one that is shut. It grows as shut ones are opened. */
export class Reach {
  readonly steps = new Set<Node>();
  readonly #standing: Standing;
  readonly #pending: number[];

  constructor(standing: Standing) {
    this.#standing = standing;
    this.#pending = [...standing.pending];
  }

  /** Adds what can be reached beginning with any of `nodes`. */
  from(nodes: readonly Node[], isShut: (node: Node) => boolean): void {
    const queue = [...nodes];
    for (const node of queue) {
      if (!isOpen(node, this.#standing) || this.steps.has(node)) continue;
      if (this.#pending[node.at] !== 0 || isShut(node)) continue;
      this.steps.add(node);
      for (const freed of this.#free(node)) queue.push(freed);
    }
  }

  /** The steps that wait for nothing more once a vertex is done. */
  #free(vertex: Vertex): readonly Node[] {
    const above = isNode(vertex) ? openAbove(vertex, this.#standing) : null;
    return [...vertex.waiting, ...(above ? [above] : [])].flatMap((waiting) => {
      const left = (this.#pending[waiting.at] ?? 0) - 1;
      this.#pending[waiting.at] = left;
      if (left > 0) return [];
      return isNode(waiting) ? [waiting] : this.#free(waiting);
    });
  }
}
