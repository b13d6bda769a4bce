import type { Finding } from '../notations/finding.ts';
import type { Bundle, BundledNeed } from './bundle.ts';

/**
 * A graph of steps in which a bundle is a tree of halves over its steps, so that a step leads to all of them but a few
 * by few edges: n steps that each need n others have n log n edges, not n².
 */
export class BundleGraph {
  /** For each vertex, the vertices it leads to; those of the steps come first. */
  readonly edges: number[][];
  readonly #indexOf: ReadonlyMap<Finding, number>;
  readonly #roots = new Map<Bundle, number>();
  readonly #halves = new Map<number, readonly [number, number]>();

  constructor(edges: number[][], indexOf: ReadonlyMap<Finding, number>) {
    this.edges = edges;
    this.#indexOf = indexOf;
  }

  link(from: number, { bundle, without }: BundledNeed): void {
    if (bundle.steps.length === 0) return;
    const root = this.#roots.get(bundle) ?? this.#grow(bundle.steps);
    this.#roots.set(bundle, root);
    this.#reach(from, { vertex: root, first: 0, end: bundle.steps.length }, without);
  }

  #grow(steps: readonly Finding[]): number {
    const [only] = steps;
    if (only !== undefined && steps.length === 1) return this.#indexOf.get(only) ?? 0;
    const middle = steps.length >> 1;
    const halves = [this.#grow(steps.slice(0, middle)), this.#grow(steps.slice(middle))] as const;
    const vertex = this.edges.push([...halves]) - 1;
    this.#halves.set(vertex, halves);
    return vertex;
  }

  #reach(from: number, { vertex, first, end }: Span, without: readonly number[]): void {
    if (without.length === 0) this.edges[from]?.push(vertex);
    const halves = this.#halves.get(vertex);
    if (without.length === 0 || halves === undefined) return;
    const middle = first + ((end - first) >> 1);
    this.#reach(from, { vertex: halves[0], first, end: middle }, without.filter((at) => at < middle)); // biome-ignore format: one line for each half
    this.#reach(from, { vertex: halves[1], first: middle, end }, without.filter((at) => at >= middle)); // biome-ignore format: one line for each half
  }
}

interface Span {
  readonly vertex: number;
  readonly first: number;
  readonly end: number;
}
