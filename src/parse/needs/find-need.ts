import { foldText } from '../../fold-text.ts';
import { groupPairs } from '../../group-by.ts';
import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import type { Range } from '../../markdown/flat-text.ts';
import { memoize } from '../../memoize.ts';
import { type Drafted, flattenSteps } from '../draft.ts';
import { headsOf } from '../mirrors/stage-names.ts';
import type { StepCandidate } from '../notations/step-candidate.ts';
import { type Part, stagesFirst } from '../stages/part.ts';

/** What a name stands for, one value for all needs that lead to it: a step, or a part (stage, heading or roadmap) with the steps in it that were not dropped. */
export interface NeedTarget {
  readonly title: string;
  readonly place: string;
  readonly draft: Drafted;
  readonly span: Range;
  readonly isPart: boolean;
  readonly steps: readonly StepCandidate[];
}

/** `byOther` are names that count where no title is called so: titles without estimates, codes and numbers of titles, headings that are no stages. */
interface Index {
  readonly byId: ReadonlyMap<string, NeedTarget>;
  readonly byTitle: ReadonlyMap<string, readonly NeedTarget[]>;
  readonly byOther: ReadonlyMap<string, readonly NeedTarget[]>;
  readonly whole: NeedTarget;
}

/** Finds what a name in a file stands for: nothing where it is unknown, several where it is ambiguous. */
export type FindNeed = (name: string, from: Drafted) => readonly NeedTarget[];

/** Builds a look-up of names: `path#id` first, then ids, step titles and stage titles of the own file, then those of all, then roadmaps by title or path. */
export function needFinder(drafts: readonly Drafted[]): FindNeed {
  // Most files are named by no need.
  const indexOf = memoize(indexDraft);
  return (name, from) => {
    const named = fromPath(name, from);
    if (named !== null) return named;
    const mine = targetsIn(indexOf(from), name);
    if (mine.length > 0) return mine;
    const theirs = drafts.flatMap((draft) => (draft === from ? [] : targetsIn(indexOf(draft), name)));
    return theirs.length > 0 ? theirs : wholes(name, from);
  };

  /** A `#` may also belong to a title (`C# basics`): only a path of a roadmap makes it a separator. */
  function fromPath(name: string, from: Drafted): readonly NeedTarget[] | null {
    const at = name.lastIndexOf('#');
    const draft = at <= 0 ? undefined : draftAt(name.slice(0, at), from);
    if (draft === undefined) return null;
    const target = indexOf(draft).byId.get(name.slice(at + 1));
    return target === undefined ? [] : [target];
  }

  function wholes(name: string, from: Drafted): readonly NeedTarget[] {
    const titled = drafts.filter((draft) => foldText(draft.title) === foldText(name));
    const named = titled.length > 0 ? titled : [draftAt(name, from)];
    return named.flatMap((draft) => (draft === undefined ? [] : indexOf(draft).whole));
  }

  function draftAt(path: string, from: Drafted): Drafted | undefined {
    const paths = [path, resolvePath(from.path, path)];
    return drafts.find((other) => paths.includes(other.path));
  }
}

function targetsIn(index: Index, name: string): readonly NeedTarget[] {
  const exact = index.byId.get(name);
  if (exact !== undefined) return [exact];
  return index.byTitle.get(foldText(name)) ?? index.byOther.get(foldText(name)) ?? [];
}

function indexDraft(draft: Drafted): Index {
  const byId = new Map<string, NeedTarget>();
  const titled: [readonly string[], NeedTarget][] = [];
  const others: [readonly string[], NeedTarget][] = [];
  const candidates = flattenSteps(draft.steps).map(({ candidate }) => candidate);
  const starts = candidates.map(({ span }) => span.start);
  for (const candidate of candidates) {
    const { title, line, span } = candidate;
    const target = { title, place: `${draft.path}:${line}`, draft, span, isPart: false, steps: [candidate] };
    byId.set(draft.ids.get(candidate) ?? '', target);
    titled.push([[title], target]);
    others.push([codesOf(title), target]);
  }
  // A heading over everything, as the title of the file, holds whatever could need it.
  const isTarget = ({ isStage, start, end }: Part) => isStage || countBetween(starts, start, end) < starts.length;
  for (const part of stagesFirst(draft.parts).filter(isTarget)) {
    const { title, names, line, start, end, fields, isStage } = part;
    const inside = candidates.slice(lowerBound(starts, start), lowerBound(starts, end));
    const place = `${draft.path}:${line}`;
    const target = { title, place, draft, span: { start, end }, isPart: true, steps: inside.filter(isKept) };
    if (isStage) titled.push([[title], target]);
    others.push([[title, ...names, ...headsOf(title)], target]);
    if (fields.id !== undefined && !byId.has(fields.id)) byId.set(fields.id, target);
  }
  const { title, path, text } = draft;
  const whole = { title, place: path, draft, span: { start: 0, end: text.length }, isPart: true, steps: candidates.filter(isKept) }; // biome-ignore format: one line for each target
  return { byId, byTitle: byName(titled), byOther: byName(others), whole };
}

/** `T012` of `T012 [P] Write the model`: lists of tasks call each by a code. */
function codesOf(title: string): readonly string[] {
  const code = /^[A-Z]{1,4}-?\d{1,5}(?=[\s.:：])/u.exec(title)?.[0];
  return code === undefined ? [] : [code];
}

function isKept({ status }: StepCandidate): boolean {
  return status !== 'dropped';
}

/** Targets by their names, case and width folded. */
function byName(named: readonly (readonly [names: readonly string[], target: NeedTarget])[]): Index['byTitle'] {
  return groupPairs(
    named.flatMap(([names, target]) => [...new Set(names.map(foldText))].map((name) => [name, target])),
  );
}

/** An address as people read it; one with a percent sign of its own as it is. */
export function decodeAddress(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** A path that is written in the file at `from`, from the root. */
export function resolvePath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
