import { isItems, type Json } from '../render/json.ts';

/** How many characters are written at once. */
const PART = 1 << 16;

/** A value as the text that `--json` prints. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The same text in parts, so that of a long one there is never more than one. */
export function* printParts(value: Json): Generator<string> {
  let part = '';
  for (const text of write(value, '\n')) {
    part += text;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield `${part}\n`;
}

/** `line` ends a line and indents the next one as the value is. */
function* write(value: Json, line: string): Generator<string> {
  const isList = isItems(value);
  if (!isList && !holdsItems(value)) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', line);
    return;
  }
  const [open, close] = isList ? '[]' : '{}';
  const inner = `${line}  `;
  let isEmpty = true;
  for (const [key, item] of isList ? withoutKeys(value) : Object.entries(value)) {
    yield `${isEmpty ? open : ','}${inner}${key === null ? '' : `${JSON.stringify(key)}: `}`;
    yield* write(item, inner);
    isEmpty = false;
  }
  yield isEmpty ? `${open}${close}` : `${line}${close}`;
}

function* withoutKeys(items: Iterable<Json>): Generator<readonly [null, Json]> {
  for (const item of items) yield [null, item];
}

function holdsItems(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).some(isItems);
}
