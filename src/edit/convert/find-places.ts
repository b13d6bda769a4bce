import { lowerBound } from '../../markdown/count-between.ts';
import type { Block, Code, Outline, Paragraph, Table } from '../../markdown/outline.ts';
import { walkBlocks, walkItems } from '../../markdown/walk-outline.ts';
import { titleParagraph } from '../../parse/notations/read-item.ts';
import type { Step } from '../../parse/roadmap.ts';

/** A table, a fence or a paragraph that is rewritten as a whole, with the steps in it in the order of writing. */
export interface Place {
  readonly block: Table | Code | Paragraph;
  readonly steps: readonly Step[];
  /** Whether it is the title of a list item, and that one step. */
  readonly isTitle: boolean;
}

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
export function findPlaces({ blocks }: Outline, steps: readonly Step[]): readonly Place[] {
  const startOf = ({ mark }: Step) => mark.start;
  const sorted = steps.toSorted((a, b) => startOf(a) - startOf(b));
  const titles = new Set<Block | null>(walkItems(blocks).map(titleParagraph));
  return walkBlocks(blocks).flatMap((block) => {
    if (block.kind !== 'table' && block.kind !== 'code' && block.kind !== 'paragraph') return [];
    const [first, behind] = [block.start, block.end + 1].map((offset) => lowerBound(sorted, offset, startOf));
    const inside = sorted.slice(first, behind).filter(({ mark }) => mark.end <= block.end);
    return inside.length === 0 ? [] : [{ block, steps: inside, isTitle: titles.has(block) && inside.length === 1 }];
  });
}
