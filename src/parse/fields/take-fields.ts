import { concat, type FlatText, maskCode, slice } from '../../markdown/flat-text.ts';
import { fieldOf, KEY } from './field-keys.ts';
import { type Fields, joinFields, NO_FIELDS, type Place } from './fields.ts';
import { readField } from './read-fields.ts';
import { DAY, signedValue, TASK_SIGNS } from './task-signs.ts';

/** The fields of a text and the text without them. */
export interface FieldsAndRest {
  readonly fields: Fields;
  /** The fields as they are written. */
  readonly taken: readonly FlatText[];
  readonly rest: FlatText;
}

/**
 * How a field is written: a text that holds none of the signs has none. Without a `field` its key says which; null says nothing
 * here and is taken out all the same.
 */
interface Form {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly field?: keyof Fields | null;
}

/** Read one after the other, each in what those before left. */
const FORMS: readonly Form[] = [
  // Dataview, then as Chinese and Japanese keyboards write it: `（when:: …）`.
  {
    signs: ['::'],
    pattern: new RegExp(
      `[[(]\\s*(?<key>${KEY})\\s*::(?<value>(?:\\[\\[[^\\[\\]]*\\]\\]|\\[[^\\[\\]]*\\]|\\([^()]*\\)|[^\\[\\]()])*?)[\\])]`,
      'dgiu',
    ),
  },
  {
    signs: ['（'],
    pattern: new RegExp(`（\\s*(?<key>${KEY})\\s*(?:::|：：)(?<value>(?:（[^（）]*）|[^（）])*?)）`, 'dgiu'),
  },
  ...TASK_SIGNS.map((one) => ({ ...one, signs: [...one.signs], pattern: new RegExp(signedValue(one), 'dgu') })),
  { signs: ['🔁'], pattern: /🔁\uFE0F?\s*(?:every|when)?[\w ,!]*/dgu, field: null },
  { signs: ['🔺', '⏫', '🔼', '🔽', '⏬'], pattern: /(?<value>🔺|⏫|🔼|🔽|⏬)\uFE0F?/dgu, field: 'priority' },
  // todo.txt and its kin: a key and a value without a blank between.
  { signs: ['due:'], pattern: new RegExp(`(?<=^|\\s)due:(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'due' },
  { signs: ['t:'], pattern: new RegExp(`(?<=^|\\s)(?:start|t):(?<value>${DAY})(?=[\\s\0]|$)`, 'dgu'), field: 'start' },
  { signs: ['-by:', '-on:'], pattern: /(?<=^|\s)(?:blocked-by|depends-on):(?<value>[^\s\0]+)/dgu, field: 'needs' },
  { signs: ['~'], pattern: /(?<=\s)~(?<value>\d+(?:\.\d+)?(?:m|min|h))(?=[\s\0]*$)/dgu, field: 'estimate' },
  // Logseq's drawers and properties, on lines of their own.
  { signs: [':END:'], pattern: /(?<=\n)[ \t]*:(?:LOGBOOK|PROPERTIES):[\s\S]{0,2000}?:END:/dgu, field: null },
  { signs: [':: '], pattern: /(?<=\n)[ \t]{0,20}[a-z][\w-]{0,30}:: [^\n]*/dgu, field: null },
  // What editors keep in a line and nobody calls a step by: the tag of Obsidian Tasks, a block id of Obsidian, a counter as Org mode writes it.
  { signs: ['#task'], pattern: /(?<=^|\s)#task(?=[\s\0]|$)/dgu, field: null },
  { signs: ['^'], pattern: /(?<=\s)\^(?=[\d-]*[A-Za-z])[A-Za-z\d-]{1,40}(?=[\s\0]*$)/dgu, field: null },
  { signs: ['/', '%'], pattern: /(?<=\s)\[\d{0,4}(?:\/\d{0,4}|%)\](?=[\s\0]*$)/dgu, field: null },
];
/** https://help.obsidian.md/tags: a tag holds a letter, so that `#1` is none. */
const VAULT_FORMS: readonly Form[] = [
  ...FORMS,
  {
    signs: ['#'],
    pattern:
      /(?<=^|[\s\0])#(?=[\p{L}\p{Extended_Pictographic}])(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]|\u200D)+/dgu,
    field: null,
  },
];
/** The last sign of each form that is no letter: a text without any holds no field. */
const MAY_HOLD = new RegExp(
  `[${VAULT_FORMS.flatMap(({ signs }) => signs.map((sign) => `\\u{${codeOf(sign).toString(16)}}`)).join('')}]`,
  'u',
);

function codeOf(sign: string): number {
  return [...sign].findLast((char) => /[^\sa-z]/i.test(char))?.codePointAt(0) ?? 0;
}

const EMPTIED = /[(（][\s,，;；、·|]*(?:\0[\s,，;；、·|]*)+[)）]|\0/gu;
const ANY_DAY = '\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}';
/** At the end of a line, where Obsidian Tasks reads it; elsewhere it may be part of a span of days. */
const MISTYPED = TASK_SIGNS.flatMap(({ signs, field, value }) =>
  field === null || value !== DAY
    ? []
    : { signs: [...signs], field, pattern: new RegExp(`${signedValue({ signs, value: ANY_DAY })}[\\s)）]*$`, 'u') },
);

/** The day behind an emoji at the end of a text whose fields are taken: it is none of the form that is read, so it is bad. */
export function readMistypedDay(rest: FlatText, place: Place): Fields {
  if (!MAY_HOLD.test(rest.text)) return NO_FIELDS;
  const form = MISTYPED.find(({ signs, pattern }) => hasOne(rest, signs) && pattern.test(maskCode(rest)));
  const value = form?.pattern.exec(maskCode(rest))?.groups?.value;
  const { bad } = form === undefined || value === undefined ? NO_FIELDS : readField(form.field, value, place);
  return bad === undefined ? NO_FIELDS : { bad };
}

function hasOne({ text }: FlatText, signs: readonly string[]): boolean {
  return signs.some((sign) => text.includes(sign));
}

/** Takes the fields of Dataview and Obsidian Tasks out of a text, in a vault its tags too; code is left alone. */
export function takeFields(flat: FlatText, place: Place, isVault = false): FieldsAndRest {
  if (!MAY_HOLD.test(flat.text)) return { fields: NO_FIELDS, taken: [], rest: flat };
  const taken: FlatText[] = [];
  let fields = NO_FIELDS;
  let rest = flat;
  for (const { signs, pattern, field } of isVault ? VAULT_FORMS : FORMS) {
    if (!hasOne(rest, signs)) continue;
    const matches = [...maskCode(rest).matchAll(pattern)];
    if (matches.length === 0) continue;
    const { text } = rest;
    const found = matches.map(({ groups = {}, indices }) => {
      // The mask hides code that a value may well hold.
      const [start, end] = indices?.groups?.value ?? [0, 0];
      return readField(field === undefined ? fieldOf(groups.key ?? '') : field, text.slice(start, end), place);
    });
    fields = found.reduce(joinFields, fields);
    const { outside, inside } = cut(rest, matches);
    for (const one of inside) taken.push(one);
    rest = concat(outside.flatMap((piece, at) => [piece, ...inside.slice(at, at + 1).map(placeholder)]));
  }
  // A parenthesis that held nothing but fields goes with them.
  const emptied = taken.length === 0 ? [] : [...rest.text.matchAll(EMPTIED)];
  return { fields, taken, rest: emptied.length === 0 ? rest : concat(cut(rest, emptied).outside) };
}

/** Stands where a field was; no Markdown text holds it, since parsers replace it. */
function placeholder({ offsets }: FlatText): FlatText {
  return { text: '\u0000', kinds: 't', offsets };
}

/** The parts of a text that match, and those before, between and behind them. */
function cut(
  flat: FlatText,
  matches: readonly RegExpExecArray[],
): { readonly inside: readonly FlatText[]; readonly outside: readonly FlatText[] } {
  const ends = matches.map(({ index, 0: { length } }) => index + length);
  return {
    inside: matches.map(({ index }, at) => slice(flat, index, ends[at])),
    outside: [0, ...ends].map((end, at) => slice(flat, end, matches[at]?.index)),
  };
}
