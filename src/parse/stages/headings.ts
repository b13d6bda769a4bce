import { countBetween } from '../../markdown/count-between.ts';
import type { Heading, Outline } from '../../markdown/outline.ts';
import type { Opening } from './part.ts';
import { headingTitle, readAnchors } from './read-anchors.ts';

/** The headings of a file, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
export function findHeadings(outline: Outline, offsets: readonly number[]): readonly Opening[] {
  const anchors = readAnchors(outline);
  const headings = openingHeadings(outline);
  const ends = headingEnds(headings, outline.source.length);
  return headings.map((block, at) => {
    const end = ends[at] ?? outline.source.length;
    const title = headingTitle(outline, block);
    const steps = countBetween(offsets, block.start, end);
    return { title, block, level: block.level, anchor: anchors.get(block) || null, end, steps };
  });
}

/** An empty bullet below a line, as a form that nobody has filled in, is drawn as a heading; nobody meant one. */
const EMPTY_BULLET = /[\r\n] {0,3}-\s*$/;

/** The headings that open parts: all that stand in no list or quote and are meant as headings. */
export function openingHeadings({ blocks, source }: Outline): readonly Heading[] {
  return blocks.filter(
    (block) => block.kind === 'heading' && !EMPTY_BULLET.test(source.slice(block.start, block.end)),
  ) as readonly Heading[];
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
