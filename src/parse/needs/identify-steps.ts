import GithubSlugger, { slug } from 'github-slugger';
import type { DraftStep } from '../draft.ts';
import type { Finding } from '../notations/finding.ts';
import { flattenParts, type Part } from '../stages/part.ts';
import { flattenSteps } from './find-need.ts';

/** The ids of a file's steps without their path, and the steps whose written id is taken already. */
export interface Ids {
  readonly ids: ReadonlyMap<Finding, string>;
  readonly twins: readonly Finding[];
}

/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';

/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
export function identifySteps(steps: readonly DraftStep[], parts: readonly Part[]): Ids {
  const slugger = new GithubSlugger();
  for (const id of flattenParts(parts).flatMap(({ fields }) => fields.id ?? [])) slugger.occurrences[id] = 0;
  const findings = flattenSteps(steps).map(({ finding }) => finding);
  const ids = new Map<Finding, string>();
  const twins: Finding[] = [];
  for (const finding of findings) {
    const written = finding.fields.id;
    if (written === null) continue;
    if (written in slugger.occurrences) twins.push(finding);
    else {
      slugger.occurrences[written] = 0;
      ids.set(finding, written);
    }
  }
  for (const finding of findings) {
    const name = finding.fields.id ?? finding.title;
    if (!ids.has(finding)) ids.set(finding, slugger.slug(slug(name) === '' ? NAMELESS : name));
  }
  return { ids, twins };
}
