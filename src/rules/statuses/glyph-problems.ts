import { inlineTitle } from '../../markdown/flat-text.ts';
import type { Item, Outline } from '../../markdown/outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { isCross, isEmptyBox, isTick } from '../../parse/line/glyphs.ts';
import { type GlyphList, readGlyphLists } from '../../parse/notations/glyph/glyph-list.ts';
import { readEither } from '../../parse/notations/glyph/read-signed.ts';
import type { Found } from '../rule.ts';
import type { StatusCode } from './statuses.ts';

const MEANINGS = '(or done, todo, dropped, parked).';
/** What looks like a box is told as one, and a label names what is below it. */
const NO_STEP = /^\\?[[(（［]|[:：]$/u;

/** Lists that say statuses, or draw empty boxes, and are not counted, and the items of others that say none. */
export function findGlyphProblems({ page }: Draft): readonly Found<StatusCode>[] {
  return readGlyphLists(page).flatMap((list) => {
    const uncounted = list.counted.length > 0 ? [] : uncountedList(list);
    return uncounted.length > 0 ? uncounted : unsignedItems(page.outline, list);
  });
}

function uncountedList({ plain, signed, meanings, isMixed }: GlyphList): readonly Found<StatusCode>[] {
  const [first] = signed;
  if (first === undefined) return [];
  const { line, column } = first.item;
  if (isMixed) {
    const { glyph } = signed.find((other) => !meanings.has(other.glyph)) ?? first;
    const message = `This list has signs for done and for open, but too many like "${glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${glyph}": doing } ${MEANINGS}`;
    return [{ code: 'mixed-glyphs', line, column, message }];
  }
  if (plain.length < 2 || signed.length < plain.length || !signed.every(({ glyph }) => isEmptyBox(glyph))) return [];
  const message = `Every item of this list begins with "${first.glyph}", and a list of one sign alone is not counted. Say in the front matter what it means: marks: { "${first.glyph}": todo } ${MEANINGS}`;
  return [{ code: 'lone-glyphs', line, column, message }];
}

/** Beside items with a tick, or with any sign where the list counts, those without one were meant as steps that are open. */
function unsignedItems(outline: Outline, { plain, counted }: GlyphList): readonly Found<StatusCode>[] {
  const signs = new Map(plain.map((item) => [item, readEither(outline, item)]));
  const signed = [...signs.values()].filter((sign) => sign !== null);
  const bare = plain.filter((item) => signs.get(item) === null && isTitled(outline, item));
  const [first] = bare;
  const ticks = signed.filter(({ glyph }) => isTick(glyph));
  const isContrast = signed.some(({ glyph }) => isCross(glyph));
  if (first === undefined || (counted.length === 0 && (ticks.length === 0 || isContrast))) return [];
  const { line, column } = first;
  const sign = (ticks[0] ?? signed[0])?.glyph ?? '✅';
  const many = bare.length === 1 ? 'This item has' : `This item and ${bare.length - 1} more of its list have`;
  const rest = counted.length > 0 ? 'so they are not counted' : 'so none of the list is counted';
  const message = `${many} no sign beside items with "${sign}", ${rest}. Write "⬜" before each of them, or make boxes of all with "trailmark convert" (in a file with other steps, with --list and its heading).`;
  // A single tick may adorn what is the most important.
  const isPlan = counted.length > 0 || ticks.length * 2 >= plain.length;
  return [{ code: 'unsigned-items', line, column, message, ...(isPlan ? {} : { severity: 'info' }) }];
}

/** Whether an item has a title of its own and nothing below it that it may only name. */
function isTitled(outline: Outline, { blocks }: Item): boolean {
  const [first] = blocks;
  return first?.kind === 'paragraph' && blocks.length === 1 && !NO_STEP.test(inlineTitle(outline, first));
}
