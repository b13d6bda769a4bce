import type { Draft } from '../../parse/draft.ts';
import { cleanTitle } from '../../parse/line/clean-title.ts';
import { isOutcomes } from '../../parse/line/outcomes.ts';
import { namesOf } from '../../parse/mirrors/stage-names.ts';
import { quote } from '../quote.ts';
import { type Found, rulesOf } from '../rule.ts';
import { FENCED } from './fenced-boxes.ts';
import { findOddSiblings } from './odd-siblings.ts';
import { insideOf, outermost, type Section } from './read-sections.ts';
import { findBareParts } from './series.ts';

/** What of a plan its counts pass over. */
export const UNCOUNTED = rulesOf('warning', {
  ...FENCED,
  'uncounted-parts': {
    means: 'Parts of the plan have no steps, though others like them have: their lists and tables are not counted.',
    wayOut:
      'Make boxes of their lists ("trailmark convert" does it with --list and a heading), give their tables a column "Status", or put what is no part of the plan between <!-- trailmark:off --> and <!-- trailmark:on -->.',
    example: '## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- Maps\n- Trees',
  },
});

type Code = 'uncounted-parts';

const EMPTY = 'Steps are list items with a box: "- [ ] What to learn".';

/** How many topics, and how many times as many as steps, are more than the notes beside a list of outcomes. */
export const [LEAST_TOPICS, TIMES] = [10, 3];
/** How many topics are missed for certain. */
export const LEAST_MISSED = 2;

/**
 * Parts without steps in a file that has some: those of a series that others are in (`Week 1` to `Week 4`) or that is most of the plan, those
 * made like the others around them, and all beside a list of outcomes.
 */
export function findUncountedParts(draft: Draft, sections: readonly Section[]): readonly Found<Code>[] {
  const found = [
    ...findBareParts(draft, sections),
    ...findOddSiblings(draft, sections),
    ...besideOutcomes(draft, sections),
  ];
  if (found.length === 0) return [];
  const names = new Set(draft.counted.flatMap(({ title }) => namesOf(title)));
  const parts = outermost(found.filter(({ title }) => !namesOf(cleanTitle(title)).some((name) => names.has(name))));
  const [first] = parts;
  if (first === undefined) return [];
  const { line, column } = first;
  // A line alone is a remark as often as a step.
  const isMissed = sum(parts) >= LEAST_MISSED;
  return [
    { code: 'uncounted-parts', line, column, message: say(first, parts), ...(isMissed ? {} : { severity: 'info' }) },
  ];
}

/** Where all steps stand in lists of outcomes, and far more topics elsewhere, what is to be learned is not counted. */
function besideOutcomes({ counted }: Draft, sections: readonly Section[]): readonly Section[] {
  const isInside = insideOf(sections.filter(({ title }) => isOutcomes(title)));
  if (!counted.every(({ span }) => isInside(span.start))) return [];
  const beside = outermost(
    sections.filter(({ level, read, topics, start }) => level > 0 && read === 0 && topics > 0 && !isInside(start)),
  );
  return isMost(beside, counted.length) ? beside : [];
}

/** Whether parts without steps hold far more than the notes beside so many steps. */
export function isMost(parts: readonly Section[], counted: number): boolean {
  return sum(parts) >= Math.max(LEAST_TOPICS, TIMES * counted);
}

function sum(sections: readonly Section[]): number {
  return sections.reduce((all, { topics }) => all + topics, 0);
}

function say({ title, line }: Section, parts: readonly Section[]): string {
  const [others, topics] = [parts.length - 1, sum(parts)];
  const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'part' : 'parts'}`;
  const rows = `${topics} ${topics === 1 ? 'line of lists and tables is' : 'lines of lists and tables are'}`;
  const what = topics === 0 ? '' : `: ${rows} not counted`;
  return `${quote(cleanTitle(title))} (line ${line})${more} ${others === 0 ? 'has' : 'have'} no steps, though other parts of this plan have${what}. ${topics === 0 ? EMPTY : UNCOUNTED['uncounted-parts'].wayOut}`;
}
