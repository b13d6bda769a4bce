import type { Block, Code, Item, Outline, Paragraph, Table } from '../../markdown/outline.ts';
import { titleParagraph } from '../../parse/notations/read-item.ts';
import type { Step } from '../../parse/roadmap.ts';

/** A part of a file that is rewritten as a whole, with the steps in it in the order of writing. A paragraph `item` is the title of a list item. */
export type Place =
  | { readonly kind: 'table'; readonly block: Table; readonly steps: readonly Step[] }
  | { readonly kind: 'code'; readonly block: Code; readonly steps: readonly Step[] }
  | { readonly kind: 'lines'; readonly block: Paragraph; readonly steps: readonly Step[] }
  | { readonly kind: 'item'; readonly block: Paragraph; readonly item: Item; readonly steps: readonly Step[] };

/** What a step needs besides its own words: fields in a comment, which GitHub does not show; its visible title alone where its Markdown would read otherwise. */
export interface Amend {
  readonly comment: string;
  readonly isPlain: boolean;
}

/** A file being rewritten. */
export interface Page {
  readonly source: string;
  readonly eol: string;
  readonly lines: readonly number[];
  readonly amends: ReadonlyMap<Step, Amend>;
}

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
          const isTitle = place.block === titleParagraph(block) && place.steps.length === 1;
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
