import { groupBy } from '../../group-by.ts';
import { lowerBound } from '../../markdown/count-between.ts';
import type { Block } from '../../markdown/outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { cleanTitle } from '../../parse/line/clean-title.ts';
import { mayShowGlyph } from '../../parse/line/glyphs.ts';
import { isAim } from '../../parse/line/outcomes.ts';
import { isAside } from '../../parse/plain/plan-blocks.ts';
import type { Section } from './read-sections.ts';

/** How many of the sections below one heading must have steps, and what part of them; and how many topics one without must have. */
export const [LEAST_READ, MOST_BARE, LEAST_TOPICS] = [2, 1 / 3, 2];

/**
 * Sections without steps that are made like those beside them that have some: the same blocks in the same order, a list for a list. Those
 * before the first that has steps introduce the plan.
 */
export function findOddSiblings({ page }: Draft, sections: readonly Section[]): readonly Section[] {
  const { blocks, source } = page.outline;
  // Signs that say no status grade, compare or adorn.
  const isPlain = ({ title, start, end }: Section) =>
    !isAim(cleanTitle(title)) && !mayShowGlyph(source.slice(start, end).replace(/.*/u, ''));
  return siblings(sections).flatMap((group) => {
    const read = group.filter((section) => section.read > 0);
    if (read.length < LEAST_READ || group.length - read.length > MOST_BARE * group.length) return [];
    const forms = read.map((section) => formOf(blocks, section));
    const isAlike = (form: string) => forms.filter((other) => other === form).length * 2 >= forms.length;
    return group
      .slice(group.indexOf(read[0] as Section))
      .filter((section) => section.read === 0 && section.topics >= LEAST_TOPICS && isPlain(section))
      .filter((section) => isAlike(formOf(blocks, section)));
  });
}

/** Sections of one level below one heading, but for those that are named as resources or advice. */
function siblings(sections: readonly Section[]): readonly (readonly Section[])[] {
  const open: Section[] = [];
  const placed = sections.flatMap((section) => {
    if (section.level === 0 || (section.read === 0 && isAside(section.title))) return [];
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const within = open.at(-1)?.start;
    open.push(section);
    return [{ section, place: `${within} ${section.level}` }];
  });
  return [...groupBy(placed, ({ place }) => place).values()].map((group) => group.map(({ section }) => section));
}

/** What kinds of blocks a section is made of, and so each section inside; how many of a kind follow each other does not matter. */
function formOf(blocks: readonly Block[], { start, end, level }: Section): string {
  const units: string[][] = [[]];
  const [first, last] = [start + 1, end].map((offset) => lowerBound(blocks, offset, (block) => block.start));
  for (const block of blocks.slice(first, last)) {
    if (block.kind === 'other' || block.kind === 'html') continue;
    if (block.kind === 'heading') units.push([`${block.level - level}`]);
    else if (units.at(-1)?.at(-1) !== block.kind) units.at(-1)?.push(block.kind);
  }
  return [...new Set(units.map((unit) => unit.join(' ')))].sort().join('; ');
}
