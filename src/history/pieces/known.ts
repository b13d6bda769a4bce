import type { SeenStep } from '../history.ts';
import type { BoxLine, Part, Piece, Row } from './piece.ts';

/** What is the number of no name. */
export const NO_NUMBER = 0;

/** What was read of one file's versions before. */
export class Known {
  /** By their text. */
  readonly pieces = new Map<string, Piece>();
  /** By their first pieces. */
  readonly rows = new Map<Piece, Row>();
  /** By their text behind that of what is around them. */
  readonly parts = new Map<string, Part>();
  /** What lines with a box said, by their text. */
  readonly lines = new Map<string, BoxLine>();
  /** Steps whose id is not their slug, as they were last, by what they would be with it. */
  readonly steps = new Map<SeenStep, SeenStep>();
  readonly #numbers = new Map<string, number>();

  /** The number of a name: equal names have the same one. */
  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.size;
    this.#numbers.set(name, number);
    return number;
  }

  /** All numbers are below. */
  get size(): number {
    return this.#numbers.size + 1;
  }
}
