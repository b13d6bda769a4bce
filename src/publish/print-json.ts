import type { Json } from '../render/json.ts';
import { spellJson } from '../render/spell-json.ts';

/** A value as the text that `--json` prints, in pieces. */
export function* printJson(value: Json): Generator<string, void> {
  yield* spellJson(value);
  yield '\n';
}
