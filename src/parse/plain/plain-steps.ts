import { flattenRuns, foldSpace } from '../../markdown/flat-text.ts';
import type { Item, List, Outline, Run, Span } from '../../markdown/outline.ts';
import { findLeftOut } from '../left-out.ts';
import { isCross, listMeanings, readGlyph, TICK } from '../line/glyphs.ts';
import { wordStatus } from '../line/recognise-word.ts';
import { saidStatus } from '../line/said-status.ts';
import { readLegend } from '../notations/glyph/legend.ts';
import { readTrailing } from '../notations/glyph/read-signed.ts';
import { readKeyword } from '../notations/keyword.ts';
import { firstTitle, readItem } from '../notations/read-item.ts';
import type { MarkMeaning } from '../roadmap.ts';
import { asideLists, isFact } from './aside-lists.ts';
import { isAside, planBlocks, statusOf } from './plan-blocks.ts';

/**
 * An item of a plain list that could be a step. Its title's paragraph reaches from `start` to `end` (offsets); the first `word`
 * characters are a word for its status (`DONE`), which a box replaces. `meaning` is what the item, its list or a heading
 * says of its status, null for nothing; `text` is the visible title.
 */
export interface PlainStep extends Pick<Span, 'start' | 'end' | 'line'> {
  readonly word: number;
  readonly text: string;
  readonly meaning: MarkMeaning | null;
}

/** What looks like a box and is none is a slip to be fixed, no plain item. */
const BOX_LIKE = /^(?:\\?[[［][^\]］]{0,2}[\]］]|[(（][\sxXvV✓✔√✅]?[)）])/u;
const TICKED = new RegExp(`${TICK}$`, 'u');
const LABEL = /[:：]$/u;

/**
 * The items of a file's plain lists that could be steps: those below `headings` (folded texts) where they are given, else all but
 * resources, prerequisites, legends, tables of contents, labels, contrasts of ticks and crosses, and parts that do not count.
 */
export function findPlainSteps(outline: Outline, headings: readonly string[] | null = null): readonly PlainStep[] {
  const leftOutAt = findLeftOut(outline);
  const { meanings: explained, spans } = readLegend(outline, () => false);
  const legends = new Set(spans.map(({ start }) => start));
  const asides = new Set([...(headings === null ? asideLists(outline) : [])].map(({ start }) => start));
  const isAsideAt = (offset: number) => leftOutAt(offset) !== null || legends.has(offset) || asides.has(offset);
  return planBlocks(outline, headings).flatMap(({ block, said }) =>
    block.kind === 'list' ? readList({ outline, explained, isAsideAt }, block, said) : [],
  );
}

/** A file, what its legends say of its glyphs, and which offsets in it are of no plan. */
interface Reading {
  readonly outline: Outline;
  readonly explained: ReadonlyMap<string, MarkMeaning>;
  readonly isAsideAt: (offset: number) => boolean;
}

/** `said` is the status that stands above the list and holds for items that say none themselves. */
function readList(reading: Reading, list: List, said: MarkMeaning | null): readonly PlainStep[] {
  const titles = list.items.map((item) => firstTitle(reading.outline, item));
  const glyphs = new Set(titles.flatMap((title) => readGlyph(title)?.glyph ?? []));
  const meanings = new Map([...listMeanings(glyphs), ...reading.explained]);
  const isContrast = [...glyphs].some((glyph) => isCross(glyph) && !meanings.has(glyph));
  if (reading.isAsideAt(list.start) || isContrast) return [];
  return list.items.flatMap((item, at) => {
    const title = titles[at] ?? '';
    if (LABEL.test(title) && isAside(title)) return [];
    const step = readPlain(reading, item, { title, said, meanings });
    const inner = step?.meaning ?? statusOf([title]) ?? said;
    const below = item.blocks.flatMap((block) => (block.kind === 'list' ? readList(reading, block, inner) : []));
    return step === null ? below : [step, ...below];
  });
}

/** What is known of an item from its list. */
interface Listed {
  readonly title: string;
  readonly said: MarkMeaning | null;
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

function readPlain(
  { outline, explained, isAsideAt }: Reading,
  item: Item,
  { title, said, meanings }: Listed,
): PlainStep | null {
  const [first] = item.blocks;
  if (first?.kind !== 'paragraph' || item.check !== null || isAsideAt(item.start)) return null;
  if (title === '' || LABEL.test(title) || BOX_LIKE.test(title) || isFact(title)) return null;
  const runs = outline.runs(first).filter(({ text }) => text.trim() !== '');
  const written = outline.source.slice(first.start, first.end).trimEnd();
  // A status alone names the list below it.
  if (runs.every(leadsInside) || wordStatus(title) !== null) return null;
  const { start, line } = first;
  const place = { start, end: start + written.length, line };
  const keyword = readKeyword(outline, item);
  if (keyword !== null)
    return { ...place, word: keyword.titleAt - start, text: foldSpace(keyword.text.text), meaning: keyword.meaning };
  const sign = readGlyph(title);
  const signed = sign === null ? undefined : meanings.get(sign.glyph);
  // A sign that stands as it is seen is what the box says.
  if (sign !== null && signed !== undefined && written.startsWith(`${title.slice(0, sign.length)} `)) {
    const text = title.slice(sign.length).trimStart();
    return { ...place, word: written.length - written.slice(sign.length).trimStart().length, text, meaning: signed };
  }
  const atEnd = explained.get(readTrailing(outline, item)?.glyph ?? '');
  const glyph = signed ?? atEnd ?? statusAtEnd(title);
  const { doing, struck } = readItem(outline, item, { text: flattenRuns(runs), signed: false });
  // What its own words say is read from them behind a box too.
  return { ...place, word: 0, text: title, meaning: glyph ?? (doing || struck || said === 'todo' ? null : said) };
}

function statusAtEnd(title: string): MarkMeaning | null {
  return TICKED.test(title) ? 'done' : saidStatus(title);
}

function leadsInside({ kind, url }: Run): boolean {
  return kind === 'link' && url !== null && url.startsWith('#');
}
