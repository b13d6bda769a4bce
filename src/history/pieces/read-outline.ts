import type { Block, Outline } from '../../markdown/outline.ts';
import { isOpen } from '../../markdown/split-markdown.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import type { Fields } from '../../parse/fields/fields.ts';
import { readLeftOutSigns } from '../../parse/left-out.ts';
import { SIGN } from '../../parse/line/glyphs.ts';
import { calledNames } from '../../parse/mirrors/stage-names.ts';
import { findExplanations } from '../../parse/notations/glyph/legend.ts';
import { NOTATIONS } from '../../parse/notations/list.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import { tablesOfStatuses } from '../../parse/notations/table/status-table.ts';
import { columnStatus } from '../../parse/stages/find-columns.ts';
import { headingTitle } from '../../parse/stages/read-anchors.ts';
import { fieldsBelow, toPart } from '../../parse/stages/to-part.ts';
import type { Known } from './known.ts';
import type { Obstacle, PieceHeading, PieceList, Said } from './piece.ts';
import { readBoxes, type WrittenBox } from './read-boxes.ts';

const SIGNED = new RegExp(`${SIGN}|&(?:#|[A-Za-z])[\\dA-Za-z]{1,31};`, 'u');
const STAGE_LINE = /\*\*|__|<summary|[:：][ \t]*(?:\r?\n|$)/iu;

const NO_LIST: PieceList = { items: 0, isOutermost: true };

/** What is the same for all pieces: the path of their file, what marks mean, and what was read before. */
export interface Setting {
  readonly path: string;
  readonly isVault: boolean;
  readonly marks: Page['marks'];
  readonly known: Known;
}

/** Reads the outline of a part that begins at an offset of its source; all offsets given are those of the part. Says also which list each item is one of. */
export function readOutline(
  read: Outline,
  from: number,
  { path, isVault, marks, known }: Setting,
): Said & { readonly lists: ReadonlyMap<number, PieceList> } {
  const outline = { ...read, isVault };
  const isSigned = SIGNED.test(outline.source);
  const page: Page = { path, outline, marks, glyphs: new Map(), legendSpans: [], mayShowGlyph: isSigned };
  const boxes = readBoxes(page, known);
  const headings = readHeadings(outline, known);
  const lists = listsOf(outline);
  return {
    isOpen: isOpen(outline.blocks.at(-1), outline.source, outline.source.length),
    isPlain: headings !== null && areAlone(boxes) && !NOTATIONS.some(({ mayFind }) => mayFind(page)),
    mayOpenStage: outline.blocks.some((block) => mayOpenStage(outline, block, boxes)),
    boxes: boxes.map(({ span, said }) => ({
      start: span.start - from,
      end: span.end - from,
      list: lists.get(span.start) ?? NO_LIST,
      said,
    })),
    headings: headings ?? [],
    signs: readLeftOutSigns(outline).map((sign) => ({ ...sign, at: sign.at - from })),
    lists,
    obstacles: findObstacles(page, isSigned),
  };
}

/** Whether boxes are steps whatever else there is: none repeats a heading, none shares its line with one of another kind. */
function areAlone(boxes: readonly WrittenBox[]): boolean {
  const lines = new Map(boxes.map(({ line, isDrawn }) => [line, isDrawn]));
  return boxes.every(
    (box, at) =>
      lines.get(box.line) === box.isDrawn &&
      !box.said.linksToHeading &&
      // Steps are listed by where their boxes stand.
      isBefore(boxes[at - 1], box),
  );
}

function isBefore(a: WrittenBox | undefined, b: WrittenBox): boolean {
  return a === undefined || a.line < b.line || (a.line === b.line && a.column < b.column);
}

function findObstacles(page: Page, isSigned: boolean): readonly Obstacle[] {
  const tables = tablesOfStatuses(page).map(({ start }) => ({ start, isLegend: false }));
  const legends = isSigned ? findExplanations(page.outline) : [];
  return [...tables, ...legends.map(({ start }) => ({ start, isLegend: true }))];
}

/** The headings; null when something gives one an id or puts it off, also one in a piece before, so that its steps are. */
function readHeadings(outline: Outline, known: Known): readonly PieceHeading[] | null {
  if (fieldsBelow(outline, outline.blocks).some(saysOfSteps)) return null;
  const headings: PieceHeading[] = [];
  for (const block of outline.blocks) {
    if (block.kind !== 'heading') continue;
    const title = headingTitle(outline, block);
    const opening = { title, block, level: block.level, anchor: null, end: outline.source.length, steps: 1 };
    const part = toPart(outline, opening, { isStage: true, parts: [] });
    if (saysOfSteps(part.fields)) return null;
    const names = [...calledNames([part.title, ...part.names])].map((name) => known.numberOf(name));
    headings.push({ start: block.start, level: block.level, names, status: columnStatus(title) });
  }
  return headings;
}

function saysOfSteps({ id, when, parked }: Fields): boolean {
  return id !== undefined || when !== undefined || parked === true;
}

/** Whether a block may make a stage where headings do not. */
function mayOpenStage({ source }: Outline, block: Block, boxes: readonly WrittenBox[]): boolean {
  if (block.kind !== 'list') return STAGE_LINE.test(source.slice(block.start, block.end)) && block.kind !== 'heading';
  return block.items.some(({ start, end }) => {
    const inside = boxes.filter(({ span }) => span.start >= start && span.start < end);
    return inside.length > 0 && inside[0]?.span.start !== start;
  });
}

/** The list of each item, by where that begins. */
function listsOf({ blocks }: Outline): ReadonlyMap<number, PieceList> {
  const lists = new Map<number, PieceList>();
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'list') continue;
    const list = { items: block.items.length, isOutermost: blocks.includes(block) };
    for (const item of block.items) lists.set(item.start, list);
  }
  return lists;
}
