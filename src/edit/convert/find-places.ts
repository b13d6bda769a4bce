import type { Block, Outline, Paragraph } from '../../markdown/outline.ts';
import type { Step } from '../../parse/roadmap.ts';
import type { Place } from './place.ts';

/** Finds what must be rewritten so that these steps become boxes: whole tables, fences and paragraphs of lines, or the title of one item. */
export function findPlaces(outline: Outline, steps: readonly Step[]): readonly Place[] {
  return steps.length === 0 ? [] : outline.blocks.flatMap((block) => placesIn(block, steps));
}

function placesIn(block: Block, steps: readonly Step[]): readonly Place[] {
  const inside = steps.filter(({ mark }) => block.start <= mark.start && mark.end <= block.end);
  if (inside.length === 0) return [];
  switch (block.kind) {
    case 'table':
      return [{ kind: 'table', block, steps: inside }];
    case 'code':
      return [{ kind: 'code', block, steps: inside }];
    case 'paragraph':
      return [{ kind: 'lines', block, steps: inside }];
    case 'list':
      return block.items.flatMap((item) => placesIn(item, inside));
    case 'item':
      return block.blocks.flatMap((inner) =>
        placesIn(inner, inside).map((place) => {
          const isTitle = place.block === firstParagraph(block.blocks) && place.steps.length === 1;
          return place.kind === 'lines' && isTitle ? { ...place, kind: 'item', item: block } : place;
        }),
      );
    case 'quote':
    case 'other':
      return block.blocks.flatMap((inner) => placesIn(inner, inside));
    default:
      return [];
  }
}

function firstParagraph(blocks: readonly Block[]): Paragraph | undefined {
  return blocks.find((block) => block.kind === 'paragraph');
}
