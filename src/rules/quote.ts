/** A message names what it is about, and a cell or a line may be as long as its file. */
const LONGEST = 80;

/** The text of a file in quotation marks. */
export function quote(text: string): string {
  return `"${shorten(text)}"`;
}

/** A text as one word of a shell. */
export function quoteWord(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The beginning of a text that is long, in whole code points. */
export function shorten(text: string): string {
  const points = [...text.slice(0, 2 * (LONGEST + 1))];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : text;
}
