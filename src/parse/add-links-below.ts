import { countBetween } from '../markdown/count-between.ts';
import type { Range } from '../markdown/flat-text.ts';
import type { Block, Item, Outline } from '../markdown/outline.ts';
import { walkItems } from '../markdown/walk-outline.ts';
import { readLinks } from './line/read-line.ts';
import { titleParagraph } from './notations/read-item.ts';
import { type StepCandidate, startsOf } from './notations/step-candidate.ts';
import type { Link } from './roadmap.ts';

/**
 * Gives each step that is a list item the links below its title, in further paragraphs and inner items. Those of inner
 * steps stay theirs, whatever notation they have.
 */
export function addLinksBelow(outline: Outline, candidates: readonly StepCandidate[]): readonly StepCandidate[] {
  const items = new Map(walkItems(outline.blocks).map((item) => [item.start, item]));
  const starts = startsOf(candidates);
  return candidates.map((candidate) => {
    const item = items.get(candidate.span.start);
    if (item === undefined || (item.blocks.length === 1 && titleParagraph(item) !== null)) return candidate;
    const below = linksBelow(outline, item, starts);
    return below.length === 0 ? candidate : { ...candidate, links: [...candidate.links, ...below] };
  });
}

function linksBelow(outline: Outline, item: Item, starts: readonly number[]): readonly Link[] {
  const title = titleParagraph(item);
  const hasStep = ({ start, end }: Range) => countBetween(starts, start, end) > 0;
  return item.blocks.filter((block) => block !== title).flatMap(linksIn);

  function linksIn(block: Block): readonly Link[] {
    if (block.kind === 'list')
      return block.items.filter(({ start }) => !hasStep({ start, end: start + 1 })).flatMap(linksIn);
    if (block.kind === 'paragraph')
      return hasStep(block) ? [] : readLinks({ runs: outline.runs(block), within: block });
    return 'blocks' in block ? block.blocks.flatMap(linksIn) : [];
  }
}
