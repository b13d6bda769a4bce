import { memoize } from '../memoize.ts';
import type { Block, Inline, Item, Run } from './outline.ts';

/** All blocks, those inside others too, in the order of writing; listed once, since a dozen readers ask. */
export const walkBlocks = memoize((blocks: readonly Block[]): readonly Block[] => {
  const all: Block[] = [];
  const waiting = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    all.push(block);
    const inner: readonly Block[] = block.kind === 'list' ? block.items : 'blocks' in block ? block.blocks : [];
    for (let at = inner.length - 1; at >= 0; at -= 1) {
      const next = inner[at];
      if (next !== undefined) waiting.push(next);
    }
  }
  return all;
}, new WeakMap());

/** All list items, nested ones too, in the order of writing. */
export function walkItems(blocks: readonly Block[]): readonly Item[] {
  return walkBlocks(blocks).filter((block) => block.kind === 'item');
}

/** What of a block itself is inline Markdown: a heading or a paragraph, or the cells of a table. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}

/** Whether a block is one of those whose lines begin with marks of their own. */
export function isContainer({ kind }: Block): boolean {
  return kind === 'list' || kind === 'quote';
}

/** The outermost runs of some kinds. */
export function runsOf(runs: readonly Run[], ...kinds: readonly Run['kind'][]): readonly Run[] {
  return runs.flatMap((run) => (kinds.includes(run.kind) ? run : runsOf(run.runs, ...kinds)));
}
