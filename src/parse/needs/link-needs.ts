import type { Range } from '../../markdown/flat-text.ts';
import { memoize } from '../../memoize.ts';
import { type Drafted, type DraftStep, flattenSteps, fullId } from '../draft.ts';
import type { WrittenNeed } from '../fields/fields.ts';
import { splitNames } from '../fields/read-fields.ts';
import type { StepCandidate } from '../notations/step-candidate.ts';
import { MOST_NEEDS, type Need } from '../roadmap.ts';
import { type Part, partsAround } from '../stages/part.ts';
import { findCircles } from './find-circles.ts';
import { type FindNeed, type NeedTarget, needFinder } from './find-need.ts';

/** Why a need can't be used: no name is this one, several are (at these `path:line`), or what it names waits for the step itself. One of `many-needs` can, but the step then needs more than the JSON lists. */
export type NeedFault =
  | { readonly code: 'unknown-need' | 'circular-need' }
  | { readonly code: 'ambiguous-need'; readonly places: readonly string[] }
  | { readonly code: 'many-needs'; readonly count: number };

/** A written need of the file at `path` and what is wrong with it. */
export interface WrongNeed {
  readonly path: string;
  readonly need: WrittenNeed;
  readonly fault: NeedFault;
}

/** For each step what must be done before it, and the written needs that are wrong. */
export interface LinkedNeeds {
  readonly needs: ReadonlyMap<StepCandidate, readonly Need[]>;
  readonly wrong: readonly WrongNeed[];
}

/** One need of a step. */
interface Edge extends Omit<Passed, 'part'> {
  readonly from: StepCandidate;
  readonly path: string;
}

/**
 * A need that is passed down; `written` is null for what is said in words, which is never wrong; `part` is the stage or heading that it
 * was written at, null for a step.
 */
interface Passed {
  readonly target: NeedTarget;
  readonly written: WrittenNeed | null;
  readonly part: Part | null;
}

/** What of a step or part says what it needs. */
type Saying = Pick<StepCandidate | Part, 'fields' | 'prerequisites'>;

/** What is around a step while the needs of a file are passed down. */
interface Around {
  readonly passed: readonly Passed[];
  readonly optional: boolean;
}

/** Looks up every written need, passes needs down from stages and outer steps, and takes out those that run in a circle. */
export function linkNeeds(drafts: readonly Drafted[]): LinkedNeeds {
  const linker = new Linker(drafts);
  for (const draft of drafts) for (const step of draft.steps) linker.linkTop(draft, step);
  return linker.finish();
}

class Linker {
  readonly #find: FindNeed;
  readonly #drafts: readonly Drafted[];
  readonly #edges: Edge[] = [];
  readonly #optional = new Set<StepCandidate>();
  readonly #wrong = new Map<string, WrongNeed>();

  constructor(drafts: readonly Drafted[]) {
    this.#find = needFinder(drafts);
    this.#drafts = drafts;
  }

  linkTop(draft: Drafted, step: DraftStep): void {
    const parts = partsAround(draft.parts, step.candidate.span.start);
    const passed = parts.flatMap((part) => this.#look(part, draft, part));
    this.#link(draft, step, { passed, optional: parts.some(({ fields }) => fields.optional === true) });
  }

  #link(draft: Drafted, { candidate: from, steps }: DraftStep, { passed, optional }: Around): void {
    const { path } = draft;
    const own = this.#look(from, draft, null);
    const isOptional = optional || from.fields.optional === true;
    if (isOptional) this.#optional.add(from);
    const inherited = passed.filter(({ target, part }) => !isAround(target, { draft, from, part }));
    for (const { target, written } of [...inherited, ...own]) this.#edges.push({ from, target, written, path });
    const inner = { passed: [...passed, ...own], optional: isOptional };
    for (const step of steps) this.#link(draft, step, inner);
  }

  /** What a step or part needs as it is written in fields, and in words, which may name what is no step at all. */
  #look({ fields, prerequisites }: Saying, draft: Drafted, part: Part | null): readonly Passed[] {
    const written = (fields.needs ?? []).map((need) => ({ name: need.name, written: need }));
    const said = [prerequisites ?? []].flat().flatMap(splitNames);
    return [...written, ...said.map((name) => ({ name, written: null }))].flatMap(({ name, written }) => {
      const [target, ...others] = this.#find(name, draft);
      if (target !== undefined && others.length === 0) return [{ target, written, part }];
      const places = [target ?? [], others].flat().map(({ place }) => place);
      const fault: NeedFault = places.length === 0 ? { code: 'unknown-need' } : { code: 'ambiguous-need', places };
      if (written !== null) this.#complain(draft.path, written, fault);
      return [];
    });
  }

  /** A need that many steps inherit is wrong once, where it was written. */
  #complain(path: string, need: WrittenNeed, fault: NeedFault): void {
    const key = `${path}:${need.line}:${fault.code}:${need.name}`;
    if (!this.#wrong.has(key)) this.#wrong.set(key, { path, need, fault });
  }

  finish(): LinkedNeeds {
    if (this.#edges.length === 0) return { needs: new Map(), wrong: [...this.#wrong.values()] };
    const isCircular = this.#findCircles();
    const needOf = memoize((target: NeedTarget) => this.#toNeed(target));
    const needs = new Map<StepCandidate, Need[]>();
    for (const edge of this.#edges) {
      const { from, target, written, path } = edge;
      if (isCircular(edge)) {
        if (written !== null) this.#complain(path, written, { code: 'circular-need' });
        continue;
      }
      const need = needOf(target);
      const mine = needs.get(from) ?? [];
      needs.set(from, mine);
      if (!mine.includes(need)) mine.push(need);
      const count = mine.reduce((sum, { steps }) => sum + steps.length, 0);
      if (count > MOST_NEEDS && written !== null) this.#complain(path, written, { code: 'many-needs', count });
    }
    return { needs, wrong: [...this.#wrong.values()] };
  }

  #toNeed(target: NeedTarget): Need {
    return { title: target.title, steps: this.#required(target).map((step) => fullId(target.draft, step)) };
  }

  /** A part is done when its required steps are; where all are optional, whoever names it means them. */
  #required({ isPart, steps }: NeedTarget): readonly StepCandidate[] {
    const required = isPart ? steps.filter((step) => !this.#optional.has(step)) : [];
    return required.length > 0 ? required : steps;
  }

  /** A step also waits for the steps below it, so needs and nesting can make a circle together. */
  #findCircles(): (edge: Edge) => boolean {
    const indexOf = new Map<StepCandidate | NeedTarget, number>();
    const all = this.#drafts.flatMap((draft) => flattenSteps(draft.steps));
    for (const { candidate } of all) indexOf.set(candidate, indexOf.size);
    for (const { target } of this.#edges) if (!indexOf.has(target)) indexOf.set(target, indexOf.size);
    const at = (vertex: StepCandidate | NeedTarget) => indexOf.get(vertex) ?? 0;
    const graph: number[][] = [...indexOf.keys()].map((vertex) =>
      'steps' in vertex ? this.#required(vertex).map(at) : [],
    );
    for (const { candidate, steps } of all) for (const inner of steps) graph[at(candidate)]?.push(at(inner.candidate));
    for (const { from, target } of this.#edges) graph[at(from)]?.push(at(target));
    const circle = findCircles(graph);
    return ({ from, target }) => circle[at(from)] === circle[at(target)];
  }
}

/** Whether an inherited need leads to the step, to what holds it or to what it holds. A stage that needs itself or what is around it is another matter: that is a circle. */
function isAround(
  target: NeedTarget,
  { draft, from, part }: { draft: Drafted; from: StepCandidate } & Pick<Passed, 'part'>,
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
