import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';

/** What is wrong, and the offset at which. */
export interface Wrong {
  readonly at: number;
  readonly message: string;
}

/** A text of the file, and the offset at which it stands. */
export interface Written {
  readonly text: string;
  readonly at: number;
}

/** A line `key: value` of a file: `texts` is null where the value is neither a text nor a list of texts. */
export interface WrittenPair {
  readonly name: string;
  readonly texts: readonly Written[] | null;
  /** What a map says; null where the value is none. */
  readonly map: ReadonlyMap<string, string> | null;
  readonly at: number;
  readonly valueAt: number;
}

/** The pairs of a YAML file, none where it is empty; `toProblem` makes the problem of what is wrong. */
export interface ReadPairs {
  readonly pairs: readonly WrittenPair[];
  readonly wrong: readonly Wrong[];
  readonly toProblem: (wrong: Wrong) => Problem;
}

/** Reads a file of settings, which is a map of texts and lists of texts; `example` is a line of it. Anchors, tags and nested maps have no use in it and are refused. */
export function readPairs({ path, text }: Source, example: string): ReadPairs {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const { errors, contents } = document;
  const toPlace = ({ at, message }: Wrong) => {
    const { line, col } = lines.linePos(at);
    return toProblem(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
  };
  const found = (pairs: readonly WrittenPair[], wrong: readonly Wrong[]) => ({ pairs, wrong, toProblem: toPlace });
  const [error] = errors;
  if (error) return found([], [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }]);
  if (isMap(contents)) return found(contents.items.map(toPair), []);
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return found([], isEmpty ? [] : [{ at: 0, message: `Write lines of "key: value", as in ${example}.` }]);
}

/** What is said of a key that is none of those there are; `what` is what they are called. */
export function sayUnknown(name: string, what: string, known: readonly string[]): string {
  return `"${name}" is no ${what}.${didYouMean(name, known) || ` There are: ${known.join(', ')}.`}`;
}

function toPair({ key, value }: Pair): WrittenPair {
  const at = startOf(key) ?? 0;
  const name = isScalar(key) ? String(key.value) : '';
  return { name, texts: textsOf(value), map: mapOf(value), at, valueAt: startOf(value) ?? at };
}

function mapOf(node: unknown): ReadonlyMap<string, string> | null {
  if (!isMap(node)) return null;
  return new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)]));
}

function firstText(node: unknown): string {
  return textsOf(node)?.[0]?.text ?? '';
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function textsOf(node: unknown): readonly Written[] | null {
  const items = isSeq(node) ? node.items : node === null ? [] : [node];
  const texts = items.map((item) =>
    isScalar(item) ? { text: String(item.value ?? ''), at: startOf(item) ?? 0 } : null,
  );
  return texts.every((one) => one !== null) ? texts : null;
}
