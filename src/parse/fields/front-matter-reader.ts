import { findFrontMatter } from '../../markdown/front-matter-span.ts';
import { onDemand } from '../../on-demand.ts';
import { editDistance } from './edit-distance.ts';

const yaml = onDemand(() => import('./yaml-pairs.ts'));

const WAY_OUT = 'Fix it, or remove the lines from "---" to "---".';

/** The library compares each key with all others. */
const LONGEST = 20_000;
/** Keys of other programs that are one letter off a known one. */
const OTHERS: readonly string[] = ['date', 'state'];

/** A value as YAML reads it, and the line of its key. */
export interface Entry {
  readonly value: unknown;
  readonly line: number;
}

/** What a front matter says that can't be used, and the line of its key. */
export interface Complaint {
  readonly code: 'front-matter' | 'unknown-key';
  readonly line: number;
  readonly message: string;
}

/** The values of a front matter, by their keys; what can't be used is among the `complaints` and counts as not said. */
export class FrontMatterReader {
  readonly #refused: Complaint[] = [];
  readonly #known = new Set<string>();
  readonly #entries = new Map<string, Entry>();

  constructor(text: string) {
    const span = findFrontMatter(text);
    if (span === null) return;
    if (span.yaml.length > LONGEST) {
      this.refuse(1, `The front matter is longer than ${LONGEST} characters, so nothing of it is used. Shorten it.`);
      return;
    }
    const { pairs, error, placeOf } = yaml().readYamlPairs(span.yaml.replace(/\r\n?/g, '\n'));
    // The YAML begins on line 2 of the file, below the "---".
    const lineOf = (at: number) => placeOf(at).line + 1;
    if (error !== null) this.refuse(lineOf(error.at), `${sayInvalid(error.message)} ${WAY_OUT}`);
    for (const { name, value, at } of pairs) this.#entries.set(name, { value, line: lineOf(at) });
  }

  /** What can't be used, and the keys that nobody asked for though they are nearly one that was. */
  complaints(): readonly Complaint[] {
    const strange = [...this.#entries].filter(([name]) => !this.#known.has(name) && !OTHERS.includes(name));
    const meant = strange.flatMap(([name, { line }]): readonly Complaint[] => {
      const near = [...this.#known].find((known) => isOneOff(known, name.toLowerCase()));
      const message = `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`;
      return near === undefined ? [] : [{ code: 'unknown-key', line, message }];
    });
    return [...this.#refused, ...meant];
  }

  /** The value of a key; null when it is not there or says nothing. */
  entry(name: string): Entry | null {
    this.#known.add(name);
    const entry = this.#entries.get(name);
    return entry === undefined || entry.value === null ? null : entry;
  }

  /** Says that the value at a line can't be used. */
  refuse(line: number, message: string): void {
    this.#refused.push({ code: 'front-matter', line, message });
  }

  /** What `parse` makes of a value; null where it is not there, or is none of what is `wanted`, which is refused. */
  read<T>(name: string, wanted: string, parse: (value: unknown) => T | null): T | null {
    const entry = this.entry(name);
    const value = entry === null ? null : parse(entry.value);
    if (entry !== null && value === null) this.refuse(entry.line, `"${name}" must be ${wanted}.`);
    return value;
  }

  /** A text on one line. */
  text(name: string): string | null {
    const trimmed = (value: unknown) => (typeof value === 'object' ? null : String(value).trim());
    return this.read(name, 'a text on one line', trimmed) || null;
  }

  /** A number that is accepted; `wanted` says which ones are. */
  number(name: string, wanted: string, accepts: (value: number) => boolean): number | null {
    return this.read(name, wanted, (said) => {
      const value = typeof said === 'string' ? Number(said.replace(/%$/, '').trim() || Number.NaN) : said;
      return typeof value === 'number' && Number.isFinite(value) && accepts(value) ? value : null;
    });
  }

  /** One of some words, in any case. */
  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    return this.read(name, `one of ${choices.join(', ')}`, (value) => {
      const word = typeof value === 'object' ? null : String(value).toLowerCase();
      return choices.find((known) => known === word) ?? null;
    });
  }
}

/** At most one letter is wrong, missing or too much, or two have changed places. */
function isOneOff(known: string, written: string): boolean {
  const distance = editDistance(known, written);
  return distance <= 1 || (distance === 2 && sortLetters(known) === sortLetters(written));
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

function sayInvalid(error: string | null): string {
  return error === null ? 'Front matter must be lines of "key: value".' : `This is no valid YAML: ${error}.`;
}
