import { countBetween, lowerBound } from '../../markdown/count-between.ts';
import { flattenRuns, foldSpace, inlineTitle } from '../../markdown/flat-text.ts';
import type { Block, Code, Html, Outline, Paragraph, Span } from '../../markdown/outline.ts';
import { cleanTitle } from '../line/clean-title.ts';
import { isStatusHeader } from '../line/recognise-word.ts';
import { itemTitle } from '../nest-candidates.ts';
import { openingHeadings } from './headings.ts';
import type { Opening } from './part.ts';

/** A title and the block that holds it; its part ends where the next one of the same kind, or a heading, begins. */
interface Title {
  readonly title: string;
  readonly block: Span;
  readonly end?: number;
}

/** How lines that are no headings open parts, by the words that the front matter has for it. */
export const LINE_RULES = { bold: boldTitles, summary: summaryTitles, lines: labelTitles, items: itemTitles };

/** What opens parts by such a rule, where steps begin inside. */
export function lineOpenings(
  rule: keyof typeof LINE_RULES,
  outline: Outline,
  offsets: readonly number[],
): readonly Opening[] {
  const headings = openingHeadings(outline).map((heading) => heading.start);
  return LINE_RULES[rule](outline, offsets).flatMap(({ title, block, end: own }, at, titles) => {
    const heading = headings[lowerBound(headings, block.end)] ?? outline.source.length;
    const end = own ?? Math.min(heading, titles[at + 1]?.block.start ?? heading);
    const steps = countBetween(offsets, block.start, end);
    return steps === 0 ? [] : [{ title, block, level: 0, anchor: null, end, steps }];
  });
}

/** Paragraphs that are one bold text and nothing else. */
function boldTitles(outline: Outline): readonly Title[] {
  return outline.blocks.flatMap((block) => (block.kind === 'paragraph' ? boldTitle(outline, block) : []));
}

/** `<summary>` titles; each part ends at the `</details>` of its own. */
function summaryTitles(outline: Outline): readonly Title[] {
  const htmls = outline.blocks.filter((block) => block.kind === 'html');
  const ends = new Map<Html, number>();
  const open: Html[] = [];
  for (const block of htmls) {
    for (const [, slash] of block.text.matchAll(/<(\/?)details\b/gi)) {
      const opened = slash === '' ? undefined : open.pop();
      if (slash === '') open.push(block);
      if (opened !== undefined) ends.set(opened, block.start);
    }
  }
  return htmls.flatMap((block) => summaryTitle(block, ends.get(block)));
}

/** Plain lines that end in a colon, directly before a block that holds steps, or in a fence before lines that are steps. */
function labelTitles(outline: Outline, offsets: readonly number[]): readonly Title[] {
  return outline.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' || (block.kind === 'code' && block.fenced)
      ? colonTitles(outline, block, { next: outline.blocks[at + 1], offsets })
      : [],
  );
}

/** Top-level items without a mark that have steps below. */
function itemTitles(outline: Outline, offsets: readonly number[]): readonly Title[] {
  const items = outline.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const starts = new Set(offsets);
  const plain = items.filter((item) => item.check === null && !starts.has(item.start));
  return plain
    .map((item) => ({ title: itemTitle(outline, item), block: item.blocks[0] ?? item, end: item.end }))
    .filter(({ title }) => title !== '');
}

/** Marks and counts may stand around the bold text; behind the name of a status they are that status. */
function boldTitle(outline: Outline, block: Paragraph): readonly Title[] {
  const runs = outline.runs(block).filter((run) => run.kind !== 'html');
  const only = runs.find((run) => run.kind === 'strong');
  if (only === undefined || runs.some((run) => run !== only && run.kind !== 'text')) return [];
  const [own, all] = [foldSpace(only.text), foldSpace(flattenRuns(runs).text)];
  if (own === '' || cleanTitle(all) !== cleanTitle(own)) return [];
  const isAlone = all.replace(/\s?[:：]$/u, '') === own.replace(/\s?[:：]$/u, '');
  return isAlone || !isStatusHeader(own.replace(/[:：]$/u, '')) ? [{ title: all, block }] : [];
}

function summaryTitle(block: Html, end: number | undefined): readonly Title[] {
  const [, opened = ''] = block.text.split(/<summary(?:\s[^<>]*)?>/i, 2);
  const [title = '', closed] = opened.split(/<\/summary>/i, 2);
  if (closed === undefined) return [];
  const opening = { title: foldSpace(title.replace(/<[^<>]*>/g, '')), block };
  return [end === undefined ? opening : { ...opening, end }];
}

interface Below {
  readonly next: Block | undefined;
  readonly offsets: readonly number[];
}

/** A label may be any line of its paragraph: lettered lines follow their label without a blank line. */
function colonTitles(outline: Outline, block: Paragraph | Code, below: Below): readonly Title[] {
  const openings: Title[] = [];
  for (let line = block.kind === 'code' ? block.content : block.line; line <= block.endLine; line += 1) {
    const start = Math.max(outline.lines[line - 1] ?? 0, block.start);
    const end = Math.min(outline.lines[line] ?? outline.source.length, block.end);
    const text = outline.source.slice(start, end).trim();
    const holder = line < block.endLine ? { start: end, end: block.end } : below.next;
    const holds =
      holder !== undefined &&
      (holder as Partial<Block>).kind !== 'heading' &&
      countBetween(below.offsets, holder.start, holder.end) > 0;
    if (/[:：]$/.test(text) && holds)
      openings.push({ title: plainTitle(outline, block, text), block: { ...block, start, end, line } });
  }
  return openings;
}

/** A label that is the whole paragraph may hold inline Markdown; one line of several is taken as it stands. */
function plainTitle(outline: Outline, block: Paragraph | Code, text: string): string {
  return block.kind === 'paragraph' && block.line === block.endLine ? inlineTitle(outline, block) : foldSpace(text);
}
