import { lowerBound } from '../markdown/count-between.ts';
import { inlineTitle, type Range } from '../markdown/flat-text.ts';
import type { Code, Html, List, Outline } from '../markdown/outline.ts';
import { walkBlocks } from '../markdown/walk-outline.ts';
import { isUsageHeading } from './line/recognise-heading.ts';
import { wordStatus } from './line/recognise-word.ts';
import { firstTitle } from './notations/read-item.ts';

/** A part of a file in which nothing is a step, and why. */
export interface LeftOut extends Range {
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

const PARTS = {
  answers: 'it answers the question above',
  sample: 'it stands in a sample of Markdown, whose fence a shorter one inside has closed',
} as const;

/**
 * Something in a file that decides what does not count. `pair` is the place of a pair of markers, `heading` any heading, which ends
 * the part that explains the file; a list of answers and the rest of a sample are left out by themselves.
 */
export type LeftOutSign =
  | { readonly kind: keyof typeof PARTS; readonly at: number; readonly end: number }
  | { readonly kind: 'open' | 'close'; readonly at: number; readonly pair: number }
  | { readonly kind: 'heading'; readonly at: number; readonly explains: string | null };

/** Finds what does not count: the section between Trailmark's markers, `trailmark:off` parts, and sections that explain how to use the file. Returns the part around an offset, or null. */
export function findLeftOut(outline: Outline): (offset: number) => LeftOut | null {
  return leftOutBy(readLeftOutSigns(outline), outline.source.length);
}

/** The signs in a text, those of one kind in the order of writing. */
export function readLeftOutSigns(outline: Outline): readonly LeftOutSign[] {
  const samples = findCutSamples(outline).map(({ start, end }) => ({ kind: 'sample', at: start, end }) as const);
  const others = walkBlocks(outline.blocks).flatMap((block): readonly LeftOutSign[] => {
    if (block.kind === 'html') return markersIn(outline, block);
    if (block.kind === 'list' && isAnswers(outline, block))
      return [{ kind: 'answers', at: block.start, end: block.end }];
    if (block.kind !== 'heading') return [];
    const title = inlineTitle(outline, block);
    return [{ kind: 'heading', at: block.start, explains: isUsageHeading(title) ? title : null }];
  });
  return [...others, ...samples];
}

/** No word for a status is longer, with its bullet and its box. */
const LONGEST_ANSWER = 40;

/** Boxes that offer a choice of statuses, as `Yes`, `Partly`, `No`: all items are such words, and of different meanings. */
function isAnswers(outline: Outline, { items }: List): boolean {
  if (items.some(({ start, end, check }) => check === null || end - start > LONGEST_ANSWER)) return false;
  const meanings = items.map((item) => wordStatus(firstTitle(outline, item)));
  return !meanings.includes(null) && new Set(meanings).size > 1;
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
  // The parts of one kind stand in order, and those that overlap end together, so that each is found by halving.
  const kinds = [...PAIRS.keys()].map((pair) => betweenMarkers(signs, pair, length));
  const all = [...kinds, usageSections(signs, length), partsOf(signs, 'answers'), partsOf(signs, 'sample')].filter(
    (parts) => parts.length > 0,
  );
  return (offset) => {
    for (const parts of all) {
      const part = parts[lowerBound(parts, offset + 1, ({ start }) => start) - 1];
      if (part !== undefined && offset < part.end) return part;
    }
    return null;
  };
}

function partsOf(signs: readonly LeftOutSign[], kind: keyof typeof PARTS): readonly LeftOut[] {
  return signs.flatMap((sign) =>
    sign.kind === kind ? [{ start: sign.at, end: sign.end, reason: PARTS[kind], explains: false }] : [],
  );
}

function betweenMarkers(signs: readonly LeftOutSign[], pair: number, length: number): readonly LeftOut[] {
  const own = signs.filter((sign) => 'pair' in sign && sign.pair === pair);
  const placesOf = (sign: 'open' | 'close') => own.filter(({ kind }) => kind === sign).map(({ at }) => at);
  const closes = placesOf('close');
  const ends = (start: number) => closes[lowerBound(closes, start + 1)] ?? length;
  const reason = PAIRS[pair]?.reason ?? '';
  return placesOf('open').map((start) => ({ start, end: ends(start), reason, explains: false }));
}

function usageSections(signs: readonly LeftOutSign[], length: number): readonly LeftOut[] {
  const headings = signs.filter((sign) => sign.kind === 'heading');
  return headings.flatMap(({ at: start, explains }, at) => {
    if (explains === null) return [];
    const end = headings[at + 1]?.at ?? length;
    return [{ start, end, reason: `"${explains}" explains the file`, explains: true }];
  });
}

const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^`\s]*)/;
const MARKDOWN = /^(?:markdown|md|mdx)$/i;

/**
 * What is left of samples of Markdown whose own fence is closed by one inside: GitHub draws it as Markdown, though it was meant to go
 * on up to the fence that closes it where each fence with a language opens one.
 */
function findCutSamples(outline: Outline): readonly Range[] {
  const found: Range[] = [];
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind !== 'code' || !block.fenced || block.start < (found.at(-1)?.end ?? 0)) continue;
    const end = cutAt(outline, block);
    // Without an end nobody knows what was meant, here or in a sample further down.
    if (end === null) break;
    if (end > block.end) found.push({ start: block.end, end });
  }
  return found;
}

/** The offset of the line that was meant to close a sample, its own end where nothing cuts it, null where no line is. */
function cutAt({ source, lines }: Outline, { line, endLine, start, end }: Code): number | null {
  const languageOf = (number: number) =>
    FENCE.exec(source.slice(Math.max(lines[number - 1] ?? 0, start), lines[number]))?.[1] ?? null;
  if (!MARKDOWN.test(languageOf(line) ?? '')) return end;
  let depth = 0;
  for (let number = line; number <= lines.length; number += 1) {
    const language = languageOf(number);
    if (language !== null) depth += language === '' ? -1 : 1;
    if (depth === 0) return number <= endLine ? end : (lines[number - 1] ?? end);
  }
  return null;
}
