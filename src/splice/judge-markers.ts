import { splitLines } from '../markdown/line-starts.ts';
import { fileProblem, type Problem, toProblem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { END, type Marker, START } from './find-markers.ts';

type Fault = Omit<Parameters<typeof toProblem>[1], 'line' | 'column'>;

/** What is wrong with the markers of a README: one problem per offending line; none for exactly one pair in order. */
export function judgeMarkers({ path, text }: Source, markers: readonly Marker[]): readonly Problem[] {
  const placed = markers.filter((marker) => marker.place === 'alone');
  const misplaced = markers.filter((marker) => marker.place !== 'alone');
  if (markers.length === 0) return [fileProblem(path, 'markers-missing', MISSING)];
  const faults = [
    ...misplaced.map((marker) => [marker, describeMisplaced(marker)] as const),
    ...judgePlaced(placed, misplaced.length, splitLines(text)),
  ];
  return faults
    .map(([{ line, column }, fault]) => toProblem(path, { line, column, ...fault }))
    .sort((one, other) => one.line - other.line);
}

/** How many lines of other markers a message names. */
const MOST_NAMED = 20;

const MISSING = `No markers: paste these two lines where the progress should stand, each at the beginning of its line:\n${START}\n${END}`;

function describeMisplaced({ text, line, column, place }: Marker): Fault {
  const why =
    place === 'in-tag'
      ? 'stands in a tag that the lines above it open: put a blank line before it'
      : `begins at column ${column} or shares its line: put it alone at the beginning of a line, outside lists and quotes`;
  return { code: 'marker-misplaced', message: `The marker ${text} on line ${line} ${why}.` };
}

function judgePlaced(
  placed: readonly Marker[],
  misplaced: number,
  lines: readonly string[],
): readonly (readonly [Marker, Fault])[] {
  const starts = placed.filter(({ kind }) => kind === 'start');
  const ends = placed.filter(({ kind }) => kind === 'end');
  // A half whose other half is misplaced is told there.
  if (placed.length === 1 && misplaced > 0) return [];
  if (starts.length === 0 || ends.length === 0)
    return placed.map((marker) => [marker, describeOrphan(marker, misplaced > 0 ? [] : lines)]);
  const [first, second] = placed;
  if (first && second && placed.length === 2) return first.kind === 'end' ? describeReversed(first, second) : [];
  const nested = starts.length === ends.length && second?.kind === 'start';
  const kept = [starts[0], ends[nested ? ends.length - 1 : 0]];
  return placed
    .filter((marker) => !kept.includes(marker))
    .map((marker) => [marker, describeExtra(marker, placed, nested)]);
}

/** The other half may be there as text: no marker of its kind was read, or this one were no orphan. */
function describeOrphan({ kind, text, line }: Marker, lines: readonly string[]): Fault {
  const [other, where] = kind === 'start' ? [END, 'below'] : [START, 'above'];
  const unread = lines.findIndex((one) => one.trim() === other) + 1;
  const why = unread > 0 ? ` The one on line ${unread} is text, a part of the HTML, code or comment around it.` : '';
  const message = `The marker ${text} on line ${line} has no other half: add a line ${other} ${where} it, or delete line ${line}.${why}`;
  return { code: 'marker-orphan', message };
}

function describeReversed(end: Marker, start: Marker): readonly (readonly [Marker, Fault])[] {
  const message = `The end marker on line ${end.line} stands before the start marker on line ${start.line}: swap these two lines.`;
  return [
    [end, { code: 'markers-reversed', message, fix: START }],
    [start, { code: 'markers-reversed', message, fix: END }],
  ];
}

function describeExtra(marker: Marker, placed: readonly Marker[], nested: boolean): Fault {
  const lines = [...placed.slice(0, MOST_NAMED).map(({ line }) => line), ...(placed.length > MOST_NAMED ? ['…'] : [])];
  const what = nested ? 'stands inside another pair' : 'is one too many';
  return {
    code: nested ? 'markers-nested' : 'marker-twice',
    message: `The marker ${marker.text} on line ${marker.line} ${what} (markers on lines ${lines.join(', ')}): keep one pair and delete the other lines.`,
  };
}
