import { findJustDone } from './comment/box-steps.ts';
import type { Box } from './comment/comment.ts';
import { measurePace } from './history/measure-pace.ts';
import { measureProgress } from './measure/measure-progress.ts';
import type { Measure } from './measure/progress.ts';
import { memoize } from './memoize.ts';
import type { Options } from './options.ts';
import { compareText } from './parse/order/natural-order.ts';
import { renderSection } from './render/render-section.ts';
import type { View } from './render/view.ts';
import { examineRoadmaps, isLikeStep } from './rules/find-problems.ts';
import type { Problem } from './rules/problem.ts';
import type { Source } from './source.ts';
import { fillPlace, findPlace, type Splice } from './splice/splice-section.ts';
import { type Blame, readBlamed } from './suggest/past/read-past.ts';
import { suggestNextStep } from './suggest/suggest-next-step.ts';
import type { Advice } from './suggest/suggestion.ts';
import type { Past } from './suggest/wishes.ts';

/** Everything the pipeline reads: texts, options, and the problems met while reading. `readme` is null when there is none to write. */
export interface Request {
  /** The boxes that are ticked in the comment, those ticked last first; none where there is no comment. */
  readonly ticked?: readonly Box[];
  /** The boxes that were open when the comment was written. */
  readonly open?: readonly Box[];
  readonly roadmaps: readonly Source[];
  readonly readme: Source | null;
  /** The card as it is now; null or left out when none is wanted or its file is somebody else's. */
  readonly chart?: Source | null;
  readonly problems: readonly Problem[];
  readonly options: Options;
  /** What git says of the steps; absent where there is no history. */
  readonly past?: Past | undefined;
  /** Who wrote the lines of the roadmaps last, where no more is known of their past. */
  readonly blame?: Blame | undefined;
  /** Is told how far the work is, from 0 to 1. */
  readonly show?: (part: number) => void;
}

/** What every product is made from, and the products that say what is wrong. `splice` is null when there is no README; `problems` are sorted by path, line and column. */
export interface Report extends Omit<Known, 'found'> {
  readonly section: string;
  readonly splice: Splice | null;
  readonly problems: readonly Problem[];
}

/** What is known before anything is written: the counts, the suggestion, and the problems of the roadmaps. */
export interface Known extends View, Pick<Advice, 'otherGoals'> {
  readonly past: Past | undefined;
  readonly found: readonly Problem[];
}

/** How much of the work the reading of the files is, one by one; all others look at them together. */
const READING = 0.8;

/** Runs the stages that read. Same request, same result. */
export function readRoadmaps({
  roadmaps: sources,
  readme,
  chart,
  options,
  ticked = [],
  open = [],
  show,
  ...git
}: Request): Known {
  const { roadmaps, unboxed, problems: found } = examineRoadmaps(sources, readme, (part) => show?.(READING * part));
  const past = git.past ?? (git.blame && readBlamed(roadmaps, git.blame));
  const measure = measureProgress(roadmaps);
  const { goals, ...advice } = suggestNextStep(measure, {
    ...options,
    past,
    unboxed,
    justDone: findJustDone(measure, open),
    isUnread: found.some(isLikeStep),
  });
  return {
    ...advice,
    measure,
    language: options.language ?? mainLanguage(measure),
    readme: readme?.path ?? null,
    chart: chart?.path ?? null,
    filesAt: options.filesAt ?? null,
    goal: goals.length === 0 ? null : goals.join(' · '),
    weeks: past?.weeks ?? null,
    pace: past ? measurePace(past.weeks, options.today).perWeek : null,
    ticked,
    past,
    found,
  };
}

/** Runs the stages in order. Same request, same report. */
export function runPipeline(request: Request): Report {
  const { readme, problems: met } = request;
  // Before the roadmaps, since all work is done again when a part of the program is missing, which a README of HTML is most likely to need.
  const place = readme && findPlace(readme);
  const { found, ...view } = readRoadmaps(request);
  const render = memoize(renderSection);
  const splice = place && fillPlace(place, render(view), view.suggestion.state === 'empty');
  const problems = [...met, ...found, ...(splice?.problems ?? [])].sort(compareProblems);
  return {
    ...view,
    // Most commands want no section.
    get section() {
      return render(view);
    },
    splice,
    problems,
  };
}

const FALLBACK = 'en';

/** The language of the roadmap with most steps; the first one where several have as many. */
function mainLanguage({ roadmaps }: Measure): string {
  const [largest] = roadmaps.toSorted((one, other) => other.progress.total - one.progress.total);
  return largest?.roadmap.language ?? FALLBACK;
}

function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}
