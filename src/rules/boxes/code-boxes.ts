import type { Block, Code, Outline } from '../../markdown/outline.ts';
import { Depths } from './depths.ts';
import { indentOf, lineAround, type NearMiss } from './near-miss.ts';

const BOX = /^([-*+]|\d{1,9}[.)])\s+\[[ xX]?\]\s+\S/u;

/** Finds list items with a box that so deep an indentation has made code of; each fix takes the indentation of what is around. */
export function findCodeBoxes(outline: Outline): readonly NearMiss[] {
  return readBlocks(outline, outline.blocks, '');
}

function readBlocks(outline: Outline, blocks: readonly Block[], indent: string): readonly NearMiss[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return block.fenced ? [] : readCode(outline, block, indent);
    if (block.kind === 'list')
      return block.items.flatMap((item) =>
        readBlocks(outline, item.blocks, item.blocks[0]?.kind === 'code' ? indent : indentOf(outline, item)),
      );
    return 'blocks' in block ? readBlocks(outline, block.blocks, indent) : [];
  });
}

function readCode(outline: Outline, code: Code, indent: string): readonly NearMiss[] {
  const depths = new Depths(indent);
  return code.text.split(/\r\n|\n|\r/).flatMap((text, at) => {
    const match = BOX.exec(text.trim());
    if (match === null) return [];
    const line = lineAround(outline, code.content + at);
    const start = line.start + line.text.length - line.text.trimStart().length;
    const lead = depths.lead(text.length - text.trimStart().length, (match[1]?.length ?? 1) + 1);
    const fix = line.text.trimStart().startsWith('>') ? null : lead + text.trim().replace(/\[\]/, '[ ]');
    return { start, code: 'indented-box', fix };
  });
}
