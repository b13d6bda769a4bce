import { countBetween } from '../../markdown/count-between.ts';
import type { Heading, Outline } from '../../markdown/outline.ts';
import type { Opening } from './part.ts';
import { headingTitle, readAnchors } from './read-anchors.ts';

/** The headings of a file, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
export function findHeadings(outline: Outline, offsets: readonly number[]): readonly Opening[] {
  const anchors = readAnchors(outline);
  const headings = outline.blocks.filter((block) => block.kind === 'heading');
  const ends = headingEnds(headings, outline.source.length);
  return headings.map((block, at) => {
    const end = ends[at] ?? outline.source.length;
    const title = headingTitle(outline, block);
    const steps = countBetween(offsets, block.start, end);
    return { title, block, level: block.level, anchor: anchors.get(block) || null, end, steps };
  });
}

/** A heading's part ends where the next heading of its level or a higher one begins; found from the back in one pass. */
function headingEnds(headings: readonly Heading[], length: number): readonly number[] {
  const next = Array<number>(7).fill(length);
  return headings
    .toReversed()
    .map((heading) => {
      const end = Math.min(...next.slice(1, heading.level + 1));
      next[heading.level] = heading.start;
      return end;
    })
    .toReversed();
}
