import { checkLimits } from '../markdown/limits/check-limits.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { passNotLoaded } from '../on-demand.ts';
import { isObsidian } from '../parse/fields/is-obsidian.ts';
import { DEFAULT_MARKS, marksOutside } from '../parse/notations/boxes.ts';
import type { Page } from '../parse/notations/step-candidate.ts';
import type { Defaults } from '../source.ts';
import type { Reading, SeenStep } from './history.ts';
import { type CutText, cutText, type Versions } from './pieces/cut-text.ts';
import { joinPieces } from './pieces/join-pieces.ts';
import type { Piece, PieceStep } from './pieces/piece.ts';
import type { KnownLines } from './pieces/read-boxes.ts';
import type { KnownParts } from './pieces/read-part.ts';
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
  readonly #defaults: Defaults;
  readonly #isVault: boolean;
  readonly #marks: Page['marks'];
  #vault: VersionReader | null = null;
  #pieces = new Map<string, Piece>();
  #lines: KnownLines = new Map();
  #parts: KnownParts = new Map();
  #seen = new Map<PieceStep, SeenStep>();
  #kept = 0;
  #before: CutText = { text: new Uint8Array(), pieces: [] };

  constructor(path: string, bytes: Bytes, defaults: Defaults = {}) {
    this.#path = path;
    this.#bytes = bytes;
    this.#defaults = defaults;
    this.#isVault = defaults.isVault === true;
    this.#marks = new Map([...DEFAULT_MARKS, ...Object.entries(marksOutside(defaults, this.#isVault))]);
  }

  /** Null for bytes that are no text. */
  read(bytes: Uint8Array): Reading | null {
    const versions = { text: bytes, before: this.#before, isSame: this.#bytes.isSame };
    const pieces = cutText(versions, (piece) => this.#read(piece));
    if (pieces === null) return null;
    this.#before = { text: bytes, pieces };
    if (!this.#isVault && pieces.some(({ hasVaultSign }) => hasVaultSign) && isObsidian(this.#textOf(bytes)))
      return this.#inVault().read(bytes);
    return this.#join(pieces, bytes) ?? this.#readWhole(bytes);
  }

  /** The reader for versions that are plainly of a vault. */
  #inVault(): VersionReader {
    this.#vault ??= new VersionReader(this.#path, this.#bytes, { ...this.#defaults, isVault: true });
    return this.#vault;
  }

  #textOf(bytes: Uint8Array): string {
    return this.#bytes.decode(bytes) ?? '';
  }

  /** Null where the text must be read whole. */
  #join(pieces: readonly Piece[], bytes: Uint8Array): Reading | null {
    const { count, marks = {} } = this.#defaults;
    // Glyphs that have a meaning everywhere, and steps of which only leaves count, are no matter of one piece.
    if (count === 'leaves' || Object.keys(marks).some((mark) => /^\P{ASCII}/u.test(mark))) return null;
    const lines = pieces.reduce((sum, piece) => sum + piece.lines, 0);
    return lines > MOST_LINES && !this.#isWithinLimits(bytes) ? null : joinPieces(pieces, this.#seen);
  }

  #readWhole(bytes: Uint8Array): Reading | null {
    const text = this.#bytes.decode(bytes);
    return text === null ? null : readVersion({ path: this.#path, text, defaults: this.#defaults });
  }

  #read(bytes: Uint8Array): Piece | null {
    const text = this.#bytes.decode(bytes);
    const known = this.#pieces.get(text ?? '');
    if (text === null || known !== undefined) return known ?? null;
    if (this.#kept > MOST_KEPT) this.#forget();
    // A copy, since a part of a text keeps all of it in memory.
    const setting = {
      path: this.#path,
      isVault: this.#isVault,
      marks: this.#marks,
      known: this.#lines,
      parts: this.#parts,
    };
    const piece = { ...readPiece(text, setting), bytes: bytes.slice() };
    this.#kept += text.length;
    this.#pieces.set(text, piece);
    return piece;
  }

  #forget(): void {
    this.#pieces = new Map();
    this.#lines = new Map();
    this.#parts = new Map();
    this.#seen = new Map();
    this.#kept = 0;
  }

  #isWithinLimits(bytes: Uint8Array): boolean {
    const text = this.#textOf(bytes);
    try {
      checkLimits(text, lineStarts(text));
      return true;
    } catch (error) {
      passNotLoaded(error);
      return false;
    }
  }
}
