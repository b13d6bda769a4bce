import type { Known } from './known.ts';
import type { Content, Piece } from './piece.ts';

/** A row is so many pieces long on average. */
const AVERAGE = 16;

/** A row is from the one piece to before the other. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/** Puts pieces together to rows, so that there are fewer parts to join: a row that the version before had too is the same object. */
export function putTogether(pieces: readonly Piece[], known: Known): readonly Content[] {
  const rows: Content[] = [];
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

function rowOf(pieces: readonly Piece[], { from, to }: Row, known: Known): Content {
  const first = pieces[from] as Piece;
  const last = known.rows.get(first);
  if (last?.pieces.length === to - from && last.pieces.every((piece, at) => piece === pieces[from + at]))
    return last.content;
  const row = pieces.slice(from, to);
  const content = sumUp(row);
  known.rows.set(first, { pieces: row, content });
  return content;
}

function sumUp(pieces: readonly Piece[]): Content {
  const sum = { length: 0, lines: 0, steps: [], headings: [], signs: [], obstacles: [] } as Building;
  for (const { length, lines, steps, headings, signs, obstacles } of pieces) {
    const [by, before] = [sum.length, sum.steps.length];
    for (const step of steps)
      sum.steps.push({ ...step, start: step.start + by, parent: step.parent < 0 ? -1 : step.parent + before });
    for (const heading of headings) sum.headings.push({ ...heading, start: heading.start + by });
    for (const sign of signs) sum.signs.push({ ...sign, at: sign.at + by });
    for (const obstacle of obstacles) sum.obstacles.push({ ...obstacle, start: obstacle.start + by });
    sum.length += length;
    sum.lines += lines;
  }
  return {
    ...sum,
    hasVaultSign: pieces.some(({ hasVaultSign }) => hasVaultSign),
    isPlain: pieces.every(({ isPlain }) => isPlain),
    mayOpenStage: pieces.some(({ mayOpenStage }) => mayOpenStage),
    leavesOut: pieces.some(({ leavesOut }) => leavesOut),
  };
}

type Building = {
  -readonly [K in 'length' | 'lines']: Content[K];
} & { readonly [K in 'steps' | 'headings' | 'signs' | 'obstacles']: Content[K][number][] };
