import { isItems, type Json } from '../render/json.ts';

/** How many characters are written at once, and how many values of lists are made at once. */
const [PART, MOST] = [1 << 16, 100];

/** A value as the text that `--json` prints. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same text in parts, so that of a long one there is never more than one. */
export function* printParts(value: Json): Generator<string> {
  let part = '';
  for (const text of write(value, 0)) {
    part += text;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}\n`;
}

/** A value that stands in so many others. Node itself writes what is small, many times as fast. */
function* write(value: Json, depth: number): Generator<string> {
  if (sizeOf(value) <= MOST) {
    yield stringify(value, depth);
    return;
  }
  const line = `\n${'  '.repeat(depth)}`;
  const isList = isItems(value);
  let before = isList ? '[' : '{';
  for (const [key, item] of isList ? withoutKeys(value) : Object.entries(value as object)) {
    yield `${before}${line}  ${key === null ? '' : `${JSON.stringify(key)}: `}`;
    yield* write(item, depth + 1);
    before = ',';
  }
  yield `${line}${isList ? ']' : '}'}`;
}

/** Inside so many lists a value is indented as deep as it stands. */
function stringify(value: Json, depth: number): string {
  let outer = value;
  for (let level = 0; level < depth; level += 1) outer = [outer];
  const text = JSON.stringify(outer, null, 2);
  return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}

function* withoutKeys(items: Iterable<Json>): Generator<readonly [null, Json]> {
  for (const item of items) yield [null, item];
}

function sizeOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (isItems(value)) return value.size;
  return Object.values<Json>(value).reduce<number>((sum, inner) => sum + (isItems(inner) ? inner.size : 0), 0);
}
