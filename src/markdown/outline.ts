import type { Offsets } from './offsets.ts';

/** Where something stands in the source: offsets in UTF-16 units (`end` is exclusive), `line` and `column` 1-based. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** A block of a kind, with its place. */
interface Placed<Kind> extends Span {
  readonly kind: Kind;
}

export interface Heading extends Placed<'heading'> {
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
}

export type Paragraph = Placed<'paragraph'>;

export interface List extends Placed<'list'> {
  readonly ordered: boolean;
  readonly items: readonly Item[];
}

/** `check` is null where GitHub draws no box; `box` is the span of the drawn `[ ]`, brackets included. */
export interface Item extends Placed<'item'> {
  readonly check: boolean | null;
  readonly box: Span | null;
  readonly blocks: readonly Block[];
}

export interface Table extends Placed<'table'> {
  /** The header is the first row; the delimiter row is none. */
  readonly rows: readonly Row[];
}

export interface Row extends Span {
  readonly cells: readonly Cell[];
}

export type Cell = Placed<'cell'>;

/** `text` is the content without fences and indentation; `content` is the 1-based line on which it begins. */
export interface Code extends Placed<'code'> {
  readonly fenced: boolean;
  readonly text: string;
  readonly content: number;
}

export interface Html extends Placed<'html'> {
  readonly text: string;
}

export interface Quote extends Placed<'quote'> {
  readonly blocks: readonly Block[];
}

/** Anything that holds no step: a thematic break, a link definition, a footnote's frame. */
export interface Other extends Omit<Quote, 'kind'> {
  readonly kind: 'other';
}

export type Block = Heading | Paragraph | List | Item | Table | Code | Html | Quote | Other;

/** A block whose text is inline Markdown. */
export type Inline = Heading | Paragraph | Cell;

export type RunKind = 'text' | 'strong' | 'emphasis' | 'delete' | 'code' | 'html' | 'link' | 'image' | 'break' | 'note';

/**
 * A piece of inline Markdown. `text` is what a reader sees of it, `offsets` where the source of each of its UTF-16 units
 * begins; a container's `runs` are its content, and it has no offsets itself. Nobody asks on which line one stands.
 */
export interface Run extends Pick<Span, 'start' | 'end'> {
  readonly kind: RunKind;
  readonly text: string;
  readonly offsets: Offsets;
  readonly url: string | null;
  readonly runs: readonly Run[];
}

/** A Markdown file as blocks; `lines` are the offsets at which its lines begin; `runs` reads the inline content of one block, once. */
export interface Outline {
  readonly source: string;
  readonly lines: readonly number[];
  readonly blocks: readonly Block[];
  readonly runs: (inline: Inline) => readonly Run[];
  /** Whether the file is one of an Obsidian vault, where a word behind `#` is a tag. */
  readonly isVault?: boolean;
}
