import { isDay } from '../day.ts';
import { fieldOf, KEY } from './field-keys.ts';
import { type Fields, joinFields, NO_FIELDS, type WrittenNeed } from './fields.ts';
import { commentTexts, concat, type FlatText, foldSpace, maskCode, slice } from './flat-text.ts';
import type { Priority } from './roadmap.ts';

/** Where fields stand: needs are told at this line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The fields of a text and the text without them. */
export interface FieldsAndRest {
  readonly fields: Fields;
  readonly rest: FlatText;
}

const PRIORITIES: { readonly [word: string]: Priority } = {
  highest: 'highest',
  '🔺': 'highest',
  pinned: 'highest',
  high: 'high',
  '⏫': 'high',
  p0: 'high',
  p1: 'high',
  高: 'high',
  높음: 'high',
  alta: 'high',
  hoch: 'high',
  haute: 'high',
  высокий: 'high',
  medium: 'medium',
  '🔼': 'medium',
  p2: 'medium',
  中: 'medium',
  보통: 'medium',
  média: 'medium',
  media: 'medium',
  mittel: 'medium',
  moyenne: 'medium',
  средний: 'medium',
  none: 'none',
  normal: 'none',
  low: 'low',
  '🔽': 'low',
  p3: 'low',
  低: 'low',
  낮음: 'low',
  baixa: 'low',
  baja: 'low',
  niedrig: 'low',
  basse: 'low',
  низкий: 'low',
  lowest: 'lowest',
  '⏬': 'lowest',
};

const COMMENT_FIELD = new RegExp(`^\\s*(${KEY})\\s*[:：]([\\s\\S]*)$`, 'iu');
const DATAVIEW_FIELD = new RegExp(
  `[[(]\\s*(${KEY})\\s*::((?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`,
  'giu',
);
/** As Chinese and Japanese keyboards write it: `（when:: …）`. */
const WIDE_FIELD = new RegExp(`（\\s*(${KEY})\\s*(?:::|：：)((?:（[^（）]*）|[^（）])*?)）`, 'giu');
/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
const TAKEN = '\u0000';
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
/** Obsidian Tasks: an emoji, maybe U+FE0F, blanks, a value. */
const EMOJI_FIELDS: readonly { readonly pattern: RegExp; readonly key: keyof Fields | null }[] = [
  { pattern: /[📅📆🗓]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: 'due' },
  { pattern: /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: 'doneOn' },
  { pattern: /(?:[⏳⌛🛫➕❌])\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: null },
  { pattern: /🔁\uFE0F?\s*((?:every|when)?[\w ,!]*)/gu, key: null },
  { pattern: /🆔\uFE0F?\s*([\w-]+)/gu, key: 'id' },
  { pattern: /⛔\uFE0F?\s*([\w-]+(?:\s*,\s*[\w-]+)*)/gu, key: 'needs' },
  { pattern: /(🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu, key: 'priority' },
];

/** Reads the fields in HTML comments: `<!-- needs: crud, models -->`; several in one are set apart by `;` or a line end. */
export function readCommentFields(html: string, place: Place): Fields {
  return commentTexts(html)
    .flatMap(splitFields)
    .reduce((fields, [key, value]) => joinFields(fields, readField(key, value, place)), NO_FIELDS);
}

/** A piece that begins with no key goes on with the value before it. */
function splitFields(comment: string): readonly (readonly [string, string])[] {
  const fields: [string, string][] = [];
  for (const piece of comment.split(/(?=[;；\n])/)) {
    const match = COMMENT_FIELD.exec(piece.replace(/^[;；\n]/, ''));
    const last = fields.at(-1);
    if (match !== null) fields.push([match[1] ?? '', match[2] ?? '']);
    else if (last !== undefined) last[1] += piece;
  }
  return fields;
}

/** Takes the Dataview fields and the Obsidian Tasks emoji out of a text; code is left alone. */
export function takeFields(flat: FlatText, place: Place): FieldsAndRest {
  const readShown = (match: RegExpExecArray, value: string) => readKey(fieldOf(match[1] ?? ''), value, place);
  const shown = takeMore(takeAll(flat, DATAVIEW_FIELD, readShown), WIDE_FIELD, readShown);
  const { fields, rest } = EMOJI_FIELDS.reduce<FieldsAndRest>(
    (before, { pattern, key }) => takeMore(before, pattern, (match) => readKey(key, match[1] ?? '', place)),
    shown,
  );
  return { fields, rest: withoutTaken(rest) };
}

function takeMore(
  before: FieldsAndRest,
  pattern: RegExp,
  read: (match: RegExpExecArray, value: string) => Fields,
): FieldsAndRest {
  const taken = takeAll(before.rest, pattern, read);
  return { fields: joinFields(before.fields, taken.fields), rest: taken.rest };
}

/** A parenthesis that held nothing but fields goes with them. */
function withoutTaken(flat: FlatText): FlatText {
  const matches = [...flat.text.matchAll(EMPTIED)];
  const ends = [0, ...matches.map((match) => match.index + match[0].length)];
  return concat(ends.map((end, at) => slice(flat, end, matches[at]?.index)));
}

/** Takes all matches of one pattern out of a text in one go and leaves `TAKEN` in their places. */
function takeAll(
  flat: FlatText,
  pattern: RegExp,
  read: (match: RegExpExecArray, value: string) => Fields,
): FieldsAndRest {
  const matches = [...maskCode(flat).matchAll(pattern)];
  const fields = matches.map((match) => {
    const end = match.index + match[0].length;
    // The mask hides code that a value may well hold.
    return read(match, flat.text.slice(end - 1 - (match[2] ?? '').length, end - 1));
  });
  const pieces = matches.map((match, at) => {
    const before = matches[at - 1];
    const kept = slice(flat, before === undefined ? 0 : before.index + before[0].length, match.index);
    return concat([kept, { text: TAKEN, kinds: 't' }]);
  });
  const last = matches.at(-1);
  const tail = slice(flat, last === undefined ? 0 : last.index + last[0].length);
  return { fields: fields.reduce(joinFields, NO_FIELDS), rest: concat([...pieces, tail]) };
}

function readField(key: string, value: string, place: Place): Fields {
  return readKey(fieldOf(key), value, place);
}

function readKey(key: keyof Fields | null, written: string, { line, column }: Place): Fields {
  const value = foldSpace(written);
  if (key === null || value === '') return NO_FIELDS;
  switch (key) {
    case 'needs':
      return {
        ...NO_FIELDS,
        needs: splitNames(value).map((name): WrittenNeed => ({ name: unlinked(name), line, column })),
      };
    case 'priority':
      return { ...NO_FIELDS, priority: readPriority(value) };
    case 'optional':
      return { ...NO_FIELDS, optional: !/^(?:false|no|0)$/i.test(value) };
    case 'due':
    case 'doneOn':
      return { ...NO_FIELDS, [key]: isDay(value) ? value : null };
    default:
      return { ...NO_FIELDS, [key]: value };
  }
}

/** A wiki link, as `[[crud|CRUD]]`, names what it leads to. */
function unlinked(name: string): string {
  return /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/u.exec(name)?.[1]?.trim() ?? name;
}

/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
export function readPriority(text: string): Priority | null {
  const word = text.replaceAll('\uFE0F', '').trim().toLowerCase();
  return Object.hasOwn(PRIORITIES, word) ? (PRIORITIES[word] ?? null) : null;
}

/** Splits names at `,` `，` `、`; a name that holds one stands in quotation marks. */
export function splitNames(text: string): readonly string[] {
  const pieces = text.match(/"[^"]*"|“[^”]*”|「[^」]*」|『[^』]*』|«[^»]*»|[^,，、"“「『«]+/gu) ?? [];
  return pieces
    .map((piece) =>
      piece
        .trim()
        .replace(/^["“「『«]|["”」』»]$/gu, '')
        .trim(),
    )
    .filter((name) => name !== '');
}
