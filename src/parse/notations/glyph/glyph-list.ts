import { flattenRuns, slice } from '../../../markdown/flat-text.ts';
import type { Item, List } from '../../../markdown/outline.ts';
import { walkBlocks } from '../../../markdown/walk-outline.ts';
import { type Finding, type MarkMeaning, meaningStatus, type Page } from '../finding.ts';
import { readItem, titleParagraph } from '../read-item.ts';
import { ENOUGH, readFamily, readLeading, type Signed, type SignedList } from './glyph-family.ts';
import { readGlyph, SIGN } from './glyphs.ts';

const BOX_LIKE = /^\\?\[[ xX]?\\?\]/;
const TRAILING = new RegExp(`${SIGN}\\s*$`, 'u');

/** The items of a list that are steps, and whether its signs and those below say done and open. */
export interface GlyphList extends SignedList {
  readonly counted: readonly Signed[];
  readonly isMixed: boolean;
}

/**
 * Finds list items that begin with a glyph, as `- 🔄 Sessions`, in lists that hold both a done glyph and another status.
 * Glyphs that a legend or the front matter explains count in every list, at the end of an item too.
 */
export function findGlyphLists(page: Page): readonly Finding[] {
  return readGlyphLists(page).flatMap(({ counted, meanings }) =>
    counted.map((signed) => toFinding(page, signed, meanings.get(signed.glyph))),
  );
}

/** Reads every list but legends, also those whose signs don't count. */
export function readGlyphLists(page: Page): readonly GlyphList[] {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const read = new Set<List>();
  const found: GlyphList[] = [];
  for (const block of walkBlocks(page.outline.blocks)) {
    if (block.kind !== 'list' || legends.has(block.start) || read.has(block)) continue;
    const family = readFamily(page, block).filter(({ list }) => !legends.has(list.start));
    for (const { list } of family) read.add(list);
    const isMixed = isOfSeveral(family);
    found.push(...family.map((signed) => ({ ...signed, isMixed, counted: countedOf(page, signed, isMixed) })));
  }
  return found;
}

/** Lists of one status alone are decoration, and so is a contrast of ticks and crosses. */
function isOfSeveral(family: readonly SignedList[]): boolean {
  const said = new Set(family.flatMap(({ leading, meanings }) => leading.map(({ glyph }) => meanings.get(glyph))));
  return said.has('done') && (said.has('todo') || said.has('doing'));
}

function countedOf(page: Page, { plain, leading, meanings }: SignedList, isMixed: boolean): readonly Signed[] {
  const known = leading.filter(({ glyph }) => meanings.has(glyph));
  const explained = readExplainedList(page, plain, leading);
  const isClear = isMixed && known.length >= ENOUGH * leading.length;
  return isClear && known.length > explained.length ? known : explained;
}

/** The items of a list whose glyphs a legend explains. At the end of an item a glyph counts only where nearly all items have one. */
function readExplainedList(page: Page, plain: readonly Item[], leading: readonly Signed[]): readonly Signed[] {
  const all = plain.flatMap((item) => readExplained(page, item) ?? []);
  if (all.length >= ENOUGH * plain.length) return all;
  const first = leading.filter(({ glyph }) => page.glyphs.has(glyph));
  return first.length >= ENOUGH * leading.length ? first : [];
}

function readExplained(page: Page, item: Item): Signed | null {
  const leading = readLeading(page, item);
  if (leading !== null) return page.glyphs.has(leading.glyph) ? leading : null;
  const paragraph = titleParagraph(item);
  const whole = flattenRuns(paragraph === null ? [] : page.outline.runs(paragraph));
  const tail = TRAILING.exec(whole.text);
  const glyph = tail === null ? null : readGlyph(tail[0]);
  if (paragraph === null || tail === null || glyph === null || tail.index === 0 || !page.glyphs.has(glyph.glyph))
    return null;
  const written = page.outline.source.slice(paragraph.start, paragraph.end).trimEnd();
  if (BOX_LIKE.test(written) || !written.endsWith(tail[0].trim())) return null;
  const end = paragraph.start + written.length;
  const mark = { start: end - tail[0].trim().length, end };
  return { item, glyph: glyph.glyph, mark, text: slice(whole, 0, tail.index) };
}

function toFinding(page: Page, { item, mark, text }: Signed, meaning: MarkMeaning = 'todo'): Finding {
  const line = readItem(page.outline, item, { text, signed: true });
  const start = page.outline.lines[item.line - 1] ?? 0;
  return {
    notation: 'glyph-list',
    span: item,
    line: item.line,
    column: mark.start >= start ? mark.start - start + 1 : item.column,
    mark,
    spans: line.spans,
    status: line.struck && meaning !== 'done' ? 'dropped' : meaningStatus(meaning),
    parked: meaning === 'parked',
    title: line.title,
    note: line.note,
    fields: line.fields,
    links: line.links,
  };
}
