import { describe, expect, test } from 'vitest';
import { chooseLocale } from '../../src/locales/choose-locale.ts';
import { formatMessage, type Values } from '../../src/locales/format-message.ts';
import { formatFraction, formatList } from '../../src/locales/format-number.ts';
import { formatPercent } from '../../src/locales/format-percent.ts';
import { LOCALES } from '../../src/locales/load.ts';
import type { MessageKey } from '../../src/locales/locale.ts';
import { formatReason } from '../../src/render/format/format-reason.ts';
import { createFormatter } from '../../src/render/format/formatter.ts';
import type { Reason } from '../../src/suggest/reason.ts';
import { buildRef } from './build-view.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh_TW', 'zh-Hant'],
  ['ZH-tw', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['pt-BR', 'pt'],
  ['es-419', 'es'],
  ['iw', 'he'],
  ['in', 'id'],
  ['fr-CA', 'fr'],
  ['tlh', 'en'],
  ['qya', 'en'],
  ['', 'en'],
  ['no such tag!', 'en'],
])('%j is written in %s', (tag, language) => expect(chooseLocale(tag).tag).toBe(language));

test('each language writes its own words', () => {
  expect(new Set(LOCALES.map(({ write }) => write['state.empty'])).size).toBe(LOCALES.length);
});

const ref = buildRef('S');
const REASONS: readonly Reason[] = [
  { rule: 'pinned', via: null },
  { rule: 'due', due: '2026-08-02', days: 0, via: null },
  { rule: 'due', due: '2026-08-02', days: 3, via: ref },
  { rule: 'due', due: '2026-08-02', days: -2, via: null },
  { rule: 'wip', doing: 3 },
  { rule: 'goal', goal: 'G', via: null },
  { rule: 'goal', goal: 'G', via: ref },
  { rule: 'doing', note: null },
  { rule: 'doing', note: 'N' },
  { rule: 'stage', stage: 'T', roadmap: 'R' },
  { rule: 'stage', stage: null, roadmap: 'R' },
  { rule: 'required' },
  { rule: 'priority', priority: 'high', via: ref },
  { rule: 'order' },
  { rule: 'only' },
  { rule: 'woken', when: 'W', by: 'step', via: null },
  { rule: 'woken', when: 'W', by: 'option', via: null },
  { rule: 'woken', when: 'W', by: 'goal', via: null },
  { rule: 'woken', when: null, by: 'goal', via: null },
  { rule: 'needs', needs: [ref, ref] },
  { rule: 'why', why: 'Y' },
  { rule: 'unlocks', unlocks: Array.from({ length: 9 }, () => ref), behind: 0 },
  { rule: 'unlocks', unlocks: [ref], behind: 4 },
  { rule: 'pinned', via: ref },
  { rule: 'woken', when: 'W', by: 'need', via: ref },
  { rule: 'woken', when: null, by: 'need', via: ref },
  { rule: 'finishes', stage: 'T' },
  { rule: 'left', stage: 'T', steps: 3 },
  { rule: 'nearGoal', goal: 'G', steps: 3 },
  { rule: 'follows', step: ref, stage: 'T', done: 3, total: 4 },
  { rule: 'opens', stage: 'T', before: 'S' },
  { rule: 'inside', steps: 3 },
  { rule: 'passedOver', steps: 3, since: null },
  { rule: 'passedOver', steps: 3, since: '2026-03-01' },
  { rule: 'stale', note: null, since: '2026-05-03' },
  { rule: 'first' },
];

describe.each(LOCALES)('$tag', ({ tag, rtl }) => {
  const formatter = createFormatter(tag, 'terminal');
  const { say } = formatter;
  const isolated = (text: string) => say('quote', { text: rtl ? `\u2068${text}\u2069` : text });

  test('says every reason with its values', () => {
    const sentences = REASONS.map((reason) => formatReason(reason, formatter));
    expect(new Set(sentences).size).toBe(REASONS.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|#|\$|\s{2}/);
    for (const [at, value] of [
      [5, 'G'],
      [6, 'S'],
      [8, 'N'],
      [9, 'T'],
      [10, 'R'],
      [12, 'S'],
      [15, 'W'],
      [16, 'W'],
      [17, 'W'],
      [19, 'S'],
      [20, 'Y'],
      [21, 'S'],
      [22, 'S'],
      [23, 'S'],
      [24, 'S'],
      [25, 'S'],
      [26, 'T'],
      [27, 'T'],
      [28, 'G'],
      [29, 'S'],
      [30, 'T'],
    ] as const) {
      expect(sentences[at]).toContain(isolated(value));
    }
    expect(sentences[2]).toMatch(/[3۳]/);
    expect(sentences[3]).toMatch(/[2۲]|يومين|יומיים/);
    expect(sentences[21]).toMatch(/[6۶]/);
    expect(sentences[22]).toMatch(/[4۴]/);
    for (const at of [27, 28, 29, 31, 32]) expect(sentences[at]).toMatch(/[3۳]/);
  });

  test('names yesterday, today and tomorrow, and ends a sentence about a day in one mark, after the remark', () => {
    for (const days of [-21, -2, -1, 0, 1, 2, 7]) {
      const sentence = formatReason({ rule: 'due', due: '2026-08-05', days, via: null }, formatter);
      expect(sentence).toMatch(/[^.。।][.。।]$/);
      const remarked = formatReason({ rule: 'due', due: '2026-08-05', days, via: ref }, formatter);
      expect(remarked).toMatch(/[^.。।] ?[(（].*[)）][.。।]$/);
      expect(remarked).toContain(sentence.slice(0, -1));
    }
    const near = [-1, 0, 1].map((days) => formatReason({ rule: 'due', due: '2026-08-05', days, via: null }, formatter));
    expect(new Set(near).size).toBe(3);
    for (const sentence of near) expect(sentence).not.toMatch(/[1۱]/);
  });

  test('counts the rest of a list without a second "and"', () => {
    const and = /^(?:و|ו|और|and|y|e|et|und|и|і|ve|và|dan|和|및)/;
    for (const left of [2, 5, 21]) expect(say('count.more', { count: left })).not.toMatch(and);
    expect(say('count.more', { count: 5 }).split(' ').at(-1)).not.toBe('और');
  });
});

const say = (tag: string, key: MessageKey, values: Values) => formatMessage(chooseLocale(tag), key, values);

test('quotation marks inside quotation marks are the inner ones', () => {
  const why = (language: string, text: string) =>
    formatReason({ rule: 'why', why: text }, createFormatter(language, 'terminal'));
  expect(why('zh-Hans', '读完“基础”')).toContain('“读完‘基础’”');
  expect(why('ja', '「基礎」を読む')).toContain('「『基礎』を読む」');
  expect(why('en', 'a “b')).toContain('“a “b”');
});

test('articles, ordinals and plurals fit the number', () => {
  const due = (language: string, day: string) =>
    formatReason({ rule: 'due', due: day, days: 3, via: null }, createFormatter(language, 'terminal'));
  expect(due('fr', '2026-08-01')).toContain('le 1er août 2026');
  expect(due('fr', '2026-08-11')).toContain('le 11 août 2026');
  expect(due('it', '2026-08-08')).toContain(', l’8 agosto 2026');
  expect(due('it', '2026-08-18')).toContain(', il 18 agosto 2026');
  expect(say('fr', 'count.overall', { done: 1, total: 21 })).toBe('1 étape terminée sur 21');
  expect(say('es', 'count.overall', { done: 1, total: 1 })).toBe('1 de 1 paso completado');
  expect(say('ar', 'count.overall', { done: 1, total: 11 })).toBe('أُنجزت 1 من 11 خطوة');
  expect(say('ru', 'reason.wip', { count: 21 })).toMatch(/^Начат 21 шаг: завершите один/);
});

test('plurals, numbers, percent and lists are those of the language', () => {
  const problems = (count: number) => say('ru', 'count.problems', { count });
  expect([1, 2, 5, 11, 21, 22, 1000].map(problems)).toEqual([
    '1 проблема',
    '2 проблемы',
    '5 проблем',
    '11 проблем',
    '21 проблема',
    '22 проблемы',
    '1\u00a0000 проблем',
  ]);
  expect(formatPercent(chooseLocale('en'), 50)).toBe('50%');
  expect(formatPercent(chooseLocale('tr'), 50)).toBe('%50');
  expect(formatPercent(chooseLocale('fa'), null)).toBe('–');
  expect(formatFraction('fa', 3, 4)).toBe('۳/۴');
  expect(formatList('zh-Hans', ['A', 'B', 'C'])).toBe('A、B和C');
  expect(formatList('en', ['A', 'B'])).toBe('A and B');
});
