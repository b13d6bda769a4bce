import type { Block } from './outline.ts';

/** Begins a paragraph: a letter opens no list, quote, fence, table delimiter or definition. */
const WORD = /(?:\*\*)?\p{L}/uy;
const HEADING = /#{1,6}[ \t]/y;
/** A list item, and no break or underline; an item in it might be text where a paragraph stands before. */
const BULLET = /[-*+] (?![-*_|: \t]*\r?$|>|(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r?$))[^ \t]/my;
const TAG = /<(?:!--|\/?[A-Za-z])/y;

/**
 * Whether Markdown may be cut before a line, so that what follows parses alone to what it is within the whole: in the first column
 * stands something that closes every list and quote before it. A heading and a bullet do so anywhere; a paragraph only behind a blank line,
 * else it may carry on one in a list, and so does a tag. A fence or raw HTML that is open there goes on all the same.
 */
export function opensPiece(source: string, start: number, isAfterBlank: boolean): boolean {
  return (
    begins(HEADING, source, start) ||
    begins(BULLET, source, start) ||
    (isAfterBlank && (begins(WORD, source, start) || begins(TAG, source, start)))
  );
}

/** Blank, an underline of a heading or a break: no paragraph is open behind it. */
const NO_PARAGRAPH = /(?:-{3,})?[ \t]*\r?$/my;

/** Whether no paragraph is open behind the line that begins at `start`. */
export function endsParagraphs(source: string, start: number): boolean {
  return begins(NO_PARAGRAPH, source, start);
}

function begins(pattern: RegExp, source: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(source);
}

/**
 * Whether a piece that ends at `end` with the block `last` ends inside of it: a fence without its close, or raw HTML that goes on
 * to a blank line or to its own end. The end of a list item closes a fence or raw HTML in it,
 * also in a quote in it, but remark puts the end of such an item behind the next marker.
 */
export function isOpen(last: Block | undefined, source: string, end: number): boolean {
  if (last?.kind === 'html') return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
  let inner: Block | undefined = last;
  while (inner?.kind === 'list' || inner?.kind === 'item' || inner?.kind === 'quote')
    inner = inner.kind === 'list' ? inner.items.at(-1) : inner.blocks.at(-1);
  if (inner?.kind === 'html') return isUnclosedHtml(inner.text);
  if (inner?.kind !== 'code' || !inner.fenced || last?.kind === 'quote') return false;
  return isUnclosedFence(source.slice(inner.start, inner.end), inner.column);
}

const BLANK_LINE = /\n[ \t]*\r?\n/;

/** HTML that goes on over blank lines: CommonMark 0.31.2, 4.6, kinds 1 to 5. */
const ENDS: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /^<!--/, close: /-->/ },
  { open: /^<\?/, close: /\?>/ },
  { open: /^<!\[CDATA\[/, close: /\]\]>/ },
  { open: /^<![a-z]/i, close: />/ },
];

function isUnclosedHtml(html: string): boolean {
  return ENDS.some(({ open, close }) => open.test(html.trimStart()) && !close.test(html));
}

/** Behind a tab, or further right than the fence began in its column, a close may be one or code. */
function isUnclosedFence(code: string, column: number): boolean {
  const open = /^(?:`{3,}|~{3,})/.exec(code)?.[0] ?? '';
  const [, indent = '', close = ''] = /\n( *)(`{3,}|~{3,})[ \t]*$/.exec(code) ?? [];
  return close[0] !== open[0] || close.length < open.length || indent.length >= column;
}
