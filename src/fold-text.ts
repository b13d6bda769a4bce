// Most titles in Latin letters: nothing but their case is to be folded.
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Folds case and width and drops variation selectors and outer blanks, so that words can be compared as readers compare them. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[\uFE0E\uFE0F]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Where the characters at the end of a text begin that all are of a class. A pattern with `$` would try every start and take the square of the length. */
export function endOf(text: string, characters: Pick<RegExp, 'test'>): number {
  let end = text.length;
  while (end > 0) {
    const start = end - ((text.codePointAt(end - 2) ?? 0) > 0xffff ? 2 : 1);
    if (!characters.test(text.slice(start, end))) break;
    end = start;
  }
  return end;
}

/** The text without the characters of a class at its end. */
export function trimEndOf(text: string, characters: Pick<RegExp, 'test'>): string {
  return text.slice(0, endOf(text, characters));
}
