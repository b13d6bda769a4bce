import type { Scope } from '../../collect/collected.ts';
import type { Options } from '../../options.ts';
import type { Replacement } from '../../publish/files/replace-file.ts';
import type { Source } from '../../source.ts';
import type { Arguments } from '../arguments/arguments.ts';
import type { Candidate } from './find-candidates.ts';

/**
 * What a workflow runs: a commit on a server, or the `files` of this very program, copied into the repository because of `why`.
 * `schema` is where an editor finds the schema of trailmark.yml.
 */
export type Running =
  | { readonly kind: 'uses'; readonly uses: string; readonly schema: string }
  | { readonly kind: 'copy'; readonly files: readonly Source[]; readonly why: string; readonly isIgnored: boolean }
  | { readonly kind: 'none'; readonly why: string };

/** A file that `init` writes, and why. */
export interface PlannedFile extends Replacement {
  readonly why: string;
}

/** What `init` is going to do: files to write, what is there already, and what there is to say besides. */
export interface InitPlan {
  readonly files: readonly PlannedFile[];
  readonly kept: readonly string[];
  readonly notes: readonly string[];
}

export const NO_PLAN: InitPlan = { files: [], kept: [], notes: [] };

/** What was asked for, on the terminal or by options. `roadmap` are patterns for trailmark.yml. */
export interface InitWish extends Pick<Arguments, 'program'>, Pick<Scope, 'roadmap' | 'readme'> {
  readonly options: Options;
  /** The language of a first roadmap, where there is none. */
  readonly reader: string;
  /** The roadmap that was chosen of those that look like one. */
  readonly chosen: readonly Candidate[];
  /** A roadmap to write, as it came from `--from`. */
  readonly taken: Source | null;
  readonly hasIssue: boolean;
  readonly running: Running;
}
