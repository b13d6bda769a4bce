import type { Outline } from '../../markdown/outline.ts';
import type { DraftStage } from '../draft.ts';
import type { StageRule } from '../fields/front-matter.ts';
import type { Candidate } from './candidate.ts';
import { headingCandidates } from './heading-candidates.ts';
import { boldCandidates, itemCandidates, lineCandidates, summaryCandidates } from './line-candidates.ts';
import { toStage } from './to-stage.ts';

/** How much of a roadmap one heading may hold before its own sub-headings are the stages. */
const MOST = 0.8;

/**
 * Finds the stages of a file: by the front matter's rule, else by the first rule that gives two or more, else the one heading
 * below the title that has all the steps. `offsets` are the sorted offsets at which steps begin.
 */
export function findStages(
  outline: Outline,
  offsets: readonly number[],
  rule: StageRule | null,
): readonly DraftStage[] {
  const tree = headingCandidates(outline, offsets);
  const chosen = rule === null ? byFirstRule(outline, offsets, tree) : byRule(outline, offsets, { rule, tree });
  return chosen.map((candidate) => toStage(outline, candidate));
}

/** Finds all headings with steps below, as a tree, whether they are stages or not. */
export function findHeadings(outline: Outline, offsets: readonly number[]): readonly DraftStage[] {
  return withSteps(headingCandidates(outline, offsets)).map((candidate) => toStage(outline, candidate));
}

const LINE_RULES = { bold: boldCandidates, summary: summaryCandidates, lines: lineCandidates, items: itemCandidates };

interface Wanted {
  readonly rule: StageRule;
  readonly tree: readonly Candidate[];
}

function byRule(outline: Outline, offsets: readonly number[], { rule, tree }: Wanted): readonly Candidate[] {
  if (rule === 'none') return [];
  if (rule in LINE_RULES) return LINE_RULES[rule as keyof typeof LINE_RULES](outline, offsets);
  return atLevel(tree, Number(rule.slice(1)));
}

function byFirstRule(outline: Outline, offsets: readonly number[], tree: readonly Candidate[]): readonly Candidate[] {
  const headings = shallowestLevel(tree);
  if (headings.length > 0) return headings.flatMap((heading) => splitMost(heading, offsets.length));
  for (const find of Object.values(LINE_RULES)) {
    const found = find(outline, offsets);
    if (found.length > 1) return found;
  }
  return onlyHeading(tree, offsets.length);
}

/** The shallowest level with two or more headings that have steps below; empty when there is none. */
function shallowestLevel(tree: readonly Candidate[]): readonly Candidate[] {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const headings = atLevel(tree, level);
    if (headings.length > 1) return headings;
  }
  return [];
}

function atLevel(tree: readonly Candidate[], level: number): readonly Candidate[] {
  return tree.flatMap((heading) => (heading.level === level ? withSteps([heading]) : atLevel(heading.inner, level)));
}

function splitMost(heading: Candidate, all: number): readonly Candidate[] {
  const inner = heading.steps > MOST * all ? shallowestLevel(heading.inner) : [];
  return inner.length > 1 ? inner : [heading];
}

function onlyHeading(tree: readonly Candidate[], all: number): readonly Candidate[] {
  const [first] = tree;
  const below = first?.level === 1 ? [...first.inner, ...tree.slice(1)] : tree;
  const only = below.find((heading) => all > 0 && heading.steps === all);
  return only === undefined ? [] : [only];
}

function withSteps(headings: readonly Candidate[]): readonly Candidate[] {
  return headings.filter((heading) => heading.steps > 0);
}
