import type { Code, Item, Paragraph, Table } from '../../markdown/outline.ts';
import type { Step } from '../../parse/roadmap.ts';

/** A part of a file that is rewritten as a whole, with the steps in it in the order of writing. A paragraph `item` is the title of a list item. */
export type Place =
  | { readonly kind: 'table'; readonly block: Table; readonly steps: readonly Step[] }
  | { readonly kind: 'code'; readonly block: Code; readonly steps: readonly Step[] }
  | { readonly kind: 'lines'; readonly block: Paragraph; readonly steps: readonly Step[] }
  | { readonly kind: 'item'; readonly block: Paragraph; readonly item: Item; readonly steps: readonly Step[] };

/** A file being rewritten. `comments` are the fields that each step needs besides, written so that GitHub does not show them. */
export interface Page {
  readonly source: string;
  readonly eol: string;
  readonly lines: readonly number[];
  readonly comments: ReadonlyMap<Step, string>;
}
