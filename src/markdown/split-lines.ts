import { type Run, sliceRun } from './outline.ts';

const LINE_END = /\r\n|\n|\r/g;

/** The lines of a paragraph: its runs, cut where a line ends, softly or hard. */
export function splitLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [at, piece] of splitRun(run).entries()) {
      if (at > 0) lines.push([]);
      if (piece !== null) lines.at(-1)?.push(piece);
    }
  }
  return lines;
}

/** A run's pieces, one a line; a hard line end is nothing between two lines. */
function splitRun(run: Run): readonly (Run | null)[] {
  if (run.kind === 'break') return [null, null];
  if (run.kind !== 'text') return [run];
  const ends = [...run.text.matchAll(LINE_END)];
  const starts = [0, ...ends.map((end) => end.index + end[0].length)];
  return starts.map((start, at) => sliceRun(run, start, ends[at]?.index));
}
