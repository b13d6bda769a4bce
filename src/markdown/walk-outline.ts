import type { Block, Inline, Item } from './outline.ts';

/** All blocks, those inside others too, in the order of writing. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  const waiting = [...blocks].reverse();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    yield block;
    const inner: readonly Block[] = block.kind === 'list' ? block.items : 'blocks' in block ? block.blocks : [];
    for (let at = inner.length - 1; at >= 0; at -= 1) {
      const next = inner[at];
      if (next !== undefined) waiting.push(next);
    }
  }
}

/** All list items, nested ones too, in the order of writing. */
export function* walkItems(blocks: readonly Block[]): Generator<Item> {
  for (const block of walkBlocks(blocks)) if (block.kind === 'item') yield block;
}

/** What of a block itself is inline Markdown: a heading or a paragraph, or the cells of a table. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.cells);
  return block.kind === 'paragraph' || block.kind === 'heading' ? [block] : [];
}
