import { checkLimits } from '../markdown/limits/check-limits.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { passNotLoaded } from '../on-demand.ts';
import type { Defaults } from '../source.ts';
import type { Reading, SeenStep } from './history.ts';
import { cutText, type Versions } from './pieces/cut-text.ts';
import { joinPieces } from './pieces/join-pieces.ts';
import type { Piece, PieceStep } from './pieces/piece.ts';
import type { KnownLines } from './pieces/read-boxes.ts';
import { readPiece } from './pieces/read-piece.ts';
import { readVersion } from './read-version.ts';

/** Fewer lines break no limit that a piece would not break. */
const MOST_LINES = 4000;
/** Of pieces that are kept, in UTF-16 units: what was read of one takes some twenty times the room of its text. */
const MOST_KEPT = 8_000_000;

/** What is done with bytes: `decode` gives null for those that are no text. */
export interface Bytes extends Pick<Versions, 'isSame'> {
  readonly decode: (bytes: Uint8Array) => string | null;
}

/** Reads versions of one file, one after the other: what two have in common is read once. Each says what `readVersion` says of it. */
export class VersionReader {
  readonly #path: string;
  readonly #bytes: Bytes;
  readonly #defaults: Defaults | undefined;
  #pieces = new Map<string, Piece>();
  #lines: KnownLines = new Map();
  #seen = new Map<PieceStep, SeenStep>();
  #kept = 0;
  #before: readonly Piece[] = [];

  constructor(path: string, bytes: Bytes, defaults?: Defaults) {
    this.#path = path;
    this.#bytes = bytes;
    this.#defaults = defaults;
  }

  /** Null for bytes that are no text. */
  read(bytes: Uint8Array): Reading | null {
    // A piece is read as if nothing were said from outside.
    if (this.#defaults !== undefined) return this.#readWhole(bytes);
    const pieces = cutText({ text: bytes, before: this.#before, isSame: this.#bytes.isSame }, (piece) =>
      this.#read(piece),
    );
    if (pieces === null) return null;
    this.#before = pieces;
    return this.#join(pieces, bytes) ?? this.#readWhole(bytes);
  }

  /** Null where the text must be read whole. */
  #join(pieces: readonly Piece[], bytes: Uint8Array): Reading | null {
    const lines = pieces.reduce((sum, piece) => sum + piece.lines, 0);
    return lines > MOST_LINES && !this.#isWithinLimits(bytes) ? null : joinPieces(pieces, this.#seen);
  }

  #readWhole(bytes: Uint8Array): Reading | null {
    const text = this.#bytes.decode(bytes);
    return text === null
      ? null
      : readVersion({ path: this.#path, text, ...(this.#defaults && { defaults: this.#defaults }) });
  }

  #read(bytes: Uint8Array): Piece | null {
    const text = this.#bytes.decode(bytes);
    const known = this.#pieces.get(text ?? '');
    if (text === null || known !== undefined) return known ?? null;
    if (this.#kept > MOST_KEPT) this.#forget();
    // A copy, since a part of a text keeps all of it in memory.
    const piece = { ...readPiece(text, this.#path, this.#lines), bytes: bytes.slice() };
    this.#kept += text.length;
    this.#pieces.set(text, piece);
    return piece;
  }

  #forget(): void {
    this.#pieces = new Map();
    this.#lines = new Map();
    this.#seen = new Map();
    this.#kept = 0;
  }

  #isWithinLimits(bytes: Uint8Array): boolean {
    const text = this.#bytes.decode(bytes) ?? '';
    try {
      checkLimits(text, lineStarts(text));
      return true;
    } catch (error) {
      passNotLoaded(error);
      return false;
    }
  }
}
