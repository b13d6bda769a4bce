import { concat, type FlatText, slice } from '../../markdown/flat-text.ts';

/** `[[Page]]`, `[[Page|shown]]`, `[[Page#Heading]]`; `a[[0]]` and `![[picture]]` are none. */
const WIKI_LINK = /(?<![\p{L}\p{N}_\])!])\[\[([^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/gu;

/** The text with what wiki links show in their place. */
export function showWikiLinks(flat: FlatText): FlatText {
  if (!flat.text.includes('[[')) return flat;
  let at = 0;
  const parts: FlatText[] = [];
  for (const { index, 0: whole, 1: page = '' } of flat.text.matchAll(WIKI_LINK)) {
    if (flat.kinds[index] === 'c') continue;
    const end = index + whole.length;
    parts.push(slice(flat, at, index), slice(flat, index + 2 + page.length, end - 2));
    at = end;
  }
  return parts.length === 0 ? flat : concat([...parts, slice(flat, at)]);
}
