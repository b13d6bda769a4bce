import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/locales/choose-locale.ts';
import { formatDay } from '../../src/locales/format-day.ts';
import { formatMessage, type Values } from '../../src/locales/format-message.ts';
import { formatFraction, formatList } from '../../src/locales/format-number.ts';
import { ENGLISH } from '../../src/locales/load.ts';
import type { Message } from '../../src/locales/locale.ts';
import { localeOfWord, priorityWords, wordMap } from '../../src/locales/words.ts';

test.each([
  ['en', ['en', 'en-GB', 'sv', 'xx', 'qyue', 'zhx', '', 'no tag!']],
  ['pt', ['pt', 'pt-BR', 'pt_PT', 'PT']],
  ['de', [' de ', 'DE', 'de-AT']],
  ['he', ['he', 'iw']],
  ['fa', ['fa-AF']],
  ['zh-Hans', ['zh', 'zh-CN', 'zh-Hans', 'cmn', 'wuu', 'hak', 'nan', 'yue-CN', 'zh-Hans-TW', 'zh-Latn']],
  ['zh-Hant', ['zh_TW', 'zh_Hant_TW', 'zh-HK', 'zh-Hant', 'yue', 'nan-TW', 'zh-Hant-CN']],
])('%s is written for any of %j', (locale, tags) => {
  expect(tags.map((tag) => chooseLocale(tag).tag)).toEqual(tags.map(() => locale));
});

describe('a message', () => {
  const say = (message: Message, values?: Values, tag = 'en') =>
    formatMessage({ ...ENGLISH, tag, write: { ...ENGLISH.write, percent: message } }, 'percent', values);

  test.each<[string, Message, Values, string]>([
    ['its values in their places', '{b} of {a}, {b}', { a: 'x', b: 2 }, '2 of x, 2'],
    ['numbers in the digits of its language', '{a} {b}', { a: 1234, b: '1234' }, '1,234 1234'],
    ['the form of its only number', { one: '{n} {s}', other: '{n} {s}s' }, { s: 'day', n: 1 }, '1 day'],
    ['the form for others', { one: '{n} {s}', other: '{n} {s}s' }, { s: 'day', n: 0 }, '0 days'],
    ['the form of the number that it names', { by: 'b', one: 'one', other: 'other' }, { a: 2, b: 1 }, 'one'],
    ['the form for others where its own is missing', { other: 'others' }, { n: 1 }, 'others'],
    ['the form of an ordinal', { ordinal: 'n', one: '{n}st', two: '{n}nd', other: '{n}th' }, { n: 22 }, '22nd'],
  ])('has %s', (_, message, values, text) => expect(say(message, values)).toBe(text));

  test('has the forms of its own language', () => {
    const forms: Message = { one: 'one', few: 'few', many: 'many', other: 'other' };
    expect([1, 2, 5, 21].map((n) => say(forms, { n }, 'ru'))).toEqual(['one', 'few', 'many', 'one']);
    expect([1, 2, 5, 21].map((n) => say(forms, { n }, 'ja'))).toEqual(['other', 'other', 'other', 'other']);
  });

  test('without a value that it needs is a bug, and one with others than it needs is none', () => {
    expect(() => say('{a} {b}', { a: 1 })).toThrow('has no value for {b}');
    expect(say('a', { b: 1 })).toBe('a');
    expect(say('a')).toBe('a');
  });
});

test.each([
  ['en', '2026-08-01', 'August 1, 2026'],
  ['fr', '2026-08-01', 'le 1er août 2026'],
  ['fr', '2026-08-21', 'le 21 août 2026'],
  ['it', '2026-08-02', 'il 2 agosto 2026'],
  ['it', '2026-08-08', 'l’8 agosto 2026'],
  ['it', '2026-08-11', 'l’11 agosto 2026'],
  ['it', '2026-08-18', 'il 18 agosto 2026'],
])('in %s %s is %s', (tag, day, written) => expect(formatDay(chooseLocale(tag), day).theDay).toBe(written));

test('fractions and lists are those of a language', () => {
  expect([formatFraction('fa', 3, 12), formatFraction('en', 3, 1234)]).toEqual(['۳/۱۲', '3/1,234']);
  expect([formatList('en', ['a', 'b', 'c']), formatList('de', ['a', 'b']), formatList('en', ['a'])]).toEqual([
    'a, b, and c',
    'a und b',
    'a',
  ]);
});

test('a word is of the language asked for rather than of another', () => {
  const of = (tag: string | null) => localeOfWord('Estado', ['statusColumn'], tag)?.tag;
  expect([of('pt'), of('es'), of('pt-BR')]).toEqual(['pt', 'es', 'pt']);
  expect(['es', 'pt']).toContain(of(null));
  expect(localeOfWord('erledigt', ['done'], 'en')?.tag).toBe('de');
  expect(localeOfWord('erledigt', ['todo', 'doing'], 'de')).toBeNull();
  expect(localeOfWord('erledigt', ['todo', 'done'], 'fr')?.tag).toBe('de');
});

test('of two meanings of a word the earlier one counts', () => {
  const words = (kinds: Parameters<typeof wordMap<string>>[0]) => wordMap(kinds);
  expect(words([['done', 'a']]).get('done')).toBe('a');
  expect(words([['done', 'a'], ['done', 'b']]).get('done')).toBe('a'); // biome-ignore format: one row
  expect(words([['todo', 'a']]).get('done')).toBeUndefined();
});

test('words of every language name a priority', () => {
  const words = priorityWords();
  expect(['high', '高', 'hoch', 'alta', 'p1', 'low', 'p3', 'nothing'].map((word) => words.get(word))).toEqual([
    'high',
    'high',
    'high',
    'high',
    'high',
    'low',
    'low',
    undefined,
  ]);
});
