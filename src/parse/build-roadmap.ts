import type { Draft, DraftResource, DraftStage, DraftStep } from './draft.ts';
import { type Passed, passDown, passedByParts } from './fields/pass-down.ts';
import type { Finding } from './notations/finding.ts';
import type { Need, Resource, Roadmap, Stage, Step } from './roadmap.ts';
import { stagesAround } from './stages/stages-around.ts';

/** Makes the roadmap of a draft. `idOf` gives the full id of any step, `needsOf` what must be done before one. */
export function buildRoadmap(
  draft: Draft,
  idOf: (finding: Finding) => string,
  needsOf: (finding: Finding) => readonly Need[],
): Roadmap {
  return new Builder(draft, idOf, needsOf).build();
}

class Builder {
  readonly #draft: Draft;
  readonly #idOf: (finding: Finding) => string;
  readonly #needsOf: (finding: Finding) => readonly Need[];
  readonly #stepsIn: ReadonlyMap<DraftStage | null, readonly DraftStep[]>;
  readonly #resourcesIn: ReadonlyMap<DraftStage | null, readonly DraftResource[]>;

  constructor(draft: Draft, idOf: (finding: Finding) => string, needsOf: (finding: Finding) => readonly Need[]) {
    this.#draft = draft;
    this.#idOf = idOf;
    this.#needsOf = needsOf;
    this.#stepsIn = groupBy(draft.steps, (step) => draft.stageOf.get(step) ?? null);
    this.#resourcesIn = groupBy(draft.resources, (resource) => stageAround(draft, resource));
  }

  build(): Roadmap {
    const { path, title, purpose, language, frontMatter, stages } = this.#draft;
    const { goal, order, count, gate, review, series } = frontMatter;
    return {
      path,
      title,
      language,
      goal,
      purpose,
      order,
      count,
      gate,
      review,
      series,
      resources: this.#resources(null),
      steps: this.#steps(null),
      stages: stages.map((stage) => this.#stage(stage)),
    };
  }

  #stage(stage: DraftStage): Stage {
    const { title, line, anchor, prerequisites } = stage;
    return {
      title,
      line,
      anchor,
      prerequisites,
      resources: this.#resources(stage),
      steps: this.#steps(stage),
      stages: stage.stages.map((inner) => this.#stage(inner)),
    };
  }

  /** The top steps whose innermost stage this is; null for those of no stage. */
  #steps(stage: DraftStage | null): readonly Step[] {
    return (this.#stepsIn.get(stage) ?? []).map((step) =>
      this.#step(step, passedByParts(this.#draft.partsOf.get(step) ?? [])),
    );
  }

  #step({ finding, context, steps }: DraftStep, passed: Passed): Step {
    const { fields, line, column, title, notation, mark, spans, note, links } = finding;
    const status = passed.dropped && finding.status !== 'done' ? 'dropped' : finding.status;
    const own = passDown(passed, finding, status);
    return {
      id: this.#idOf(finding),
      path: this.#draft.path,
      line,
      column,
      title,
      status,
      depth: passed.depth,
      notation,
      mark,
      spans,
      note,
      parked: (status === 'todo' || status === 'doing') && own.parked,
      when: own.fields.when,
      why: fields.why,
      start: status === 'done' ? null : own.fields.start,
      due: status === 'done' ? null : own.fields.due,
      doneOn: status === 'done' ? fields.doneOn : null,
      priority: fields.priority ?? own.fields.priority ?? 'none',
      estimate: fields.estimate,
      optional: own.fields.optional,
      needs: this.#needsOf(finding),
      links,
      context,
      steps: steps.map((inner) => this.#step(inner, own)),
    };
  }

  #resources(stage: DraftStage | null): readonly Resource[] {
    return (this.#resourcesIn.get(stage) ?? []).map(({ resource }) => resource);
  }
}

/** Boxes make a stage of a resource heading; what it lists is for the stage around it all the same. */
function stageAround({ stages }: Draft, { start, heading }: DraftResource): DraftStage | null {
  const around = stagesAround(stages, start);
  const own = around.findIndex((stage) => stage.start === heading);
  return (own < 0 ? around : around.slice(0, own)).at(-1) ?? null;
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}
