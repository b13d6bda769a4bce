import { foldText } from '../../fold-text.ts';
import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import type { Draft, DraftStage, DraftStep } from '../draft.ts';
import type { Finding } from '../notations/finding.ts';

/** What a written name of a need leads to: the steps to do, or that it leads nowhere or to several places. */
export type Target =
  | { readonly kind: 'steps'; readonly steps: readonly Finding[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly places: readonly string[] };

interface Candidate {
  readonly place: string;
  readonly steps: readonly Finding[];
}

/** `byOther` are names that count where no title is called so: titles without estimates, headings that are no stages. */
interface Index {
  readonly byId: ReadonlyMap<string, Candidate>;
  readonly byTitle: ReadonlyMap<string, readonly Candidate[]>;
  readonly byOther: ReadonlyMap<string, readonly Candidate[]>;
}

/** Builds a look-up of names: `path#id` first, then ids, step titles and stage titles of the own file, then those of all. */
export function needFinder(drafts: readonly Draft[]): (name: string, from: Draft) => Target {
  const indexes = new Map(drafts.map((draft) => [draft, indexDraft(draft)]));
  return (name, from) => {
    const named = fromPath(name, from);
    if (named !== null) return named;
    const own = indexes.get(from);
    const mine = own === undefined ? [] : candidates(own, name);
    if (mine.length > 0) return toTarget(mine);
    return toTarget(drafts.flatMap((draft) => (draft === from ? [] : candidates(indexes.get(draft), name))));
  };

  /** A `#` may also belong to a title (`C# basics`): only a path of a roadmap makes it a separator. */
  function fromPath(name: string, from: Draft): Target | null {
    const at = name.lastIndexOf('#');
    if (at <= 0) return null;
    const paths = [name.slice(0, at), resolvePath(from.path, name.slice(0, at))];
    const draft = drafts.find((other) => paths.includes(other.path));
    if (draft === undefined) return null;
    const candidate = indexes.get(draft)?.byId.get(name.slice(at + 1));
    return candidate === undefined ? { kind: 'unknown' } : { kind: 'steps', steps: candidate.steps };
  }
}

function candidates(index: Index | undefined, name: string): readonly Candidate[] {
  const exact = index?.byId.get(name);
  if (exact !== undefined) return [exact];
  return index?.byTitle.get(foldText(name)) ?? index?.byOther.get(foldText(name)) ?? [];
}

function toTarget(found: readonly Candidate[]): Target {
  const [first] = found;
  if (first === undefined) return { kind: 'unknown' };
  if (found.length > 1) return { kind: 'ambiguous', places: found.map((candidate) => candidate.place) };
  return { kind: 'steps', steps: first.steps };
}

function indexDraft(draft: Draft): Index {
  const byId = new Map<string, Candidate>();
  const byTitle = new Names();
  const byOther = new Names();
  const steps = flattenSteps(draft.steps);
  const starts = steps.map(({ finding }) => finding.span.start);
  for (const step of steps) {
    const candidate = { place: `${draft.path}:${step.finding.line}`, steps: [step.finding] };
    byId.set(draft.ids.get(step.finding) ?? '', candidate);
    byTitle.add([step.finding.title], candidate);
  }
  const stages = flattenStages(draft.stages);
  const taken = new Set(stages.map(({ start }) => start));
  const headings = flattenStages(draft.headings).filter(
    // A heading over everything, as the title of the file, holds whatever could need it.
    (heading) => !taken.has(heading.start) && countBetween(starts, heading.start, heading.end) < starts.length,
  );
  for (const stage of [...stages, ...headings]) {
    const candidate = { place: `${draft.path}:${stage.line}`, steps: stepsOf(stage, steps, starts) };
    if (taken.has(stage.start)) byTitle.add([stage.title], candidate);
    byOther.add([stage.title, ...stage.names], candidate);
    if (stage.fields.id !== null && !byId.has(stage.fields.id)) byId.set(stage.fields.id, candidate);
  }
  return { byId, byTitle: byTitle.all, byOther: byOther.all };
}

/** Candidates by their names, case and width folded. */
class Names {
  readonly all = new Map<string, Candidate[]>();

  add(names: readonly string[], candidate: Candidate): void {
    for (const name of new Set(names.map(foldText))) {
      const same = this.all.get(name);
      if (same === undefined) this.all.set(name, [candidate]);
      else same.push(candidate);
    }
  }
}

/** A stage is done when its steps are; those that were dropped are no part of it. `starts` are where the steps begin, in order. */
function stepsOf(stage: DraftStage, steps: readonly DraftStep[], starts: readonly number[]): readonly Finding[] {
  const inside = steps.slice(lowerBound(starts, stage.start), lowerBound(starts, stage.end));
  return inside.map((step) => step.finding).filter((finding) => finding.status !== 'dropped');
}

/** A step and all below it, in the order of writing. */
export function flattenSteps(steps: readonly DraftStep[]): readonly DraftStep[] {
  return steps.flatMap((step) => [step, ...flattenSteps(step.steps)]);
}

/** A stage and all inside it, in the order of writing. */
export function flattenStages(stages: readonly DraftStage[]): readonly DraftStage[] {
  return stages.flatMap((stage) => [stage, ...flattenStages(stage.stages)]);
}

function resolvePath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
