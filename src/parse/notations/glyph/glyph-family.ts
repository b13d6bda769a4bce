import type { Item, List } from '../../../markdown/outline.ts';
import { isContrast, isGraded, listMeanings } from '../../line/glyphs.ts';
import { areNearlyAll } from '../../nearly-all.ts';
import type { MarkMeaning } from '../../roadmap.ts';
import type { Page } from '../step-candidate.ts';
import { readLeading, readTrailing, type Signed } from './read-signed.ts';

/** A list, its items without a box, those of them that begin with a glyph, or end in one where that says how far all of them are, and what the glyphs mean there. */
export interface SignedList {
  readonly list: List;
  readonly plain: readonly Item[];
  readonly signed: readonly Signed[];
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
}

/** A list and those below its glyph items that go on with its glyphs, the outermost first: what they say, they say together. */
export function readFamily(page: Page, list: List, above: ReadonlySet<string> = new Set()): readonly SignedList[] {
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
