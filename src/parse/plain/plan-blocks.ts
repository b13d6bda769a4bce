import { foldText } from '../../fold-text.ts';
import { groupBy } from '../../group-by.ts';
import { inlineTitle } from '../../markdown/flat-text.ts';
import type { Block, List, Outline, Table } from '../../markdown/outline.ts';
import { cleanTitle } from '../line/clean-title.ts';
import { isStatusSign, readGlyph, TICK } from '../line/glyphs.ts';
import { isAsideHeading, isFinishedHeading, isResourceHeading, isUsageHeading } from '../line/recognise-heading.ts';
import { PREREQUISITES, valueAfter, wordStatus } from '../line/recognise-word.ts';
import type { MarkMeaning } from '../roadmap.ts';

const TRAILING_TICK = new RegExp(`${TICK}$`, 'u');
const LEADING_TICK = new RegExp(`^${TICK}`, 'u');
const LABEL = /[:：]$/u;

/** A list or table, and the status that the headings around it or the line before it say. */
interface PlanBlock {
  readonly block: List | Table;
  readonly said: MarkMeaning | null;
}

/** The lists and tables of a file that may be its plan: those below `headings` (folded texts) where they are given, else all but those that are named as resources, prerequisites or advice. */
export function planBlocks(outline: Outline, headings: readonly string[] | null = null): readonly PlanBlock[] {
  const open: { readonly level: number; readonly title: string }[] = [];
  const isDone = doneHeadings(outline);
  const isMeant = (titles: readonly string[], label: string) =>
    headings === null ? ![...titles, label].some(isAside) : titles.some((title) => isNamed(title, headings));
  return outline.blocks.flatMap((block, at, blocks) => {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push({ level: block.level, title: inlineTitle(outline, block) });
    }
    if (block.kind !== 'list' && block.kind !== 'table') return [];
    const titles = open.map(({ title }) => title);
    const label = labelOf(outline, blocks[at - 1]);
    if (!isMeant(titles, label)) return [];
    const ticked = open.some(({ title, level }) => isDone(title, level)) ? 'done' : null;
    return [{ block, said: statusOf([...titles, label]) ?? ticked }];
  });
}

/** A heading is named as it is written, or as messages name it: without its marks. */
function isNamed(title: string, names: readonly string[]): boolean {
  return [title, cleanTitle(title)].some((one) => names.includes(foldText(one)));
}

/** A tick in a heading says done where others of its level have none; in a row of signs that only adorn it is one of them. */
function doneHeadings(outline: Outline): (title: string, level: number) => boolean {
  const headings = outline.blocks.filter((block) => block.kind === 'heading');
  const levels = groupBy(headings, ({ level }): number => level);
  const rows = new Map(
    [...levels].map(([level, of]) => {
      const titles = of.map((heading) => inlineTitle(outline, heading));
      const isMixed = titles.some((title) => !TRAILING_TICK.test(title) && !LEADING_TICK.test(title));
      return [level, { isMixed, isAdorned: titles.some(isAdorned) }];
    }),
  );
  return (title, level) => {
    const { isMixed = false, isAdorned = true } = rows.get(level) ?? {};
    return isMixed && (TRAILING_TICK.test(title) || (LEADING_TICK.test(title) && !isAdorned));
  };
}

function isAdorned(title: string): boolean {
  const sign = readGlyph(title)?.glyph;
  return sign !== undefined && !isStatusSign(sign);
}

/** The line that names a list: one that ends in a colon or is bold as a whole. */
function labelOf(outline: Outline, block: Block | undefined): string {
  if (block?.kind !== 'paragraph') return '';
  const runs = outline.runs(block);
  const text = inlineTitle(outline, block);
  return LABEL.test(text) || runs.every(({ kind }) => kind === 'strong') ? text : '';
}

/** Whether lists below a heading or label are no plan. */
export function isAside(label: string): boolean {
  const name = cleanTitle(label);
  const tests = [isResourceHeading, isUsageHeading, isAsideHeading, isFinishedHeading];
  return tests.some((test) => test(name)) || valueAfter(`${name}: …`, PREREQUISITES) !== null;
}

/** The status that the innermost label names which is a status word as a whole. */
export function statusOf(labels: readonly string[]): MarkMeaning | null {
  return labels.reduce<MarkMeaning | null>((said, label) => wordStatus(cleanTitle(label)) ?? said, null);
}
