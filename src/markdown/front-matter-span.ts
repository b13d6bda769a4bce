import { lineStarts } from './line-starts.ts';
import type { Span } from './outline.ts';

/** The YAML between the `---` lines at the top of a file; `end` is the offset of the first line after them, `start` that of the YAML. */
export interface FrontMatterSpan extends Pick<Span, 'start' | 'end'> {
  readonly yaml: string;
}

const BOM = '\uFEFF';
const FENCE = /^---[ \t]*[\r\n]*$/;

/** Finds the front matter of a file; null when the first line is no `---` or nothing closes it. */
export function findFrontMatter(text: string): FrontMatterSpan | null {
  const from = text.startsWith(BOM) ? BOM.length : 0;
  if (!text.startsWith('---', from)) return null;
  const lines = lineStarts(text);
  const isFence = (at: number) => FENCE.test(text.slice(Math.max(from, lines[at] ?? 0), lines[at + 1]));
  if (!isFence(0)) return null;
  const close = lines.findIndex((_, at) => at > 0 && isFence(at));
  const [start, end] = [lines[1], lines[close]];
  if (start === undefined || end === undefined) return null;
  return { start, end: lines[close + 1] ?? text.length, yaml: text.slice(start, end) };
}
