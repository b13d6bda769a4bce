import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import type { Block, Outline, Span } from '../../markdown/outline.ts';
import { isOpen } from '../../markdown/split-markdown.ts';
import { walkBlocks, walkItems } from '../../markdown/walk-outline.ts';
import { passNotLoaded } from '../../on-demand.ts';
import { isObsidian } from '../../parse/fields/is-obsidian.ts';
import { readLeftOutSigns } from '../../parse/left-out.ts';
import { SIGN } from '../../parse/line/glyphs.ts';
import { calledNames } from '../../parse/mirrors/stage-names.ts';
import { hasStatusSign } from '../../parse/notations/glyph/glyph-list.ts';
import { findExplanations } from '../../parse/notations/glyph/legend.ts';
import { readKeyword } from '../../parse/notations/keyword.ts';
import { hasMarkedLine } from '../../parse/notations/marked-line.ts';
import type { Page } from '../../parse/notations/step-candidate.ts';
import { tablesOfStatuses } from '../../parse/notations/table/status-table.ts';
import { columnStatus } from '../../parse/stages/find-columns.ts';
import { headingTitle } from '../../parse/stages/read-anchors.ts';
import { toPart } from '../../parse/stages/to-part.ts';
import type { Obstacle, Piece, PieceHeading, PieceList, PieceStep } from './piece.ts';
import { type Box, type KnownLines, readBoxes } from './read-boxes.ts';

/** Link definitions, footnotes, front matter and samples of Markdown reach into other pieces; a lone CR ends a line at which nothing is cut. */
const FAR = /^\uFEFF?---|\]:|\r(?!\n)|(?:```|~~~)[ \t]*(?:markdown|mdx?)/i;
const SIGNED = new RegExp(`${SIGN}|&(?:#|[A-Za-z])[\\dA-Za-z]{1,31};`, 'u');
const STAGE_LINE = /\*\*|__|<summary|[:：][ \t]*(?:\r?\n|$)/iu;

/** What is the same for all pieces: the path of their file, what marks mean, and the lines of other pieces. */
export interface Setting {
  readonly path: string;
  readonly isVault: boolean;
  readonly marks: Page['marks'];
  readonly known: KnownLines;
}

/** Reads a piece of a file; one that can't be read alone is not plain. */
export function readPiece(text: string, setting: Setting): Omit<Piece, 'bytes'> {
  const size = { length: text.length, lines: text.split('\n').length - 1, hasVaultSign: isObsidian(text) };
  if (!FAR.test(text)) {
    try {
      return { ...size, ...readOutline(parseOutline(text), setting) };
    } catch (error) {
      passNotLoaded(error);
    }
  }
  // Whatever it is, reading the whole text meets it again.
  const nothing = { steps: [], headings: [], signs: [], obstacles: [] };
  return { ...size, isOpen: false, isPlain: false, mayOpenStage: false, ...nothing };
}

type Read = Omit<Piece, 'bytes' | 'length' | 'lines' | 'hasVaultSign'>;

function readOutline(read: Outline, { path, isVault, marks, known }: Setting): Read {
  const outline = { ...read, isVault };
  const isSigned = SIGNED.test(outline.source);
  const page: Page = { path, outline, marks, glyphs: new Map(), legendSpans: [], mayShowGlyph: isSigned };
  const boxes = readBoxes(page, known);
  const headings = readHeadings(outline);
  return {
    isOpen: isOpen(outline.blocks.at(-1), outline.source, outline.source.length),
    isPlain: headings !== null && areAlone(boxes) && !hasOtherSteps(page, isSigned),
    mayOpenStage: outline.blocks.some((block) => mayOpenStage(outline, block, boxes)),
    steps: toSteps(boxes, listsOf(outline)),
    headings: headings ?? [],
    signs: readLeftOutSigns(outline),
    obstacles: findObstacles(page, isSigned),
  };
}

/** Whether boxes are steps whatever else there is: none repeats a heading, none shares its line with one of another kind. */
function areAlone(boxes: readonly Box[]): boolean {
  const lines = new Map(boxes.map(({ line, isDrawn }) => [line, isDrawn]));
  return boxes.every(
    (box, at) =>
      lines.get(box.line) === box.isDrawn &&
      !box.said.linksToHeading &&
      // Steps are listed by where their boxes stand.
      isBefore(boxes[at - 1], box),
  );
}

function isBefore(a: Box | undefined, b: Box): boolean {
  return a === undefined || a.line < b.line || (a.line === b.line && a.column < b.column);
}

function hasOtherSteps(page: Page, isSigned: boolean): boolean {
  const { outline } = page;
  if ([...walkItems(outline.blocks)].some((item) => readKeyword(outline, item) !== null)) return true;
  return isSigned && (hasStatusSign(page) || hasMarkedLine(page));
}

function findObstacles(page: Page, isSigned: boolean): readonly Obstacle[] {
  const tables = tablesOfStatuses(page).map(({ start }) => ({ start, isLegend: false }));
  const legends = isSigned ? findExplanations(page.outline) : [];
  return [...tables, ...legends.map(({ start }) => ({ start, isLegend: true }))];
}

/** The headings; null when one has an id or is put off, so that its steps are. */
function readHeadings(outline: Outline): readonly PieceHeading[] | null {
  const headings: PieceHeading[] = [];
  for (const block of outline.blocks) {
    if (block.kind !== 'heading') continue;
    const title = headingTitle(outline, block);
    const opening = { title, block, level: block.level, anchor: null, end: outline.source.length, steps: 1 };
    const part = toPart(outline, opening, { isStage: true, parts: [] });
    if (part.fields.id !== null || part.fields.when !== null || part.fields.parked) return null;
    const names = [...calledNames([part.title, ...part.names])];
    headings.push({ start: block.start, level: block.level, names, status: columnStatus(title) });
  }
  return headings;
}

/** Whether a block may make a stage where headings do not. */
function mayOpenStage({ source }: Outline, block: Block, boxes: readonly Box[]): boolean {
  if (block.kind !== 'list') return STAGE_LINE.test(source.slice(block.start, block.end)) && block.kind !== 'heading';
  return block.items.some(({ start, end }) => {
    const inside = boxes.filter(({ span }) => span.start >= start && span.start < end);
    return inside.length > 0 && inside[0]?.span.start !== start;
  });
}

/** The list of each item. */
function listsOf({ blocks }: Outline): ReadonlyMap<Span, PieceList> {
  const lists = new Map<Span, PieceList>();
  for (const block of walkBlocks(blocks)) {
    if (block.kind !== 'list') continue;
    const list = { items: block.items.length, isOutermost: blocks.includes(block) };
    for (const item of block.items) lists.set(item, list);
  }
  return lists;
}

function toSteps(boxes: readonly Box[], lists: ReadonlyMap<Span, PieceList>): readonly PieceStep[] {
  const open: {
    readonly at: number;
    readonly end: number;
    readonly drops: boolean;
    readonly parks: boolean;
    readonly parked: boolean;
  }[] = [];
  return boxes.map(({ span, said }, at) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) open.pop();
    const above = open.at(-1);
    const status = above?.drops && said.status !== 'done' ? 'dropped' : said.status;
    const isOpenStep = status === 'todo' || status === 'doing';
    const parks = above?.parks === true || said.parks;
    const parked = above?.parked === true || (isOpenStep && parks);
    open.push({ at, end: span.end, drops: status === 'dropped', parks, parked });
    const { written, slug, title, names, isAnswer } = said;
    const list = lists.get(span) ?? { items: 0, isOutermost: true };
    const parent = above?.at ?? -1;
    return {
      written,
      slug,
      title,
      names,
      isAnswer,
      status,
      start: span.start,
      parent,
      parked: isOpenStep && parked,
      list,
    };
  });
}
