import type { Json } from '../render/json.ts';

/** A value as the text that `--json` prints. */
export function printJson(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
