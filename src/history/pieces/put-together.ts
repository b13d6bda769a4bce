import type { SeenStep } from '../history.ts';
import type { Known } from './known.ts';
import type { Piece, PieceStep, Row, RowSteps } from './piece.ts';

/** A row is so many pieces long on average. */
const AVERAGE = 16;

/** Puts pieces together to rows, so that there is less to join: a row that the version before had too is the same object. */
export function putTogether(pieces: readonly Piece[], known: Known): readonly Row[] {
  const rows: Row[] = [];
  for (let from = 0; from < pieces.length; ) {
    let to = from + 1;
    while (to < pieces.length && !beginsRow(pieces[to] as Piece)) to += 1;
    rows.push(rowOf(pieces, { from, to }, known));
    from = to;
  }
  return rows;
}

/** Where a row begins is said by that piece alone, so that pieces that come or go change no other row. */
function beginsRow({ length }: Piece): boolean {
  return length % AVERAGE === 0;
}

/** The row from one piece to before another. */
function rowOf(pieces: readonly Piece[], { from, to }: { from: number; to: number }, known: Known): Row {
  const first = pieces[from] as Piece;
  const last = known.rows.get(first);
  if (last?.pieces.length === to - from && last.pieces.every((piece, at) => piece === pieces[from + at])) return last;
  const row = sumUp(pieces.slice(from, to));
  known.rows.set(first, row);
  return row;
}

function sumUp(pieces: readonly Piece[]): Row {
  const steps: PieceStep[] = [];
  const [headings, signs, obstacles]: [
    Piece['headings'][number][],
    Piece['signs'][number][],
    Piece['obstacles'][number][],
  ] = [[], [], []];
  let [length, lines] = [0, 0];
  for (const piece of pieces) {
    const [by, before] = [length, steps.length];
    for (const { start, parent, list, said, parked, seen } of piece.steps)
      steps.push({ start: start + by, parent: parent < 0 ? -1 : parent + before, list, said, parked, seen });
    for (const heading of piece.headings) headings.push({ ...heading, start: heading.start + by });
    for (const sign of piece.signs) signs.push({ ...sign, at: sign.at + by });
    for (const obstacle of piece.obstacles) obstacles.push({ ...obstacle, start: obstacle.start + by });
    length += piece.length;
    lines += piece.lines;
  }
  return {
    pieces,
    ...{ length, lines, headings, signs, obstacles },
    ...sumSteps(steps),
    hasVaultSign: pieces.some(({ hasVaultSign }) => hasVaultSign),
    isPlain: pieces.every(({ isPlain }) => isPlain),
    mayOpenStage: pieces.some(({ mayOpenStage }) => mayOpenStage),
    leavesOut: pieces.some(({ leavesOut }) => leavesOut),
  };
}

/** What steps say together. */
export function sumSteps(steps: readonly PieceStep[]): RowSteps {
  const tally = { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0 };
  const [seen, own, names]: [SeenStep[], number[], number[]] = [[], [], []];
  let [answers, isAnyWritten] = [0, false];
  for (const { seen: step, said, parked } of steps) {
    seen.push(step);
    own.push(said.own);
    names.push(...said.names);
    if (said.isAnswer) answers += 1;
    isAnyWritten ||= said.written !== null;
    tally[step.status] += 1;
    if (parked) tally.parked += 1;
  }
  return { steps, seen, own, names, answers, isAnyWritten, tally };
}
