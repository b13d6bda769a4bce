import { lowerBound } from '../markdown/count-between.ts';
import type { Block, Inline, Outline, Span } from '../markdown/outline.ts';
import { runsOf } from '../markdown/walk-outline.ts';

export const START = '<!-- trailmark:start -->';
export const END = '<!-- trailmark:end -->';

/**
 * One marker that Markdown reads as a comment. It is `alone` when it begins its line and only blanks follow on it, and no tag is open
 * above it; `start` is the offset of its line, `next` that of the line after it.
 */
export interface Marker extends Pick<Span, 'line' | 'column' | 'start'> {
  readonly kind: 'start' | 'end';
  readonly place: 'alone' | 'beside' | 'in-tag';
  readonly text: string;
  readonly next: number;
}

/** The markers of a README in order, placed or not. Those in code (`<pre>` too) or inside another comment are text. */
export function findMarkers(outline: Outline): readonly Marker[] {
  const offsets = outline.blocks.flatMap((block) => blockComments(block, outline));
  return offsets.sort((one, other) => one - other).flatMap((offset) => readMarker(offset, outline));
}

function blockComments(block: Block, outline: Outline): readonly number[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineComments(block, outline);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => inlineComments(cell, outline)));
    case 'list':
      return block.items.flatMap((item) => blockComments(item, outline));
    case 'html':
      return htmlComments(outline.source.slice(block.start, block.end)).map((offset) => block.start + offset);
    case 'code':
      return [];
    default:
      return block.blocks.flatMap((inner) => blockComments(inner, outline));
  }
}

function inlineComments(inline: Inline, outline: Outline): readonly number[] {
  return runsOf(outline.runs(inline), 'html').map(({ start }) => start);
}

// https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1, 3 and 5: what they hold is shown or run as it is.
const RAW = /^\s*<(?:pre|script|style)(?=[\s>])|^\s*<\?|^\s*<!\[CDATA\[/i;

/** A comment inside a tag is the value of an attribute, and one in a text area is text. */
const TAG_OR_COMMENT =
  /<!--[\s\S]*?(?:-->|$)|<textarea(?=[\s>])[\s\S]*?(?:<\/textarea|$)|<[A-Za-z/!?](?:"[^"]*"|'[^']*'|[^"'>])*(?:>|$|["'][\s\S]*$)/gi;

function htmlComments(html: string): readonly number[] {
  if (RAW.test(html)) return [];
  return Array.from(html.matchAll(TAG_OR_COMMENT), ({ index }) => index).filter((at) => html.startsWith('<!--', at));
}

function readMarker(offset: number, outline: Outline): readonly Marker[] {
  const { source, lines } = outline;
  const text = [START, END].find((marker) => source.startsWith(marker, offset));
  if (text === undefined) return [];
  const line = lowerBound(lines, offset + 1);
  const next = lines[line] ?? source.length;
  // A byte order mark belongs to no line.
  const start = Math.max(lines[line - 1] ?? 0, source.startsWith('\ufeff') ? 1 : 0);
  const isAlone = offset === start && /^[ \t]*(?:\r\n|\n|\r)?$/.test(source.slice(offset + text.length, next));
  // GitHub draws such a tag as text and the marker as a comment; other readers of HTML take both for one tag.
  const isInTag = isAlone && htmlComments(textAbove(line, outline) + text).length === 0;
  const place = isInTag ? 'in-tag' : isAlone ? 'alone' : 'beside';
  return [{ kind: text === START ? 'start' : 'end', place, text, line, column: offset - start + 1, start, next }];
}

/** The paragraph that ends on the line above a line, empty where none does. */
function textAbove(line: number, { source, lines, blocks }: Outline): string {
  let above = blocks[lowerBound(blocks, lines[line - 1] ?? 0, ({ start }) => start) - 1];
  while (above !== undefined && above.kind !== 'paragraph')
    above = 'blocks' in above ? above.blocks.at(-1) : above.kind === 'list' ? above.items.at(-1) : undefined;
  return above?.endLine === line - 1 ? `${source.slice(above.start, above.end)}\n` : '';
}
