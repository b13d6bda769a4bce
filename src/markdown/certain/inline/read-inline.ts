import { NO_OFFSETS } from '../../offsets.ts';
import type { Outline, Run } from '../../outline.ts';
import { type Mark, readMark } from './emphasis.ts';
import { Frames } from './frames.ts';

import { addText, readLeaf, type Segment } from './inline-leaves.ts';
import { readTarget, UNCERTAIN } from './inline-parts.ts';
import { TextRun } from './text-run.ts';

/** A file, and whether it may define targets for links by their text alone. */
export interface InlineFile extends Pick<Outline, 'source' | 'lines'> {
  readonly hasDefinitions: boolean;
}

const TILDE = 126;
const ADDRESS = /https?:\/\/|www\./i;
/** What may begin something else than text: 1 always, 2 in a segment that holds an address. */
const SPECIAL = new Uint8Array(128);
for (const char of '\\`[]!<&*_~') SPECIAL[char.charCodeAt(0)] = 1;
for (const char of 'hHwW') SPECIAL[char.charCodeAt(0)] = 2;

/**
 * Reads the inline Markdown of one block; null where its reading is not certain. Certain are plain text, escapes, code on one line,
 * links and images with a plain target, emphasis whose marks pair without a choice, tags on one line, and addresses.
 */
export function readInline(file: InlineFile, segments: readonly Segment[]): readonly Run[] | null {
  const reader = new InlineReader(file);
  for (const [at, segment] of segments.entries()) {
    const isLast = at === segments.length - 1;
    reader.isLast = isLast;
    const end = isLast ? segment.end : reader.textEnd(segment);
    if (!reader.readSegment(segment, end) || !(isLast || reader.endLine(end, segment))) return null;
  }
  return reader.end();
}

class InlineReader {
  readonly #file: InlineFile;
  readonly #source: string;
  readonly #frames: Frames;
  #segment: Segment = { start: 0, end: 0, lineEnd: 0 };
  #hasAddress = false;
  /** Whether the segment is the last of its block. */
  isLast = true;
  /** Marks that were left open in others: what closes them might reach across. */
  readonly #left = new Set<number>();

  constructor(file: InlineFile) {
    this.#file = file;
    this.#source = file.source;
    this.#frames = new Frames();
  }

  /** Where the text of a line that goes on ends: before a backslash that breaks it, which is the last character and not escaped itself. */
  textEnd({ start, end, lineEnd }: Segment): number {
    let first = end;
    while (first > start && this.#source[first - 1] === '\\') first -= 1;
    return end === lineEnd && (end - first) % 2 === 1 ? end - 1 : end;
  }

  /** Reads a segment up to `end`. */
  readSegment(segment: Segment, end: number): boolean {
    const { start } = segment;
    this.#segment = segment;
    this.#hasAddress = ADDRESS.test(this.#source.slice(start, segment.end));
    // An address may take the backslash for its own.
    if (this.#hasAddress && end < segment.end) return false;
    let from = start;
    for (let at = start; at < end; ) {
      if (this.#isSpecial(this.#source.charCodeAt(at))) {
        this.#addText(from, at);
        at = this.#readSpecial(at);
        if (at === UNCERTAIN) return false;
        from = at;
      } else at += 1;
    }
    this.#addText(from, end);
    return true;
  }

  /** Two blanks or more before the end of a line that goes on break it, and so does a backslash; behind an open bracket remark lets the break reach further. */
  endLine(end: number, { lineEnd }: Segment): boolean {
    const rest = this.#source.slice(end, lineEnd);
    if (rest !== '\\' && (rest.length < 2 || rest.includes('\t'))) {
      this.#addText(lineEnd, lineEnd + (this.#source[lineEnd] === '\r' ? 2 : 1));
      return true;
    }
    this.#frames.add({ kind: 'break', text: '\n', offsets: end, url: null, runs: [] }, end, lineEnd);
    return this.#frames.bracketDepth() === null;
  }

  end(): readonly Run[] {
    this.#frames.leaveOpen(this.#source, 1);
    const { top } = this.#frames;
    return this.#frames.finish(top);
  }

  #isSpecial(char: number): boolean {
    const kind = char < SPECIAL.length ? SPECIAL[char] : 0;
    return kind === 1 || (kind === 2 && this.#hasAddress);
  }

  #addText(start: number, end: number): number {
    return addText({ source: this.#source, frames: this.#frames }, start, end);
  }

  /** Returns the offset to go on at. */
  #readSpecial(at: number): number {
    const isBracketNext = this.#source[at + 1] === '[' && at + 1 < this.#segment.end;
    switch (this.#source[at]) {
      case '[':
        // What may be the label of a reference has the blanks before its next line in its text.
        if (!this.isLast && at > this.#segment.start && this.#source[at - 1] === ']') return UNCERTAIN;
        return this.#frames.open('[', at) ? at + 1 : UNCERTAIN;
      case '!':
        if (!isBracketNext) return this.#addText(at, at + 1);
        return this.#frames.open('![', at) ? at + 2 : UNCERTAIN;
      case ']':
        return this.#closeBracket(at);
      case '*':
      case '_':
      case '~':
        return this.#readMark(at);
      default:
        return readLeaf({ source: this.#source, segment: this.#segment, frames: this.#frames }, at);
    }
  }

  #readMark(at: number): number {
    if (/\\[*_~]/.test(this.#source.slice(Math.max(this.#segment.start, at - 2), at))) return UNCERTAIN;
    const mark = readMark(this.#source, at, this.#segment);
    if (mark.isUnclear) return UNCERTAIN;
    const { char, length } = mark;
    const depth = mark.closes ? this.#frames.markDepth(char) : null;
    if (depth !== null) return this.#closeMark(mark, at + length, depth);
    if (mark.closes && this.#left.has(char)) return UNCERTAIN;
    if (!mark.opens || (char === TILDE && length > 2)) return this.#addText(at, at + length);
    return this.#frames.open(mark, at) ? at + length : UNCERTAIN;
  }

  /** Tildes that are still open in it are text, and three marks are strong text in emphasis. */
  #closeMark({ char, length }: Mark, end: number, depth: number): number {
    for (const { opener } of this.#frames.from(depth + 1)) {
      if (typeof opener !== 'object' || opener.char !== TILDE) return UNCERTAIN;
      this.#left.add(TILDE);
    }
    this.#frames.leaveOpen(this.#source, depth + 1);
    if (this.#frames.top.opener.length !== length || length > 3) return UNCERTAIN;
    if (length === 3) this.#frames.closeInside('strong', { start: 1, end: end - 1 });
    this.#frames.close(char === TILDE ? 'delete' : length === 2 ? 'strong' : 'emphasis', end, null);
    return end;
  }

  #closeBracket(at: number): number {
    const depth = this.#frames.bracketDepth();
    const isTarget = this.#source[at + 1] === '(' && at + 1 < this.#segment.end;
    if (depth === null || !isTarget || this.#mayBeNote(depth)) return this.#closePlainBracket(at, depth);
    const target = readTarget(this.#source, at + 1, { end: this.#segment.end, isLast: this.isLast });
    if (target === null) return UNCERTAIN;
    if (target === 'text') return this.#closePlainBracket(at, depth);
    this.#frames.leaveOpen(this.#source, depth + 1);
    const { opener, hasLink } = this.#frames.top;
    if (hasLink) return UNCERTAIN;
    if (opener === '![') return this.#addImage(target);
    this.#frames.close('link', target.end, target.url);
    return target.end;
  }

  /** Whether the bracket at a depth may be around the name of a footnote. */
  #mayBeNote(depth: number): boolean {
    const [{ opener, start } = this.#frames.top] = this.#frames.from(depth);
    return this.#file.hasDefinitions && this.#source[start + opener.length] === '^';
  }

  /** Brackets alone are text, unless the file says what they lead to. */
  #closePlainBracket(at: number, depth: number | null): number {
    if (this.#file.hasDefinitions) return UNCERTAIN;
    if (depth !== null) {
      if (typeof this.#frames.top.opener === 'object') return UNCERTAIN;
      this.#frames.leaveOpen(this.#source, depth);
    }
    return this.#addText(at, at + 1);
  }

  #addImage({ url, end }: { url: string; end: number }): number {
    const { start, parts } = this.#frames.pop();
    const [alt] = parts;
    const isPlain = alt instanceof TextRun && parts.length === 1 && !/^[![]/.test(alt.text);
    if (alt !== undefined && !isPlain) return UNCERTAIN;
    const [text, offsets] = isPlain ? [alt.text, alt.offsets()] : ['', NO_OFFSETS];
    this.#frames.add({ kind: 'image', text, offsets, url, runs: [] }, start, end);
    return end;
  }
}
