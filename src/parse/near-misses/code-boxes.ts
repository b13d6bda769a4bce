import type { Block, Code, Outline } from '../outline.ts';
import { lineAround, type NearMiss } from './near-miss.ts';

const BOX = /^([-*+]|\d{1,9}[.)])\s+\[[ xX]?\]\s+\S/u;

/** Finds list items with a box that so deep an indentation has made code of; each fix takes the indentation of what is around. */
export function findCodeBoxes(outline: Outline): readonly NearMiss[] {
  return readBlocks(outline, outline.blocks, 0);
}

function readBlocks(outline: Outline, blocks: readonly Block[], indent: number): readonly NearMiss[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'code') return block.fenced ? [] : readCode(outline, block, indent);
    if (block.kind === 'list')
      return block.items.flatMap((item) => readBlocks(outline, item.blocks, contentIndent(item.blocks, indent)));
    return 'blocks' in block ? readBlocks(outline, block.blocks, indent) : [];
  });
}

function contentIndent(blocks: readonly Block[], outer: number): number {
  const [first] = blocks;
  return first === undefined || first.kind === 'code' ? outer : first.column - 1;
}

function readCode(outline: Outline, code: Code, indent: number): readonly NearMiss[] {
  const lines = code.text.split(/\r\n|\n|\r/);
  const depths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...depths);
  return lines.flatMap((text, at) => {
    if (!BOX.test(text.trimStart())) return [];
    const line = lineAround(outline, code.content + at);
    const start = line.start + line.text.length - line.text.trimStart().length;
    const message = 'So deep an indentation makes code of this line.';
    const quoted = line.text.trimStart().startsWith('>');
    const fix = quoted ? null : ' '.repeat(indent) + text.slice(least).trimEnd().replace(/\[\]/, '[ ]');
    return [{ start, severity: 'warning', code: 'indented-box', message, fix }];
  });
}
