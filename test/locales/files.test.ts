import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/fold-text.ts';
import { ENGLISH } from '../../src/locales/load.ts';
import type { Locale, Message, MessageKey } from '../../src/locales/locale.ts';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const validate = new Ajv({ unicodeRegExp: true, allowUnionTypes: true }).compile(readJson('schema/locale.schema.json'));

const FILES = readdirSync(join(ROOT, 'src/locales'))
  .filter((name) => name.endsWith('.json'))
  .sort();
const KEYS = Object.keys(ENGLISH.write) as readonly MessageKey[];

/** The plural categories that whole numbers have in a language; those of whole millions (`un million de`) fall back to `other`. */
function categories(tag: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(tag);
  return new Set(['other', ...Array.from({ length: 1001 }, (_, number) => rules.select(number))]);
}

function forms(message: Message): ReadonlyMap<string, string> {
  if (typeof message === 'string') return new Map([['other', message]]);
  const { by, ordinal, ...rest } = message;
  return new Map(Object.entries(rest));
}

/** A sentence names a day with its article or without. */
function placeholders(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => (name === 'theDay' ? 'day' : name)));
}

const every = (message: Message) => new Set([...forms(message).values()].flatMap((form) => [...placeholders(form)]));

function expectWhole({ tag, write }: Locale, key: MessageKey): void {
  const message = write[key];
  const wanted = every(ENGLISH.write[key]);
  expect(every(message), key).toEqual(wanted);
  if (typeof message === 'string') return;
  expect(new Set(forms(message).keys()), key).toEqual(categories(tag));
  const number = message.by ?? [...wanted].find((name) => name === 'count' || name === 'days');
  expect(wanted).toContain(number);
  // A form of one number alone, as "yesterday" or a dual, may leave the number out; nothing else.
  for (const form of forms(message).values())
    expect(new Set([...placeholders(form), number])).toEqual(new Set([...wanted, number]));
}

/** The module that imports every file: English first, whose words win where nothing else decides. */
function loader(): string {
  const tags = FILES.map((file) => file.replace('.json', ''));
  const names = tags.map((tag) => [tag, tag.replaceAll('-', '')] as const);
  const imports = [
    ...names.map(([tag, name]) => `import ${name} from './${tag}.json' with { type: 'json' };`),
    "import type { Locale } from './locale.ts';",
  ];
  const pathOf = (line: string) => line.split("'")[1] ?? '';
  const listed = names.toSorted(([a], [b]) => Number(b === 'en') - Number(a === 'en')).map(([, name]) => `  ${name},`);
  return [
    '// Written by "npm run docs" from the names of the files beside it.',
    ...imports.toSorted((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)),
    '',
    'export const ENGLISH: Locale = en;',
    '',
    '/** Every language there is. */',
    'export const LOCALES: readonly Locale[] = [',
    ...listed,
    '];',
    '',
  ].join('\n');
}

test('every file is loaded; "npm run docs" writes what loads them', async () => {
  await expect(loader()).toMatchFileSnapshot(join(ROOT, 'src/locales/load.ts'));
});

test.each([
  ['README.md', /(?<=in )\d+(?= languages)/],
  ['README.zh-CN.md', /(?<=读懂 )\d+(?= 种语言)/],
])('%s says how many there are', async (page, number) => {
  const text = readFileSync(join(ROOT, page), 'utf8');
  expect(text).toMatch(number);
  await expect(text.replace(number, String(FILES.length))).toMatchFileSnapshot(join(ROOT, page));
});

describe.each(FILES)('%s', (file) => {
  const locale: Locale = readJson(`src/locales/${file}`);

  test('has the shape that the schema says', () => {
    validate(locale);
    expect(validate.errors).toBeNull();
    expect(`${locale.tag}.json`).toBe(file);
  });

  test('has every key of the English file, and no other', () => {
    expect(Object.keys(locale.write)).toEqual(KEYS);
    expect(Object.keys(locale.read)).toEqual(Object.keys(ENGLISH.read));
  });

  test('has the placeholders and the plural forms that each message needs', () => {
    for (const key of KEYS.filter((name) => name !== 'theDay')) expectWhole(locale, key);
  });

  test('knows a word of every kind', () => {
    const { priority, functionWords, letters, fileNames, ...kinds } = locale.read;
    for (const [kind, words] of Object.entries({ ...kinds, ...priority })) expect(words, kind).not.toHaveLength(0);
    expect(Object.keys(priority)).toEqual(expect.arrayContaining(['high', 'medium', 'low']));
  });

  test('has its words folded, as they are compared', () => {
    const { letters, fileNames, putOff, priority, ...kinds } = locale.read;
    const words = Object.values({ ...kinds, ...priority }).flat();
    expect(words.filter((word) => foldText(word) !== word)).toEqual([]);
  });
});
