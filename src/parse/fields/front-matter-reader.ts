import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { findFrontMatter } from '../../markdown/front-matter-span.ts';
import type { Problem } from '../../problem.ts';
import type { Source } from '../../source.ts';
import { editDistance } from './edit-distance.ts';

const WAY_OUT = 'Mend it, or remove the lines from "---" to "---".';

/** A value as YAML reads it, and the line of its key. */
export interface Entry {
  readonly value: unknown;
  readonly line: number;
}

/** The values of the known keys of a front matter; what can't be used is told in `problems` and counts as not said. */
export class FrontMatterReader {
  readonly problems: Problem[] = [];
  readonly #path: string;
  readonly #names: readonly string[];
  readonly #entries = new Map<string, Entry>();

  /** `names` are the known keys. */
  constructor({ path, text }: Source, names: readonly string[]) {
    this.#path = path;
    this.#names = names;
    const span = findFrontMatter(text);
    if (span === null) return;
    const counter = new LineCounter();
    const document = parseDocument(span.yaml.replace(/\r\n?/g, '\n'), { lineCounter: counter });
    // The YAML begins on line 2 of the file, below the "---".
    const lineOf = (offset: number) => counter.linePos(offset).line + 1;
    const error = document.errors[0];
    if (error !== undefined)
      this.#tell(lineOf(error.pos[0]), 'error', `This is no valid YAML: ${firstSentence(error.message)} ${WAY_OUT}`);
    else if (isMap(document.contents)) this.#readPairs(document.contents, lineOf);
    else if (document.contents !== null)
      this.#tell(2, 'error', `Front matter must be lines of "key: value". ${WAY_OUT}`);
  }

  #readPairs(map: YAMLMap, lineOf: (offset: number) => number): void {
    for (const { key, value } of map.items) {
      if (!isScalar(key) || key.range == null) continue;
      const plain = isNode(value) ? value.toJSON() : value;
      this.#remember(String(key.value), { value: plain, line: lineOf(key.range[0]) });
    }
  }

  #remember(name: string, entry: Entry): void {
    if (this.#names.includes(name)) this.#entries.set(name, entry);
    else {
      const near = this.#names.find((known) => editDistance(known, name.toLowerCase()) <= 2);
      if (near !== undefined)
        this.#tell(entry.line, 'info', `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`);
    }
  }

  /** The value of a key; null when it is not there or says nothing. */
  entry(name: string): Entry | null {
    const entry = this.#entries.get(name);
    return entry === undefined || entry.value === null ? null : entry;
  }

  /** Tells that the value at a line can't be used. */
  refuse(line: number, message: string): void {
    this.#tell(line, 'error', message);
  }

  #tell(line: number, severity: Problem['severity'], message: string): void {
    this.problems.push({
      path: this.#path,
      line,
      column: 1,
      severity,
      code: severity === 'info' ? 'unknown-key' : 'front-matter',
      message,
      fix: null,
    });
  }

  /** A text on one line. */
  text(name: string): string | null {
    const entry = this.entry(name);
    if (entry === null) return null;
    if (typeof entry.value !== 'object') return String(entry.value).trim() || null;
    this.refuse(entry.line, `"${name}" must be a text on one line.`);
    return null;
  }

  /** A number that is accepted; `wanted` says which ones are. */
  number(name: string, wanted: string, accepts: (value: number) => boolean): number | null {
    const entry = this.entry(name);
    if (entry === null) return null;
    const value =
      typeof entry.value === 'string' ? Number(entry.value.replace(/%$/, '').trim() || Number.NaN) : entry.value;
    if (typeof value === 'number' && Number.isFinite(value) && accepts(value)) return value;
    this.refuse(entry.line, `"${name}" must be ${wanted}.`);
    return null;
  }

  /** One of some words, in any case. */
  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const entry = this.entry(name);
    if (entry === null) return null;
    const choice = choices.find((known) => known === String(entry.value).toLowerCase());
    if (choice !== undefined) return choice;
    this.refuse(entry.line, `"${name}" must be one of ${choices.join(', ')}.`);
    return null;
  }
}

function firstSentence(message: string): string {
  return `${(message.split('\n')[0] ?? '').replace(/ at line .*$/, '')}.`;
}
