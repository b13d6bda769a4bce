import type * as mdast from 'mdast';
import { memoize } from '../../memoize.ts';
import type { Range } from '../flat-text.ts';
import { OverLimit } from '../limits/over-limit.ts';
import { spanOf } from '../line-starts.ts';
import type { Block, Inline, Item, Row, Run, Span } from '../outline.ts';
import { beginLists } from './begin-lists.ts';
import { type Defined, parseTree } from './parse-tree.ts';
import { readAsGitHub } from './read-as-github.ts';
import { type RunPlace, readRuns } from './run-reader.ts';

/** Nobody nests lists this deep; what reads outlines calls itself once a level. */
const DEEPEST = 200;

/** What the pieces of a file share: how each inline text is read, the addresses of its link definitions, and the names of its footnotes. */
export interface Whole {
  readonly source: string;
  readonly lines: readonly number[];
  readonly readers: Map<Inline, () => readonly Run[]>;
  readonly urls: Map<string, string>;
  readonly notes: Set<string>;
}

/** The text as remark is given it: what stands far above decides where lists begin. */
const textOf = memoize(({ source }: Whole) => beginLists(source), new WeakMap());

/** Reads one piece of a file. Only this file and the reader of runs know remark's tree. */
export class PieceReader {
  readonly #whole: Whole;
  readonly #tree: mdast.Root;
  readonly #shift: number;
  #depth = 0;
  readonly #runPlace: RunPlace;

  /** The piece stands between two offsets of the source; `defined` is what other pieces define. */
  constructor(whole: Whole, { start, end }: Range, defined?: Defined) {
    this.#whole = whole;
    this.#tree = parseTree(readAsGitHub(textOf(whole).slice(start, end)), defined);
    this.#shift = start;
    this.#runPlace = { ...whole, span: (node) => this.#span(node) };
  }

  readRoot(): readonly Block[] {
    return this.#readBlocks(this.#tree.children);
  }

  /** Adds what the piece defines to what the file does; of one name the first address holds. */
  collectDefinitions(): void {
    const { urls, notes } = this.#whole;
    const waiting: mdast.Nodes[] = [this.#tree];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
      if (node.type === 'footnoteDefinition') notes.add(node.identifier);
      if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
    }
  }

  #readBlocks(nodes: readonly mdast.RootContent[]): readonly Block[] {
    if (this.#depth > DEEPEST)
      throw new OverLimit(
        nodes[0] === undefined ? 1 : this.#span(nodes[0]).line,
        `Lists and quotes lie more than ${DEEPEST} deep in each other here. Nest them less.`,
      );
    this.#depth += 1;
    const blocks = nodes.map((node) => this.#readBlock(node));
    this.#depth -= 1;
    return blocks;
  }

  #readBlock(node: mdast.RootContent): Block {
    const span = this.#span(node);
    switch (node.type) {
      case 'heading':
        return this.#remember({ kind: 'heading', level: node.depth, ...span }, node.children);
      case 'paragraph':
        return this.#remember({ kind: 'paragraph', ...span }, node.children);
      case 'list':
        return {
          kind: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => this.#readItem(item)),
          ...span,
        };
      case 'table':
        return { kind: 'table', rows: this.#readRows(node), ...span };
      case 'code': {
        const fenced = /^(?:`{3}|~{3})/.test(this.#whole.source.slice(span.start, span.start + 3));
        return { kind: 'code', fenced, text: node.value, content: fenced ? span.line + 1 : span.line, ...span };
      }
      case 'html':
        return { kind: 'html', text: node.value, ...span };
      case 'blockquote':
        return { kind: 'quote', blocks: this.#readBlocks(node.children), ...span };
      case 'footnoteDefinition':
        return { kind: 'other', blocks: this.#readBlocks(node.children), ...span };
      default:
        return { kind: 'other', blocks: [], ...span };
    }
  }

  #readItem(node: mdast.ListItem): Item {
    const span = this.#span(node);
    const check = node.checked ?? null;
    const blocks = this.#readBlocks(node.children);
    return { kind: 'item', check, box: check === null ? null : this.#findBox(span, blocks), blocks, ...span };
  }

  /** remark moves the start of a paragraph behind its box when text follows, and leaves it before the box when a link or the like does. */
  #findBox(item: Span, blocks: readonly Block[]): Span | null {
    const { source, lines } = this.#whole;
    const first = blocks.find((block) => block.kind === 'paragraph')?.start ?? item.end;
    const before = [...source.slice(item.start, first).matchAll(/\[[\sxX]\]/g)].at(-1);
    const start = before === undefined ? first : item.start + before.index;
    return /^\[[\sxX]\]/.test(source.slice(start, start + 3)) ? spanOf(lines, start, start + 3) : null;
  }

  #readRows(node: mdast.Table): readonly Row[] {
    const columns = node.children[0]?.children.length ?? 0;
    return node.children.map((row) => ({
      cells: row.children
        .slice(0, columns)
        .map((cell) => this.#remember({ kind: 'cell', ...this.#span(cell) }, cell.children)),
      ...this.#span(row),
    }));
  }

  #remember<T extends Inline>(inline: T, children: readonly mdast.PhrasingContent[]): T {
    this.#whole.readers.set(inline, () => readRuns(children, inline, this.#runPlace));
    return inline;
  }

  #span({ type, position }: mdast.Nodes): Span {
    const { start, end } = position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const from = (start.offset ?? 0) + this.#shift;
    const isItem = type === 'list' || type === 'listItem';
    return spanOf(
      this.#whole.lines,
      isItem ? this.#firstDigit(from) : from,
      this.#beforeEol((end.offset ?? 0) + this.#shift),
    );
  }

  /** Of the number that a list begins with, remark may have been given the last digit only. */
  #firstDigit(start: number): number {
    let first = start;
    while (/^\d\d$/.test(this.#whole.source.slice(first - 1, first + 1))) first -= 1;
    return first;
  }

  /** A fence that the end of its piece closes has the line end in it, one that the end of its item closes has not. */
  #beforeEol(end: number): number {
    let last = end;
    while (/[\r\n]/.test(this.#whole.source[last - 1] ?? '')) last -= 1;
    return last;
  }
}
