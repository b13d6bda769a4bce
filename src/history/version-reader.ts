import { checkLimits } from '../markdown/limits/check-limits.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { passNotLoaded } from '../on-demand.ts';
import type { Reading, SeenStep } from './history.ts';
import { cutText } from './pieces/cut-text.ts';
import { joinPieces } from './pieces/join-pieces.ts';
import type { Piece, PieceStep } from './pieces/piece.ts';
import { readPiece } from './pieces/read-piece.ts';
import { readVersion } from './read-version.ts';

/** Fewer lines break no limit that a piece would not break. */
const MOST_LINES = 4000;
/** Of pieces that no version has any more; a piece takes some twenty times the room of its text. */
const MOST_KEPT = 8_000_000;

/** Reads versions of one file, one after the other: what two have in common is read once. Each says what `readVersion` says of it. */
export class VersionReader {
  readonly #path: string;
  #pieces = new Map<string, Piece>();
  #seen = new Map<PieceStep, SeenStep>();
  #kept = 0;
  #before: readonly Piece[] = [];

  constructor(path: string) {
    this.#path = path;
  }

  read(text: string): Reading {
    return this.#join(text) ?? readVersion({ path: this.#path, text });
  }

  /** Null where the text must be read whole. */
  #join(text: string): Reading | null {
    // Front matter says what marks mean in every piece.
    if (/^\uFEFF?---/.test(text)) return null;
    const pieces = cutText(text, this.#before, (piece) => this.#read(piece));
    this.#before = pieces;
    const lines = pieces.reduce((sum, piece) => sum + piece.lines, 0);
    return lines > MOST_LINES && !isWithinLimits(text) ? null : joinPieces(pieces, this.#seen);
  }

  #read(text: string): Piece {
    const known = this.#pieces.get(text);
    if (known !== undefined) return known;
    if (this.#kept > MOST_KEPT) this.#forget();
    const piece = readPiece(text, this.#path);
    this.#kept += text.length;
    this.#pieces.set(text, piece);
    return piece;
  }

  #forget(): void {
    this.#pieces = new Map();
    this.#seen = new Map();
    this.#kept = 0;
  }
}

function isWithinLimits(text: string): boolean {
  try {
    checkLimits(text, lineStarts(text));
    return true;
  } catch (error) {
    passNotLoaded(error);
    return false;
  }
}
