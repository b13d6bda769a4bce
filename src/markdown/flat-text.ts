import type { Run } from './outline.ts';

/** What each character of a flat text is: plain text, code, struck through, a link's text. */
export type Kind = 't' | 'c' | 'd' | 'l';

/** Inline Markdown as its visible characters; `kinds` has one letter per UTF-16 unit of `text`. */
export interface FlatText {
  readonly text: string;
  readonly kinds: string;
}

/** Flattens runs to what a reader sees. A hard break ends the text: what follows it is a remark, not the title. */
export function flattenRuns(runs: readonly Run[]): FlatText {
  const flat = concat(runs.map((run) => flattenRun(run, 't')));
  const end = flat.text.indexOf(HARD_BREAK);
  return end < 0 ? flat : slice(flat, 0, end);
}

/** The flat text from `start` to `end`, like `String.slice`. */
export function slice(flat: FlatText, start: number, end?: number): FlatText {
  return { text: flat.text.slice(start, end), kinds: flat.kinds.slice(start, end) };
}

/** The flat text without blanks at its ends. */
export function trim(flat: FlatText): FlatText {
  const start = flat.text.length - flat.text.trimStart().length;
  return slice(flat, start, Math.max(start, flat.text.trimEnd().length));
}

/** The text with code replaced by NUL of the same length, so that patterns see no code. */
export function maskCode(flat: FlatText): string {
  return flat.kinds.includes('c')
    ? Array.from({ length: flat.text.length }, (_, at) => (flat.kinds[at] === 'c' ? '\u0000' : flat.text[at])).join('')
    : flat.text;
}

/** Whether all that is visible is struck through. */
export function isStruck(flat: FlatText): boolean {
  const visible = [...flat.kinds].filter((_, at) => /\S/.test(flat.text[at] ?? ' '));
  return visible.length > 0 && visible.every((kind) => kind === 'd');
}

/** One line for a title: white space folded to single spaces. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The HTML comments among runs, without their delimiters. */
export function readComments(runs: readonly Run[], source: string): readonly string[] {
  return runs.flatMap((run) =>
    run.kind === 'html' ? commentTexts(source.slice(run.start, run.end)) : readComments(run.runs, source),
  );
}

/** The texts of all HTML comments in a piece of HTML. */
export function commentTexts(html: string): readonly string[] {
  const texts: string[] = [];
  for (let open = html.indexOf('<!--'); open >= 0; ) {
    const close = html.indexOf('-->', open + 4);
    if (close < 0) break;
    texts.push(html.slice(open + 4, close));
    open = html.indexOf('<!--', close + 3);
  }
  return texts;
}

const HARD_BREAK = '\u2028';

function flattenRun(run: Run, outer: Kind): FlatText {
  if (run.kind === 'break') return repeat(HARD_BREAK, outer);
  const kind = innerKind(run, outer);
  if (run.runs.length > 0) return concat(run.runs.map((inner) => flattenRun(inner, kind)));
  // U+2028 in the user's text would pass for the hard break.
  return repeat(run.text.replaceAll(HARD_BREAK, ' '), kind);
}

function innerKind(run: Run, outer: Kind): Kind {
  if (run.kind === 'delete' || outer === 'd') return 'd';
  if (run.kind === 'code') return 'c';
  return run.kind === 'link' ? 'l' : outer;
}

function repeat(text: string, kind: Kind): FlatText {
  return { text, kinds: kind.repeat(text.length) };
}

/** Several flat texts as one. */
export function concat(parts: readonly FlatText[]): FlatText {
  return { text: parts.map((part) => part.text).join(''), kinds: parts.map((part) => part.kinds).join('') };
}
