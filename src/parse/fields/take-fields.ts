import { concat, type FlatText, maskCode, slice } from '../../markdown/flat-text.ts';
import { fieldOf, KEY } from './field-keys.ts';
import { type Fields, joinFields, NO_FIELDS } from './fields.ts';
import { type Place, readField } from './read-fields.ts';

/** The fields of a text and the text without them. */
export interface FieldsAndRest {
  readonly fields: Fields;
  /** The fields as they are written. */
  readonly taken: readonly FlatText[];
  readonly rest: FlatText;
}

const DATAVIEW_FIELD = new RegExp(
  `[[(]\\s*(${KEY})\\s*::((?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`,
  'giu',
);
/** As Chinese and Japanese keyboards write it: `（when:: …）`. */
const WIDE_FIELD = new RegExp(`（\\s*(${KEY})\\s*(?:::|：：)((?:（[^（）]*）|[^（）])*?)）`, 'giu');
/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
const TAKEN = { text: '\u0000', kinds: 't' };
const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
/** Obsidian Tasks: an emoji, maybe U+FE0F, blanks, a value. */
const EMOJI_FIELDS: readonly { readonly pattern: RegExp; readonly key: keyof Fields | null }[] = [
  { pattern: /[📅📆🗓]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: 'due' },
  { pattern: /🛫\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: 'start' },
  { pattern: /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: 'doneOn' },
  { pattern: /(?:[⏳⌛➕❌])\uFE0F?\s*(\d{4}-\d{2}-\d{2})/gu, key: null },
  { pattern: /🔁\uFE0F?\s*((?:every|when)?[\w ,!]*)/gu, key: null },
  { pattern: /🆔\uFE0F?\s*([\w-]+)/gu, key: 'id' },
  { pattern: /⛔\uFE0F?\s*([\w-]+(?:\s*,\s*[\w-]+)*)/gu, key: 'needs' },
  { pattern: /(🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu, key: 'priority' },
];

/** What editors keep in a line and nobody calls a step by: the tag of Obsidian Tasks, a block id of Obsidian, a counter as Org mode writes it. */
const KEPT_BY_EDITORS: readonly RegExp[] = [
  /(?<=^|\s)#task(?=[\s\0]|$)/gu,
  /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/gu,
  /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/gu,
];

/** At the end of a line, where Obsidian Tasks reads it; elsewhere it may be part of a span of days. */
const MISTYPED_DAY = /([📅📆🗓✅])\uFE0F?\s*(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})[\s)）]*$/u;

/** The day behind an emoji at the end of a text whose fields are taken: it is none of the form that is read, so it is bad. */
export function readMistypedDay(rest: FlatText, place: Place): Fields {
  const [, sign, value] = MISTYPED_DAY.exec(maskCode(rest)) ?? [];
  const { bad } = value === undefined ? NO_FIELDS : readField(sign === '✅' ? 'doneOn' : 'due', value, place);
  return { ...NO_FIELDS, bad };
}

/** Takes the Dataview fields and the Obsidian Tasks emoji out of a text; code is left alone. */
export function takeFields(flat: FlatText, place: Place): FieldsAndRest {
  const readShown = (match: RegExpExecArray, value: string) => readField(fieldOf(match[1] ?? ''), value, place);
  const shown = takeMore(takeAll(flat, DATAVIEW_FIELD, readShown), WIDE_FIELD, readShown);
  const { rest, ...found } = EMOJI_FIELDS.reduce<FieldsAndRest>(
    (before, { pattern, key }) => takeMore(before, pattern, (match) => readField(key, match[1] ?? '', place)),
    shown,
  );
  const kept = KEPT_BY_EDITORS.reduce((before, pattern) => takeMore(before, pattern, () => NO_FIELDS), {
    ...found,
    rest,
  });
  return { ...kept, rest: withoutTaken(kept.rest) };
}

function takeMore(
  before: FieldsAndRest,
  pattern: RegExp,
  read: (match: RegExpExecArray, value: string) => Fields,
): FieldsAndRest {
  const { fields, taken, rest } = takeAll(before.rest, pattern, read);
  return { fields: joinFields(before.fields, fields), taken: [...before.taken, ...taken], rest };
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
    return concat([kept, { ...TAKEN, offsets: flat.offsets.subarray(match.index, match.index + 1) }]);
  });
  const taken = matches.map(({ index, 0: { length } }) => slice(flat, index, index + length));
  const last = matches.at(-1);
  const tail = slice(flat, last === undefined ? 0 : last.index + last[0].length);
  return { fields: fields.reduce(joinFields, NO_FIELDS), taken, rest: concat([...pieces, tail]) };
}
