import type { Box } from '../../render/comment.ts';
import { digest } from '../../render/digest.ts';
import { openBoxes } from './drawn-boxes.ts';

/** How Trailmark's marker in a comment begins. */
export const COMMENT_MARKER = '<!-- trailmark:comment';
/** The whole marker of the issue. */
export const ISSUE_MARKER = '<!-- trailmark:issue -->';

const LINE = /^<!-- trailmark:comment ([A-Za-z0-9+/=]+) ([0-9a-f]{16}) -->(?:\r?\n|$)/;

type Entry = readonly [key: string, check: string, title: string, ticked: 0 | 1];

/** What the marker of a comment says. */
export interface Marker {
  /** The boxes as the comment was written with them. */
  readonly boxes: readonly Box[];
  /** Whether the text below is the one that was written, but for ticks in its boxes. */
  readonly isUntouched: boolean;
}

/** The comment with its marker, which records text and boxes. Base64 holds no mention, no reference and no comment end. */
export function writeMarker(text: string, boxes: readonly Box[]): string {
  const entries = boxes.map(({ key, check, title, ticked }): Entry => [key, check, title, ticked ? 1 : 0]);
  const json = new TextEncoder().encode(JSON.stringify([digest(openBoxes(text)), ...entries]));
  const record = btoa(String.fromCharCode(...json));
  return `${COMMENT_MARKER} ${record} ${digest(record)} -->\n${text}`;
}

/** Whether a comment begins with a marker, whatever it says: one that was edited is none the less Trailmark's. */
export function isMarked(body: string): boolean {
  return LINE.test(body);
}

/** What the marker of a comment says, null when there is none or it was edited. */
export function parseMarker(body: string): Marker | null {
  const [line = '', record = '', sum] = LINE.exec(body) ?? [];
  if (sum === undefined || digest(record) !== sum) return null;
  const [text, ...entries] = parseRecord(record);
  if (!entries.every(isEntry)) return null;
  const boxes = entries.map(([key, check, title, ticked]) => ({ key, check, title, ticked: ticked === 1 }));
  return { boxes, isUntouched: text === digest(openBoxes(body.slice(line.length))) };
}

function parseRecord(record: string): readonly unknown[] {
  try {
    const bytes = Uint8Array.from(atob(record), (letter) => letter.charCodeAt(0));
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parsed) ? parsed : [null, null];
  } catch {
    return [null, null];
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (!Array.isArray(entry) || entry.length !== 4) return false;
  const [key, check, title, ticked] = entry;
  return [key, check, title].every((one) => typeof one === 'string') && (ticked === 0 || ticked === 1);
}
