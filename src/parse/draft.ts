import type { FrontMatter } from './fields/front-matter.ts';
import type { LeftOut } from './left-out.ts';
import type { Page, StepCandidate } from './notations/step-candidate.ts';
import type { PlainStep } from './plain/plain-steps.ts';
import type { Resource, Roadmap } from './roadmap.ts';
import type { Columns } from './stages/find-columns.ts';
import type { Part } from './stages/part.ts';

/** A step before ids and needs are known. */
export interface DraftStep {
  readonly candidate: StepCandidate;
  readonly context: readonly string[];
  readonly steps: readonly DraftStep[];
}

/** A step and all below it, in the order of writing. */
export function flattenSteps(steps: readonly DraftStep[]): readonly DraftStep[] {
  return steps.flatMap((step) => [step, ...flattenSteps(step.steps)]);
}

/** What a mirror names: a stage, a heading or a whole file, with the offsets between which its steps begin. */
export interface Mirrored extends Pick<Part, 'title' | 'line' | 'start' | 'end'> {
  readonly path: string;
}

/** A resource, and where its link and the heading above that makes it one begin. */
export interface DraftResource {
  readonly resource: Resource;
  readonly start: number;
  readonly heading: number;
}

/**
 * What the roadmaps are linked and made from: one file without its outline, which is let go as soon as nobody looks at it any more. `parts`
 * are its headings and stages; `counted` are all its steps.
 */
export interface Drafted extends Pick<Roadmap, 'path' | 'title' | 'purpose' | 'language' | 'saidNext'> {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly counted: readonly StepCandidate[];
  readonly steps: readonly DraftStep[];
  readonly parts: readonly Part[];
  readonly resources: readonly DraftResource[];
  readonly ids: ReadonlyMap<StepCandidate, string>;
}

/**
 * One file, read but not yet linked to the others. Of all `candidates` the `counted` count: the others are left out, or repeat a step,
 * or the progress of what they name (`mirrors`); `duplicateIds` count, though another step has their id.
 */
export interface Draft extends Drafted {
  readonly page: Page;
  readonly candidates: readonly StepCandidate[];
  readonly leftOutAt: (offset: number) => LeftOut | null;
  readonly repeats: ReadonlyMap<StepCandidate, StepCandidate>;
  readonly mirrors: ReadonlyMap<StepCandidate, Mirrored>;
  readonly columns: Columns;
  readonly duplicateIds: readonly StepCandidate[];
  /** Of a file without steps, the first items that could be some. */
  readonly preview: readonly PlainStep[];
}

/** A draft without all that only those need who look for problems. */
export function letGo(draft: Draft): Drafted {
  const { path, text, frontMatter, title, purpose, language, saidNext } = draft;
  const { counted, steps, parts, resources, ids } = draft;
  return { path, text, frontMatter, title, purpose, language, saidNext, counted, steps, parts, resources, ids };
}

/** What a step is called by among all files. Joined, since a template of V8's keeps its parts. */
export function fullId({ path, ids }: Pick<Drafted, 'path' | 'ids'>, candidate: StepCandidate): string {
  return [path, ids.get(candidate)].join('#');
}
