import { flattenLines, flattenRuns, slice, writtenText } from '../../markdown/flat-text.ts';
import { spanOf, splitLines } from '../../markdown/line-starts.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { Block, Code, Item, List, Outline, Paragraph, Run, Span } from '../../markdown/outline.ts';
import { readLettering } from '../line/lettering.ts';
import type { Written } from '../line/read-line.ts';
import { titleParagraph } from './read-item.ts';

/** A line that may be a step, without lettering: where its text is written, and all that belongs to it. */
export interface WrittenLine extends Written {
  readonly place: Span;
  readonly span: Span;
}

/** Lines that stand together: what most of them are, they are. */
export type LineBlock = readonly WrittenLine[];

/** The blocks of lines among neighbours: each list, each code fence, and the lettered, numbered or bulleted lines of paragraphs in a row. */
export function lineBlocks(outline: Outline, blocks: readonly Block[]): readonly LineBlock[] {
  const found: WrittenLine[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'html') continue;
    if (block.kind === 'paragraph') {
      // Lettered lines go on in the next paragraph until prose, a label or another block stands between.
      const [first = [], ...others] = letteredGroups(outline, block);
      for (const line of first) found.at(-1)?.push(line);
      for (const group of others) found.push([...group]);
    } else for (const group of [...blocksInside(outline, block), []]) found.push([...group]);
  }
  return found;
}

function blocksInside(outline: Outline, block: Block): readonly LineBlock[] {
  if (block.kind === 'list') return listLines(outline, block);
  if (block.kind === 'code') return block.fenced ? codeGroups(outline, block) : [];
  return 'blocks' in block ? lineBlocks(outline, block.blocks) : [];
}

function listLines(outline: Outline, list: List): readonly LineBlock[] {
  const inner = list.items.map((item) => item.blocks.filter((block) => block.kind !== 'paragraph'));
  return [
    list.items.flatMap((item) => itemLine(outline, item)),
    ...inner.flatMap((blocks) => lineBlocks(outline, blocks)),
  ];
}

function itemLine(outline: Outline, item: Item): readonly WrittenLine[] {
  const paragraph = item.check === null ? titleParagraph(item) : null;
  if (paragraph === null) return [];
  const runs = outline.runs(paragraph);
  return [unletter({ text: flattenRuns(runs), runs, within: paragraph, place: paragraph, span: item })];
}

/** The lettered lines of a paragraph, cut at each label; a paragraph of prose alone is a cut too. */
function letteredGroups(outline: Outline, paragraph: Paragraph): readonly LineBlock[] {
  const runs = outline.runs(paragraph);
  const groups = groupLines(outline, paragraph, {
    runs,
    texts: flattenLines(runs),
    isLine: (text) => readLettering(text) !== null,
  });
  return groups.every((group) => group.length === 0) ? [[], []] : groups;
}

/** The lines of a fence, cut at each label. */
function codeGroups(outline: Outline, code: Code): readonly LineBlock[] {
  const texts = splitLines(code.text).map((text, at) => {
    const start = outline.lines[code.content + at - 1] ?? 0;
    // The fence may be indented, and so each of its lines.
    const indent = outline.source.slice(start, outline.lines[code.content + at]).indexOf(text);
    return writtenText(text, start + Math.max(0, indent));
  });
  return groupLines(outline, code, { runs: [], texts, isLine: (text) => text.trim() !== '' });
}

interface Lines {
  readonly runs: readonly Run[];
  readonly texts: readonly Written['text'][];
  readonly isLine: (text: string) => boolean;
}

function groupLines(outline: Outline, block: Span, { runs, texts, isLine }: Lines): readonly LineBlock[] {
  const groups: WrittenLine[][] = [[]];
  for (const text of texts) {
    if (/[:：]$/.test(text.text.trimEnd())) groups.push([]);
    else if (isLine(text.text)) {
      const span = lineSpan(outline, block, offsetAt(text, 0) ?? block.start);
      groups.at(-1)?.push(unletter({ text, runs, within: span, place: span, span }));
    }
  }
  return groups;
}

function unletter(line: WrittenLine): WrittenLine {
  return { ...line, text: slice(line.text, readLettering(line.text.text)?.length ?? 0) };
}

/** The line of a block in which an offset stands, from its first character to its last as they are written. */
function lineSpan({ source, lines }: Outline, block: Span, offset: number): Span {
  const { line } = spanOf(lines, offset, offset);
  const from = Math.max(lines[line - 1] ?? 0, block.start);
  const written = source.slice(from, Math.min(lines[line] ?? source.length, block.end)).trimEnd();
  return spanOf(lines, from + (/^[\s>]*/.exec(written)?.[0].length ?? 0), from + written.length);
}
