import { placeAt } from '../../markdown/line-starts.ts';
import type { Block, Inline, Item } from '../../markdown/outline.ts';
import { inlinesOf } from '../../markdown/walk-outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { readMarkedBox } from '../../parse/notations/boxes.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import type { Found } from '../rule.ts';
import { unmappedMark } from '../statuses/statuses.ts';
import { asOne, readCode, readHeading, readHtml, readInputs, readTable } from './block-boxes.ts';
import { type BoxCode, changeLine, lineAround, type NearMiss, type Place } from './near-miss.ts';
import { readParagraph } from './paragraph-boxes.ts';
import { readWords } from './word-boxes.ts';

/** Finds what was clearly meant as a box and is none on GitHub, one problem a line at most. */
export function findNearMisses({ page, candidates }: Draft): readonly Found<BoxCode>[] {
  const { outline } = page;
  const counted = new Set(candidates.map(({ span }) => span.start));
  const reading = { page, counted, hasInputs: /<input/i.test(outline.source) };
  const byLine = new Map<number, Found<BoxCode>>();
  for (const { start, fix = null, ...told } of readBlocks(reading, outline.blocks, OUTSIDE)) {
    const at = placeAt(outline.lines, start);
    // A line that the fix leaves as it is needs more than one line to change.
    const isFix = fix !== lineAround(outline, at.line).text;
    if (!byLine.has(at.line)) byLine.set(at.line, { ...told, ...at, fix: isFix ? fix : null });
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

const OUTSIDE: Place = { item: null, isCounted: false, around: null, isQuoted: false };

/** What is read: `counted` are the offsets of items and rows that are steps. */
interface Reading {
  readonly page: Page;
  readonly counted: ReadonlySet<number>;
  readonly hasInputs: boolean;
}

function readBlocks(reading: Reading, blocks: readonly Block[], place: Place): readonly NearMiss[] {
  return blocks.flatMap((block, at) => readBlock(reading, block, at === 0 ? place : { ...place, item: null }));
}

function readBlock(reading: Reading, block: Block, place: Place): readonly NearMiss[] {
  const { page, counted, hasInputs } = reading;
  const inputsIn = (inline: Inline) => (hasInputs ? readInputs(page, page.outline.runs(inline)) : []);
  switch (block.kind) {
    case 'paragraph':
      return [...readParagraph(page, block, place), ...inputsIn(block)];
    case 'heading':
      return readHeading(page, block, place);
    case 'code':
      return block.fenced || place.isCounted ? [] : readCode(page, block, place);
    case 'table': {
      const inputs = asOne(inlinesOf(block).flatMap(inputsIn));
      return block.rows.some((row) => counted.has(row.start)) ? inputs : [...readTable(page, block), ...inputs];
    }
    case 'html':
      return readHtml(page, block, place);
    case 'list':
      return [...readWords(page, block), ...block.items.flatMap((item) => readListed(reading, item, place))];
    default:
      return readBlocks(reading, block.blocks, {
        ...{ ...place, item: null },
        isQuoted: place.isQuoted || block.kind === 'quote',
      });
  }
}

function readListed(reading: Reading, item: Item, place: Place): readonly NearMiss[] {
  const isCounted = reading.counted.has(item.start);
  const own = isCounted ? null : readOwn(reading.page, item);
  const around = item.blocks[0]?.kind === 'code' ? place.around : item;
  const inside = { ...place, item, around, isCounted: isCounted || own !== null };
  return [...(own === null ? [] : [own]), ...readBlocks(reading, item.blocks, inside)];
}

/** What is wrong with a box that remark reads as one, or with one that holds a sign, or has nothing behind it. */
function readOwn(page: Page, item: Item): NearMiss | null {
  const { outline } = page;
  const [first] = item.blocks;
  const marked = readMarkedBox(page, item);
  if (marked !== null) return { start: marked.at, ...unmappedMark(marked.sign) };
  const at = item.box ?? first;
  if (at === undefined || (item.box === null && first?.kind !== 'paragraph')) return null;
  const written = outline.source.slice(at.start, at.end).trimEnd();
  if (/^\[[ xX]\]$/.test(written)) return { start: at.start, code: 'box-without-text' };
  if (item.box === null) return null;
  return { start: at.start, code: 'padded-box', fix: changeLine(outline, at, '[ ]') };
}
