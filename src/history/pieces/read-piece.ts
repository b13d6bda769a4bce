import { parseOutline } from '../../markdown/markdown-to-outline.ts';
import type { Block, Outline, Span } from '../../markdown/outline.ts';
import { isOpen } from '../../markdown/split-markdown.ts';
import { walkBlocks, walkItems } from '../../markdown/walk-outline.ts';
import { passNotLoaded } from '../../on-demand.ts';
import { addLinksBelow } from '../../parse/add-links-below.ts';
import { type Passed, passDown, passedByParts } from '../../parse/fields/pass-down.ts';
import { calledNames, linksToHeading, namesOf } from '../../parse/find-mirrors.ts';
import { readLeftOutSigns } from '../../parse/left-out.ts';
import { SIGN } from '../../parse/line/glyphs.ts';
import { nameOf } from '../../parse/needs/identify-steps.ts';
import { inOrder } from '../../parse/nest-findings.ts';
import { DEFAULT_MARKS, findMarkedBoxes, findTaskList } from '../../parse/notations/boxes.ts';
import type { Finding, Page } from '../../parse/notations/finding.ts';
import { hasStatusSign } from '../../parse/notations/glyph/glyph-list.ts';
import { findExplanations } from '../../parse/notations/glyph/legend.ts';
import { readKeyword } from '../../parse/notations/keyword.ts';
import { hasMarkedLine } from '../../parse/notations/marked-line.ts';
import { tablesOfStatuses } from '../../parse/notations/table/status-table.ts';
import { columnStatus } from '../../parse/stages/find-columns.ts';
import { headingTitle } from '../../parse/stages/read-anchors.ts';
import { toPart } from '../../parse/stages/to-part.ts';
import type { Obstacle, Piece, PieceHeading, PieceList, PieceStep } from './piece.ts';

/** Link definitions and footnotes reach into other pieces; a lone CR ends a line at which nothing is cut. */
const FAR = /\]:|\r(?!\n)/;
const SIGNED = new RegExp(`${SIGN}|&(?:#|[A-Za-z])[\\dA-Za-z]{1,31};`, 'u');
/** An address in the own file, whichever way it is written. */
const ADDRESS = /\]\([\s<#\\&]|%|&#/;
const STAGE_LINE = /\*\*|__|<summary|[:：][ \t]*(?:\r?\n|$)/iu;

/** Reads a piece of the file at a path; one that can't be read alone is not plain. */
export function readPiece(text: string, path: string): Piece {
  const lines = text.split('\n').length - 1;
  const nothing = { steps: [], headings: [], signs: [], obstacles: [] };
  if (FAR.test(text)) return { text, lines, isOpen: false, isPlain: false, mayOpenStage: false, ...nothing };
  try {
    return { text, lines, ...readOutline(parseOutline(text), path) };
  } catch (error) {
    passNotLoaded(error);
    // Whatever it is, reading the whole text meets it again.
    return { text, lines, isOpen: false, isPlain: false, mayOpenStage: false, ...nothing };
  }
}

function readOutline(outline: Outline, path: string): Omit<Piece, 'text' | 'lines'> {
  const page: Page = { path, outline, marks: DEFAULT_MARKS, glyphs: new Map(), legendSpans: [] };
  const findings = readBoxes(page);
  const headings = readHeadings(outline);
  const isSigned = SIGNED.test(outline.source);
  return {
    isOpen: isOpen(outline.blocks.at(-1), outline.source, outline.source.length),
    isPlain: headings !== null && isAlone(findings, path) && !hasOtherSteps(page, isSigned),
    mayOpenStage: outline.blocks.some((block) => mayOpenStage(outline, block, findings)),
    steps: toSteps(findings, listsOf(outline)),
    headings: headings ?? [],
    signs: readLeftOutSigns(outline),
    obstacles: findObstacles(page, isSigned),
  };
}

function readBoxes(page: Page): readonly Finding[] {
  const { outline, path } = page;
  const boxes = [...findTaskList(page), ...findMarkedBoxes(page)];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const mayLink = ADDRESS.test(outline.source) || outline.source.includes(name);
  return inOrder(mayLink ? addLinksBelow(outline, boxes) : boxes);
}

/** Whether boxes are steps whatever else there is: none repeats a heading, none shares its line with one of another kind. */
function isAlone(findings: readonly Finding[], path: string): boolean {
  const lines = new Map(findings.map(({ line, notation }) => [line, notation]));
  return findings.every(
    (finding, at) =>
      lines.get(finding.line) === finding.notation &&
      !linksToHeading(finding, path) &&
      // Steps are listed by where their boxes stand.
      isBefore(findings[at - 1], finding),
  );
}

function isBefore(a: Finding | undefined, b: Finding): boolean {
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
function mayOpenStage({ source }: Outline, block: Block, findings: readonly Finding[]): boolean {
  if (block.kind !== 'list') return STAGE_LINE.test(source.slice(block.start, block.end)) && block.kind !== 'heading';
  return block.items.some(({ start, end }) => {
    const inside = findings.filter(({ span }) => span.start >= start && span.start < end);
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

function toSteps(findings: readonly Finding[], lists: ReadonlyMap<Span, PieceList>): readonly PieceStep[] {
  const open: { readonly end: number; readonly at: number; readonly passed: Passed; readonly parked: boolean }[] = [];
  return findings.map((finding, at) => {
    const { span, title } = finding;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= span.start) open.pop();
    const above = open.at(-1);
    const passed = above?.passed ?? passedByParts([]);
    const status = passed.dropped && finding.status !== 'done' ? 'dropped' : finding.status;
    const own = passDown(passed, finding, status);
    const isOpenStep = status === 'todo' || status === 'doing';
    const parked = above?.parked === true || (isOpenStep && own.parked);
    open.push({ end: span.end, at, passed: own, parked });
    return {
      ...nameOf(finding),
      ...{ start: span.start, parent: above?.at ?? -1, title, status, parked: isOpenStep && parked },
      names: [...new Set(namesOf(title))],
      list: lists.get(span) ?? { items: 0, isOutermost: true },
    };
  });
}
