import GithubSlugger, { slug } from 'github-slugger';
import type { Problem } from '../../problem.ts';
import type { DraftStage, DraftStep } from '../draft.ts';
import type { Finding } from '../notations/finding.ts';
import { flattenSteps } from './find-need.ts';

/** The ids of a file's steps without their path, and what is wrong with the written ones. */
export interface Ids {
  readonly ids: ReadonlyMap<Finding, string>;
  readonly problems: readonly Problem[];
}

/** A title without a letter or digit makes no slug. */
const NAMELESS = 'step';

/**
 * Gives every step of a file its id: the written one, else the slug of its title; equal ones get `-1`, `-2` in the order of writing.
 * An id that is written at a heading or stage is taken.
 */
export function identifySteps(path: string, steps: readonly DraftStep[], stages: readonly DraftStage[]): Ids {
  const slugger = new GithubSlugger();
  for (const id of writtenIds(stages)) slugger.occurrences[id] = 0;
  const findings = flattenSteps(steps).map(({ finding }) => finding);
  const ids = new Map<Finding, string>();
  const problems: Problem[] = [];
  for (const finding of findings) {
    const written = finding.fields.id;
    if (written === null) continue;
    if (written in slugger.occurrences) problems.push(duplicate(path, finding, written));
    else {
      slugger.occurrences[written] = 0;
      ids.set(finding, written);
    }
  }
  for (const finding of findings) {
    const name = finding.fields.id ?? finding.title;
    if (!ids.has(finding)) ids.set(finding, slugger.slug(slug(name) === '' ? NAMELESS : name));
  }
  return { ids, problems };
}

function writtenIds(stages: readonly DraftStage[]): readonly string[] {
  return stages.flatMap((stage) => [
    ...(stage.fields.id === null ? [] : [stage.fields.id]),
    ...writtenIds(stage.stages),
  ]);
}

function duplicate(path: string, finding: Finding, id: string): Problem {
  return {
    path,
    line: finding.line,
    column: finding.column,
    severity: 'error',
    code: 'duplicate-id',
    message: `Another step or stage of this file has the id "${id}" already. Give one of them another id.`,
    fix: null,
  };
}
