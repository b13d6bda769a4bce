import { checkLimits } from '../markdown/limits/check-limits.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { passNotLoaded } from '../on-demand.ts';
import { isObsidian } from '../parse/fields/is-obsidian.ts';
import { DEFAULT_MARKS, marksOutside } from '../parse/notations/boxes.ts';
import type { Page } from '../parse/notations/step-candidate.ts';
import type { Defaults } from '../source.ts';
import type { Reading } from './history.ts';
import { type CutText, cutText, type Versions } from './pieces/cut-text.ts';
import { joinRows } from './pieces/join-rows.ts';
import { Known } from './pieces/known.ts';
import type { Piece, Row } from './pieces/piece.ts';
import { putTogether } from './pieces/put-together.ts';
import { readPiece } from './pieces/read-piece.ts';
import { readVersion } from './read-version.ts';

/** Fewer lines break no limit that a piece would not break. */
const MOST_LINES = 4000;
/** Of pieces that are kept, in UTF-16 units: what was read of one takes some twenty times the room of its text. */
const MOST_KEPT = 8_000_000;

/** A file that begins so may have front matter, which says something of all its steps. */
const FRONT_MATTER = new TextEncoder().encode('---');

const NOTHING: CutText = { text: new Uint8Array(), pieces: [] };

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
  #known = new Known();
  #kept = 0;
  #before = NOTHING;

  constructor(path: string, bytes: Bytes, defaults: Defaults = {}) {
    this.#path = path;
    this.#bytes = bytes;
    this.#defaults = defaults;
    this.#isVault = defaults.isVault === true;
    this.#marks = new Map([...DEFAULT_MARKS, ...Object.entries(marksOutside(defaults, this.#isVault))]);
  }

  /** Null for bytes that are no text. */
  read(bytes: Uint8Array): Reading | null {
    if (this.#kept > MOST_KEPT) this.#forget();
    const versions = { text: bytes, before: this.#before, isSame: this.#bytes.isSame };
    const pieces = cutText(versions, (piece) => this.#read(piece));
    if (pieces === null) return null;
    this.#before = { text: bytes, pieces };
    const rows = putTogether(pieces, this.#known);
    if (!this.#isVault && rows.some(({ hasVaultSign }) => hasVaultSign) && isObsidian(this.#textOf(bytes)))
      return this.#inVault().read(bytes);
    return this.#join(rows, bytes) ?? this.#readWhole(bytes);
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
  #join(rows: readonly Row[], bytes: Uint8Array): Reading | null {
    const { count, marks = {} } = this.#defaults;
    // Glyphs that have a meaning everywhere, and steps of which only leaves count, are no matter of one piece.
    if (count === 'leaves' || Object.keys(marks).some((mark) => /^\P{ASCII}/u.test(mark))) return null;
    if (this.#bytes.isSame(bytes.subarray(0, FRONT_MATTER.length), FRONT_MATTER)) return null;
    const lines = rows.reduce((sum, row) => sum + row.lines, 0);
    return lines > MOST_LINES && !this.#isWithinLimits(bytes) ? null : joinRows(rows, this.#known);
  }

  #readWhole(bytes: Uint8Array): Reading | null {
    const text = this.#bytes.decode(bytes);
    return text === null ? null : readVersion({ path: this.#path, text, defaults: this.#defaults });
  }

  #read(bytes: Uint8Array): Piece | null {
    const text = this.#bytes.decode(bytes);
    const known = this.#known.pieces.get(text ?? '');
    if (text === null || known !== undefined) return known ?? null;
    // A copy, since a part of a text keeps all of it in memory.
    const setting = { path: this.#path, isVault: this.#isVault, marks: this.#marks, known: this.#known };
    const piece = { ...readPiece(text, setting), bytes: new Uint8Array(bytes) };
    this.#kept += text.length;
    this.#known.pieces.set(text, piece);
    return piece;
  }

  #forget(): void {
    this.#known = new Known();
    this.#before = NOTHING;
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
