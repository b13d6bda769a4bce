import type { Problem } from '../problem.ts';
import { meantKey } from './field-keys.ts';
import type { Block, Inline, Outline, Run } from './outline.ts';
import { lowerBound } from './stages/count-between.ts';
import { walkBlocks } from './walk-outline.ts';

const COMMENT = /<!--[ \t]*(\p{L}[\p{L} _-]{2,15}?)[ \t]*[:：][^\r\n]*?-->/gu;

/** Tells comments of `key: value` whose key is nearly that of a field, as `<!-- need: crud -->`. `isLeftOut` tells the offsets at which nothing counts. */
export function tellNearKeys(
  path: string,
  outline: Outline,
  isLeftOut: (offset: number) => boolean,
): readonly Problem[] {
  const html = [...htmlSpans(outline)].filter(({ start }) => !isLeftOut(start));
  return html.flatMap(({ start, end }) =>
    Array.from(outline.source.slice(start, end).matchAll(COMMENT), (match) => {
      const [written, key] = [match[1] ?? '', meantKey(match[1] ?? '')];
      return key === null ? [] : [toProblem({ path, outline }, start + match.index, { written, key })];
    }).flat(),
  );
}

interface Keys {
  readonly written: string;
  readonly key: string;
}

function toProblem({ path, outline }: { path: string; outline: Outline }, at: number, { written, key }: Keys): Problem {
  const line = lowerBound(outline.lines, at + 1);
  const column = at - (outline.lines[line - 1] ?? 0) + 1;
  const message = `"${written}" is no field that Trailmark reads. Did you mean "${key}"?`;
  return { path, line, column, severity: 'info', code: 'unknown-key', message, fix: null };
}

function* htmlSpans(outline: Outline): Generator<{ readonly start: number; readonly end: number }> {
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind === 'html') yield block;
    for (const inline of inlinesOf(block)) yield* htmlRuns(outline.runs(inline));
  }
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}

function htmlRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => (run.kind === 'html' ? [run] : htmlRuns(run.runs)));
}
