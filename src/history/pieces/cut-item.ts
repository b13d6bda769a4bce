/** An item of a list in parts: its own lines, and each item right below it with all that this one holds. */
export interface ItemParts {
  /** What a list item inside is written behind: the mark of the item. */
  readonly mark: string;
  readonly own: string;
  /** Of all of it. */
  readonly length: number;
  readonly inner: readonly string[];
}

/** A bullet in front of text, behind which no other list, quote, rule or box of a table begins. */
const BULLET = /( *)[-*+] {1,4}(?:(?=\*\*[^\s*])|(?![-*+_|:>\s]|\d{1,9}[.)]))/y;
/** So many columns further right, a line is code. */
const CODE = 4;

/** Cuts a list item before the bullets right below it; null where there is none. */
export function cutItem(text: string): ItemParts | null {
  const mark = bulletAt(text, 0);
  if (mark === null) return null;
  const starts: number[] = [];
  // An item right below goes on as far right as its own text.
  let right = mark.text.length + CODE;
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const bullet = bulletAt(text, at);
    if (bullet === null || bullet.indent < mark.text.length || bullet.indent >= right) continue;
    right = Math.min(bullet.text.length, mark.text.length + CODE);
    starts.push(at);
  }
  if (starts.length === 0) return null;
  const inner = starts.map((start, at) => text.slice(start, starts[at + 1]));
  return { mark: mark.text, own: text.slice(0, starts[0]), length: text.length, inner };
}

function bulletAt(text: string, at: number): { readonly text: string; readonly indent: number } | null {
  BULLET.lastIndex = at;
  const [bullet, blanks = ''] = BULLET.exec(text) ?? [];
  return bullet === undefined ? null : { text: bullet, indent: blanks.length };
}
