import type { Json } from '../render/json/json.ts';
import { spellJson } from '../render/json/spell-json.ts';

/** A value as the text that `--json` prints, in pieces. */
export function* printJson(value: Json): Generator<string, void> {
  yield* spellJson(value);
  yield '\n';
}
