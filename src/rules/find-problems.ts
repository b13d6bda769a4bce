import { causeOf } from '../markdown/limits/over-limit.ts';
import { passNotLoaded } from '../on-demand.ts';
import type { Draft } from '../parse/draft.ts';
import type { Parsed } from '../parse/parse-roadmaps.ts';
import { BOXES } from './boxes/boxes.ts';
import { findNearMisses } from './boxes/find-near-misses.ts';
import { findDuplicates, findLeftOutBoxes, findNoSteps, findOpenBelowDone } from './counting.ts';
import { findDrift } from './drift.ts';
import { findBadValues, findFrontMatterProblems, findNearKeys } from './fields.ts';
import type { Code } from './list.ts';
import { mirrorFinder } from './mirrors.ts';
import { findDuplicateIds, findWrongNeed } from './needs.ts';
import { fileProblem, type Problem, toProblem } from './problem.ts';
import type { Found } from './rule.ts';
import { findGlyphProblems } from './statuses/glyph-problems.ts';
import { CONVERTIBLE, STATUSES } from './statuses/statuses.ts';
import { findTableProblems } from './statuses/table-problems.ts';
import { findWrittenProblems } from './statuses/written-problems.ts';
import { findFencedBoxes } from './uncounted/fenced-boxes.ts';
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

/** Finds what is to be said of roadmaps, file by file; of parts that don't count only that they don't. */
export function findProblems({ drafts, wrongNeeds, unread }: Parsed): readonly Problem[] {
  const isAlone = unread.length === 0 && drafts.every((draft) => draft.steps.length === 0);
  const findMirrored = mirrorFinder(drafts);
  return [
    ...drafts.flatMap((draft) => {
      const found = findInFile(draft, findMirrored);
      const mayConvert = draft.preview.length > 0;
      const nearly = found.filter(
        ({ code, severity }) => severity === 'warning' && !(mayConvert && CONVERTIBLE.includes(code)),
      );
      return [...found, ...findNoSteps(draft, isAlone, nearly).map((one) => toProblem(draft.path, one))];
    }),
    ...unread.map(({ path, line, message }) => toProblem(path, { code: 'unreadable', line, column: 1, message })),
    ...wrongNeeds.map((wrong) => toProblem(wrong.path, findWrongNeed(wrong))),
  ];
}

function findInFile(draft: Draft, findMirrored: Finder): readonly Problem[] {
  const { lines } = draft.page.outline;
  const isTold = ({ code, line, column }: Found<Code>): boolean =>
    code === 'left-out' || draft.leftOutAt((lines[line - 1] ?? 0) + column - 1) === null;
  try {
    const found = [...FINDERS, findMirrored].flatMap((find) => find(draft).filter(isTold));
    const problems = found.map((one) => toProblem(draft.path, one));
    const likeSteps = problems.filter(isLikeStep).map(({ line }) => line);
    return [...problems, ...findUncountedParts(draft, likeSteps).map((one) => toProblem(draft.path, one))];
  } catch (error) {
    passNotLoaded(error);
    return [
      fileProblem(
        draft.path,
        'unreadable',
        `The steps of this file count, but looking for problems in it failed (${causeOf(error)}). Report it as a fault of Trailmark.`,
      ),
    ];
  }
}
