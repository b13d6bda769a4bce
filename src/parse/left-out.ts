import { lowerBound } from '../markdown/count-between.ts';
import { inlineTitle } from '../markdown/flat-text.ts';
import type { Html, Outline } from '../markdown/outline.ts';
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

/** Something in a file that decides what does not count. `pair` is the place of a pair of markers, `heading` any heading, which ends the part that explains the file. */
export type LeftOutSign =
  | { readonly kind: 'open' | 'close'; readonly at: number; readonly pair: number }
  | { readonly kind: 'heading'; readonly at: number; readonly explains: string | null };

/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
export function findLeftOut(outline: Outline): (offset: number) => LeftOut | null {
  return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}

/** The signs in a text, those of one kind in the order of writing. */
export function readLeftOutSigns(outline: Outline): readonly LeftOutSign[] {
  return [...walkBlocks(outline.blocks)].flatMap((block): readonly LeftOutSign[] => {
    if (block.kind === 'html') return markersIn(outline, block);
    if (block.kind !== 'heading') return [];
    const title = inlineTitle(outline, block);
    return [{ kind: 'heading', at: block.start, explains: isUsageHeading(title) ? title : null }];
  });
}

function markersIn({ source }: Outline, { start, end }: Html): readonly LeftOutSign[] {
  const html = source.slice(start, end);
  return PAIRS.flatMap((patterns, pair) =>
    (['open', 'close'] as const).flatMap((kind) =>
      Array.from(html.matchAll(patterns[kind]), ({ index }) => ({ kind, at: start + index, pair })),
    ),
  );
}

/** What does not count in a text of this length that has these signs. */
export function leftOutBy(signs: readonly LeftOutSign[], length: number): (offset: number) => LeftOut | null {
  // The parts of one kind stand in order and never overlap, so that each is found by halving.
  const kinds = [...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length));
  const all = [...kinds, usageSections(signs, length)].filter((parts) => parts.length > 0);
  return (offset) => {
    for (const parts of all) {
      const part = parts[lowerBound(parts, offset + 1, ({ start }) => start) - 1];
      if (part !== undefined && offset < part.end) return part;
    }
    return null;
  };
}

function betweenMarkers(signs: readonly LeftOutSign[], pair: number, length: number): readonly LeftOut[] {
  const own = signs.filter((sign) => sign.kind !== 'heading' && sign.pair === pair);
  const closes = own.filter(({ kind }) => kind === 'close').map(({ at }) => at);
  const found: LeftOut[] = [];
  for (const { kind, at: start } of own) {
    if (kind !== 'open' || start < (found.at(-1)?.end ?? 0)) continue;
    const end = closes[lowerBound(closes, start + 1)] ?? length;
    found.push({ start, end, reason: PAIRS[pair]?.reason ?? '', explains: false });
  }
  return found;
}

function usageSections(signs: readonly LeftOutSign[], length: number): readonly LeftOut[] {
  const headings = signs.filter((sign) => sign.kind === 'heading');
  return headings.flatMap(({ at: start, explains }, at) => {
    if (explains === null) return [];
    const end = headings[at + 1]?.at ?? length;
    return [{ start, end, reason: `"${explains}" explains the file`, explains: true }];
  });
}
