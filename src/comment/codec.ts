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
  /** The digest of the text without what was said once; null where nothing was. */
  readonly lasting: string | null;
}

/** The comment's body: a marker that records text, boxes and what of the text lasts, then the text. Base64 holds no mention, no reference and no comment end. */
export function encodeComment({ text, lasting, boxes }: Omit<Comment, 'issue'>): string {
  const lines = listBoxes(text).map(({ line }) => line);
  const entries = boxes.map(({ key, check, title, begun, ticked }, at): Entry => {
    return [key, check, title, begun ? 1 : 0, ticked ? 1 : 0, lines[at] ?? ''];
  });
  const kept = lasting === undefined ? [] : [digest(plainBody(lasting))];
  const json = new TextEncoder().encode(JSON.stringify([digest(openBoxes(text)), ...kept, ...entries]));
  const record = btoa(String.fromCharCode(...json));
  return `${COMMENT_MARKER} ${record} ${digest(record)} -->\n${text}`;
}

/** What a body says, null when it has no marker or one that was edited. `decodeComment(encodeComment(comment))` has the comment's text and boxes. */
export function decodeComment(body: string): DecodedComment | null {
  const [line = '', record = '', sum] = LINE.exec(body) ?? [];
  if (sum === undefined || digest(record) !== sum) return null;
  const [written, ...rest] = parseRecord(record) ?? [];
  const [first] = rest;
  const lasting = typeof first === 'string' ? first : null;
  const entries = lasting === null ? rest : rest.slice(1);
  if (typeof written !== 'string' || entries.length > MOST_BOXES || !entries.every(isEntry)) return null;
  const boxes = entries.map(([key, check, title, begun, ticked, at]) => {
    return { key, check, title, begun: begun === 1, ticked: ticked === 1, line: at };
  });
  const text = plainBody(body.slice(line.length));
  return { text, boxes, record, isUntouched: written === digest(openBoxes(text)), lasting };
}

/**
 * Whether a body is still right for a comment: it is that comment, or it differs from it only in what it said once, and somebody has
 * neither changed nor ticked anything in it.
 */
export function isStillRight(body: string, wanted: Omit<Comment, 'issue'>): boolean {
  if (plainBody(body) === plainBody(encodeComment(wanted))) return true;
  const old = decodeComment(body);
  if (old === null || !old.isUntouched || wanted.lasting !== undefined) return false;
  const drawn = new Map(listBoxes(old.text).map(({ line, ticked }) => [line, ticked]));
  return old.lasting === digest(plainBody(wanted.text)) && old.boxes.every((box) => drawn.get(box.line) === box.ticked);
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
