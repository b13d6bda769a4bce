import { countBetween } from '../../markdown/count-between.ts';
import type { Heading, Outline } from '../../markdown/outline.ts';
import type { Candidate } from './candidate.ts';
import { headingTitle, readAnchors } from './read-anchors.ts';

/** The headings of a file as a tree, with the steps below each. A heading inside a list or quote opens nothing, but takes its anchor. */
export function headingCandidates(outline: Outline, offsets: readonly number[]): readonly Candidate[] {
  const anchors = readAnchors(outline);
  const headings = outline.blocks.filter((block) => block.kind === 'heading');
  const ends = headingEnds(headings, outline.source.length);
  return nestByLevel(headings.map((heading, at) => toCandidate(heading, ends[at] ?? outline.source.length)));

  function toCandidate(heading: Heading, end: number): Candidate {
    return {
      title: headingTitle(outline, heading),
      block: heading,
      level: heading.level,
      anchor: anchors.get(heading) || null,
      start: heading.start,
      end,
      steps: countBetween(offsets, heading.start, end),
      inner: [],
    };
  }
}

/** A heading's part ends where the next heading of its level or a higher one begins; found from the back in one pass. */
export function headingEnds(headings: readonly Heading[], length: number): readonly number[] {
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

function nestByLevel(flat: readonly Candidate[]): readonly Candidate[] {
  const roots: Candidate[] = [];
  for (let at = 0; at < flat.length; ) {
    const root = flat[at];
    if (root === undefined) break;
    let next = at + 1;
    while ((flat[next]?.start ?? Number.POSITIVE_INFINITY) < root.end) next += 1;
    roots.push({ ...root, inner: nestByLevel(flat.slice(at + 1, next)) });
    at = next;
  }
  return roots;
}
