import { isDay } from '../day.ts';
import { type Fields, joinFields, NO_FIELDS, type WrittenNeed } from './fields.ts';
import { commentTexts, type FlatText, foldSpace, maskCode, without } from './flat-text.ts';
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

const KEYS: { readonly [key: string]: keyof Fields } = {
  id: 'id',
  needs: 'needs',
  dependson: 'needs',
  requires: 'needs',
  after: 'needs',
  when: 'when',
  why: 'why',
  due: 'due',
  done: 'doneOn',
  completion: 'doneOn',
  priority: 'priority',
  estimate: 'estimate',
  est: 'estimate',
  optional: 'optional',
};
const KEY = Object.keys(KEYS).join('|');
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

const COMMENT_FIELD = new RegExp(
  `(?:^|[;\\n])\\s*(${KEY})\\s*:\\s*([\\s\\S]*?)\\s*(?=$|[;\\n]\\s*(?:${KEY})\\s*:)`,
  'giu',
);
const DATAVIEW_FIELD = new RegExp(
  `[[(]\\s*(${KEY})\\s*::\\s*((?:\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)\\s*[\\])]`,
  'giu',
);
/** Obsidian Tasks: an emoji, maybe U+FE0F, blanks, a value. */
const EMOJI_FIELDS: readonly { readonly pattern: RegExp; readonly key: keyof Fields | null }[] = [
  { pattern: /[📅📆🗓]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, key: 'due' },
  { pattern: /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, key: 'doneOn' },
  { pattern: /(?:[⏳⌛🛫➕❌])\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, key: null },
  { pattern: /🔁\uFE0F?\s*((?:every|when)?[\w ,!]*)/u, key: null },
  { pattern: /🆔\uFE0F?\s*([\w-]+)/u, key: 'id' },
  { pattern: /⛔\uFE0F?\s*([\w-]+(?:\s*,\s*[\w-]+)*)/u, key: 'needs' },
  { pattern: /(🔺|⏫|🔼|🔽|⏬)\uFE0F?/u, key: 'priority' },
];

/** Reads the fields in HTML comments: `<!-- needs: crud, models -->`; several in one are set apart by `;` or a line end. */
export function readCommentFields(html: string, place: Place): Fields {
  return commentTexts(html)
    .flatMap((comment) => [...comment.matchAll(COMMENT_FIELD)])
    .reduce((fields, match) => joinFields(fields, readField(match[1] ?? '', match[2] ?? '', place)), NO_FIELDS);
}

/** Takes the Dataview fields and the Obsidian Tasks emoji out of a text; code is left alone. */
export function takeFields(flat: FlatText, place: Place): FieldsAndRest {
  let fields = NO_FIELDS;
  let rest = flat;
  for (let match = nextField(rest); match !== null; match = nextField(rest)) {
    fields = joinFields(fields, readKey(match.key, match.value, place));
    rest = without(rest, match.start, match.end);
  }
  return { fields, rest };
}

interface FieldMatch {
  readonly key: keyof Fields | null;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

function nextField(flat: FlatText): FieldMatch | null {
  const text = maskCode(flat);
  DATAVIEW_FIELD.lastIndex = 0;
  const dataview = DATAVIEW_FIELD.exec(text);
  if (dataview !== null)
    return matched(
      dataview,
      KEYS[(dataview[1] ?? '').toLowerCase()] ?? null,
      flat.text.slice(valueStart(dataview), valueStart(dataview) + (dataview[2] ?? '').length),
    );
  for (const { pattern, key } of EMOJI_FIELDS) {
    const match = pattern.exec(text);
    if (match !== null) return matched(match, key, match[1] ?? '');
  }
  return null;
}

function valueStart(match: RegExpExecArray): number {
  return (
    match.index +
    match[0].indexOf('::') +
    2 +
    (/^\s*/.exec(match[0].slice(match[0].indexOf('::') + 2))?.[0].length ?? 0)
  );
}

function matched(match: RegExpExecArray, key: keyof Fields | null, value: string): FieldMatch {
  return { key, value, start: match.index, end: match.index + match[0].length };
}

function readField(key: string, value: string, place: Place): Fields {
  return readKey(KEYS[key.toLowerCase()] ?? null, value, place);
}

function readKey(key: keyof Fields | null, written: string, place: Place): Fields {
  const value = foldSpace(written);
  if (key === null || value === '') return NO_FIELDS;
  switch (key) {
    case 'needs':
      return { ...NO_FIELDS, needs: splitNames(value).map((name): WrittenNeed => ({ name, ...place })) };
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
