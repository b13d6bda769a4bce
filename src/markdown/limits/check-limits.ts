import type { Nodes } from 'mdast';
import { onDemand } from '../../on-demand.ts';
import { skipBlanks } from '../certain/line.ts';
import { lowerBound } from '../count-between.ts';
import { OverLimit } from './over-limit.ts';

const remark = onDemand(() => import('../remark/parse-tree.ts'));

/** What is made of a line takes about as long for a short one as for a long one: a file of 2 MB holds a million of them. */
const MOST_LINES = 150_000;
/** remark takes about a tenth of a millisecond for each line, however short, and for each list or quote that one opens. */
const MOST_LEFT = 50_000;
/** For each list or quote that a line opens remark goes back over those that it has opened before. */
const DEEPEST_LINE = 30;
/** A list 200 deep begins in this column at least, and what reads outlines calls itself once a level. */
const FARTHEST = 400;
/** remark goes back over all lines of a list or quote for each line that carries it on without its mark. */
const MOST_CARRIED = 4000;
/** remark copies all that it has made of a piece for each line that ends a list or quote and opens no other. */
const MOST_ENDED = 300;
/** A line that is text wherever a paragraph goes on. */
const TEXT = /^[\p{L}\p{N}"'“‘([]/u;
/** For each of these signs remark may look at all that follows in its paragraph. */
const MOST_SIGNS = 500;
const SIGNS = '<[]*_~`';
/** Nobody writes such a line, be it in code; whether it is a paragraph would take long to find out. */
const MOST_SIGNS_IN_LINE = 20_000;
const BOX = /^[^[]{0,20}\[.\]/;

/** Behind the mark of a list stands a blank: the row of dashes below the head of a table is none. */
const MARKS = /^[ \t]*(?:(?:(?:[-+*]|\d{1,9}[.)])(?![^ \t])|>)[ \t]*)+/;
const MARK = /[-+*>]|\d{1,9}[.)]/g;
const BREAK = /^[ \t]*([-*])[ \t]*(?:\1[ \t]*)*$/;

/**
 * Throws where a text is of a form that remark reads in more time than in proportion to its length, or not at all. The text is looked
 * at once. `before` is how many lines of its file stand before it. The result counts its lines, and the lists and quotes that they open beyond one.
 */
export function checkLimits(source: string, lines: readonly number[], before = 0): number {
  const signs = new SignCount(source, lines, before);
  const ends = new EndCount();
  let [carried, left] = [0, 0];
  for (const [at, start] of lines.entries()) {
    const number = before + at + 1;
    const line = source.slice(start, lines[at + 1]).trimEnd();
    const marks = line === '' || BREAK.test(line) ? '' : (MARKS.exec(line)?.[0] ?? '');
    const depth = depthOf(line, marks, number);
    left += Math.max(depth, 1);
    checkLeft(left, number);
    carried = nextCarried(line, depth, carried);
    if (carried > MOST_CARRIED)
      throw new OverLimit(
        number,
        `More than ${MOST_CARRIED} lines stand in one list or quote without a blank line. Put one between them.`,
      );
    ends.add(line, marks, number);
    signs.add(line, start);
  }
  signs.end(source.length);
  return left;
}

/** Throws where a file has more lines than are read. `before` is how many lines its front matter takes. */
export function checkLines(count: number, before: number): void {
  if (count - before > MOST_LINES)
    throw new OverLimit(before + MOST_LINES + 1, `It has more than ${MOST_LINES} lines. Split it into smaller files.`);
}

/** Throws, at a line, where remark would read more lines than it can in a while. */
export function checkLeft(count: number, line: number): void {
  if (count > MOST_LEFT)
    throw new OverLimit(
      line,
      `It has more than ${MOST_LEFT} lines and nested lists that are not plain items, headings and text. Split it into smaller files.`,
    );
}

/** How many lists and quotes a line opens; throws where that are too many, or where it begins too deep in others. */
function depthOf(line: string, marks: string, number: number): number {
  const depth = marks.match(MARK)?.length ?? 0;
  if (depth > DEEPEST_LINE)
    throw new OverLimit(
      number,
      `This line opens more than ${DEEPEST_LINE} lists and quotes in each other. Nest them less.`,
    );
  if (depth > 0 && skipBlanks(line, 0, 0).column > FARTHEST)
    throw new OverLimit(number, `This line begins more than ${FARTHEST} columns from the left. Nest lists less.`);
  return depth;
}

/** How many lines carry on a list or quote; 0 outside of any. */
function nextCarried(line: string, depth: number, carried: number): number {
  if (line === '') return 0;
  if (depth > 0) return 1;
  return carried === 0 ? 0 : carried + 1;
}

/**
 * Counts the lines at which a list or quote may end, and opens no other: they begin further left than the line before, behind their marks.
 * Text that carries on a paragraph ends none, and before what stands in the first column behind a blank line a file is cut.
 */
class EndCount {
  #column = 0;
  #count = 0;
  #isText = false;
  #isAfterBlank = false;

  add(line: string, marks: string, number: number): void {
    if (line !== '') this.#addWritten(line, marks, number);
    this.#isAfterBlank = line === '';
  }

  #addWritten(line: string, marks: string, number: number): void {
    const { at, column } = skipBlanks(line, 0, 0);
    const from = marks === '' ? column : widthOf(marks);
    const isText = TEXT.test(line.slice(Math.max(at, marks.length)));
    const carriesOn = this.#isText && isText && !this.#isAfterBlank;
    const isLeft = from < this.#column && (marks === '' || line[at] === '>');
    const mayEnd = isLeft && !carriesOn && !(from === 0 && this.#isAfterBlank);
    if (mayEnd) this.#count += 1;
    if (this.#count > MOST_ENDED)
      throw new OverLimit(
        number,
        `At more than ${MOST_ENDED} lines a list or quote ends within another one, or without a blank line. Put a heading between them.`,
      );
    // Code and raw HTML go on behind blank lines, whatever their lines say.
    this.#isText = isText && (this.#isText || isLeft || marks !== '');
    this.#column = marks === '' ? Math.min(from, this.#column) : from;
  }
}

/** The column behind marks and a blank, which is there also where the line ends. */
function widthOf(marks: string): number {
  let column = 0;
  for (const char of /[ \t]$/.test(marks) ? marks : `${marks} `) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}

/** Counts signs from blank line to blank line, which end every paragraph, and where that are many, paragraph by paragraph. */
class SignCount {
  readonly #source: string;
  readonly #lines: readonly number[];
  readonly #before: number;
  #start = 0;
  #count = 0;

  constructor(source: string, lines: readonly number[], before: number) {
    this.#source = source;
    this.#lines = lines;
    this.#before = before;
  }

  add(line: string, start: number): void {
    if (line === '') this.end(start);
    const signs = countSigns(line);
    if (signs > MOST_SIGNS_IN_LINE) throw this.#over(start, 'line', MOST_SIGNS_IN_LINE);
    this.#count += signs;
  }

  end(at: number): void {
    if (this.#count > MOST_SIGNS) this.#checkParagraphs(this.#start, at);
    this.#start = at;
    this.#count = 0;
  }

  #checkParagraphs(from: number, to: number): void {
    const waiting: Nodes[] = [remark().parseBlocks(this.#source.slice(from, to))];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const start = from + (node.position?.start.offset ?? 0);
      const isInline = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
      if (!isInline && 'children' in node) for (const child of node.children) waiting.push(child);
      if (isInline && countSigns(this.#source.slice(start, from + (node.position?.end.offset ?? 0))) > MOST_SIGNS)
        throw this.#over(start, 'paragraph', MOST_SIGNS);
    }
  }

  #over(start: number, what: 'line' | 'paragraph', most: number): OverLimit {
    const signs = [...SIGNS].join(' ');
    return new OverLimit(
      this.#before + lowerBound(this.#lines, start + 1),
      `This ${what} holds more than ${most} of the signs that begin links, emphasis, code or tags (${signs}). Split it.`,
    );
  }
}

/** A bracket that closes counts where it has none to close. A box at the beginning leads to no search. */
function countSigns(text: string): number {
  let [count, open] = [0, 0];
  for (const sign of text.replace(BOX, '')) {
    if (sign === ']' && open > 0) open -= 1;
    else if (SIGNS.includes(sign)) count += 1;
    if (sign === '[') open += 1;
  }
  return count;
}
