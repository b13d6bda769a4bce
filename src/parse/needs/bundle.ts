import type { Finding } from '../notations/finding.ts';

/** A need of a step: all steps of `bundle` but those at `without`, which are positions in it, in order. */
export interface BundledNeed {
  readonly bundle: Bundle;
  readonly without: readonly number[];
}

/** The steps that one name leads to, shared by every step that needs them: a stage need has as many needs as steps on either side. */
export class Bundle {
  readonly steps: readonly Finding[];
  readonly #places: ReadonlyMap<Finding, number>;
  readonly #kept = new Map<string, readonly Finding[]>();
  readonly #found = new Map<readonly Finding[], readonly number[]>();

  constructor(steps: readonly Finding[]) {
    this.steps = steps;
    this.#places = new Map(steps.map((step, at) => [step, at]));
  }

  /** The positions of those of `steps` that the bundle has, in order. */
  placesOf(steps: readonly Finding[]): readonly number[] {
    const places = this.#found.get(steps) ?? steps.flatMap((step) => this.#places.get(step) ?? []).sort(ascending);
    this.#found.set(steps, places);
    return places;
  }

  /** The steps at none of the positions; the same array for the same positions. */
  keep(without: readonly number[]): readonly Finding[] {
    if (without.length === 0) return this.steps;
    const key = without.join(' ');
    const kept = this.#kept.get(key) ?? this.#leaveOut(without);
    this.#kept.set(key, kept);
    return kept;
  }

  #leaveOut(without: readonly number[]): readonly Finding[] {
    const left = new Set(without);
    return this.steps.filter((_, at) => !left.has(at));
  }
}

/** Makes a function that joins lists of steps, each step once; the same array for the same lists. */
export function bundleJoiner(): (lists: readonly (readonly Finding[])[]) => readonly Finding[] {
  const numbers = new Map<readonly Finding[], number>();
  const joined = new Map<string, readonly Finding[]>();
  return (lists) => {
    const [first, ...others] = lists;
    if (first === undefined || others.length === 0) return first ?? [];
    for (const list of lists) if (!numbers.has(list)) numbers.set(list, numbers.size);
    const key = lists.map((list) => numbers.get(list)).join(' ');
    const steps = joined.get(key) ?? [...new Set(lists.flat())];
    joined.set(key, steps);
    return steps;
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}
