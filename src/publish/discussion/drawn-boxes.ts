// As GitHub draws them: a list sign, a blank, the brackets, a blank.
const BOX = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t])/gm;

/** Whether each box of a comment is ticked, in the order of writing. */
export function listBoxes(body: string): readonly boolean[] {
  return [...body.matchAll(BOX)].map(([, , mark]) => mark !== ' ');
}

/** The text with every box open, and as GitHub keeps it: its web page writes CRLF, and blanks at the end go. */
export function openBoxes(text: string): string {
  return plainBody(text).replace(BOX, '$1[ ]');
}

/** A body without what GitHub may change in it: its web page writes CRLF, and blanks at the end are not kept. */
export function plainBody(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
