import type { SeenStep } from '../history.ts';
import type { BoxLine, Content, Part, Piece } from './piece.ts';

/** What was read of one file's versions before. */
export class Known {
  /** By their text. */
  readonly pieces = new Map<string, Piece>();
  /** Pieces that follow each other, and what they say together, by the first of them. */
  readonly rows = new Map<Piece, { readonly pieces: readonly Piece[]; readonly content: Content }>();
  /** By their text behind that of what is around them. */
  readonly parts = new Map<string, Part>();
  /** What lines with a box said, by their text. */
  readonly lines = new Map<string, BoxLine>();
  /** Steps whose id is not their slug, as they were last, by what they would be with it. */
  readonly steps = new Map<SeenStep, SeenStep>();
  readonly #numbers = new Map<string, number>();

  /** The number of a name: equal names have the same one. */
  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** How many numbers there are. */
  get size(): number {
    return this.#numbers.size;
  }
}
