import type { Box, Comment } from './comment.ts';
import { digest } from './digest.ts';
import { listBoxes, openBoxes, plainBody } from './drawn-boxes.ts';

/** How Trailmark's marker in a comment begins. */
export const COMMENT_MARKER = '<!-- trailmark:comment';
/** The whole marker of the issue. */
export const ISSUE_MARKER = '<!-- trailmark:issue -->';

const LINE = /^<!-- trailmark:comment ([A-Za-z0-9+/=]+) ([0-9a-f]{16}) -->(?:\r?\n|$)/;

// Trailmark draws nine at most.
const MOST_BOXES = 30;

type Bit = 0 | 1;
type Entry = readonly [key: string, check: string, title: string, begun: Bit, ticked: Bit, line: string];

/** A box as it was written, with the digest of its line. */
export interface RecordedBox extends Box {
  readonly line: string;
}

/** What the body of Trailmark's comment says. */
export interface DecodedComment {
  /** The text below the marker as it is now, with LF and no blanks at its end. */
  readonly text: string;
  /** The boxes as the comment was written with them. */
  readonly boxes: readonly RecordedBox[];
  /** The record as it is spelled: another comment has another one. */
  readonly record: string;
  /** Whether the text is the one that was written, but for ticks in its boxes. */
  readonly isUntouched: boolean;
}

/** The comment's body: a marker that records text and boxes, then the text. Base64 holds no mention, no reference and no comment end. */
export function encodeComment({ text, boxes }: Pick<Comment, 'text' | 'boxes'>): string {
  const lines = listBoxes(text).map(({ line }) => line);
  const entries = boxes.map(({ key, check, title, begun, ticked }, at): Entry => {
    return [key, check, title, begun ? 1 : 0, ticked ? 1 : 0, lines[at] ?? ''];
  });
  const json = new TextEncoder().encode(JSON.stringify([digest(openBoxes(text)), ...entries]));
  const record = btoa(String.fromCharCode(...json));
  return `${COMMENT_MARKER} ${record} ${digest(record)} -->\n${text}`;
}

/** What a body says, null when it has no marker or one that was edited. `decodeComment(encodeComment(comment))` has the comment's text and boxes. */
export function decodeComment(body: string): DecodedComment | null {
  const [line = '', record = '', sum] = LINE.exec(body) ?? [];
  if (sum === undefined || digest(record) !== sum) return null;
  const [written, ...entries] = parseRecord(record) ?? [];
  if (typeof written !== 'string' || entries.length > MOST_BOXES || !entries.every(isEntry)) return null;
  const boxes = entries.map(([key, check, title, begun, ticked, at]) => {
    return { key, check, title, begun: begun === 1, ticked: ticked === 1, line: at };
  });
  const text = plainBody(body.slice(line.length));
  return { text, boxes, record, isUntouched: written === digest(openBoxes(text)) };
}

/** Whether a body begins with the marker of a comment, whatever it says: one that was edited is none the less Trailmark's. */
export function isComment(body: string): boolean {
  return LINE.test(body);
}

function parseRecord(record: string): readonly unknown[] | null {
  try {
    const bytes = Uint8Array.from(atob(record), (letter) => letter.charCodeAt(0));
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (!Array.isArray(entry) || entry.length !== 6) return false;
  const [key, check, title, begun, ticked, line] = entry;
  return (
    [key, check, title, line].every((one) => typeof one === 'string') &&
    [begun, ticked].every((one) => one === 0 || one === 1)
  );
}
