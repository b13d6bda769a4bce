import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';

/** A text of a file, and the offset at which it stands. */
export interface Written {
  readonly text: string;
  readonly at: number;
}

/** A key of a YAML map, its value in plain terms and as it is written, and the offsets of both. */
export interface YamlPair {
  readonly name: string;
  readonly at: number;
  readonly valueAt: number;
  readonly value: unknown;
  /** The value as a text or a list of texts; null where it is neither. */
  readonly texts: readonly Written[] | null;
  /** What a map says, in texts; null where the value is none. */
  readonly map: ReadonlyMap<string, string> | null;
}

/** The pairs of a document that is a map, none where it is empty; else what is wrong with it, `message` null where it is valid and something else. */
export interface YamlPairs {
  readonly pairs: readonly YamlPair[];
  readonly error: { readonly at: number; readonly message: string | null } | null;
  /** The line and column of an offset, 1-based. */
  readonly placeOf: (at: number) => { readonly line: number; readonly column: number };
}

/** Reads a YAML document whose top is a map. */
export function readYamlPairs(text: string): YamlPairs {
  const lineCounter = new LineCounter();
  const { errors, contents } = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const placeOf = (at: number) => {
    const { line, col } = lineCounter.linePos(at);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [error] = errors;
  if (error) return { pairs: [], error: { at: error.pos[0], message: error.message }, placeOf };
  if (isMap(contents)) return { pairs: contents.items.map(toPair), error: null, placeOf };
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return { pairs: [], error: isEmpty ? null : { at: 0, message: null }, placeOf };
}

function toPair({ key, value }: Pair): YamlPair {
  const at = startOf(key) ?? 0;
  const name = isScalar(key) ? String(key.value) : '';
  return { name, at, valueAt: startOf(value) ?? at, value: toPlain(value), texts: textsOf(value), map: mapOf(value) };
}

/** A value in plain terms. The keys of a map stay as they are written: YAML makes nothing of a bare `~`. */
function toPlain(value: unknown): unknown {
  if (!isMap(value)) return isNode(value) ? value.toJSON() : value;
  return Object.fromEntries(
    value.items.flatMap(({ key, value: inner }) =>
      isScalar(key) ? [[key.source ?? String(key.value), isNode(inner) ? inner.toJSON() : inner]] : [],
    ),
  );
}

function mapOf(node: unknown): ReadonlyMap<string, string> | null {
  return isMap(node) ? new Map(node.items.map(({ key, value }) => [firstText(key), firstText(value)])) : null;
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
