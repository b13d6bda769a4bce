import { lowerBound } from '../markdown/count-between.ts';
import type { Block, Inline, Outline, Run } from '../markdown/outline.ts';
import { walkBlocks } from '../markdown/walk-outline.ts';
import type { Problem } from '../problem.ts';
import { meantKey } from './fields/field-keys.ts';

const KEY = '[ \\t]*(\\p{L}[\\p{L} _-]{2,15}?)[ \\t]*';
const PATTERNS: { readonly [kind in 'html' | 'text']: RegExp } = {
  html: new RegExp(`<!--${KEY}[:：][^\\r\\n]*?-->`, 'gu'),
  text: new RegExp(`[[(（]${KEY}(?:::|：：)`, 'gu'),
};

/** Tells fields whose key is nearly one, as `<!-- need: crud -->` and `[need:: crud]`. `isLeftOut` tells the offsets at which nothing counts. */
export function tellNearKeys(
  path: string,
  outline: Outline,
  isLeftOut: (offset: number) => boolean,
): readonly Problem[] {
  const parts = [...partsOf(outline)].filter(({ start }) => !isLeftOut(start));
  return parts.flatMap(({ kind, start, end }) =>
    Array.from(outline.source.slice(start, end).matchAll(PATTERNS[kind]), (match) => {
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

interface Part {
  readonly kind: 'html' | 'text';
  readonly start: number;
  readonly end: number;
}

function* partsOf(outline: Outline): Generator<Part> {
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind === 'html') yield { kind: 'html', start: block.start, end: block.end };
    for (const inline of inlinesOf(block)) yield* partsOfRuns(outline.runs(inline));
  }
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}

function partsOfRuns(runs: readonly Run[]): readonly Part[] {
  return runs.flatMap(({ kind, start, end, runs: inner }) =>
    kind === 'html' || kind === 'text' ? [{ kind, start, end }] : partsOfRuns(inner),
  );
}
