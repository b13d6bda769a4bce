import { digest } from './digest.ts';

// As GitHub draws them: a list sign, a blank, the brackets, a blank.
const BOX = /^([ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[([ xX])\](?=[ \t])/gm;
const LINE = new RegExp(`${BOX.source}.*$`, 'gm');

/** A box as it is drawn; `line` is the digest of its line but for the tick, since a person can move lines on GitHub. */
export interface DrawnBox {
  readonly line: string;
  readonly ticked: boolean;
}

/** The boxes of a comment in the order of writing. */
export function listBoxes(body: string): readonly DrawnBox[] {
  return [...plainBody(body).matchAll(LINE)].map(([line, , mark]) => ({
    line: digest(openBoxes(line)),
    ticked: mark !== ' ',
  }));
}

/** The text with every box open. */
export function openBoxes(text: string): string {
  return plainBody(text).replace(BOX, '$1[ ]');
}

/** A body without what GitHub may change in it: its web page writes CRLF, and blanks at the end are not kept. */
export function plainBody(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
