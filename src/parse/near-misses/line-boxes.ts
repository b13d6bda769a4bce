import { flattenRuns } from '../flat-text.ts';
import type { Inline, Outline, Paragraph } from '../outline.ts';
import { splitLines } from '../split-lines.ts';
import { walkBlocks } from '../walk-outline.ts';
import { lineAround, type NearMiss, type SourceLine } from './near-miss.ts';

/** A way to begin a line of prose that was meant as a list item with a box. `fix` makes the line of what matched, without its indentation. */
interface Kind {
  readonly code: string;
  readonly line: RegExp;
  readonly message: string;
  readonly fix: ((match: RegExpExecArray) => string) | null;
}

const rewrite = ({ groups }: RegExpExecArray) => `- [${groups?.mark || ' '}] ${groups?.text ?? ''}`;
const MARK = '(?<mark>[ xX]?)';
const KINDS: readonly Kind[] = [
  {
    code: 'no-space-before-box',
    line: new RegExp(`^[-*+]\\[${MARK}\\](?![(\\[:])\\s*(?<text>\\S.*)$`, 'u'),
    message: 'A list item needs a blank between bullet and box.',
    fix: rewrite,
  },
  {
    code: 'no-bullet',
    line: new RegExp(`^[•·▪◦‣●○–—]\\s*\\[${MARK}\\]\\s+(?<text>\\S.*)$`, 'u'),
    message: 'This sign is no bullet in Markdown; only -, * and + are.',
    fix: rewrite,
  },
  {
    code: 'no-bullet',
    line: /^(?<letter>[(（]?\p{L}[)）.、])\s*\[(?<mark>[ xX])\]\s+(?<text>\S.*)$/u,
    message: 'Lettered lines are no list in Markdown, so GitHub draws no box.',
    fix: ({ groups }) => `- [${groups?.mark}] ${groups?.letter} ${groups?.text}`,
  },
  {
    code: 'swallowed-list',
    line: /^\d{1,9}[.)]\s+\[[ xX]\]\s+\S/u,
    message:
      'This list does not begin at 1, so it needs a blank line above; as it stands it belongs to the paragraph before.',
    fix: null,
  },
  {
    code: 'swallowed-list',
    line: /^[-*+]\s+\[[ xX]\]\s+\S/u,
    message: 'So deep an indentation makes this line part of the paragraph before.',
    fix: (match) => match.input,
  },
  {
    code: 'no-bullet',
    line: /^\[(?<mark>[ xX])\]\s+(?<text>\S.*)$/u,
    message: 'GitHub draws a box only in a list item; a bullet belongs before it.',
    fix: rewrite,
  },
  {
    code: 'escaped-box',
    line: new RegExp(`^(?:\\\\?[-*+]\\s+)?\\\\\\[${MARK}\\\\?\\](?![(:])\\s*(?<text>\\S.*)$`, 'u'),
    message: 'A backslash makes this box plain text.',
    fix: rewrite,
  },
  {
    code: 'box-in-emphasis',
    line: /^(?<strong>\*\*|__)\[(?<mark>[ xX])\]\s*(?<text>\S.*)$/u,
    message: 'GitHub draws no box inside emphasis; the box belongs before it, in a list item.',
    fix: ({ groups }) => `- [${groups?.mark}] ${groups?.strong}${groups?.text}`,
  },
  {
    code: 'wide-box',
    line: /^[［【〔]\s*(?<mark>[xX]?)\s*[］】〕]\s*(?<text>\S.*)$/u,
    message: 'GitHub draws only a box of plain brackets, in a list item.',
    fix: rewrite,
  },
];

/** Finds lines of paragraphs that were meant as list items with a box. `first` are the paragraphs that begin list items. */
export function findLineBoxes(outline: Outline): readonly NearMiss[] {
  const inItems = new Set<Inline>();
  const found: NearMiss[] = [];
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind === 'item' && block.blocks[0]?.kind === 'paragraph') inItems.add(block.blocks[0]);
    if (block.kind === 'heading') found.push(...readHeading(outline, block.line, block.start));
    if (block.kind === 'paragraph') found.push(...readParagraph(outline, block, inItems.has(block) ? 1 : 0));
  }
  return found;
}

function readParagraph(outline: Outline, paragraph: Paragraph, from: number): readonly NearMiss[] {
  if (
    !outline.source.slice(paragraph.start, paragraph.end).includes('[') &&
    !/[［【〔]/.test(outline.source.slice(paragraph.start, paragraph.end))
  )
    return [];
  const visible = splitLines(outline.runs(paragraph)).map((runs) => flattenRuns(runs));
  let before = false;
  return visible.slice(from).flatMap((flat, at) => {
    const line = lineAround(outline, paragraph.line + from + at);
    const found = readLine(line, paragraph, at === 0 && from === 0);
    // A ticked box alone within prose may be talk about boxes: `[x] marks what is done`.
    const alone = found?.code === 'no-bullet' && at + from > 0 && !before && /^\s*\[[xX]\]/u.test(line.text);
    before = found !== null;
    const isProse =
      found === null ||
      alone ||
      !/^[^\p{L}\p{N}]*[[［【〔]/u.test(flat.text.replace(/^\s*[(（]?\p{L}[)）.、]|^\s*\d+[.)]/u, ''));
    return isProse || flat.kinds.trim()[0] === 'c' ? [] : [found];
  });
}

function readLine(line: SourceLine, paragraph: Paragraph, isFirst: boolean): NearMiss | null {
  const indent = isFirst ? paragraph.start - line.start : line.text.length - line.text.trimStart().length;
  const text = line.text.slice(indent).trimEnd();
  for (const { code, line: pattern, message, fix } of KINDS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const lead = code === 'swallowed-list' ? ' '.repeat(paragraph.column - 1) : line.text.slice(0, indent);
    const fixed = fix === null || line.text.trimStart().startsWith('>') ? null : lead + fix(match);
    return { start: line.start + indent, severity: 'warning', code, message, fix: fixed };
  }
  return null;
}

function readHeading(outline: Outline, line: number, start: number): readonly NearMiss[] {
  const { text } = lineAround(outline, line);
  if (!/^\s{0,3}#{1,6}[ \t]+\[[ xX]\][ \t]+\S/u.test(text)) return [];
  const message = 'GitHub draws no box in a heading; write the steps of this part as list items.';
  return [{ start, severity: 'warning', code: 'box-in-heading', message, fix: null }];
}
