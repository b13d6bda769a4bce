import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** A key of a YAML map with its value in plain terms, and the 1-based line of the key. */
interface YamlPair {
  readonly name: string;
  readonly value: unknown;
  readonly line: number;
}

/** The pairs of a document that is a map; else what is wrong with it, at a 1-based line. A document without content has no pairs. */
export type YamlPairs = readonly YamlPair[] | { readonly line: number; readonly error: string | null };

/** Reads a YAML document whose top is a map. `error` is null where it is valid and something else than a map. */
export function readYamlPairs(text: string): YamlPairs {
  const counter = new LineCounter();
  const { errors, contents } = parseDocument(text, { lineCounter: counter });
  const lineOf = (offset: number) => counter.linePos(offset).line;
  const [error] = errors;
  if (error !== undefined) return { line: lineOf(error.pos[0]), error: error.message };
  if (contents === null) return [];
  if (!isMap(contents)) return { line: 1, error: null };
  return contents.items.flatMap(({ key, value }) =>
    isScalar(key) && key.range != null
      ? [{ name: String(key.value), value: toPlain(value), line: lineOf(key.range[0]) }]
      : [],
  );
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
