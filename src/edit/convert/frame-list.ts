import type { Span } from '../../markdown/outline.ts';
import type { Change } from '../change.ts';
import type { Page } from './find-places.ts';

/** Puts lines in the place of a block: inside the same quote or item, and apart from what follows, so that this is not drawn into the last step. */
export function frameList(page: Page, block: Span, lines: readonly string[]): Change {
  const { source, eol } = page;
  const first = source.slice(page.lines[block.line - 1] ?? 0, block.start).replace(/^\uFEFF/, '');
  const prefix = first.replace(/[^\s>]/gu, ' ');
  const text = lines.flatMap((line) => line.split('\n')).join(`${eol}${prefix}`);
  return { start: block.start, end: block.end, text: text + gap(page, block, prefix) };
}

function gap({ source, eol }: Page, { end }: Span, prefix: string): string {
  const rest = /^[ \t]*(?:\r\n|\n|\r)([\s\S]*)$/.exec(source.slice(end))?.[1] ?? '';
  const [next = ''] = rest.split(/\r\n|\n|\r/, 1);
  const isApart = next.replace(/^[\s>]+/u, '') === '';
  const follower = /^(?:[ \t>]*(?:\r\n|\n|\r))*([ \t>]*)/.exec(rest)?.[1] ?? '';
  const isIndented = rest.trim() !== '' && follower.length >= prefix.length + 2;
  // Two blanks more than the list make a paragraph part of its last item, unless something stands between.
  const blank = `${eol}${prefix.trimEnd()}`;
  return `${isIndented ? `${blank}${eol}${prefix}<!-- -->` : ''}${isApart ? '' : blank}`;
}
