import { type Offsets, OffsetsBuilder } from '../../offsets.ts';

/** Visible text as it grows: pieces of the source, and characters that escapes stand for. */
export class TextRun {
  text = '';
  readonly start: number;
  end: number;
  readonly #offsets = new OffsetsBuilder();

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = start;
    this.#offsets.begin(0, start);
    this.add(text, start, end);
  }

  /** Adds text that the source draws from `start` to `end`; an escape is longer there than its text. */
  add(text: string, start: number, end: number): void {
    if (start !== this.end) this.#offsets.begin(this.text.length, start);
    this.text += text;
    this.end = end;
    if (end - start !== text.length) this.#offsets.begin(this.text.length, end);
  }

  /** Adds another text that follows this one. */
  append(other: TextRun): void {
    this.#offsets.add(this.text.length, { text: other.text, offsets: other.offsets() });
    this.#offsets.begin(this.text.length + other.text.length, other.end);
    this.text += other.text;
    this.end = other.end;
  }

  /** Where the source draws the text. */
  offsets(): Offsets {
    return this.#offsets.offsets(this.text.length);
  }
}
