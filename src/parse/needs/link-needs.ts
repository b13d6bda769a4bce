import type { Problem } from '../../problem.ts';
import type { Draft, DraftStage, DraftStep } from '../draft.ts';
import type { WrittenNeed } from '../fields/fields.ts';
import { splitNames } from '../fields/read-fields.ts';
import type { Finding } from '../notations/finding.ts';
import { MOST_NEEDS, type Need } from '../roadmap.ts';
import { findCircles } from './find-circles.ts';
import { type Found, flattenSteps, type NeedTarget, needFinder, type Range } from './find-need.ts';
import { ambiguousNeed, circularNeed, manyNeeds, type NeedComplaint, unknownNeed } from './need-complaints.ts';

/** For each step what must be done before it, and what is wrong with the written needs. */
export interface LinkedNeeds {
  readonly needs: ReadonlyMap<Finding, readonly Need[]>;
  readonly problems: readonly Problem[];
}

/** One need of a step. `written` is `null` for a prerequisites line, which is never wrong. */
interface Edge {
  readonly from: Finding;
  readonly target: NeedTarget;
  readonly written: WrittenNeed | null;
  readonly path: string;
}

/** A need that is passed down; `part` is the stage or heading that it was written at, null for a step. */
interface Passed {
  readonly target: NeedTarget;
  readonly written: WrittenNeed | null;
  readonly part: DraftStage | null;
}

/** What is around a step while the needs of a file are passed down. */
interface Around {
  readonly passed: readonly Passed[];
  readonly optional: boolean;
}

/** Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle. `idOf` gives the full id of a step. */
export function linkNeeds(drafts: readonly Draft[], idOf: (finding: Finding) => string): LinkedNeeds {
  const linker = new Linker(drafts);
  for (const draft of drafts) for (const step of draft.steps) linker.linkTop(draft, step);
  return linker.finish(idOf);
}

class Linker {
  readonly #find: (name: string, from: Draft) => Found;
  readonly #steps: readonly DraftStep[];
  readonly #edges: Edge[] = [];
  readonly #optional = new Set<Finding>();
  readonly #told = new Map<string, Problem>();

  constructor(drafts: readonly Draft[]) {
    this.#find = needFinder(drafts);
    this.#steps = drafts.flatMap((draft) => flattenSteps(draft.steps));
  }

  linkTop(draft: Draft, step: DraftStep): void {
    const parts = draft.partsOf.get(step) ?? [];
    const written = parts.flatMap((part) => this.#look(part.fields.needs, draft, part));
    const named = parts.flatMap((part) =>
      splitNames(part.prerequisites ?? '').flatMap((name) => {
        const found = this.#find(name, draft);
        return found.kind === 'target' ? [{ target: found.target, written: null, part }] : [];
      }),
    );
    const optional = parts.some(({ fields }) => fields.optional);
    this.#link(draft, step, { passed: [...written, ...named], optional });
  }

  #link(draft: Draft, { finding: from, steps }: DraftStep, { passed, optional }: Around): void {
    const { path } = draft;
    const own = this.#look(from.fields.needs, draft, null);
    const isOptional = optional || from.fields.optional;
    if (isOptional) this.#optional.add(from);
    const inherited = passed.filter(({ target, part }) => !isAround(target, { draft, from, part }));
    for (const { target, written } of [...inherited, ...own]) this.#edges.push({ from, target, written, path });
    const inner = { passed: [...passed, ...own], optional: isOptional };
    for (const step of steps) this.#link(draft, step, inner);
  }

  #look(needs: readonly WrittenNeed[], draft: Draft, part: DraftStage | null): readonly Passed[] {
    return needs.flatMap((written) => {
      const found = this.#find(written.name, draft);
      if (found.kind === 'target') return [{ target: found.target, written, part }];
      const { name } = written;
      this.#tell(draft.path, written, found.kind === 'unknown' ? unknownNeed(name) : ambiguousNeed(name, found.places));
      return [];
    });
  }

  /** A need that many steps inherit is told once, where it was written. */
  #tell(path: string, { name, line, column }: WrittenNeed, { severity, code, message }: NeedComplaint): void {
    const key = `${path}:${line}:${code}:${name}`;
    if (!this.#told.has(key)) this.#told.set(key, { path, line, column, severity, code, message, fix: null });
  }

  finish(idOf: (finding: Finding) => string): LinkedNeeds {
    const isCircular = this.#findCircles();
    const known = new Map<NeedTarget, Need>();
    const needs = new Map<Finding, Need[]>();
    for (const edge of this.#edges) {
      const { from, target, written, path } = edge;
      if (isCircular(edge)) {
        if (written !== null) this.#tell(path, written, circularNeed(written.name));
        continue;
      }
      const need = known.get(target) ?? { title: target.title, steps: this.#required(target).map(idOf) };
      known.set(target, need);
      const mine = needs.get(from) ?? [];
      needs.set(from, mine);
      if (!mine.includes(need)) mine.push(need);
      const count = mine.reduce((sum, { steps }) => sum + steps.length, 0);
      if (count > MOST_NEEDS && written !== null) this.#tell(path, written, manyNeeds(written.name, count));
    }
    return { needs, problems: [...this.#told.values()] };
  }

  /** A part is done when its required steps are; where all are optional, whoever names it means them. */
  #required({ isPart, steps }: NeedTarget): readonly Finding[] {
    const required = isPart ? steps.filter((step) => !this.#optional.has(step)) : [];
    return required.length > 0 ? required : steps;
  }

  /** A step also waits for the steps below it, so needs and nesting can make a circle together. */
  #findCircles(): (edge: Edge) => boolean {
    const indexOf = new Map<Finding | NeedTarget, number>();
    for (const { finding } of this.#steps) indexOf.set(finding, indexOf.size);
    for (const { target } of this.#edges) if (!indexOf.has(target)) indexOf.set(target, indexOf.size);
    const at = (vertex: Finding | NeedTarget) => indexOf.get(vertex) ?? 0;
    const graph: number[][] = [...indexOf.keys()].map((vertex) =>
      'steps' in vertex ? this.#required(vertex).map(at) : [],
    );
    for (const { finding, steps } of this.#steps) graph[at(finding)]?.push(...steps.map((inner) => at(inner.finding)));
    for (const { from, target } of this.#edges) graph[at(from)]?.push(at(target));
    const circle = findCircles(graph);
    return ({ from, target }) => circle[at(from)] === circle[at(target)];
  }
}

/** Whether an inherited need leads to the step, to what holds it or to what it holds. A stage that needs itself or what is around it is another matter: that is a circle. */
function isAround(
  target: NeedTarget,
  { draft, from, part }: { draft: Draft; from: Finding } & Pick<Passed, 'part'>,
): boolean {
  if (target.draft !== draft) return false;
  const isAbove = contains(target.span, from.span);
  return target.isPart
    ? isAbove && part !== null && part.start < target.span.start
    : isAbove || contains(from.span, target.span);
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}
