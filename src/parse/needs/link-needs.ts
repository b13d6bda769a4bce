import type { Problem } from '../../problem.ts';
import type { Draft, DraftStep } from '../draft.ts';
import type { WrittenNeed } from '../fields/fields.ts';
import { splitNames } from '../fields/read-fields.ts';
import type { Finding } from '../notations/finding.ts';
import { Bundle, type BundledNeed, bundleJoiner } from './bundle.ts';
import { BundleGraph } from './bundle-graph.ts';
import { findCircles } from './find-circles.ts';
import { flattenSteps, needFinder, type Target } from './find-need.ts';
import { ambiguousNeed, circularNeed, type NeedComplaint, unknownNeed } from './need-complaints.ts';

/** For each step the steps that must be done before it, and what is wrong with the written needs. */
export interface LinkedNeeds {
  readonly needs: ReadonlyMap<Finding, readonly Finding[]>;
  readonly problems: readonly Problem[];
}

/** One need of a step as it was written; `written` is `null` for a prerequisites line, which is never wrong. */
interface Edge extends BundledNeed {
  readonly from: Finding;
  readonly written: WrittenNeed | null;
  readonly path: string;
}

/**
 * Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle.
 * Steps that have the same needs share one array, so that a stage of n steps may need another of n steps.
 */
export function linkNeeds(drafts: readonly Draft[]): LinkedNeeds {
  const linker = new Linker(drafts);
  for (const draft of drafts) for (const step of draft.steps) linker.linkTop(draft, step);
  return linker.finish();
}

interface Inherited {
  readonly above: readonly Finding[];
  readonly targets: readonly { readonly bundle: Bundle; readonly written: WrittenNeed | null }[];
}

class Linker {
  readonly #find: (name: string, from: Draft) => Target;
  readonly #steps: readonly DraftStep[];
  readonly #edges: Edge[] = [];
  readonly #bundles = new Map<readonly Finding[], Bundle>();
  readonly #told = new Map<string, Problem>();

  constructor(drafts: readonly Draft[]) {
    this.#find = needFinder(drafts);
    this.#steps = drafts.flatMap((draft) => flattenSteps(draft.steps));
  }

  linkTop(draft: Draft, step: DraftStep): void {
    const parts = draft.partsOf.get(step) ?? [];
    const written = parts.flatMap((part) =>
      part.fields.needs.map((need) => ({ bundle: this.#look(need, draft), written: need })),
    );
    const named = parts.flatMap((part) => splitNames(part.prerequisites ?? '').map((name) => this.#find(name, draft)));
    const known = named.flatMap((target) =>
      target.kind === 'steps' ? [{ bundle: this.#bundle(target.steps), written: null }] : [],
    );
    this.#link(draft, step, { above: [], targets: [...written, ...known] });
  }

  #link(draft: Draft, step: DraftStep, { above, targets }: Inherited): void {
    const from = step.finding;
    const { path } = draft;
    // A need that comes from above can't mean the step itself, what holds it or what it holds.
    const related =
      targets.length === 0 ? [] : [from, ...above, ...flattenSteps(step.steps).map((inner) => inner.finding)];
    for (const { bundle, written } of targets)
      this.#edges.push({ from, bundle, without: bundle.placesOf(related), written, path });
    const own = from.fields.needs.map((need) => ({ bundle: this.#look(need, draft), written: need }));
    for (const { bundle, written } of own) this.#edges.push({ from, bundle, without: [], written, path });
    for (const inner of step.steps)
      this.#link(draft, inner, { above: [...above, from], targets: [...targets, ...own] });
  }

  #look(need: WrittenNeed, draft: Draft): Bundle {
    const target = this.#find(need.name, draft);
    if (target.kind === 'steps') return this.#bundle(target.steps);
    if (target.kind === 'unknown') this.#tell(draft.path, need, unknownNeed(need.name));
    else this.#tell(draft.path, need, ambiguousNeed(need.name, target.places));
    return NOTHING;
  }

  #bundle(steps: readonly Finding[]): Bundle {
    const known = this.#bundles.get(steps);
    const bundle = known ?? new Bundle(steps);
    if (known === undefined) this.#bundles.set(steps, bundle);
    return bundle;
  }

  /** A need that many steps inherit is told once, where it was written. */
  #tell(path: string, { name, line, column }: WrittenNeed, { code, message }: NeedComplaint): void {
    this.#told.set(`${path}:${line}:${name}`, { path, line, column, severity: 'error', code, message, fix: null });
  }

  finish(): LinkedNeeds {
    const inCircle = this.#findCircles();
    const parts = new Map<Finding, (readonly Finding[])[]>();
    for (const { from, bundle, without, written, path } of this.#edges) {
      const circle = inCircle(from, bundle);
      const isCircular = circle.some((at) => !without.includes(at));
      if (isCircular && written !== null) this.#tell(path, written, circularNeed(written.name));
      const kept = bundle.keep(isCircular ? joinPlaces(circle, without) : without);
      if (kept.length > 0) parts.set(from, [...(parts.get(from) ?? []), kept]);
    }
    const join = bundleJoiner();
    return { needs: new Map([...parts].map(([step, of]) => [step, join(of)])), problems: [...this.#told.values()] };
  }

  /**
   * Finds the positions in a bundle of those steps that also wait for a step, itself included. A step also waits for the steps
   * below it, so needs and nesting can make a circle together.
   */
  #findCircles(): (from: Finding, bundle: Bundle) => readonly number[] {
    const indexOf = new Map(this.#steps.map((step, at) => [step.finding, at]));
    const below = this.#steps.map((step) => step.steps.map((inner) => indexOf.get(inner.finding) ?? 0));
    const graph = new BundleGraph(below, indexOf);
    for (const edge of this.#edges) graph.link(indexOf.get(edge.from) ?? 0, edge);
    const component = findCircles(graph.edges);
    const circleOf = (finding: Finding) => component[indexOf.get(finding) ?? 0] ?? 0;
    const circles = groupSteps(this.#steps, circleOf);
    return (from, bundle) => {
      const circle = circles.get(circleOf(from)) ?? [from];
      return bundle.placesOf(circle);
    };
  }
}

const NOTHING = new Bundle([]);

function joinPlaces(circle: readonly number[], without: readonly number[]): readonly number[] {
  const others = without.filter((at) => !circle.includes(at));
  return others.length === 0 ? circle : [...circle, ...others].sort((a, b) => a - b);
}

function groupSteps<Key>(steps: readonly DraftStep[], keyOf: (finding: Finding) => Key): Map<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const { finding } of steps) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) groups.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  return groups;
}
