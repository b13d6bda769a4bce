/** Folds case and width and drops variation selectors and outer blanks, so that words can be compared as readers compare them. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\uFE0E\uFE0F]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
