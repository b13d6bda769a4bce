import { isBlockName } from '../html-blocks.ts';
import { readTag } from './inline/inline-parts.ts';
import { type Line, skipBlanks } from './line.ts';

/** What a line that begins with `<` begins: a comment, a tag of a block or one alone on its line, both of which go on to a blank line, or a paragraph. */
export type HtmlOpening = 'comment' | 'block' | 'alone' | 'text';

const NAME = /<\/?([A-Za-z][A-Za-z\d-]*)(?=[ \t>]|\/>|$)/my;
const INLINES = new Set('a b br code del em font i img input ins kbd mark s small span strong sub sup u'.split(' '));

/** Reads what a line begins; null where that is not certain. */
export function readHtmlOpening(source: string, { at, end }: Line): HtmlOpening | null {
  if (source.startsWith('<!--', at)) return 'comment';
  if (
    !/[A-Za-z/!?]/.test(source[at + 1] ?? '') ||
    /^<[A-Za-z][A-Za-z\d+.-]*:/.test(source.slice(at, at + LONGEST_SCHEME))
  )
    return 'text';
  NAME.lastIndex = at;
  const name = NAME.exec(source)?.[1]?.toLowerCase() ?? '';
  if (isBlockName(name)) return 'block';
  if (!INLINES.has(name)) return null;
  const tag = readTag(source, at, end);
  if (tag === null) return null;
  return skipBlanks(source, tag, 0).at === end ? 'alone' : 'text';
}

const LONGEST_SCHEME = 34;
