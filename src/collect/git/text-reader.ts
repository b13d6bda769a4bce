import { type Readings, readingKey } from '../../history/encode-readings.ts';
import type { Reading } from '../../history/history.ts';
import type { TracedCommit } from '../../history/trace-files.ts';
import { VersionReader } from '../../history/version-reader.ts';
import { withParts } from '../../on-demand.ts';
import type { Defaults } from '../../source.ts';
import { decodeText, MOST_BYTES } from '../decode-text.ts';
import { readTexts } from './read-texts.ts';

/** So many steps of old versions are kept for the next time, some eight bytes each. */
const MOST_STEPS = 4_000_000;

/** What is known from the last time, and what holds for every roadmap. */
interface Given {
  readonly known: Readings;
  readonly defaults: Defaults | undefined;
}

/** Reads the texts of files in the order of the commits, each distinct one once. What is known from the last time is not asked of git. */
export class TextReader {
  /** What was read, for the next time. */
  readonly readings = new Map<string, Reading | null>();
  /** Whether any text had to be read. */
  readonly hasNew: boolean;
  readonly #known: Readings;
  readonly #uses = new Map<string, number>();
  readonly #texts: AsyncGenerator<readonly [string, Buffer | null]>;
  readonly #readers = new Map<string, VersionReader>();
  readonly #defaults: Defaults | undefined;
  #steps = 0;

  constructor(folder: string, traced: readonly TracedCommit[], { known, defaults }: Given) {
    this.#known = known;
    this.#defaults = defaults;
    const blobs: string[] = [];
    for (const { file, blob } of traced.flatMap(({ changes }) => changes)) {
      if (blob === null) continue;
      const key = readingKey(file, blob);
      const uses = this.#uses.get(key) ?? 0;
      this.#uses.set(key, uses + 1);
      if (uses === 0 && !known.has(key)) blobs.push(blob);
    }
    this.hasNew = blobs.length > 0;
    this.#texts = readTexts(folder, blobs);
  }

  /** What a file holds in a version; null where it can't be read. */
  async read(file: string, blob: string): Promise<Reading | null> {
    const key = readingKey(file, blob);
    const known = this.readings.get(key) ?? this.#known.get(key);
    const reading = known === undefined && !this.readings.has(key) ? await this.#readNext(file) : (known ?? null);
    const left = (this.#uses.get(key) ?? 1) - 1;
    this.#uses.set(key, left);
    if (!this.readings.has(key)) this.#steps += reading?.steps.length ?? 0;
    if (left > 0 || this.#steps <= MOST_STEPS) this.readings.set(key, reading);
    else this.readings.delete(key);
    return reading;
  }

  /** Git must not wait for somebody who reads no more. */
  async close(): Promise<void> {
    await this.#texts.return(undefined);
  }

  async #readNext(file: string): Promise<Reading | null> {
    const { value } = await this.#texts.next();
    const bytes = value?.[1] ?? null;
    if (bytes === null || bytes.length > MOST_BYTES) return null;
    const reader =
      this.#readers.get(file) ??
      new VersionReader(file, { decode, isSame: (a, b) => Buffer.compare(a, b) === 0 }, this.#defaults);
    this.#readers.set(file, reader);
    return withParts(() => reader.read(bytes));
  }
}

function decode(bytes: Uint8Array): string | null {
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : null;
}
