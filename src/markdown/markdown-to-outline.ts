import { memoize } from '../memoize.ts';
import { onDemand } from '../on-demand.ts';
import { signOf } from './certain/openings.ts';
import { readPiece } from './certain/read-piece.ts';
import { lowerBound } from './count-between.ts';
import { findFrontMatter } from './front-matter-span.ts';
import { checkLeft, checkLimits, checkLines } from './limits/check-limits.ts';
import { lineStarts } from './line-starts.ts';
import type { Block, Inline, List, Outline, Run } from './outline.ts';
import type { PieceReader, Whole } from './remark/piece-reader.ts';
import { endsParagraphs, isOpen, opensPiece } from './split-markdown.ts';

// Most files are certain in every line: remark is loaded for the first that is not.
const remark = onDemand(() => import('./remark/piece-reader.ts'));

const BOM = '\uFEFF';

/** A part of a file that remark reads. */
interface Rest {
  readonly start: number;
  readonly end: number;
  readonly reader: PieceReader;
  readonly blocks: readonly Block[];
}

/**
 * Reads Markdown (GFM, with or without BOM and front matter) as an outline. Offsets are those of `source`. The pieces whose
 * reading is certain are read at once, all others by remark; the result is what remark makes of the whole.
 */
export function parseOutline(source: string): Outline {
  return { ...new FileReader(asDrawn(source)).read(), source };
}

/** The same by remark alone, in one piece. */
export function parseWhole(source: string): Outline {
  return { ...new FileReader(asDrawn(source)).readWhole(), source };
}

/** CR alone ends a line as LF does, and NUL is drawn as U+FFFD; both keep all offsets. */
function asDrawn(source: string): string {
  return source.replace(/\r(?!\n)/g, '\n').replaceAll('\0', '\uFFFD');
}

class FileReader {
  readonly #source: string;
  readonly #whole: Whole;
  readonly #from: number;
  readonly #runs = new Map<Inline, readonly Run[]>();
  /** How many lines, and lists in them, were left to remark. */
  #left = 0;

  constructor(source: string) {
    const lines = lineStarts(source);
    this.#source = source;
    this.#whole = { source, lines, readers: new Map(), urls: new Map(), notes: new Set() };
    // remark skips a BOM without counting it, and reads front matter as a rule and a heading: both are cut off first.
    this.#from = findFrontMatter(source)?.end ?? (source.startsWith(BOM) ? 1 : 0);
  }

  read(): Outline {
    const { lines } = this.#whole;
    if (this.#from === this.#source.length) return this.#outline([]);
    // remark skips a second BOM too.
    if (this.#source.startsWith(BOM, this.#from)) return this.readWhole();
    const file = { ...this.#whole, hasDefinitions: this.#source.includes(']:', this.#from) };
    const pieces: (readonly Block[] | Rest)[] = [];
    const first = lowerBound(lines, this.#from + 1) - 1;
    checkLines(lines.length, first);
    for (let index = first; index < lines.length; ) {
      const piece = readPiece(file, index);
      if (piece === null) {
        const rest = this.#readRest(index);
        pieces.push(rest);
        index = lowerBound(lines, rest.end);
        if (rest.end === this.#source.length) break;
      } else {
        for (const [inline, runs] of piece.runs) this.#runs.set(inline, runs);
        pieces.push(piece.blocks);
        index = piece.next;
      }
    }
    return this.#outline(
      joinLists(
        this.#source,
        pieces.map((piece) => ('reader' in piece ? this.#define(piece) : piece)),
      ),
    );
  }

  readWhole(): Outline {
    checkLimits(this.#source, this.#whole.lines);
    const reader = new (remark().PieceReader)(this.#whole, { start: this.#from, end: this.#source.length });
    reader.collectDefinitions();
    return this.#outline(reader.readRoot());
  }

  #outline(blocks: readonly Block[]): Outline {
    const { source, lines, readers } = this.#whole;
    const read = memoize((inline: Inline) => readers.get(inline)?.() ?? []);
    return { source, lines, blocks, runs: (inline) => this.#runs.get(inline) ?? read(inline) };
  }

  /** A piece that turns out to be open is read again with as much again behind it, so that no text is read more than a few times. */
  #readRest(index: number): Rest {
    const start = Math.max(this.#whole.lines[index] ?? 0, this.#from);
    for (let least = 1; ; ) {
      const end = this.#findCut(index, start + least);
      const text = this.#source.slice(start, end);
      const left = checkLimits(text, lineStarts(text), index);
      const reader = new (remark().PieceReader)(this.#whole, { start, end });
      const blocks = reader.readRoot();
      if (end === this.#source.length || !isOpen(blocks.at(-1), this.#source, end)) {
        reader.collectDefinitions();
        this.#left += left;
        checkLeft(this.#left, index + 1);
        return { start, end, reader, blocks };
      }
      least = 2 * (end - start);
    }
  }

  /** The first offset from `least` on at which the file may be cut. */
  #findCut(index: number, least: number): number {
    const { lines } = this.#whole;
    let at = Math.max(index + 1, lowerBound(lines, least));
    for (; at < lines.length; at += 1) {
      const isAfterBlank = endsParagraphs(this.#source, lines[at - 1] ?? 0);
      if (opensPiece(this.#source, lines[at] ?? 0, isAfterBlank)) break;
    }
    return lines[at] ?? this.#source.length;
  }

  /** Reads a piece again where other pieces define what its links may lead to. */
  #define({ start, end, blocks }: Rest): readonly Block[] {
    const { urls, notes } = this.#whole;
    if (urls.size + notes.size === 0 || !this.#source.slice(start, end).includes('[')) return blocks;
    return new (remark().PieceReader)(this.#whole, { start, end }, { links: urls.keys(), notes }).readRoot();
  }
}

/** The blocks of all pieces; a list that was cut between two of its items is one again. */
function joinLists(source: string, pieces: readonly (readonly Block[])[]): readonly Block[] {
  const joined: Block[] = [];
  for (const blocks of pieces) {
    const [first] = blocks;
    const last = joined.at(-1);
    const isSame = last?.kind === 'list' && first?.kind === 'list' && signOf(source, last) === signOf(source, first);
    if (isSame) joined[joined.length - 1] = join(last, first);
    for (const block of isSame ? blocks.slice(1) : blocks) joined.push(block);
  }
  return joined;
}

function join(list: List, { items, end, endLine }: List): List {
  for (const item of items) (list.items as List['items'][number][]).push(item);
  return Object.assign(list, { end, endLine });
}
