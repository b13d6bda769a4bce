import { lowerBound } from '../../markdown/count-between.ts';
import type { Draft } from '../../parse/draft.ts';
import { cleanTitle } from '../../parse/line/clean-title.ts';
import { isAim, isClaim, isOutcomes } from '../../parse/line/outcomes.ts';
import { readSeriesTitle } from '../../parse/line/series-title.ts';
import { namesOf, tailsOf } from '../../parse/mirrors/stage-names.ts';
import { type StepCandidate, startsOf } from '../../parse/notations/step-candidate.ts';
import { isAside } from '../../parse/plain/plan-blocks.ts';
import { insideOf, outermost, type Section } from './read-sections.ts';
import { readParts, seriesOf } from './series.ts';
import { isMost } from './uncounted-parts.ts';

/** A part of a plan that has no boxes. */
export type UnboxedPart = Pick<Section, 'title' | 'line'>;

/**
 * What a plan with boxes for its outcomes says elsewhere: `parts` hold the work, where no box does. `work` are the lines of the steps that say
 * what to do though they stand in a list of outcomes: one of them, or one behind them, names a part without boxes.
 */
export interface Unboxed {
  readonly parts: readonly UnboxedPart[];
  readonly work: ReadonlySet<number>;
  /** The lines of headings below which lists or tables are not counted. */
  readonly filled: ReadonlySet<number>;
}

/** By path. */
export type UnboxedIn = ReadonlyMap<string, Unboxed>;

/** Finds where the work of a plan stands whose boxes say what should come of it; null where there is nothing to say. */
export function findUnboxed(draft: Draft, sections: readonly Section[]): Unboxed | null {
  if (sections.length === 0) return null;
  const outcomes = outermost(sections.filter(({ title }) => isOutcomes(title)));
  const isInside = insideOf(outcomes);
  const isOutcome = (step: StepCandidate) => isInside(step.span.start) || isClaim({ title: step.title, context: [] });
  if (!draft.counted.some(isOutcome)) return null;
  const bare = sections.filter(
    ({ title, level, read, start }) => level > 0 && read === 0 && !isInside(start) && !isAim(title) && !isAside(title),
  );
  const parts = draft.counted.every(isOutcome) ? chooseParts(bare, draft.counted.length) : [];
  return {
    parts: parts.map(({ title, line }) => ({ title: cleanTitle(title), line })),
    work: new Set(listWork(draft, outcomes, bare)),
    filled: new Set(sections.filter(({ topics }) => topics > 0).map(({ line }) => line)),
  };
}

/** The steps of each list of outcomes up to the last that names a part. */
function listWork(
  { counted, mirrors }: Draft,
  outcomes: readonly Section[],
  bare: readonly Section[],
): readonly number[] {
  const names = new Set(bare.filter(isNumberedPart).flatMap(({ title }) => listNames(cleanTitle(title))));
  const naming = [...counted, ...mirrors.keys()].filter(({ title }) => namesOf(title).some((name) => names.has(name)));
  const starts = startsOf(naming);
  return outcomes.flatMap(({ start, end }) => {
    const last = starts[lowerBound(starts, end) - 1] ?? -1;
    return last < start
      ? []
      : counted.filter(({ span }) => start < span.start && span.start <= last).map(({ line }) => line);
  });
}

/** What a step may call a part: its title, and what stands behind its number. */
function listNames(title: string): readonly string[] {
  return [title, ...tailsOf(title)].flatMap(namesOf);
}

/** Whether a part is numbered as one of a series, and not by a letter that may be a word. */
export function isNumberedPart({ title }: { readonly title: string }): boolean {
  return /[\p{N}一二三四五六七八九十]/u.test(readSeriesTitle(title)?.number ?? '');
}

/** The outermost series of parts, as `Week 1` and `Week 2`; where there is none, the parts that have lists or tables, where these are most of the plan. */
function chooseParts(bare: readonly Section[], counted: number): readonly Section[] {
  const [series] = seriesOf(readParts(bare)).sort(([a], [b]) => (a?.section.level ?? 0) - (b?.section.level ?? 0));
  const filled = outermost(bare.filter(({ topics }) => topics > 0));
  return series?.map(({ section }) => section) ?? (isMost(filled, counted) ? filled : []);
}
