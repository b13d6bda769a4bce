import { groupBy } from '../../group-by.ts';
import type { Item, List, Outline } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import { readGlyph } from '../line/glyphs.ts';
import { unlettered } from '../line/lettering.ts';
import { isAim } from '../line/outcomes.ts';
import { isResourceHeading } from '../line/recognise-heading.ts';
import { GOAL, isStatusHeader, PREREQUISITES, valueAfter } from '../line/recognise-word.ts';
import { calledNames, ENOUGH, MOST, namesOf } from '../mirrors/stage-names.ts';
import { firstTitle } from '../notations/read-item.ts';
import { isBlankSign } from '../notations/read-sign.ts';
import { columnKind } from '../notations/table/columns.ts';
import { openingHeadings } from '../stages/headings.ts';
import { headingTitle, readAnchors } from '../stages/read-anchors.ts';

const LABELLED = /^([^:：]{1,40})[:：]\s?(\S.*)/u;
/** A label of more words names a thing: `Git Tutorial for Beginners`. */
const MOST_WORDS = 2;
const EXPLAINED = /^\s?[=＝]/u;

/** What an item says of the plan and not what to learn, as `Goal: …`, `Time: 2 h`: its label is a field's. */
export function isFact(title: string): boolean {
  const [, label, value = ''] = LABELLED.exec(unmarked(title)) ?? [];
  if (label === undefined) return false;
  const line = `${label}: …`;
  const isShort = label.trim().split(/\s/u).length <= MOST_WORDS;
  const isField =
    columnKind(label) !== null || (isShort && [isStatusHeader, isResourceHeading, isAim].some((test) => test(label)));
  return isField || valueAfter(line, GOAL) !== null || valueAfter(line, PREREQUISITES) !== null || isBlankSign(value);
}

/**
 * Finds the lists of which each item only leads to a heading of the file, is called like one, explains a sign, or says what is said
 * in another list under the same labels.
 */
export function asideLists(outline: Outline): ReadonlySet<List> {
  const lists = walkBlocks(outline.blocks).filter((block) => block.kind === 'list');
  const titles = new Map(lists.map((list) => [list, list.items.map((item) => firstTitle(outline, item))]));
  const forms = groupBy([...titles], ([, of]) => labelsOf(of));
  const filledIn = [...forms]
    .flatMap(([labels, same]) => (labels !== '' && same.length > 1 ? same : []))
    // Tasks may have the same labels from week to week; in a form most lines are fields or still blank.
    .filter(([, of]) => of.filter(isFact).length >= MOST * of.length);
  const isOverview = overviewTest(outline);
  const others = [...titles].filter(([list, of]) => of.every(explainsSign) || isOverview(list, of));
  return new Set([...filledIn, ...others].map(([list]) => list));
}

function overviewTest(outline: Outline): (list: List, titles: readonly string[]) => boolean {
  const headings = openingHeadings(outline);
  const names = calledNames(headings.map((heading) => headingTitle(outline, heading)));
  const anchors = new Set(readAnchors(outline).values());
  return ({ items }, titles) => {
    // Of these names none is empty.
    const isCalled = (title = '') => namesOf(title).some((name) => names.has(name));
    const hits = items.filter((item, at) => leadsTo(outline, item, anchors) || isCalled(titles[at])).length;
    return hits >= ENOUGH && hits > MOST * items.length;
  };
}

/** Whether an item is a link to a heading of this name, in whichever way the file is addressed. */
function leadsTo(outline: Outline, { blocks: [first] }: Item, anchors: ReadonlySet<string>): boolean {
  if (first?.kind !== 'paragraph') return false;
  const runs = outline.runs(first).filter(({ text }) => text.trim() !== '');
  const [link, other] = runs;
  const anchor = link?.url?.split('#', 2)[1];
  return link?.kind === 'link' && other === undefined && anchor !== undefined && anchors.has(anchor.toLowerCase());
}

/** The labels of a list all of whose items have one, else an empty text. */
function labelsOf(titles: readonly string[]): string {
  const labels = titles.map((title) => LABELLED.exec(unmarked(title))?.[1] ?? '');
  return labels.length < 2 || labels.includes('') ? '' : labels.join('\n');
}

function explainsSign(title: string, _: number, all: readonly string[]): boolean {
  return all.length > 1 && EXPLAINED.test(title.slice(readGlyph(title)?.length ?? title.length));
}

/** A title without its lettering and the sign that adorns it. */
function unmarked(title: string): string {
  const text = unlettered(title);
  return text.slice(readGlyph(text)?.length ?? 0).trimStart();
}
