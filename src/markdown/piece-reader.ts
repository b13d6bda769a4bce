import type * as mdast from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { spanOf } from './line-starts.ts';
import type { Block, Cell, Inline, Item, Row, Run, RunKind, Span } from './outline.ts';

type Spanned = mdast.Nodes;

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Nobody nests lists this deep; what reads outlines calls itself once a level. */
const DEEPEST = 200;

/** What the pieces of a file share; `readers` knows which piece an inline text came from. */
export interface Whole {
  readonly source: string;
  readonly lines: readonly number[];
  readonly readers: Map<Inline, PieceReader>;
}

/** Reads one piece of a file. The only file that knows remark's tree. */
export class PieceReader {
  readonly #whole: Whole;
  readonly #tree: mdast.Root;
  readonly #shift: number;
  #depth = 0;
  readonly #inlines = new Map<Inline, readonly mdast.PhrasingContent[]>();
  readonly #urls = new Map<string, string>();

  /** The piece stands between two offsets of the source. */
  constructor(whole: Whole, start: number, end: number) {
    this.#whole = whole;
    this.#tree = processor.parse(whole.source.slice(start, end));
    this.#shift = start;
    this.#collectUrls(this.#tree);
  }

  readRoot(): readonly Block[] {
    return this.#readBlocks(this.#tree.children);
  }

  runs(inline: Inline): readonly Run[] {
    return this.#readRuns(this.#inlines.get(inline) ?? []);
  }

  #collectUrls(node: Spanned): void {
    if (node.type === 'definition' && !this.#urls.has(node.identifier)) this.#urls.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) this.#collectUrls(child);
  }

  #readBlocks(nodes: readonly mdast.RootContent[]): readonly Block[] {
    if (this.#depth === DEEPEST) return [];
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
      case 'code':
        return this.#readCode(node, span);
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
    const first = blocks.find((block) => block.kind === 'paragraph')?.start ?? item.end;
    const before = [...this.#whole.source.slice(item.start, first).matchAll(/\[[\sxX]\]/g)].at(-1);
    if (before !== undefined)
      return spanOf(this.#whole.lines, item.start + before.index, item.start + before.index + 3);
    return /^\[[\sxX]\]/.test(this.#whole.source.slice(first, first + 3))
      ? spanOf(this.#whole.lines, first, first + 3)
      : null;
  }

  #readRows(node: mdast.Table): readonly Row[] {
    const columns = node.children[0]?.children.length ?? 0;
    return node.children.map((row) => ({
      cells: row.children.slice(0, columns).map((cell) => this.#readCell(cell)),
      ...this.#span(row),
    }));
  }

  #readCell(node: mdast.TableCell): Cell {
    return this.#remember({ kind: 'cell', ...this.#span(node) }, node.children);
  }

  #readCode(node: mdast.Code, span: Span): Block {
    const fenced = /^(?:`{3}|~{3})/.test(this.#whole.source.slice(span.start, span.start + 3));
    return { kind: 'code', fenced, text: node.value, content: fenced ? span.line + 1 : span.line, ...span };
  }

  #remember<T extends Inline>(inline: T, children: readonly mdast.PhrasingContent[]): T {
    this.#inlines.set(inline, children);
    this.#whole.readers.set(inline, this);
    return inline;
  }

  #readRuns(nodes: readonly mdast.PhrasingContent[]): readonly Run[] {
    return nodes.map((node) => this.#readRun(node));
  }

  #readRun(node: mdast.PhrasingContent): Run {
    const runs = 'children' in node ? this.#readRuns(node.children) : [];
    return {
      kind: RUN_KINDS[node.type] ?? 'text',
      text: readText(node, runs),
      url: this.#readUrl(node),
      runs,
      ...this.#span(node),
    };
  }

  #readUrl(node: mdast.PhrasingContent): string | null {
    if (node.type === 'link' || node.type === 'image') return node.url;
    if (node.type === 'linkReference' || node.type === 'imageReference') return this.#urls.get(node.identifier) ?? null;
    return null;
  }

  #span(node: Spanned): Span {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    return spanOf(
      this.#whole.lines,
      (start.offset ?? 0) + this.#shift,
      this.#beforeEol((end.offset ?? 0) + this.#shift),
    );
  }

  /** A fence that the end of its piece closes has the line end in it, one that the end of its item closes has not. */
  #beforeEol(end: number): number {
    let last = end;
    while (/[\r\n]/.test(this.#whole.source[last - 1] ?? '')) last -= 1;
    return last;
  }
}

const RUN_KINDS: { readonly [type: string]: RunKind } = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  inlineCode: 'code',
  html: 'html',
  link: 'link',
  linkReference: 'link',
  image: 'image',
  imageReference: 'image',
  break: 'break',
  footnoteReference: 'note',
};

function readText(node: mdast.PhrasingContent, runs: readonly Run[]): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  // GitHub shows a line end inside a code span as a space.
  if (node.type === 'inlineCode') return node.value.replace(/\r\n|\n|\r/g, ' ');
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : '';
  if (node.type === 'footnoteReference') return '';
  if ('value' in node) return node.value;
  return runs.map((run) => run.text).join('');
}
