import { lowerBound } from '../markdown/count-between.ts';
import { inlineTitle } from '../markdown/flat-text.ts';
import type { Outline } from '../markdown/outline.ts';
import { walkBlocks } from '../markdown/walk-outline.ts';
import { isUsageHeading } from './line/recognise-word.ts';

/** A part of a file in which nothing is a step, and why; offsets as in the source. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** It explains the file: a legend in it holds. */
  readonly explains: boolean;
}

// A line begins behind CR or LF alone; `^` takes U+2028 for an end too.
const PAIRS = [
  {
    open: /(?<![^\r\n])[ \t]*<!--[ \t]*trailmark:off[ \t]*-->/gu,
    close: /<!--[ \t]*trailmark:on[ \t]*-->/gu,
    reason: 'it stands after <!-- trailmark:off -->',
  },
  {
    open: /(?<![^\r\n])<!-- trailmark:start -->/gu,
    close: /(?<![^\r\n])<!-- trailmark:end -->/gu,
    reason: "it stands in Trailmark's own section",
  },
];

/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
export function findLeftOut(outline: Outline): (offset: number) => LeftOut | null {
  // The parts of one kind stand in order and never overlap, so that each is found by halving.
  const kinds = [...PAIRS.map((pair) => betweenComments(outline, pair)), usageSections(outline)].map((parts) => ({
    parts,
    starts: parts.map((part) => part.start),
  }));
  return (offset) => {
    for (const { parts, starts } of kinds) {
      const part = parts[lowerBound(starts, offset + 1) - 1];
      if (part !== undefined && offset < part.end) return part;
    }
    return null;
  };
}

function betweenComments(outline: Outline, pair: (typeof PAIRS)[number]): readonly LeftOut[] {
  const comments = [...walkBlocks(outline.blocks)].filter((block) => block.kind === 'html');
  const places = (pattern: RegExp) =>
    comments.flatMap((block) =>
      Array.from(outline.source.slice(block.start, block.end).matchAll(pattern), (match) => block.start + match.index),
    );
  const closes = places(pair.close);
  const found: LeftOut[] = [];
  for (const start of places(pair.open)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const end = closes[lowerBound(closes, start + 1)] ?? outline.source.length;
    found.push({ start, end, reason: pair.reason, explains: false });
  }
  return found;
}

function usageSections(outline: Outline): readonly LeftOut[] {
  const headings = [...walkBlocks(outline.blocks)].filter((block) => block.kind === 'heading');
  return headings.flatMap((heading, at) => {
    const title = inlineTitle(outline, heading);
    if (!isUsageHeading(title)) return [];
    return [
      {
        start: heading.start,
        end: headings[at + 1]?.start ?? outline.source.length,
        reason: `"${title}" explains the file`,
        explains: true,
      },
    ];
  });
}
