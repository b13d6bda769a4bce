import type { Block } from './outline.ts';

/**
 * Offsets behind `from` at which Markdown may be cut, so that each piece parses alone to what it is within the whole: lines in the first column
 * that close every list and quote before them, at least `least` characters apart. The whole is one piece where a link definition or
 * a footnote may reach across, or where lines end in a lone CR. A piece that ends inside a fence or raw HTML is no whole one:
 * only its parse can tell.
 */
export function findCuts(text: string, from: number, least: number): readonly number[] {
  if (text.includes(']:', from) || /\r(?!\n)/.test(text)) return [];
  const cuts: number[] = [];
  let last = from;
  let isAfterBlank = true;
  for (let start = from; start < text.length; start = nextLine(text, start)) {
    if (start - last >= least && opensPiece(text, start, isAfterBlank)) {
      cuts.push(start);
      last = start;
    }
    const line = lineAt(text, start);
    isAfterBlank = BLANK.test(line) || RULE.test(line);
  }
  return cuts;
}

const BLANK = /^[ \t]*\r?$/;
/** Underlines a heading or is a break; either way nothing stays open behind it. */
const RULE = /^-{3,}[ \t]*\r?$/;
const HEADING = /^#{1,6}[ \t]/;
/** Begins a paragraph: a letter opens no list, quote, fence, table delimiter or definition. */
const WORD = /^(?:\*\*)?\p{L}/u;

/** A heading closes whatever is open; a paragraph does so only behind a blank line, else it may carry on a paragraph in a list. */
function opensPiece(text: string, start: number, isAfterBlank: boolean): boolean {
  const line = text.slice(start, start + LONGEST_OPENING);
  return HEADING.test(line) || (isAfterBlank && WORD.test(line));
}

const LONGEST_OPENING = 8;

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}

/**
 * Whether a piece that ends at `end` with the block `last` ends inside of it: a fence without its close, or raw HTML that goes on
 * to a blank line or to its own end.
 */
export function isOpen(last: Block | undefined, source: string, end: number): boolean {
  if (last?.kind === 'html') return isUnclosedHtml(last.text) || !BLANK_LINE.test(source.slice(last.end, end));
  return last?.kind === 'code' && last.fenced && isUnclosedFence(source.slice(last.start, last.end));
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

function isUnclosedFence(code: string): boolean {
  const open = /^(?:`{3,}|~{3,})/.exec(code)?.[0] ?? '';
  const close = /\n[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(code)?.[1] ?? '';
  return close[0] !== open[0] || close.length < open.length;
}
