import { placeAt } from '../../markdown/line-starts.ts';
import type { Block, Inline, Item } from '../../markdown/outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { readMarkedBox } from '../../parse/notations/boxes.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import type { Found } from '../rule.ts';
import { unmappedMark } from '../statuses/statuses.ts';
import { asOne, mayHoldInput, readCode, readHeading, readHtml, readInputs, readTable } from './block-boxes.ts';
import { type BoxCode, changeLine, lineAround, type NearMiss, type Place } from './near-miss.ts';
import { readParagraph } from './paragraph-boxes.ts';
import { readWords } from './word-boxes.ts';

/** Finds what was clearly meant as a box and is none on GitHub, one problem a line at most. */
export function findNearMisses({ page, candidates }: Draft): readonly Found<BoxCode>[] {
  const { outline } = page;
  const reader = new BlockReader(page, new Set(candidates.map((candidate) => candidate.span.start)));
  const byLine = new Map<number, Found<BoxCode>>();
  for (const { start, fix, ...told } of reader.read(outline.blocks, OUTSIDE)) {
    const at = placeAt(outline.lines, start);
    // A line that the fix leaves as it is needs more than one line to change.
    const isFix = fix !== lineAround(outline, at.line).text;
    if (!byLine.has(at.line)) byLine.set(at.line, { ...told, ...at, fix: isFix ? fix : null });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

const OUTSIDE: Place = { item: null, isCounted: false, around: null, isQuoted: false };

class BlockReader {
  readonly #page: Page;
  readonly #counted: ReadonlySet<number>;
  readonly #hasInputs: boolean;

  /** `counted` are the offsets of items and rows that are steps. */
  constructor(page: Page, counted: ReadonlySet<number>) {
    this.#page = page;
    this.#counted = counted;
    this.#hasInputs = mayHoldInput(page.outline.source);
  }

  read(blocks: readonly Block[], place: Place): readonly NearMiss[] {
    return blocks.flatMap((block, at) => this.#readBlock(block, at === 0 ? place : { ...place, item: null }));
  }

  #readBlock(block: Block, place: Place): readonly NearMiss[] {
    const page = this.#page;
    switch (block.kind) {
      case 'paragraph':
        return [...readParagraph(page, block, place), ...this.#inputs(block)];
      case 'heading':
        return readHeading(page, block, place);
      case 'code':
        return block.fenced || place.isCounted ? [] : readCode(page, block, place);
      case 'table': {
        const inputs = asOne(block.rows.flatMap((row) => row.cells.flatMap((cell) => this.#inputs(cell))));
        return block.rows.some((row) => this.#counted.has(row.start)) ? inputs : [...readTable(page, block), ...inputs];
      }
      case 'html':
        return readHtml(page, block, place);
      case 'list':
        return [...readWords(page, block), ...block.items.flatMap((item) => this.#readItem(item, place))];
      default:
        return this.read(block.blocks, { ...place, item: null, isQuoted: place.isQuoted || block.kind === 'quote' });
    }
  }

  #inputs(inline: Inline): readonly NearMiss[] {
    return this.#hasInputs ? readInputs(this.#page, this.#page.outline.runs(inline)) : [];
  }

  #readItem(item: Item, place: Place): readonly NearMiss[] {
    const isCounted = this.#counted.has(item.start);
    const own = isCounted ? null : this.#readOwn(item);
    const around = item.blocks[0]?.kind === 'code' ? place.around : item;
    const inside = this.read(item.blocks, { ...place, item, around, isCounted: isCounted || own !== null });
    return own === null ? inside : [own, ...inside];
  }

  /** What is wrong with a box that remark reads as one, or with one that holds a sign, or has nothing behind it. */
  #readOwn(item: Item): NearMiss | null {
    const { outline } = this.#page;
    const [first] = item.blocks;
    const marked = readMarkedBox(this.#page, item);
    if (marked !== null) return { start: marked.start, ...unmappedMark(marked.mark), fix: null };
    const at = item.box ?? first;
    if (at === undefined || (item.box === null && first?.kind !== 'paragraph')) return null;
    const written = outline.source.slice(at.start, at.end).trimEnd();
    if (/^\[[ xX]\]$/.test(written)) return { start: at.start, code: 'box-without-text', fix: null };
    if (item.box === null) return null;
    return { start: at.start, code: 'padded-box', fix: changeLine(lineAround(outline, at.line), at, '[ ]') };
  }
}
