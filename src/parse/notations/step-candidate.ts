import { foldSpace, type Range, rangeOf } from '../../markdown/flat-text.ts';
import { spanOf } from '../../markdown/line-starts.ts';
import type { Outline, Span } from '../../markdown/outline.ts';
import type { Line } from '../line/read-line.ts';
import type { Mark, MarkMeaning, Notation, Status, Step } from '../roadmap.ts';

/**
 * What every recogniser is given: the outline of one file, what marks in brackets mean, and what its legend and front matter
 * say of glyphs. `legendSpans` are the blocks that explain glyphs: nothing there is a step.
 */
export interface Page {
  readonly path: string;
  readonly outline: Outline;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  readonly glyphs: ReadonlyMap<string, MarkMeaning>;
  readonly legendSpans: readonly Span[];
  /** Whether a glyph may stand anywhere in the file: where none does, nothing that needs one is looked for. */
  readonly mayShowGlyph: boolean;
}

/**
 * A line that a recogniser takes for a step. `span` is all that belongs to it: another candidate that begins inside is below it.
 * `mark` are the characters that say the status; `note` is set only where a glyph or a word says it.
 */
export interface StepCandidate
  extends Pick<Step, 'notation' | 'line' | 'column' | 'mark' | 'status' | 'note' | 'spans'>,
    Pick<Line, 'title' | 'fields' | 'prerequisites' | 'links'> {
  readonly span: Range;
  /** Its mark parks it, whatever its fields say. */
  readonly parked: boolean;
}

/** The offsets at which steps begin, in order. */
export function startsOf(candidates: readonly StepCandidate[]): readonly number[] {
  return candidates.map(({ span }) => span.start).sort((a, b) => a - b);
}

/** Where a step stands and what says its status: `at` is the offset at which its problems are told. */
export interface Marked {
  readonly notation: Notation;
  readonly span: Span;
  readonly at: number;
  readonly mark: Mark;
  readonly meaning: MarkMeaning;
}

/** A notation with what finds its steps in a file. */
export interface Recogniser extends Notation {
  readonly find: (page: Page) => readonly StepCandidate[];
  /** Whether a part of a file has what may be a step of it, depending on the rest of the file. */
  readonly mayFind: (part: Page) => boolean;
}

/** Makes a step of what stands somewhere and what its line says. */
export function toCandidate(
  { lines, source }: Outline,
  { notation, span: { start, end }, at, mark, meaning }: Marked,
  read: Line,
): StepCandidate {
  const { line, column } = spanOf(lines, at, at);
  const { title, fields, links, prerequisites } = read;
  const note = read.note && foldSpace(read.note.text);
  const spans = { ...read.spans, note: read.note && rangeOf(read.note, source) };
  // A sign or a word that is no box has said itself whether the step is begun.
  const status = statusOf(meaning, { ...read, doing: read.doing && notation.box !== null });
  const parked = meaning === 'parked';
  // Of the block only where it stands is kept, so that it is let go with the outline.
  const span = { start, end };
  return { notation, span, line, column, mark, spans, status, parked, title, note, fields, prerequisites, links };
}

/** A ticked step is done whatever else its line says; what parks a step leaves it open. */
function statusOf(meaning: MarkMeaning, { struck, doing }: Line): Status {
  if (meaning === 'done') return 'done';
  if (struck || meaning === 'dropped') return 'dropped';
  return doing ? 'doing' : meaning === 'parked' ? 'todo' : meaning;
}
