import { flattenRuns } from '../flat-text.ts';
import type { Block, Code, Item, List, Outline, Paragraph, Run, Span } from '../outline.ts';
import { splitLines } from '../split-lines.ts';
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

/** The blocks of lines among neighbours: each list, each code fence, and the lettered, numbered or bulleted lines of paragraphs in a row. */
export function lineBlocks(outline: Outline, blocks: readonly Block[]): readonly LineBlock[] {
  const found: LineBlock[] = [];
  let paragraphs: WrittenLine[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(...paragraphLines(outline, block));
    else if (block.kind !== 'html') {
      found.push(paragraphs);
      paragraphs = [];
    }
    if (block.kind === 'list') found.push(...listLines(outline, block));
    else if (block.kind === 'code' && block.fenced) found.push(codeLines(outline, block));
    else if ('blocks' in block) found.push(...lineBlocks(outline, block.blocks));
  }
  return [...found, paragraphs];
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

function paragraphLines(outline: Outline, paragraph: Paragraph): readonly WrittenLine[] {
  return splitLines(outline.runs(paragraph)).flatMap((runs, at) => {
    const written = lineSpan(outline, paragraph, paragraph.line + at);
    return LETTERING.test(flattenRuns(runs).text) ? [{ runs: unlettered(runs), written, span: written }] : [];
  });
}

function codeLines(outline: Outline, code: Code): LineBlock {
  return code.text.split(/\r\n|\n|\r/).flatMap((text, at) => {
    const written = lineSpan(outline, code, code.content + at);
    const run: Run = { kind: 'text', text, url: null, runs: [], ...written };
    return text.trim() === '' ? [] : [{ runs: unlettered([run]), written, span: written }];
  });
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
