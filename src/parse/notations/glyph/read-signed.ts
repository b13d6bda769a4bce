import { endOf } from '../../../fold-text.ts';
import { inlineText, rangeOf, slice, trim } from '../../../markdown/flat-text.ts';
import type { Item, Outline } from '../../../markdown/outline.ts';
import { readGlyph, SIGN } from '../../line/glyphs.ts';
import { type MarkedItem, titleParagraph } from '../read-item.ts';

/** An item and the glyph at its start or end; `text` is its title without the glyph. */
export interface Signed extends Omit<MarkedItem, 'notation' | 'meaning'> {
  readonly glyph: string;
}

/** The last character of a sign or of its name. */
const ENDING = /[^!-9;-~]/;
const TRAILING = new RegExp(`${SIGN}\\s*$`, 'u');
const BOX_LIKE = /^\\?\[[ xX]?\\?\]/;
/** What only leads to a sign at the end: `Sessions: ✅`. */
const LEADS_ON = /[\s:：=＝→|–—-]/u;

/** Reads the glyph that an item begins with; null when it begins otherwise or holds nothing else. */
export function readLeading(outline: Outline, item: Item): Signed | null {
  const paragraph = titleParagraph(item);
  if (paragraph === null || paragraph !== item.blocks[0]) return null;
  const whole = inlineText(outline, paragraph);
  const glyph = readGlyph(whole.text);
  if (glyph === null || !/[td]/.test(whole.kinds.charAt(0))) return null;
  const mark = rangeOf(slice(whole, 0, glyph.length), outline.source);
  const text = slice(whole, glyph.length);
  if (mark === null || text.text.trim() === '') return null;
  return { item, glyph: glyph.glyph, mark, at: mark.start, text };
}

/** Reads the glyph that an item ends with; null when it ends otherwise or begins with a box. */
export function readTrailing(outline: Outline, item: Item): Signed | null {
  const paragraph = titleParagraph(item);
  const whole = inlineText(outline, paragraph);
  if (!ENDING.test(whole.text.trimEnd().slice(-1))) return null;
  const at = whole.text.search(TRAILING);
  const sign = trim(slice(whole, Math.max(at, 0)));
  const { glyph } = readGlyph(sign.text) ?? {};
  const mark = /^[td]/.test(sign.kinds) ? rangeOf(sign, outline.source) : null;
  if (paragraph === null || at <= 0 || mark === null || glyph === undefined || BOX_LIKE.test(whole.text)) return null;
  const text = slice(whole, 0, endOf(whole.text.slice(0, at), LEADS_ON));
  return text.text.trim() === '' ? null : { item, glyph, mark, at: paragraph.start, text };
}

/** Reads the glyph at the start of an item, else that at its end; null where neither is there. */
export function readEither(outline: Outline, item: Item): Signed | null {
  return readLeading(outline, item) ?? readTrailing(outline, item);
}
