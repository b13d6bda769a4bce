import type { Problem } from '../../problem.ts';
import { flattenRuns } from '../flat-text.ts';
import type { Item, List, Run } from '../outline.ts';
import type { Line } from '../read-line.ts';
import type { Mark } from '../roadmap.ts';
import { walkBlocks } from '../walk-outline.ts';
import { type Finding, type Findings, joinFindings, type MarkMeaning, meaningStatus, type Page } from './finding.ts';
import { listMeanings, readGlyph } from './glyphs.ts';
import { readSignedItem, titleParagraph } from './read-item.ts';
import { dropEnd, dropStart, firstText } from './trim-runs.ts';

/** An item and the glyph at its start or end; `runs` are those of its title without the glyph. */
interface Signed {
  readonly item: Item;
  readonly glyph: string;
  readonly mark: Mark;
  readonly runs: readonly Run[];
}

/** How many of a list's glyphs must say a status: among many others they are decoration. */
const ENOUGH = 0.8;
const BOX_LIKE = /^\\?\[[ xX]?\\?\]/;
const TRAILING = /(?!\p{ASCII})[\p{Extended_Pictographic}\p{So}\p{Sm}]\uFE0F?\s*$/u;

/**
 * Finds list items that begin with a glyph, as `- 🔄 Sessions`, in lists that hold both a done glyph and another status.
 * Glyphs that a legend or the front matter explains count in every list, at the end of an item too.
 */
export function findGlyphLists(page: Page): Findings {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const lists = [...walkBlocks(page.outline.blocks)].filter((block) => block.kind === 'list');
  return joinFindings(lists.filter((list) => !legends.has(list.start)).map((list) => readList(page, list)));
}

function readList(page: Page, list: List): Findings {
  const plain = list.items.filter((item) => item.check === null);
  const leading = plain.flatMap((item) => readLeading(page, item) ?? []);
  const meanings = new Map([...listMeanings(new Set(leading.map(({ glyph }) => glyph))), ...page.glyphs]);
  const known = leading.filter(({ glyph }) => meanings.has(glyph));
  const isMixed = isOfSeveral(known.map(({ glyph }) => meanings.get(glyph)));
  const explained = readExplainedList(page, plain, leading);
  const isClear = isMixed && known.length >= ENOUGH * leading.length;
  const counted = isClear && known.length > explained.length ? known : explained;
  const told = isMixed && counted.length === 0 ? [mixedWithOthers(page.path, leading, meanings)] : [];
  return {
    findings: counted.map((signed) => toFinding(page, signed, meanings.get(signed.glyph))),
    problems: told,
  };
}

/** The items of a list whose glyphs a legend explains. At the end of an item a glyph counts only where nearly all items have one. */
function readExplainedList(page: Page, plain: readonly Item[], leading: readonly Signed[]): readonly Signed[] {
  const all = plain.flatMap((item) => readExplained(page, item) ?? []);
  if (all.length >= ENOUGH * plain.length) return all;
  const first = leading.filter(({ glyph }) => page.glyphs.has(glyph));
  return first.length >= ENOUGH * leading.length ? first : [];
}

/** A list of one status alone is decoration, and so is a contrast of ticks and crosses. */
function isOfSeveral(said: readonly (MarkMeaning | undefined)[]): boolean {
  return said.includes('done') && (said.includes('todo') || said.includes('doing'));
}

function mixedWithOthers(
  path: string,
  leading: readonly Signed[],
  meanings: ReadonlyMap<string, MarkMeaning>,
): Problem {
  const other = leading.find(({ glyph }) => !meanings.has(glyph)) ?? leading[0];
  const message = `This list has signs for done and for open, but too many like "${other?.glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${other?.glyph}": doing } (or done, todo, dropped, parked).`;
  const { line, column } = leading[0]?.item ?? { line: 1, column: 1 };
  return { path, line, column, severity: 'info', code: 'mixed-glyphs', message, fix: null };
}

function readLeading(page: Page, item: Item): Signed | null {
  const paragraph = titleParagraph(item);
  const runs = paragraph === null ? [] : page.outline.runs(paragraph);
  const first = firstText(runs);
  const glyph = first === null || paragraph !== item.blocks[0] ? null : readGlyph(first.text);
  if (first === null || glyph === null) return null;
  // An entity such as &#x2705; is drawn as the glyph but written otherwise: nothing there could be changed in place.
  if (page.outline.source.slice(first.start, first.start + glyph.length) !== first.text.slice(0, glyph.length))
    return null;
  const rest = dropStart(runs, glyph.length);
  if (flattenRuns(rest).text.trim() === '') return null;
  return { item, glyph: glyph.glyph, mark: { start: first.start, end: first.start + glyph.length }, runs: rest };
}

function readExplained(page: Page, item: Item): Signed | null {
  const leading = readLeading(page, item);
  if (leading !== null) return page.glyphs.has(leading.glyph) ? leading : null;
  const paragraph = titleParagraph(item);
  const runs = paragraph === null ? [] : page.outline.runs(paragraph);
  const { text } = flattenRuns(runs);
  const tail = TRAILING.exec(text);
  const glyph = tail === null ? null : readGlyph(tail[0]);
  if (paragraph === null || tail === null || glyph === null || !page.glyphs.has(glyph.glyph)) return null;
  const written = page.outline.source.slice(paragraph.start, paragraph.end).trimEnd();
  if (BOX_LIKE.test(written) || !written.endsWith(tail[0].trim()) || tail.index === 0) return null;
  const end = paragraph.start + written.length;
  return {
    item,
    glyph: glyph.glyph,
    mark: { start: end - tail[0].trim().length, end },
    runs: dropEnd(runs, tail[0].length),
  };
}

function toFinding(page: Page, { item, mark, runs }: Signed, meaning: MarkMeaning = 'todo'): Finding {
  const line: Line = readSignedItem(page.outline, item, runs);
  const start = page.outline.lines[item.line - 1] ?? 0;
  return {
    notation: 'glyph-list',
    span: item,
    line: item.line,
    column: mark.start >= start ? mark.start - start + 1 : item.column,
    mark,
    status: line.struck && meaning !== 'done' ? 'dropped' : meaningStatus(meaning),
    parked: meaning === 'parked',
    title: line.title,
    note: line.note,
    fields: line.fields,
    links: line.links,
  };
}
