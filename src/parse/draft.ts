import type { Fields } from './fields/fields.ts';
import type { FrontMatter } from './fields/front-matter.ts';
import type { LeftOut } from './left-out.ts';
import type { Finding, Page } from './notations/finding.ts';
import type { PlainStep } from './plain-steps.ts';
import type { Resource } from './roadmap.ts';

/** A step before ids and needs are known. */
export interface DraftStep {
  readonly finding: Finding;
  readonly context: readonly string[];
  readonly steps: readonly DraftStep[];
}

/**
 * A stage before its steps are put in. `start` and `end` are offsets: a step that begins between them is the stage's.
 * `names` are other forms of its title by which a need may call it.
 */
export interface DraftStage {
  readonly title: string;
  readonly names: readonly string[];
  readonly line: number;
  readonly anchor: string | null;
  readonly start: number;
  readonly end: number;
  readonly fields: Fields;
  readonly prerequisites: string | null;
  readonly stages: readonly DraftStage[];
}

/** What a mirror names: a stage, a heading or a whole file, with the offsets between which its steps begin. */
export interface Mirrored {
  readonly title: string;
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A resource, and where its link and the heading above that makes it one begin. */
export interface DraftResource {
  readonly resource: Resource;
  readonly start: number;
  readonly heading: number;
}

/**
 * One file, read but not yet linked to the others. `stageOf` names the innermost stage around each top step, `partsOf` all
 * stages and headings around it, the innermost last. Of all `candidates` the `findings` count: the others are left out,
 * or repeat a step, or the progress of what they name (`mirrors`); `twins` count, though another step has their id.
 */
export interface Draft {
  readonly page: Page;
  readonly candidates: readonly Finding[];
  readonly leftOutAt: (offset: number) => LeftOut | null;
  readonly findings: readonly Finding[];
  readonly repeats: ReadonlyMap<Finding, Finding>;
  readonly mirrors: ReadonlyMap<Finding, Mirrored>;
  readonly twins: readonly Finding[];
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly title: string;
  readonly purpose: string | null;
  readonly language: string | null;
  readonly steps: readonly DraftStep[];
  readonly stages: readonly DraftStage[];
  /** All headings with steps below, stages or not, as a tree. */
  readonly headings: readonly DraftStage[];
  readonly stageOf: ReadonlyMap<DraftStep, DraftStage | null>;
  readonly partsOf: ReadonlyMap<DraftStep, readonly DraftStage[]>;
  readonly resources: readonly DraftResource[];
  readonly ids: ReadonlyMap<Finding, string>;
  /** Of a file without steps, the first items that could be some. */
  readonly preview: readonly PlainStep[];
}
