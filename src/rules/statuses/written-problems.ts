import { hasLetter, hasWord } from '../../letters.ts';
import { flattenLines, inlineTitle, writtenText } from '../../markdown/flat-text.ts';
import type { Block, Html, List, Paragraph, Table } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';
import type { Draft } from '../../parse/draft.ts';
import { cleanTitle } from '../../parse/line/clean-title.ts';
import { cellMeanings, listMeanings, readGlyph } from '../../parse/line/glyphs.ts';
import { unlettered } from '../../parse/line/lettering.ts';
import { isStatusHeader, wordStatus } from '../../parse/line/recognise-word.ts';
import { saidStatus } from '../../parse/line/said-status.ts';
import { areNearlyAll } from '../../parse/nearly-all.ts';
import { isOrgHeading } from '../../parse/notations/keyword.ts';
import { firstTitle } from '../../parse/notations/read-item.ts';
import { readSign } from '../../parse/notations/read-sign.ts';
import { glyphsIn } from '../../parse/notations/table/status-cell.ts';
import type { MarkMeaning } from '../../parse/roadmap.ts';
import type { Found } from '../rule.ts';
import type { StatusCode } from './statuses.ts';

type Said = readonly (MarkMeaning | null)[];

const CELL = /<td\b[^<>]{0,200}>([^<>]{1,80})<\/td>/gi;
const BOXES = 'Write each as a list item with a box: "- [ ] What to learn".';
const CONVERT = '"trailmark convert" makes boxes of it (in a file with other steps, with --list and its heading).';

/** Statuses in forms that are not read: words in lists, HTML tables, tables with a column for each status, lines below headings. */
export function findWrittenProblems(draft: Draft): readonly Found<StatusCode>[] {
  const { outline } = draft.page;
  const starts = draft.candidates.map(({ span }) => span.start);
  const isFree = ({ start, end }: Block) => !starts.some((at) => at >= start && at < end);
  const blocks = walkBlocks(outline.blocks).flatMap((block) => {
    const told = tellBlock(draft, block);
    return told === null || !isFree(block) ? [] : [toFound(block, told)];
  });
  return [...blocks, ...statusLines(draft, isFree)];
}

function toFound({ kind, line, column }: Block, what: string): Found<StatusCode> {
  const message = `${what}, so nothing of it is counted. ${kind === 'list' ? CONVERT : BOXES}`;
  return { code: 'unread-statuses', line, column, message };
}

function tellBlock(draft: Draft, block: Block): string | null {
  if (block.kind === 'list') return tellList(draft, block);
  if (block.kind === 'table') return tellBoard(draft, block) ?? tellCells(draft, block);
  if (block.kind === 'paragraph') return tellLines(draft, block);
  return block.kind === 'html' ? tellHtml(draft, block) : null;
}

/** Statuses of a plan differ, and some of it is done. */
function isPlan(said: Said): boolean {
  const meanings = new Set(said.filter((one) => one !== null));
  return meanings.size > 1 && meanings.has('done');
}

function tellList({ page: { outline } }: Draft, { items }: List): string | null {
  const said = items.map((item) => (item.check === null ? saidStatus(firstTitle(outline, item)) : null));
  const known = said.filter((one) => one !== null).length;
  return isPlan(said) && areNearlyAll(known, items.length) ? 'This list says statuses in words alone' : null;
}

function tellBoard({ page: { outline } }: Draft, { rows: [header, ...rows] }: Table): string | null {
  const said = header?.cells.map((cell) => wordStatus(cleanTitle(inlineTitle(outline, cell)))) ?? [];
  const hasWords = rows.some(({ cells }) => cells.some((cell) => hasLetter(inlineTitle(outline, cell))));
  return isPlan(said) && !said.includes(null) && hasWords ? 'This table has a column for each status' : null;
}

/** Cells that hold a title behind its sign. */
function tellCells(draft: Draft, { rows }: Table): string | null {
  const cells = rows.slice(1).flatMap((row) => row.cells.map((cell) => inlineTitle(draft.page.outline, cell)));
  const said = leadingSigns(draft, cells);
  const signed = said.filter((one) => one !== null).length;
  return isPlan(said) && signed * 2 >= cells.length ? 'This table has a sign before the words of its cells' : null;
}

/** Lines that begin with a sign, without a bullet that GitHub knows, or with stars and a word: `1、✅ Sets`, `** DONE Sets`. */
function tellLines(draft: Draft, paragraph: Paragraph): string | null {
  const { outline, mayShowGlyph } = draft.page;
  // One line alone is no plan.
  if (paragraph.line === paragraph.endLine) return null;
  const mayBeOrg = outline.source.slice(paragraph.start, paragraph.end).includes('** ');
  if (!mayShowGlyph && !mayBeOrg) return null;
  const written = flattenLines(outline.runs(paragraph)).map(({ text }) => text.trim());
  if (mayBeOrg && written.filter(isOrgHeading).length > 1) return 'These lines are headings of Org mode';
  const lines = written.map(unlettered);
  const said = leadingSigns(draft, lines);
  return isPlan(said) && !said.includes(null) ? 'These lines have signs, but are no list items' : null;
}

/** What the signs say with which texts begin that have more behind them. */
function leadingSigns({ page: { glyphs } }: Draft, texts: readonly string[]): Said {
  const signs = texts.map(readGlyph);
  if (signs.every((sign) => sign === null)) return signs.map(() => null);
  const meanings = new Map([...listMeanings(new Set(glyphsIn(texts))), ...glyphs]);
  return texts.map((text, at) => {
    const glyph = signs[at] ?? null;
    const words = text.slice(glyph?.length).trim();
    const isTitled = glyph !== null && hasWord(words) && wordStatus(words) === null;
    return isTitled ? (meanings.get(glyph?.glyph ?? '') ?? null) : null;
  });
}

function tellHtml(draft: Draft, { text }: Html): string | null {
  const cells = Array.from(text.matchAll(CELL), ([, cell = '']) => cell);
  return isPlan(signsOf(draft, cells)) ? 'This table is written in HTML' : null;
}

function signsOf({ page: { marks, glyphs } }: Draft, texts: readonly string[]): Said {
  const meanings = new Map([...cellMeanings(new Set(glyphsIn(texts))), ...glyphs]);
  return texts.map((text) => readSign(writtenText(text, 0), { glyphs: meanings, marks })?.meaning ?? null);
}

/** `Status: done`, or a sign alone that a legend explains, right below headings that have no steps. */
function statusLines(draft: Draft, isFree: (block: Block) => boolean): readonly Found<StatusCode>[] {
  const { outline, glyphs } = draft.page;
  const lines = outline.blocks.flatMap((block, at, blocks) => {
    if (block.kind !== 'paragraph' || blocks[at - 1]?.kind !== 'heading') return [];
    const text = inlineTitle(outline, block);
    const sign = readGlyph(text);
    const isExplained = sign?.length === text.length && glyphs.has(sign.glyph);
    const [, name = '', value = ''] = /^([^:：]{1,30})[:：]\s?(.{1,60})$/u.exec(text) ?? [];
    const behind = blocks.slice(at).findIndex(({ kind }) => kind === 'heading');
    const section = blocks.slice(at, behind < 0 ? undefined : at + behind);
    return (isExplained || isStatusHeader(name)) && section.every(isFree) ? [{ block, value, isExplained }] : [];
  });
  const [first] = lines;
  if (first === undefined) return [];
  const said = signsOf(
    draft,
    lines.map(({ value }) => value),
  );
  const isTold = isPlan(said) || lines.some(({ isExplained }) => isExplained);
  return isTold ? [toFound(first.block, 'Lines below headings say statuses here')] : [];
}
