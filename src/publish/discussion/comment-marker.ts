import type { Box } from '../../render/comment.ts';
import { titleCheck } from '../../render/title-check.ts';

/** How Trailmark's marker in a comment begins. */
export const COMMENT_MARKER = '<!-- trailmark:comment';
/** The whole marker of the issue. */
export const ISSUE_MARKER = '<!-- trailmark:issue -->';

const LINE = /^<!-- trailmark:comment ([A-Za-z0-9+/=]+) ([0-9a-f]{8}) -->\r?\n/;

// GitHub refuses a body past 65,536 characters, and the text takes up to 50,000 of them.
const MOST_RECORD = 14_500;

type Entry = readonly [id: string, title: string, ticked: 0 | 1];

/** The comment with its marker, which records the boxes. Base64 holds no mention, no reference and no comment end. */
export function writeMarker(text: string, boxes: readonly Box[]): string {
  const entries = boxes.map(({ id, title, ticked }): Entry => [id, titleCheck(title), ticked ? 1 : 0]);
  const whole = btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(entries))));
  // Without a record the boxes still stand there, and ticks on them do nothing.
  const record = whole.length > MOST_RECORD ? btoa('[]') : whole;
  return `${COMMENT_MARKER} ${record} ${checksum(record)} -->\n${text}`;
}

/** The boxes that the marker of a comment records, null when it is none of Trailmark's or was edited. */
export function parseMarker(body: string): readonly Box[] | null {
  const [, record = '', sum] = LINE.exec(body) ?? [];
  if (sum === undefined || checksum(record) !== sum) return null;
  const entries = parseRecord(record);
  return Array.isArray(entries) && entries.every(isEntry)
    ? entries.map(([id, title, ticked]) => ({ id, title, ticked: ticked === 1 }))
    : null;
}

function parseRecord(record: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(record), (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}

function isEntry(entry: unknown): entry is Entry {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [id, title, ticked] = entry;
  return typeof id === 'string' && typeof title === 'string' && (ticked === 0 || ticked === 1);
}

/** FNV-1a: it finds a slip of the hand; who may edit the comment may also edit the roadmap. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
