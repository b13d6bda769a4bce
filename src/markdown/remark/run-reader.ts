import type * as mdast from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { alignText, drawnEnd } from '../align-text.ts';
import { NO_OFFSETS, type Offsets, offsetAt } from '../offsets.ts';
import type { Run, RunKind, Span } from '../outline.ts';

/** Reads the inline content of the blocks of one piece. */
export class RunReader {
  readonly #source: string;
  readonly #urls: ReadonlyMap<string, string>;
  readonly #span: (node: mdast.Nodes) => Span;

  /** `urls` are the addresses of the piece's link definitions; `span` gives a node's place in the source. */
  constructor(source: string, urls: ReadonlyMap<string, string>, span: (node: mdast.Nodes) => Span) {
    this.#source = source;
    this.#urls = urls;
    this.#span = span;
  }

  /** Reads what stands between two offsets. */
  read(nodes: readonly mdast.PhrasingContent[], start: number, end: number): readonly Run[] {
    let at = start;
    return nodes.map((node) => {
      const run = this.#readRun(node, at, end);
      at = run.end;
      return run;
    });
  }

  /** remark does not say where an address stands that it found afterwards in a text, nor where what is left of that text does: they follow each other. */
  #readRun(node: mdast.PhrasingContent, after: number, before: number): Run {
    const placed = node.position === undefined ? null : this.#span(node);
    const [start, end] = [placed?.start ?? after, placed?.end ?? before];
    const runs = 'children' in node ? this.read(node.children, start, end) : [];
    const text = readText(node, runs);
    const offsets = runs.length > 0 ? NO_OFFSETS : this.#align({ type: node.type, text }, start, end);
    const last = offsetAt({ text, offsets }, runs.length > 0 ? -1 : text.length - 1);
    const drawn = runs.at(-1)?.end ?? (last === undefined ? start : drawnEnd(this.#source, last));
    return { kind: kindOf(node.type), text, offsets, url: this.#readUrl(node), runs, start, end: placed?.end ?? drawn };
  }

  #align({ type, text }: { type: string; text: string }, start: number, end: number): Offsets {
    const source = this.#source;
    if (type === 'break' || type === 'html') return text === '' ? NO_OFFSETS : start;
    const isCode = type === 'inlineCode';
    const fence = isCode ? (/^`+/.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
    // The line end that a text ends with, of two characters at most, is not in its span.
    const last = Math.min(/[\r\n]$/.test(text) ? end + 2 : end, source.length);
    return alignText({ text, source, start: start + fence, end: last }, isCode ? null : decodeString);
  }

  #readUrl(node: mdast.PhrasingContent): string | null {
    if (node.type === 'link' || node.type === 'image') return node.url;
    if (node.type === 'linkReference' || node.type === 'imageReference') return this.#urls.get(node.identifier) ?? null;
    return null;
  }
}

/** What remark calls otherwise. */
const KINDS = {
  inlineCode: 'code',
  linkReference: 'link',
  imageReference: 'image',
  footnoteReference: 'note',
} as const;

function kindOf(type: mdast.PhrasingContent['type']): RunKind {
  return type in KINDS ? KINDS[type as keyof typeof KINDS] : (type as Exclude<typeof type, keyof typeof KINDS>);
}

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
