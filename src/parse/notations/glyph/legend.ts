import { trimEndOf } from '../../../fold-text.ts';
import { flattenLines, inlineText } from '../../../markdown/flat-text.ts';
import type { Block, List, Outline, Span, Table } from '../../../markdown/outline.ts';
import { walkBlocks } from '../../../markdown/walk-outline.ts';
import { listMeanings, mayShowGlyph, readGlyph, SIGN } from '../../line/glyphs.ts';
import { wordStatus } from '../../line/recognise-word.ts';
import type { MarkMeaning } from '../../roadmap.ts';
import { titleParagraph } from '../read-item.ts';

/** What a file says its glyphs mean, and where it says so: nothing there is a step. */
export interface Legend {
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
  readonly spans: readonly Span[];
}

/** A glyph and the words behind it. */
interface Entry {
  readonly glyph: string;
  readonly meaning: MarkMeaning | null;
}

const GLYPHS = new RegExp(SIGN, 'gu');
const SEPARATOR = /^[\s\-–—―:：=＝→·|,，/、;；.。&*]+/u;
const EXPLANATION = /[:：=＝→(（]|\s[-–—]\s/u;

/** Reads the legends of a file: a list, a table or a line in which two or more glyphs stand beside status words. */
export function readLegend(outline: Outline, isLeftOut: (offset: number) => boolean): Legend {
  const meanings = new Map<string, MarkMeaning>();
  const spans: Span[] = [];
  for (const block of mayShowGlyph(outline.source) ? walkBlocks(outline.blocks) : []) {
    const entries = isLeftOut(block.start) ? [] : readBlock(outline, block);
    if (!isLegend(entries)) continue;
    spans.push(block);
    for (const [glyph, meaning] of nameAll(entries)) if (!meanings.has(glyph)) meanings.set(glyph, meaning);
  }
  return { meanings, spans };
}

/** The blocks in which a glyph stands beside a status word: what may be a legend, or a part of one. */
export function findExplanations(outline: Outline): readonly Block[] {
  return walkBlocks(outline.blocks).filter((block) => {
    const items: readonly Block[] = block.kind === 'list' ? block.items : [];
    const single = items.flatMap((item) => readBlock(outline, { ...block, items: [item] } as List));
    return [...single, ...readBlock(outline, block)].some(({ meaning }) => meaning !== null);
  });
}

function readBlock(outline: Outline, block: Block): readonly Entry[] {
  if (block.kind === 'list') return readList(outline, block);
  if (block.kind === 'table') return readTable(outline, block);
  if (block.kind !== 'paragraph' || !mayShowGlyph(outline.source.slice(block.start, block.end))) return [];
  const lines = flattenLines(outline.runs(block)).map(({ text }) => readLine(text));
  return lines.find(isLegend) ?? [];
}

/** A legend names each of its glyphs once, two or more by a status word, and most are known. */
function isLegend(entries: readonly Entry[]): boolean {
  if (entries.length < 2) return false;
  const plain = listMeanings(new Set());
  const named = entries.filter((entry) => entry.meaning !== null).length;
  const known = entries.filter((entry) => entry.meaning !== null || plain.has(entry.glyph)).length;
  const different = new Set(entries.map(({ glyph }) => glyph)).size === entries.length;
  return named >= 2 && known * 2 >= entries.length && different;
}

function readList(outline: Outline, list: List): readonly Entry[] {
  const entries = list.items.map((item) =>
    item.check === null ? readEntry(inlineText(outline, titleParagraph(item)).text.trim()) : null,
  );
  return allOf(entries);
}

function readEntry(text: string): Entry | null {
  const glyph = readGlyph(text);
  if (glyph === null) return null;
  const words = trimEndOf(text.slice(glyph.length).replace(SEPARATOR, ''), SEPARATOR);
  return { glyph: glyph.glyph, meaning: wordStatus(words) ?? wordStatus(words.split(EXPLANATION, 1)[0] ?? '') };
}

function readTable(outline: Outline, table: Table): readonly Entry[] {
  const rows = table.rows.slice(1).map((row) => row.cells.map((cell) => inlineText(outline, cell).text.trim()));
  const entries = rows.map((cells) => {
    const glyph = cells.find((cell) => readGlyph(cell)?.length === cell.length);
    const words = cells.find((cell) => wordStatus(cell) !== null);
    if (glyph === undefined || cells.length > 3) return null;
    return { glyph: readGlyph(glyph)?.glyph ?? '', meaning: words === undefined ? null : wordStatus(words) };
  });
  return allOf(entries);
}

/** What is no entry makes the whole block none. */
function allOf(entries: readonly (Entry | null)[]): readonly Entry[] {
  return entries.every((entry) => entry !== null) ? entries : [];
}

function readLine(line: string): readonly Entry[] {
  const glyphs = [...line.matchAll(GLYPHS)].filter(([sign]) => sign.replace(SEPARATOR, '') !== '');
  return glyphs.flatMap((match, at) => readEntry(line.slice(match.index, glyphs[at + 1]?.index)) ?? []);
}

/** Where levels rise from open to done, a level above done that no word names is done too. */
function nameAll(entries: readonly Entry[]): readonly (readonly [string, MarkMeaning])[] {
  const plain = listMeanings(new Set(entries.map(({ glyph }) => glyph)));
  const named: (readonly [string, MarkMeaning])[] = [];
  for (const { glyph, meaning } of entries) {
    const rises = named.at(-1)?.[1] === 'done' && named[0]?.[1] !== 'done';
    const known = meaning ?? plain.get(glyph) ?? (rises ? 'done' : null);
    if (known !== null) named.push([glyph, known]);
  }
  return named;
}
