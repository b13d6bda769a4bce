import { flattenRuns } from '../flat-text.ts';
import type { Item, List, Run } from '../outline.ts';
import type { Line } from '../read-line.ts';
import type { Mark } from '../roadmap.ts';
import { walkBlocks } from '../walk-outline.ts';
import { type Finding, type Findings, type MarkMeaning, meaningStatus, type Page } from './finding.ts';
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

/** How many items of a list must begin with a glyph that says a status. */
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
  const found = lists.filter((list) => !legends.has(list.start)).flatMap((list) => readList(page, list));
  return { findings: found, problems: [] };
}

function readList(page: Page, list: List): readonly Finding[] {
  const plain = list.items.filter((item) => item.check === null);
  const leading = plain.flatMap((item) => readLeading(page, item) ?? []);
  const meanings = listMeanings(new Set(leading.map(({ glyph }) => glyph)));
  const known = leading.filter(({ glyph }) => page.glyphs.has(glyph) || meanings.has(glyph));
  if (isMixed(known, page, meanings) && known.length >= ENOUGH * list.items.length)
    return known.map((signed) => toFinding(page, signed, page.glyphs.get(signed.glyph) ?? meanings.get(signed.glyph)));
  const explained = plain.flatMap((item) => readExplained(page, item) ?? []);
  if (explained.length < ENOUGH * plain.length) return [];
  return explained.map((signed) => toFinding(page, signed, page.glyphs.get(signed.glyph)));
}

/** A list of one status alone is decoration, and so is a contrast of ticks and crosses. */
function isMixed(known: readonly Signed[], page: Page, meanings: ReadonlyMap<string, MarkMeaning>): boolean {
  const said = new Set(known.map(({ glyph }) => page.glyphs.get(glyph) ?? meanings.get(glyph)));
  return known.length > 1 && said.has('done') && (said.has('todo') || said.has('doing'));
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
