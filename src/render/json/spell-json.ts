import type { Json } from './json.ts';

const STEP = '  ';
// As many characters as a pipe takes at once.
const PIECE = 65_536;

/**
 * The same text as `JSON.stringify(value, null, 2)` in pieces. A list of texts that many objects share is spelled once, so that
 * thousands of steps that need the same thousands fit into memory, and no string outgrows what the runtime can hold.
 */
export function* spellJson(value: Json): Generator<string, void> {
  let piece = '';
  for (const text of spell(value, { indent: '\n', lists: new Map() })) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

interface Spelling {
  /** The line end and the blanks before what closes the value. */
  readonly indent: string;
  readonly lists: Map<readonly Json[], Map<string, string>>;
}

function* spell(value: Json, { indent, lists }: Spelling): Generator<string, void> {
  if (isList(value)) {
    if (value.every((member) => typeof member === 'string')) yield spellTexts(value, { indent, lists });
    else yield* spellMembers(['[', ']'], value.map((member) => ['', member]), { indent, lists }); // biome-ignore format: one line for each kind
  } else if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const members = Object.entries(value).map(([key, member]) => [`${JSON.stringify(key)}: `, member] as const);
    yield* spellMembers(['{', '}'], members, { indent, lists });
  } else yield JSON.stringify(value);
}

function* spellMembers(
  [opening, closing]: readonly [string, string],
  members: readonly (readonly [string, Json])[],
  { indent, lists }: Spelling,
): Generator<string, void> {
  for (const [at, [key, member]] of members.entries()) {
    yield `${at === 0 ? opening : ','}${indent}${STEP}${key}`;
    yield* spell(member, { indent: indent + STEP, lists });
  }
  yield indent + closing;
}

function spellTexts(texts: readonly string[], { indent, lists }: Spelling): string {
  if (texts.length === 0) return '[]';
  const known = lists.get(texts) ?? new Map<string, string>();
  lists.set(texts, known);
  const inner = `${indent}${STEP}`;
  const text = known.get(indent) ?? `[${inner}${texts.map((one) => JSON.stringify(one)).join(`,${inner}`)}${indent}]`;
  known.set(indent, text);
  return text;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
