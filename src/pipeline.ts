import type { Source } from './collect/source.ts';
import type { Day } from './day.ts';
import type { Measure } from './measure/progress.ts';
import type { Problem } from './problem.ts';
import type { Comment } from './render/comment.ts';
import type { Splice } from './splice/splice.ts';
import type { Suggestion, Verdict } from './suggest/suggestion.ts';

/** What the learner asked for. `goal`: undefined leaves every goal roadmap active, '' none; `language` is a BCP 47 tag or null; `when` are triggers that have happened. */
export interface Options {
  readonly goal: string | undefined;
  readonly when: readonly string[];
  readonly language: string | null;
  readonly today: Day;
}

/** Everything the pipeline reads: texts, options, and the problems met while reading. `readme` is null when there is none to write. */
export interface Request {
  readonly roadmaps: readonly Source[];
  readonly readme: Source | null;
  readonly problems: readonly Problem[];
  readonly options: Options;
}

/** Everything it makes. `splice` is null when there is no README; `problems` are sorted by path, line and column. */
export interface Report {
  readonly measure: Measure;
  readonly suggestion: Suggestion;
  readonly verdicts: readonly Verdict[];
  readonly language: string;
  readonly section: string;
  readonly comment: Comment;
  readonly summary: string;
  readonly splice: Splice | null;
  readonly problems: readonly Problem[];
}

/** Runs the stages in order. Same request, same report. */
export function runPipeline(_request: Request): Report {
  throw new Error('The stages are not connected yet.');
}
