import { type FlatText, flattenRuns } from '../flat-text.ts';
import type { Heading, Inline, Outline, Paragraph } from '../outline.ts';
import { splitLines } from '../split-lines.ts';
import { walkBlocks } from '../walk-outline.ts';
import { lineAround, type NearMiss } from './near-miss.ts';

/** A way to begin a line of prose that was meant as a list item with a box. `fix` makes the line of what matched, without its indentation. */
interface Kind {
  readonly code: string;
  readonly line: RegExp;
  readonly message: string;
  readonly fix: ((match: RegExpExecArray) => string) | null;
}

const rewrite = ({ groups }: RegExpExecArray) => `- [${groups?.mark || ' '}] ${groups?.text ?? ''}`;
const MARK = '(?<mark>[ xX]?)';
const DEEP = 'So deep an indentation makes this line part of the paragraph before.';
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
    message: DEEP,
    fix: (match) => match.input,
  },
  {
    code: 'empty-brackets',
    line: /^(?<bullet>[-*+]\s+)\[\]\s+(?<text>\S.*)$/u,
    message: DEEP,
    fix: ({ groups }) => `${groups?.bullet}[ ] ${groups?.text}`,
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

const BRACKETS = /[[［【〔]/;
const LETTERING = /^\s*(?:[(（]?\p{L}[)）.、]|\d+[.)])/u;

/** Finds lines of paragraphs that were meant as list items with a box, and boxes in headings. */
export function findLineBoxes(outline: Outline): readonly NearMiss[] {
  const inItems = new Set<Inline>();
  return [...walkBlocks(outline.blocks)].flatMap((block) => {
    if (block.kind === 'item' && block.blocks[0]?.kind === 'paragraph') inItems.add(block.blocks[0]);
    if (block.kind === 'heading') return readHeading(outline, block);
    if (block.kind !== 'paragraph' || !BRACKETS.test(outline.source.slice(block.start, block.end))) return [];
    // The first line of an item is read with the item.
    return new ParagraphReader(outline, block).read(inItems.has(block) ? 1 : 0);
  });
}

class ParagraphReader {
  readonly #outline: Outline;
  readonly #paragraph: Paragraph;
  #depth: number | null = null;
  #isAfterBox = false;

  constructor(outline: Outline, paragraph: Paragraph) {
    this.#outline = outline;
    this.#paragraph = paragraph;
  }

  read(from: number): readonly NearMiss[] {
    const lines = splitLines(this.#outline.runs(this.#paragraph)).map(flattenRuns);
    return lines.flatMap((flat, at) => (at < from ? [] : (this.#readLine(flat, at) ?? [])));
  }

  #readLine(flat: FlatText, at: number): NearMiss | null {
    const line = lineAround(this.#outline, this.#paragraph.line + at);
    const indent = at === 0 ? this.#paragraph.start - line.start : line.text.length - line.text.trimStart().length;
    const text = line.text.slice(indent).trimEnd();
    const kind = KINDS.find((candidate) => candidate.line.test(text));
    const match = kind?.line.exec(text) ?? null;
    // A ticked box alone in prose may be talk about boxes: "[x] marks what is done".
    const isTalk = at > 0 && !this.#isAfterBox && /^\[[xX]\]/.test(text);
    this.#isAfterBox = match !== null;
    if (kind === undefined || match === null || isTalk || !isVisible(flat)) return null;
    const fix = kind.fix === null || line.text.trimStart().startsWith('>') ? null : kind.fix(match);
    const lead = kind.message === DEEP ? this.#lead(indent) : line.text.slice(0, indent);
    return {
      start: line.start + indent,
      severity: 'warning',
      code: kind.code,
      message: kind.message,
      fix: fix === null ? null : lead + fix,
    };
  }

  /** Swallowed lines move out to where the paragraph stands and keep their depth among themselves. */
  #lead(indent: number): string {
    this.#depth ??= indent;
    return ' '.repeat(this.#paragraph.column - 1 + Math.max(0, indent - this.#depth));
  }
}

/** Whether the brackets that begin a line are seen as text: links and code are no boxes. */
function isVisible({ text, kinds }: FlatText): boolean {
  const shown = text.replace(LETTERING, '');
  const at = text.length - shown.length + shown.search(BRACKETS);
  return /^[^\p{L}\p{N}[［【〔]*[[［【〔]/u.test(shown) && (kinds[at] === 't' || kinds[at] === 'd');
}

function readHeading(outline: Outline, { line, start }: Heading): readonly NearMiss[] {
  if (!/^\s{0,3}#{1,6}[ \t]+\[[ xX]\][ \t]+\S/u.test(lineAround(outline, line).text)) return [];
  const message = 'GitHub draws no box in a heading; write the steps of this part as list items.';
  return [{ start, severity: 'warning', code: 'box-in-heading', message, fix: null }];
}
