/** What numbers or letters a line, as `a)`, `(b)`, `3.`, `十二、`, `①` or `•`; `length` is that of the part before the text. */
export interface Lettering {
  readonly kind: 'letter' | 'number' | 'bullet';
  readonly length: number;
}

const FORMS: readonly { readonly kind: Lettering['kind']; readonly form: RegExp }[] = [
  { kind: 'bullet', form: /^\s*[•·▪◦‣●–—*+-]\s+/u },
  // A full stop is lettering only where a blank follows: `a.b` is a name, `3.14` a number.
  { kind: 'letter', form: /^\s*[(（]?\p{L}(?:[)）、．]\s*|\.\s+)(?=\S)/u },
  {
    kind: 'number',
    form: /^\s*(?:[(（]?(?:\p{Nd}{1,3}|[一二三四五六七八九十]{1,3})[)）.、．](?!\p{Nd})|[①-⑳⑴-⒇❶-❿])\s*/u,
  },
];

/** One of these stands in all lettering, and lettering is short. */
const SIGN = /[)）、．.•·▪◦‣●–—*+\-①-⑳⑴-⒇❶-❿]/;
const LONGEST = 8;

/** Reads what letters or numbers a line; null where nothing does. */
export function readLettering(text: string): Lettering | null {
  if (!SIGN.test(text.trimStart().slice(0, LONGEST))) return null;
  for (const { kind, form } of FORMS) {
    const match = form.exec(text);
    if (match !== null) return { kind, length: match[0].length };
  }
  return null;
}

/** How much of a line letters or numbers it, where a bullet stands before a letter or a number too. */
export function letteringLength(text: string): number {
  let length = 0;
  for (let next = readLettering(text); next !== null; next = readLettering(text.slice(length))) length += next.length;
  return length;
}

/** A line without what letters or numbers it. */
export function unlettered(text: string): string {
  return text.slice(readLettering(text)?.length ?? 0);
}
