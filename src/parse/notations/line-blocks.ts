import { flattenRuns, writtenText } from '../../markdown/flat-text.ts';
import type { Block, Code, Item, List, Outline, Paragraph, Run, Span } from '../../markdown/outline.ts';
import { splitLines } from '../../markdown/split-lines.ts';
import { titleParagraph } from './read-item.ts';
import { dropStart } from './trim-runs.ts';

/** A line that may be a step: its runs without lettering, where its text is written, and all that belongs to it. */
export interface WrittenLine {
  readonly runs: readonly Run[];
  readonly written: Span;
  readonly span: Span;
}

/** Lines that stand together: what most of them are, they are. */
export type LineBlock = readonly WrittenLine[];

const LETTERING =
  /^\s*(?:[(（]?(?:\p{L}|\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）.、．]\s*|[①-⑳⑴-⒇❶-❿]\s*|[•·▪◦‣●–—]\s+)/u;

const LABEL = /[:：]\s*$/u;

/** The blocks of lines among neighbours: each list, each code fence, and the lettered, numbered or bulleted lines of paragraphs in a row. */
export function lineBlocks(outline: Outline, blocks: readonly Block[]): readonly LineBlock[] {
  const found: LineBlock[] = [];
  let paragraphs: WrittenLine[] = [];
  for (const block of blocks) {
    const groups = block.kind === 'paragraph' ? letteredGroups(outline, block) : [[]];
    // Lettered lines go on in the next paragraph until prose, a label or another block stands between.
    paragraphs.push(...(groups[0] ?? []));
    if (groups.length > 1 || (block.kind !== 'paragraph' && block.kind !== 'html')) {
      found.push(paragraphs, ...groups.slice(1, -1));
      paragraphs = groups.length > 1 ? [...(groups.at(-1) ?? [])] : [];
    }
    found.push(...blocksInside(outline, block));
  }
  return [...found, paragraphs];
}

function blocksInside(outline: Outline, block: Block): readonly LineBlock[] {
  if (block.kind === 'list') return listLines(outline, block);
  if (block.kind === 'code') return block.fenced ? codeGroups(outline, block) : [];
  return 'blocks' in block ? lineBlocks(outline, block.blocks) : [];
}

function listLines(outline: Outline, list: List): readonly LineBlock[] {
  const own = list.items.flatMap((item) => itemLine(outline, item));
  return [
    own,
    ...list.items.flatMap((item) =>
      lineBlocks(
        outline,
        item.blocks.filter((block) => block.kind !== 'paragraph'),
      ),
    ),
  ];
}

function itemLine(outline: Outline, item: Item): readonly WrittenLine[] {
  const paragraph = item.check === null ? titleParagraph(item) : null;
  if (paragraph === null) return [];
  return [{ runs: unlettered(outline.runs(paragraph)), written: paragraph, span: item }];
}

/** The lettered lines of a paragraph, cut at each label; a paragraph of prose alone is a cut too. */
function letteredGroups(outline: Outline, paragraph: Paragraph): readonly LineBlock[] {
  const groups: WrittenLine[][] = [[]];
  const lines = splitLines(outline.runs(paragraph));
  for (const [at, runs] of lines.entries()) {
    const { text } = flattenRuns(runs);
    const written = lineSpan(outline, paragraph, paragraph.line + at);
    if (LETTERING.test(text)) groups.at(-1)?.push({ runs: unlettered(runs), written, span: written });
    else if (LABEL.test(text)) groups.push([]);
  }
  return groups.every((group) => group.length === 0) ? [[], []] : groups;
}

/** The lines of a fence, cut at each label. */
function codeGroups(outline: Outline, code: Code): readonly LineBlock[] {
  const groups: WrittenLine[][] = [[]];
  for (const [at, text] of code.text.split(/\r\n|\n|\r/).entries()) {
    const written = lineSpan(outline, code, code.content + at);
    const lead = text.length - text.trimStart().length;
    const { offsets } = writtenText(text, written.start - lead);
    const run: Run = { kind: 'text', text, offsets, url: null, runs: [], ...written };
    if (LABEL.test(text)) groups.push([]);
    else if (text.trim() !== '') groups.at(-1)?.push({ runs: unlettered([run]), written, span: written });
  }
  return groups;
}

function unlettered(runs: readonly Run[]): readonly Run[] {
  const lettering = LETTERING.exec(flattenRuns(runs).text)?.[0].length ?? 0;
  return dropStart(runs, lettering);
}

/** One line of a block, from its first visible character to its last. */
function lineSpan(outline: Outline, block: Span, line: number): Span {
  const from = outline.lines[line - 1] ?? 0;
  const text = outline.source.slice(Math.max(from, block.start), Math.min(outline.lines[line] ?? block.end, block.end));
  const start = Math.max(from, block.start) + text.length - text.trimStart().length;
  return {
    start,
    end: Math.max(start, Math.max(from, block.start) + text.trimEnd().length),
    line,
    column: start - from + 1,
    endLine: line,
  };
}
