import { type FlatText, inlineText, isWritten, slice } from '../../../markdown/flat-text.ts';
import type { Item, List } from '../../../markdown/outline.ts';
import { listMeanings, readGlyph } from '../../line/glyphs.ts';
import type { Mark } from '../../roadmap.ts';
import type { MarkMeaning, Page } from '../finding.ts';
import { titleParagraph } from '../read-item.ts';

/** An item and the glyph at its start or end; `text` is its title without the glyph. */
export interface Signed {
  readonly item: Item;
  readonly glyph: string;
  readonly mark: Mark;
  /** Where the line begins. */
  readonly at: number;
  readonly text: FlatText;
}

/** A list, its items without a box, those of them that begin with a glyph, and what the glyphs mean there. */
export interface SignedList {
  readonly list: List;
  readonly plain: readonly Item[];
  readonly leading: readonly Signed[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

/** How many of a list's items or glyphs must say a status: among many others they are decoration. */
export const ENOUGH = 0.8;

/** A list and those below its glyph items that go on with its glyphs, the outermost first: what they say, they say together. */
export function readFamily(page: Page, list: List, above: ReadonlySet<string> = new Set()): readonly SignedList[] {
  const plain = list.items.filter((item) => item.check === null);
  const leading = plain.flatMap((item) => readLeading(page, item) ?? []);
  const own = new Set(leading.map(({ glyph }) => glyph));
  if (above.size > 0 && !goesOn(own, above, leading.length >= ENOUGH * plain.length)) return [];
  const glyphs = new Set([...above, ...own]);
  const meanings = new Map([...listMeanings(glyphs), ...page.glyphs]);
  const known = leading.filter(({ glyph }) => meanings.has(glyph));
  const below = known.flatMap(({ item }) => item.blocks.filter((block) => block.kind === 'list'));
  return [{ list, plain, leading, meanings }, ...below.flatMap((inner) => readFamily(page, inner, glyphs))];
}

/** Ticks and crosses below a list of open and done steps are a contrast, unless that list has crosses too. */
function goesOn(own: ReadonlySet<string>, above: ReadonlySet<string>, isEnough: boolean): boolean {
  const alone = listMeanings(own);
  return isEnough && own.size > 0 && [...own].every((glyph) => alone.has(glyph) || above.has(glyph));
}

/** Reads the glyph that an item begins with; null when it begins otherwise or holds nothing else. */
export function readLeading(page: Page, item: Item): Signed | null {
  const paragraph = titleParagraph(item);
  if (paragraph === null || paragraph !== item.blocks[0]) return null;
  const whole = inlineText(page.outline, paragraph);
  const glyph = readGlyph(whole.text);
  const [start] = whole.offsets;
  if (glyph === null || start === undefined || !/[td]/.test(whole.kinds.charAt(0))) return null;
  const text = slice(whole, glyph.length);
  // An entity such as &#x2705; is drawn as the glyph but written otherwise: nothing there could be changed in place.
  if (!isWritten(slice(whole, 0, glyph.length), page.outline.source) || text.text.trim() === '') return null;
  return { item, glyph: glyph.glyph, mark: { start, end: start + glyph.length }, at: start, text };
}
