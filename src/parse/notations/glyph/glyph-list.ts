import type { Item, List } from '../../../markdown/outline.ts';
import { walkBlocks, walkItems } from '../../../markdown/walk-outline.ts';
import { memoize } from '../../../memoize.ts';
import { isContrast, isCross, isGraded, isStatusSign, listMeanings } from '../../line/glyphs.ts';
import { areNearlyAll } from '../../nearly-all.ts';
import type { MarkMeaning } from '../../roadmap.ts';
import { toItemStep } from '../read-item.ts';
import type { Page, Recogniser } from '../step-candidate.ts';
import { readEither, readLeading, readTrailing, type Signed } from './read-signed.ts';

/** The items of a list that are steps, and whether its signs and those below say done and open. */
export interface GlyphList extends SignedList {
  readonly counted: readonly (Signed & { readonly meaning: MarkMeaning })[];
  readonly isMixed: boolean;
}

/**
 * List items that begin with a glyph, as `- 🔄 Sessions`, in lists that hold both a done glyph and another status.
 * Glyphs that such a list, a legend or the front matter explains count in every list, at the end of an item too.
 */
export const GLYPH_LIST: Recogniser = {
  name: 'glyph-list',
  ...{ box: null, noteBehind: 'title', needsContrast: true, keywords: [] },
  find: (page) =>
    readGlyphLists(page).flatMap(({ counted }) =>
      counted.map((signed) => toItemStep(page.outline, { ...signed, notation: GLYPH_LIST })),
    ),
  mayFind: hasStatusSign,
};

/** Without a glyph that says a status in some list, no list of glyphs has steps, unless something explains another. */
function hasStatusSign({ outline, mayShowGlyph }: Page): boolean {
  if (!mayShowGlyph) return false;
  return walkItems(outline.blocks).some((item) => {
    if (item.check !== null) return false;
    const signed = [readLeading(outline, item), readTrailing(outline, item)];
    return signed.some((one) => one !== null && isStatusSign(one.glyph));
  });
}

/** Reads every list but legends, also those whose signs don't count; those of one page once. */
export const readGlyphLists = memoize((page: Page): readonly GlyphList[] => {
  const families = page.mayShowGlyph ? findFamilies(page) : [];
  const settled = new Map([
    ...settleTogether(families.flat()),
    ...families.filter(isOfSeveral).flat().flatMap(meaningsIn),
  ]);
  const whole: Page = { ...page, glyphs: new Map([...settled, ...page.glyphs]) };
  return families.flatMap((family) => {
    const isMixed = isOfSeveral(family);
    return family.map((list) => ({ ...list, isMixed, counted: countedOf(whole, list, isMixed) }));
  });
}, new WeakMap());

/** The lists of a page, each with those below it that go on with its glyphs. */
function findFamilies(page: Page): readonly (readonly SignedList[])[] {
  const legends = new Set(page.legendSpans.map((span) => span.start));
  const read = new Set<List>();
  const lists = walkBlocks(page.outline.blocks).filter((block) => block.kind === 'list');
  return lists.flatMap((list) => {
    if (legends.has(list.start) || read.has(list)) return [];
    const family = readFamily(page, list).filter((inner) => !legends.has(inner.list.start));
    for (const inner of family) read.add(inner.list);
    return [family];
  });
}

/**
 * Lists of ✅ alone and lists of ⬜ alone are one plan, of which some stages are finished and others not begun: together they settle
 * what two signs in one list would.
 */
function settleTogether(lists: readonly SignedList[]): readonly (readonly [string, MarkMeaning])[] {
  const said = lists
    .filter(({ plain, signed }) => signed.length > 0 && areNearlyAll(signed.length, plain.length))
    .flatMap(meaningsIn);
  const meanings = new Set(said.map(([, meaning]) => meaning));
  return meanings.has('done') && meanings.has('todo') ? said : [];
}

/** What a list of several statuses settles: its signs mean the same in the whole file, but for crosses, which mean what their company says. */
function meaningsIn({ signed, meanings }: SignedList): readonly (readonly [string, MarkMeaning])[] {
  const said = signed.flatMap(({ glyph }) => {
    const meaning = meanings.get(glyph);
    return meaning === undefined || isCross(glyph) ? [] : [[glyph, meaning] as const];
  });
  return areNearlyAll(said.length, signed.length) ? said : [];
}

/** Lists of one status alone are decoration, and so is a contrast of ticks and crosses. */
function isOfSeveral(family: readonly SignedList[]): boolean {
  const said = new Set(family.flatMap(({ signed, meanings }) => signed.map(({ glyph }) => meanings.get(glyph))));
  return said.has('done') && (said.has('todo') || said.has('doing'));
}

function countedOf(page: Page, { plain, signed, meanings }: SignedList, isMixed: boolean): GlyphList['counted'] {
  const known = signed.filter(({ glyph }) => meanings.has(glyph));
  const explained = readExplainedList(page, { plain, signed, meanings });
  const isClear = isMixed && areNearlyAll(known.length, signed.length);
  const counted = isClear && known.length > explained.length ? known : explained;
  return counted.map((signed) => ({
    ...signed,
    meaning: meanings.get(signed.glyph) ?? page.glyphs.get(signed.glyph) ?? 'todo',
  }));
}

/** The items of a list whose glyphs a legend explains. At the end of an item a glyph counts only where nearly all items have one. */
function readExplainedList(page: Page, { plain, signed, meanings }: Omit<SignedList, 'list'>): readonly Signed[] {
  if (page.glyphs.size === 0) return [];
  const either = plain.flatMap((item) => readEither(page.outline, item) ?? []);
  const all = either.filter(({ glyph }) => page.glyphs.has(glyph));
  if (areNearlyAll(all.length, plain.length)) return all;
  const isExplained = signed.some(({ glyph }) => page.glyphs.has(glyph));
  const first = signed.filter(({ glyph }) => page.glyphs.has(glyph) || (isExplained && meanings.has(glyph)));
  return areNearlyAll(first.length, signed.length) ? first : [];
}

/** A list, its items without a box, those of them that begin with a glyph, or end in one where that says how far all of them are, and what the glyphs mean there. */
interface SignedList {
  readonly list: List;
  readonly plain: readonly Item[];
  readonly signed: readonly Signed[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

/** A list and those below its glyph items that go on with its glyphs, the outermost first: what they say, they say together. */
function readFamily(page: Page, list: List, above: ReadonlySet<string> = new Set()): readonly SignedList[] {
  const plain = list.items.filter((item) => item.check === null);
  const signed = readSigned(page, plain);
  const own = glyphsOf(signed);
  if (above.size > 0 && !goesOn(own, above, areNearlyAll(signed.length, plain.length))) return [];
  const glyphs = new Set([...above, ...own]);
  const alike = listMeanings(glyphs);
  const meanings = page.glyphs.size === 0 ? alike : new Map([...alike, ...page.glyphs]);
  const known = signed.filter(({ glyph }) => meanings.has(glyph));
  const below = known.flatMap(({ item }) => item.blocks.filter((block) => block.kind === 'list'));
  return [{ list, plain, signed, meanings }, ...below.flatMap((inner) => readFamily(page, inner, glyphs))];
}

/** Ticks and crosses below a list of open and done steps are a contrast, unless that list has crosses too. */
function goesOn(own: ReadonlySet<string>, above: ReadonlySet<string>, isEnough: boolean): boolean {
  const alone = listMeanings(own);
  return isEnough && own.size > 0 && [...own].every((glyph) => alone.has(glyph) || above.has(glyph));
}

/** A sign at the end is a grade as often as a status: it counts where nearly all items have one and an open one is among them. */
function readSigned({ outline }: Page, plain: readonly Item[]): readonly Signed[] {
  const leading = plain.flatMap((item) => readLeading(outline, item) ?? []);
  if (leading.length > 0) return leading;
  const trailing = plain.flatMap((item) => readTrailing(outline, item) ?? []);
  const glyphs = glyphsOf(trailing);
  return areNearlyAll(trailing.length, plain.length) && !isContrast(glyphs) && !isGraded(glyphs) ? trailing : [];
}

function glyphsOf(signed: readonly Signed[]): ReadonlySet<string> {
  return new Set(signed.map(({ glyph }) => glyph));
}
