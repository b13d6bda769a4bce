import type { Problem } from '../problem.ts';
import type { Draft, DraftStep } from './draft.ts';
import type { WrittenNeed } from './fields.ts';
import { findCircles } from './find-circles.ts';
import { flattenSteps, needFinder, type Target } from './find-need.ts';
import type { Finding } from './notations/finding.ts';
import { splitNames } from './read-fields.ts';

/** For each step the steps that must be done before it, and what is wrong with the written needs. */
export interface LinkedNeeds {
  readonly needs: ReadonlyMap<Finding, readonly Finding[]>;
  readonly problems: readonly Problem[];
}

/** One edge from a step to a need, with the place where it was written; `null` for a prerequisites line, which is never wrong. */
interface Edge {
  readonly from: Finding;
  readonly to: Finding;
  readonly written: WrittenNeed | null;
  readonly path: string;
}

/** Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle. */
export function linkNeeds(drafts: readonly Draft[]): LinkedNeeds {
  const linker = new Linker(drafts);
  for (const draft of drafts) for (const step of draft.steps) linker.linkTop(draft, step);
  return linker.finish();
}

interface Inherited {
  readonly above: readonly Finding[];
  readonly targets: readonly { readonly steps: readonly Finding[]; readonly written: WrittenNeed | null }[];
}

class Linker {
  readonly #find: (name: string, from: Draft) => Target;
  readonly #steps: readonly DraftStep[];
  readonly #edges: Edge[] = [];
  readonly #told = new Map<string, Problem>();

  constructor(drafts: readonly Draft[]) {
    this.#find = needFinder(drafts);
    this.#steps = drafts.flatMap((draft) => flattenSteps(draft.steps));
  }

  linkTop(draft: Draft, step: DraftStep): void {
    const stages = draft.stageOf.get(step) ?? [];
    const written = stages.flatMap((stage) =>
      stage.fields.needs.map((need) => ({ steps: this.#look(need, draft), written: need })),
    );
    const named = stages.flatMap((stage) =>
      splitNames(stage.prerequisites ?? '').map((name) => this.#find(name, draft)),
    );
    const known = named.flatMap((target) => (target.kind === 'steps' ? [{ steps: target.steps, written: null }] : []));
    this.#link(draft, step, { above: [], targets: [...written, ...known] });
  }

  #link(draft: Draft, step: DraftStep, inherited: Inherited): void {
    const from = step.finding;
    const related = new Set([from, ...inherited.above, ...flattenSteps(step.steps).map((inner) => inner.finding)]);
    // A need that comes from above can't mean the step itself, what holds it or what it holds.
    for (const { steps, written } of inherited.targets) {
      for (const to of steps) if (!related.has(to)) this.#edges.push({ from, to, written, path: draft.path });
    }
    const own = from.fields.needs.map((need) => ({ steps: this.#look(need, draft), written: need }));
    for (const { steps, written } of own)
      for (const to of steps) this.#edges.push({ from, to, written, path: draft.path });
    for (const inner of step.steps)
      this.#link(draft, inner, { above: [...inherited.above, from], targets: [...inherited.targets, ...own] });
  }

  #look(need: WrittenNeed, draft: Draft): readonly Finding[] {
    const target = this.#find(need.name, draft);
    if (target.kind === 'steps') return target.steps;
    if (target.kind === 'unknown') this.#tell(draft.path, need, unknownNeed(need.name));
    else this.#tell(draft.path, need, ambiguousNeed(need.name, target.places));
    return [];
  }

  /** A need that many steps inherit is told once, where it was written. */
  #tell(path: string, { name, line, column }: WrittenNeed, { code, message }: Told): void {
    this.#told.set(`${path}:${line}:${name}`, { path, line, column, severity: 'error', code, message, fix: null });
  }

  finish(): LinkedNeeds {
    const circular = this.#circularEdges();
    for (const { written, path } of circular) {
      if (written !== null) this.#tell(path, written, circularNeed(written.name));
    }
    const needs = new Map<Finding, Set<Finding>>();
    for (const edge of this.#edges)
      if (!circular.has(edge)) needs.set(edge.from, (needs.get(edge.from) ?? new Set()).add(edge.to));
    return {
      needs: new Map([...needs].map(([step, targets]) => [step, [...targets]])),
      problems: [...this.#told.values()],
    };
  }

  /** A step also waits for the steps below it, so needs and nesting can make a circle together. */
  #circularEdges(): ReadonlySet<Edge> {
    const indexOf = new Map(this.#steps.map((step, at) => [step.finding, at]));
    const graph: number[][] = this.#steps.map((step) => step.steps.map((inner) => indexOf.get(inner.finding) ?? 0));
    for (const { from, to } of this.#edges) graph[indexOf.get(from) ?? 0]?.push(indexOf.get(to) ?? 0);
    const component = findCircles(graph);
    const circleOf = (finding: Finding) => component[indexOf.get(finding) ?? 0];
    return new Set(this.#edges.filter(({ from, to }) => from === to || circleOf(from) === circleOf(to)));
  }
}

type Told = Pick<Problem, 'code' | 'message'>;

function unknownNeed(name: string): Told {
  const message = `No step and no stage is called "${name}". Write an id, a title, or path#id; "trailmark status --json" lists the ids.`;
  return { code: 'unknown-need', message };
}

function ambiguousNeed(name: string, places: readonly string[]): Told {
  return {
    code: 'ambiguous-need',
    message: `"${name}" can mean ${places.join(' or ')}. Give the one that is meant an id and name that.`,
  };
}

function circularNeed(name: string): Told {
  return {
    code: 'circular-need',
    message: `"${name}" runs in a circle: what it names waits for this step. Take one of the needs out.`,
  };
}
