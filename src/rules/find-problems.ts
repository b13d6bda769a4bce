import { causeOf } from '../markdown/limits/over-limit.ts';
import { passNotLoaded } from '../on-demand.ts';
import type { Draft } from '../parse/draft.ts';
import { type CountedIn, type Parsed, parseWith } from '../parse/parse-roadmaps.ts';
import type { Source } from '../source.ts';
import { BOXES } from './boxes/boxes.ts';
import { findNearMisses } from './boxes/find-near-misses.ts';
import { findDuplicates, findLeftOutBoxes, findNoSteps, findOpenBelowDone } from './counting.ts';
import { findDrift } from './drift.ts';
import { findBadValues, findFrontMatterProblems, findNearKeys } from './fields.ts';
import type { Code } from './list.ts';
import { findMirrored } from './mirrors.ts';
import { findDuplicateIds, findWrongNeed } from './needs.ts';
import { fileProblem, type Problem, toProblem } from './problem.ts';
import type { Found } from './rule.ts';
import { findGlyphProblems } from './statuses/glyph-problems.ts';
import { CONVERTIBLE, STATUSES } from './statuses/statuses.ts';
import { findTableProblems } from './statuses/table-problems.ts';
import { findWrittenProblems } from './statuses/written-problems.ts';
import { findFencedBoxes } from './uncounted/fenced-boxes.ts';
import { readSections } from './uncounted/read-sections.ts';
import { findUnboxed, type Unboxed, type UnboxedIn } from './uncounted/unboxed.ts';
import { findUncountedParts, UNCOUNTED } from './uncounted/uncounted-parts.ts';

/** Whether a problem is about what looks like steps and is not counted. */
export function isLikeStep({ code, severity }: Pick<Problem, 'code' | 'severity'>): boolean {
  return severity === 'warning' && (code in BOXES || code in STATUSES || code in UNCOUNTED);
}

type Finder = (draft: Draft) => readonly Found<Code>[];

/** What is found in each file by itself. */
const FINDERS: readonly Finder[] = [
  findFrontMatterProblems,
  findTableProblems,
  findGlyphProblems,
  findWrittenProblems,
  findNearMisses,
  findLeftOutBoxes,
  findDuplicates,
  findOpenBelowDone,
  findFencedBoxes,
  findNearKeys,
  findBadValues,
  findDrift,
  findDuplicateIds,
];

/** Roadmaps with all that is to be said of them; `unboxed`, by path, is where the work of those stands whose boxes say what should come of it. */
export interface Examined extends Parsed {
  readonly problems: readonly Problem[];
  readonly unboxed: UnboxedIn;
}

/** Reads all roadmaps and finds what is to be said of them, file by file; of parts that don't count only that they don't. `show` is told how far the reading is, from 0 to 1. */
export function examineRoadmaps(
  sources: readonly Source[],
  readme: Source | null = null,
  show: (part: number) => void = () => {},
): Examined {
  const { seen, ...parsed } = parseWith(sources, { readme, look, show });
  const { unread, wrongNeeds } = parsed;
  // A file without steps is an error where no file has any, and only an info beside others.
  const severity = unread.length === 0 && seen.every(({ noSteps }) => noSteps !== null) ? 'error' : 'info';
  const problems = [
    ...seen.flatMap(({ path, found, noSteps }) =>
      noSteps === null ? found : [...found, toProblem(path, { ...noSteps, severity })],
    ),
    ...unread.map(({ path, line, message }) => toProblem(path, { code: 'unreadable', line, column: 1, message })),
    ...wrongNeeds.map((wrong) => toProblem(wrong.path, findWrongNeed(wrong))),
  ];
  const unboxed = seen.flatMap((one) => (one.unboxed === null ? [] : [[one.path, one.unboxed] as const]));
  return { ...parsed, problems, unboxed: new Map(unboxed) };
}

/** Finds what is to be said of roadmaps. */
export function findProblems(sources: readonly Source[]): readonly Problem[] {
  return examineRoadmaps(sources).problems;
}

/** What one file is seen as. */
interface Seen {
  readonly path: string;
  readonly found: readonly Problem[];
  readonly unboxed: Unboxed | null;
  readonly noSteps: Found<Code> | null;
}

function look(draft: Draft, countedIn: CountedIn): Seen {
  const { found, unboxed } = findInFile(draft, countedIn);
  const mayConvert = draft.preview.length > 0;
  const nearly = found.filter(
    ({ code, severity }) => severity === 'warning' && !(mayConvert && CONVERTIBLE.includes(code)),
  );
  return { path: draft.path, found, unboxed, noSteps: findNoSteps(draft, nearly) };
}

function findInFile(draft: Draft, countedIn: CountedIn): Pick<Seen, 'found' | 'unboxed'> {
  const { lines } = draft.page.outline;
  const isTold = ({ code, line, column }: Found<Code>): boolean =>
    code === 'left-out' || draft.leftOutAt((lines[line - 1] ?? 0) + column - 1) === null;
  const findLinked: Finder = (one) => findMirrored(one, countedIn);
  try {
    const found = [...FINDERS, findLinked].flatMap((find) => find(draft).filter(isTold));
    const problems = found.map((one) => toProblem(draft.path, one));
    const likeSteps = problems.filter(isLikeStep).map(({ line }) => line);
    const sections = readSections(draft, likeSteps);
    const uncounted = findUncountedParts(draft, sections).map((one) => toProblem(draft.path, one));
    return { found: [...problems, ...uncounted], unboxed: findUnboxed(draft, sections) };
  } catch (error) {
    passNotLoaded(error);
    const message = `The steps of this file count, but looking for problems in it failed (${causeOf(error)}). Report it as a fault of Trailmark.`;
    return { found: [fileProblem(draft.path, 'unreadable', message)], unboxed: null };
  }
}

/** Files of which nothing is counted, though something in them looks like steps, as a plan whose items all begin with ⬜. */
export function findUncountedFiles(sources: readonly Source[]): readonly string[] {
  const problems = findProblems(sources);
  const empty = new Set(problems.filter(({ code }) => code === 'no-steps').map(({ path }) => path));
  const alike = new Set(problems.filter(isLikeStep).map(({ path }) => path));
  return sources.map(({ path }) => path).filter((path) => alike.has(path) && empty.has(path));
}
