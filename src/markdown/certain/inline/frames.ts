import { NO_OFFSETS } from '../../offsets.ts';
import type { Run, RunKind } from '../../outline.ts';
import type { Mark } from './emphasis.ts';
import { TextRun } from './text-run.ts';

/** What has been opened and not closed yet: a bracket, a mark of emphasis, or, outermost, the text itself. */
export interface Frame {
  readonly opener: '' | '[' | '![' | Mark;
  readonly start: number;
  readonly parts: (Run | TextRun)[];
  hasLink: boolean;
}

/** What closes looks through all that is open. */
const MOST_OPEN = 30;
const NO_RUNS: readonly Run[] = [];

/** What an inline text holds so far, and what is still open in it. */
export class Frames {
  readonly #frames: Frame[] = [{ opener: '', start: 0, parts: [], hasLink: false }];

  get top(): Frame {
    return this.#frames[this.#frames.length - 1] as Frame;
  }

  /** False where too much is open. */
  open(opener: Frame['opener'], start: number): boolean {
    this.#frames.push({ opener, start, parts: [], hasLink: false });
    return this.#frames.length <= MOST_OPEN;
  }

  /** How many frames are open around the innermost bracket; null where none is. */
  bracketDepth(): number | null {
    const depth = this.#frames.findLastIndex(({ opener }) => opener === '[' || opener === '![');
    return depth < 0 ? null : depth;
  }

  /** What is open from a depth on inwards. */
  from(depth: number): readonly Frame[] {
    return this.#frames.slice(depth);
  }

  /** The depth of the innermost mark of a kind; null where none is open. */
  markDepth(char: number): number | null {
    const depth = this.#frames.findLastIndex(({ opener }) => typeof opener === 'object' && opener.char === char);
    return depth < 0 ? null : depth;
  }

  /** Adds text that the source draws from `start` to `end`. */
  addText(text: string, start: number, end: number): void {
    const last = this.top.parts[this.top.parts.length - 1];
    if (last instanceof TextRun) last.add(text, start, end);
    else this.top.parts.push(new TextRun(text, start, end));
  }

  add(run: Omit<Run, 'start' | 'end'>, start: number, end: number): void {
    this.top.parts.push({ ...run, start, end });
  }

  /** Closes the innermost frame as emphasis or a link. */
  close(kind: RunKind, end: number, url: string | null): void {
    const frame = this.#frames.pop() as Frame;
    const runs = this.finish(frame);
    this.top.hasLink ||= frame.hasLink || kind === 'link';
    const text = runs.map((run) => run.text).join('');
    this.add({ kind, text, offsets: NO_OFFSETS, url, runs }, frame.start, end);
  }

  /** Puts all that the innermost frame holds into one of a kind, which begins `start` characters behind it. */
  closeInside(kind: RunKind, { start, end }: { start: number; end: number }): void {
    const frame = this.top;
    const runs = this.finish(frame);
    frame.parts.length = 0;
    const text = runs.map((run) => run.text).join('');
    this.add({ kind, text, offsets: NO_OFFSETS, url: null, runs }, frame.start + start, end);
  }

  /** Takes the innermost frame out. */
  pop(): Frame {
    return this.#frames.pop() as Frame;
  }

  /** Takes what opened frames for text, down to `depth`. */
  leaveOpen(source: string, depth: number): void {
    while (this.#frames.length > depth) {
      const { opener, start, parts, hasLink } = this.pop();
      this.addText(source.slice(start, start + opener.length), start, start + opener.length);
      const [first, ...others] = parts;
      const last = this.top.parts[this.top.parts.length - 1];
      if (first instanceof TextRun && last instanceof TextRun) last.append(first);
      else if (first !== undefined) this.top.parts.push(first);
      for (const part of others) this.top.parts.push(part);
      this.top.hasLink ||= hasLink;
    }
  }

  /** The runs of a frame, of which nothing more comes. */
  finish(frame: Frame): readonly Run[] {
    return frame.parts.map((part) => {
      if (!(part instanceof TextRun)) return part;
      const { text, start } = part;
      // The end of a line is in the text, and not in its span.
      const end = part.end - (text.endsWith('\r\n') ? 2 : text.endsWith('\n') ? 1 : 0);
      return { kind: 'text', text, offsets: part.offsets(), url: null, runs: NO_RUNS, start, end };
    });
  }
}
