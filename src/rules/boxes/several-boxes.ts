import { type FlatText, flattenLines, maskCode } from '../../markdown/flat-text.ts';
import type { Outline, Paragraph } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import { lineAround, type NearMiss } from './near-miss.ts';

/** A bracket behind a name is an index or an array: `arr[ ]`. Behind Chinese characters people write boxes without a blank. */
const BOX = /(?<![A-Za-z0-9_$)\]])\[( |x|X)\](?=\s)/g;
const SEPARATED = /(?:[|/,;，、；·•]|\s{2})\s?$/;

/** Finds lines with several boxes: of a list item the first counts, of other lines none does. */
export function findSeveralBoxes(outline: Outline): readonly NearMiss[] {
  const drawn = new Set<Paragraph>();
  return [...walkBlocks(outline.blocks)].flatMap((block) => {
    if (block.kind === 'item' && block.check !== null && block.blocks[0]?.kind === 'paragraph')
      drawn.add(block.blocks[0]);
    return block.kind === 'paragraph' ? readParagraph(outline, block, drawn.has(block)) : [];
  });
}

function readParagraph(outline: Outline, paragraph: Paragraph, isDrawn: boolean): readonly NearMiss[] {
  if (!/\[[ xX]\]/.test(outline.source.slice(paragraph.start, paragraph.end))) return [];
  const lines = flattenLines(outline.runs(paragraph));
  return lines.flatMap((flat, at) => {
    const boxes = boxesIn(flat);
    const own = isDrawn && at === 0;
    if (own ? !areMore(boxes, flat.text) : boxes.length < 2) return [];
    const line = lineAround(outline, paragraph.line + at);
    const written = [...line.text.matchAll(BOX)];
    const start = line.start + (written.at(own ? 1 : 0)?.index ?? 0);
    const message = own
      ? 'Only the first box of this line is drawn and counted; give each a list item of its own.'
      : 'GitHub draws none of the boxes of this line, and none is counted; give each a list item of its own.';
    return [{ start, code: 'several-boxes', message, fix: null } satisfies NearMiss];
  });
}

function boxesIn(flat: FlatText): readonly RegExpExecArray[] {
  return [...maskCode(flat).matchAll(BOX)].filter((match) => flat.kinds[match.index] !== 'l');
}

/** One more `[x]` in a title may be what the title is about: `learn [x] notation`. */
function areMore(boxes: readonly RegExpExecArray[], text: string): boolean {
  const [first] = boxes;
  if (first === undefined) return false;
  return boxes.length > 1 || first[1] === ' ' || SEPARATED.test(text.slice(0, first.index));
}
