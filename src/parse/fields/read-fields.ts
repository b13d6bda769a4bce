import { isDay } from '../../day.ts';
import { foldText } from '../../fold-text.ts';
import { priorityWords, wordsOf } from '../../locales/words.ts';
import { commentTexts, foldSpace } from '../../markdown/flat-text.ts';
import type { Priority } from '../roadmap.ts';
import { fieldOf, KEY } from './field-keys.ts';
import { type BadValue, type Fields, joinFields, NO_FIELDS, type Place, type WrittenNeed } from './fields.ts';

/** The signs of Obsidian Tasks (https://publish.obsidian.md/tasks/Getting+Started/Priority). */
const SIGNS: readonly (readonly [string, Priority])[] = [
  ['🔺', 'highest'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'lowest'],
];
const PRIORITIES: ReadonlyMap<string, Priority> = new Map([...SIGNS, ...priorityWords()]);
const NO = new Set(['false', '0', ...wordsOf('no')]);
const YES = new Set(['true', 'y', 'on', 'x', '1', '✓', '✔', '✅', ...wordsOf('yes'), ...wordsOf('optional')]);
const COMMENT_FIELD = new RegExp(`^\\s*(${KEY})\\s*[:：]([\\s\\S]*)$`, 'iu');

/** Reads the fields in HTML comments: `<!-- needs: crud, models -->`; several in one are set apart by `;` or a line end. */
export function readCommentFields(html: string, place: Place): Fields {
  return commentTexts(html)
    .flatMap(splitFields)
    .reduce((fields, [key, value]) => joinFields(fields, readField(fieldOf(key), value, place)), NO_FIELDS);
}

/** A piece that begins with no key goes on with the value before it. */
function splitFields(comment: string): readonly (readonly [string, string])[] {
  const fields: [string, string][] = [];
  for (const piece of comment.split(/(?=[;；\r\n])/)) {
    const match = COMMENT_FIELD.exec(piece.replace(/^[;；\r\n]/, ''));
    const last = fields.at(-1);
    if (match !== null) fields.push([match[1] ?? '', match[2] ?? '']);
    else if (last !== undefined) last[1] += piece;
  }
  return fields;
}

/** The fields that a key and its value say; none where the key is no field's or the value is empty; an unfit value is kept as bad. */
export function readField(key: keyof Fields | null, written: string, { line, column }: Place): Fields {
  const value = foldSpace(written);
  if (key === null || value === '') return NO_FIELDS;
  const badUnless = (field: BadValue['field'], fits: boolean) => (fits ? [] : [{ field, value, line, column }]);
  switch (key) {
    case 'needs':
      return { needs: splitNames(value).map((name): WrittenNeed => ({ name: unlinked(name), line, column })) };
    case 'priority': {
      const priority = readPriority(value);
      return { ...(priority && { priority }), bad: badUnless(key, priority !== null) };
    }
    case 'optional':
    case 'parked': {
      const word = foldText(value);
      return { ...(NO.has(word) ? {} : { [key]: true }), bad: badUnless(key, NO.has(word) || YES.has(word)) };
    }
    case 'start':
    case 'due':
    case 'doneOn':
      return isDay(value) ? { [key]: value } : { bad: badUnless(key, false) };
    default:
      return { [key]: value };
  }
}

/** A wiki link, as `[[crud|CRUD]]`, names what it leads to. */
function unlinked(name: string): string {
  return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.[1]?.trim() ?? name;
}

const CLOSERS: ReadonlyMap<string, string> = new Map(
  ['""', '“”', '「」', '『』', '«»'].map(([open = '', close = '']) => [open, close]),
);
const NAME = /[^,，、"“「『«]+|[\s\S]/uy;

/** Splits names at `,` `，` `、`; a name that holds one stands in quotation marks. */
export function splitNames(text: string): readonly string[] {
  const names: string[] = [];
  // Looking for a close that is not there from every opening would take the square of the length.
  const lasts = new Map([...CLOSERS.values()].map((close) => [close, text.lastIndexOf(close)]));
  for (let at = 0; at < text.length; ) {
    const close = CLOSERS.get(text[at] ?? '');
    const isQuoted = close !== undefined && (lasts.get(close) ?? -1) > at;
    NAME.lastIndex = at;
    const end = isQuoted ? text.indexOf(close, at + 1) : at + (NAME.exec(text)?.[0].length ?? 1);
    const name = text.slice(isQuoted ? at + 1 : at, end).replace(/^[,，、"“「『«]/u, '');
    names.push(
      name
        .trim()
        .replace(/["”」』»]$/u, '')
        .trim(),
    );
    at = isQuoted ? end + 1 : end;
  }
  return names.filter((name) => name !== '');
}

/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
export function readPriority(text: string): Priority | null {
  return PRIORITIES.get(foldText(text)) ?? null;
}
