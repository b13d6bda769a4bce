/** Visible text as it grows: pieces of the source, and characters that escapes stand for. */
export class TextRun {
  text = '';
  readonly start: number;
  end: number;
  /** Pairs: from this unit of the text on, the source begins at this offset. */
  readonly #parts: number[] = [];

  constructor(text: string, start: number, end: number) {
    this.start = start;
    this.end = start;
    this.#parts.push(0, start);
    this.add(text, start, end);
  }

  /** Adds text that the source draws from `start` to `end`; an escape is longer there than its text. */
  add(text: string, start: number, end: number): void {
    if (start !== this.end) this.#parts.push(this.text.length, start);
    this.text += text;
    this.end = end;
    if (end - start !== text.length) this.#parts.push(this.text.length, end);
  }

  /** Adds another text that follows this one. */
  append(other: TextRun): void {
    for (let at = 0; at < other.#parts.length; at += 2)
      this.#parts.push(this.text.length + (other.#parts[at] ?? 0), other.#parts[at + 1] ?? 0);
    this.text += other.text;
    this.end = other.end;
  }

  /** For each unit of the text, the offset at which its source begins. */
  offsets(): Int32Array {
    const offsets = new Int32Array(this.text.length);
    for (let part = 0; part < this.#parts.length; part += 2) {
      const from = this.#parts[part] ?? 0;
      const shift = (this.#parts[part + 1] ?? 0) - from;
      const to = this.#parts[part + 2] ?? offsets.length;
      for (let unit = from; unit < to; unit += 1) offsets[unit] = unit + shift;
    }
    return offsets;
  }
}
