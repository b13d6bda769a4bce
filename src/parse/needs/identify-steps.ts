import { slug } from 'github-slugger';
import { type DraftStep, flattenSteps } from '../draft.ts';
import type { StepCandidate } from '../notations/step-candidate.ts';
import { flattenParts, type Part } from '../stages/part.ts';

/** The ids of a file's steps without their path, and the steps whose written id is taken already. */
export interface Ids {
  readonly ids: ReadonlyMap<StepCandidate, string>;
  readonly duplicateIds: readonly StepCandidate[];
}

/** What a step is called by: the id that is written in its line, null for none, and the slug of that or else of its title. */
export interface Name {
  readonly written: string | null;
  readonly slug: string;
}

/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';

/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
export function identifySteps(steps: readonly DraftStep[], parts: readonly Part[]): Ids {
  const taken = flattenParts(parts).flatMap(({ fields }) => fields.id ?? []);
  const candidates = flattenSteps(steps).map(({ candidate }) => candidate);
  const { ids, duplicateIds } = giveIds(candidates.map(nameOf), taken);
  return {
    ids: new Map(candidates.map((candidate, at) => [candidate, ids[at] ?? ''])),
    duplicateIds: duplicateIds.flatMap((at) => candidates[at] ?? []),
  };
}

/** What a step is called by. */
export function nameOf({ fields, title }: StepCandidate): Name {
  // A string in which V8 replaces blanks is kept as all its pieces, ten times as large as one that is joined.
  return { written: fields.id ?? null, slug: slug((fields.id ?? title).split(' ').join('-')) || NAMELESS };
}

/** The id of each name in the order of writing, and the places of those whose written id is taken already. */
export function giveIds(
  names: readonly Name[],
  taken: readonly string[],
): { readonly ids: readonly string[]; readonly duplicateIds: readonly number[] } {
  // As github-slugger counts: how often each id was asked for again.
  const counts = new Map(taken.map((id) => [id, 0]));
  const duplicateIds: number[] = [];
  const own = names.map(({ written }, at) => {
    if (written === null) return null;
    if (counts.has(written)) duplicateIds.push(at);
    else counts.set(written, 0);
    return duplicateIds.at(-1) === at ? null : written;
  });
  const ids = names.map(({ slug: asked }, at) => own[at] ?? free(asked));
  return { ids, duplicateIds };

  function free(asked: string): string {
    let id = asked;
    while (counts.has(id)) {
      const count = (counts.get(asked) ?? 0) + 1;
      counts.set(asked, count);
      id = `${asked}-${count}`;
    }
    counts.set(id, 0);
    return id;
  }
}
