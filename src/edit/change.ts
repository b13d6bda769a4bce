/** One replacement in a source: the characters from `start` to `end` (offsets in UTF-16 units, `end` exclusive) become `text`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with the changes made and every other character as it was. They may come in any order; those that begin at
 * the same offset are made in the order given. Throws when two of them overlap.
 */
export function applyChanges(text: string, changes: readonly Change[]): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let written = '';
  for (const change of sorted) {
    if (change.start < at || change.end < change.start) throw new Error(`Changes overlap at offset ${change.start}.`);
    written += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return written + text.slice(at);
}
