import type { Block, Item } from './outline.ts';

/** All blocks, those inside others too, in the order of writing. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'list') yield* walkBlocks(block.items);
    else if ('blocks' in block) yield* walkBlocks(block.blocks);
  }
}

/** All list items, nested ones too, in the order of writing. */
export function* walkItems(blocks: readonly Block[]): Generator<Item> {
  for (const block of walkBlocks(blocks)) if (block.kind === 'item') yield block;
}
