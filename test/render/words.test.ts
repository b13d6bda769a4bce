import { describe, expect, test } from 'vitest';
import { CATALOGUES, chooseWords } from '../../src/render/words/choose-words.ts';
import { chooseVoice } from '../../src/render/words/voice.ts';
import { wordCount } from '../../src/render/words/word-count.ts';
import { wordFraction, wordList, wordPercent } from '../../src/render/words/word-number.ts';
import { wordReason } from '../../src/render/words/word-reason.ts';
import type { Reason } from '../../src/suggest/suggestion.ts';
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
  ['sr', 'en'],
  ['nl', 'en'],
  ['', 'en'],
  ['no such tag!', 'en'],
])('%j is written in %s', (tag, language) => expect(chooseWords(tag).language).toBe(language));

test('there are nineteen, all different', () => {
  expect(new Set(CATALOGUES.map(({ language }) => language)).size).toBe(19);
  expect(new Set(CATALOGUES.map(({ states }) => states.empty)).size).toBe(19);
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
  { rule: 'woken', when: 'W', by: 'step' },
  { rule: 'woken', when: 'W', by: 'option' },
  { rule: 'woken', when: 'W', by: 'goal' },
  { rule: 'woken', when: null, by: 'goal' },
  { rule: 'needs', needs: [ref, ref] },
  { rule: 'why', why: 'Y' },
  { rule: 'unlocks', unlocks: Array.from({ length: 9 }, () => ref) },
  { rule: 'place', stage: 'T', roadmap: 'R', done: 3, total: 4 },
  { rule: 'pinned', via: ref },
];

describe.each(CATALOGUES)('$language', ({ language, quote, reasons, counts, holds }) => {
  const voice = chooseVoice(language, 'terminal');
  const isolated = (text: string) => voice.words.quote(voice.words.direction === 'rtl' ? `\u2068${text}\u2069` : text);

  test('says every reason with its values', () => {
    const sentences = REASONS.map((reason) => wordReason(reason, voice));
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
      [22, 'T'],
      [23, 'S'],
    ] as const) {
      expect(sentences[at]).toContain(isolated(value));
    }
    expect(sentences[2]).toMatch(/[3۳]/);
    expect(sentences[3]).toMatch(/[2۲]|يومين|יומיים/);
    expect(sentences[21]).toMatch(/[6۶]/);
  });

  test('names yesterday, today and tomorrow, and ends a sentence about a day in one mark, after the remark', () => {
    for (const days of [-21, -2, -1, 0, 1, 2, 7]) {
      const sentence = wordReason({ rule: 'due', due: '2026-08-05', days, via: null }, voice);
      expect(sentence).toMatch(/[^.。।][.。।]$/);
      const remarked = wordReason({ rule: 'due', due: '2026-08-05', days, via: ref }, voice);
      expect(remarked).toMatch(/[^.。।] ?[(（].*[)）][.。।]$/);
      expect(remarked).toContain(sentence.slice(0, -1));
    }
    for (const days of [-1, 0, 1]) {
      expect(reasons.due(days, 'D')).toContain('D');
      expect(reasons.due(days, 'D')).not.toMatch(/[1۱]/);
    }
    expect(new Set([-1, 0, 1].map((days) => reasons.due(days, 'D'))).size).toBe(3);
  });

  test('counts the rest of a list without a second "and"', () => {
    const and = /^(?:و|ו|और|and|y|e|et|und|и|і|ve|và|dan|和|및)/;
    for (const left of [2, 5, 21]) expect(counts.more(left)).not.toMatch(and);
    expect(counts.more(5).split(' ').at(-1)).not.toBe('और');
  });

  test('has a form for the plural of every number it meets', () => {
    for (const message of [
      counts.doing,
      counts.parked,
      counts.blocked,
      counts.more,
      counts.unread,
      counts.problems,
      holds.parent,
      reasons.wip,
    ]) {
      for (const number of [1, 2, 3, 5, 11, 21, 100]) expect(message(number)).toMatch(/\S/);
      expect(message(5)).toMatch(/[5۵]/);
    }
    expect(quote('x')).toMatch(/^\S+.*x.*\S+$/);
  });
});

test('articles, ordinals and plurals fit the number', () => {
  const due = (language: string, day: string) =>
    wordReason({ rule: 'due', due: day, days: 3, via: null }, chooseVoice(language, 'terminal'));
  expect(due('fr', '2026-08-01')).toContain('le 1er août 2026');
  expect(due('fr', '2026-08-11')).toContain('le 11 août 2026');
  expect(due('it', '2026-08-08')).toContain(', l’8 agosto 2026');
  expect(due('it', '2026-08-18')).toContain(', il 18 agosto 2026');
  expect(chooseWords('fr').counts.overall(1, 21)).toBe('1 étape terminée sur 21');
  expect(chooseWords('es').counts.overall(1, 1)).toBe('1 de 1 paso completado');
  expect(chooseWords('ar').counts.overall(1, 11)).toBe('أُنجز 1 من 11 خطوة');
  expect(chooseWords('ru').reasons.wip(21)).toMatch(/^Начат 21 шаг: завершите один/);
  expect(chooseWords('he').reasons.place('X', 1, 2)).toContain('שני צעדים');
});

test('plurals, numbers, percent and lists are those of the language', () => {
  const steps = wordCount('ru', { one: '# шаг', few: '# шага', many: '# шагов', other: '# шага' });
  expect([1, 2, 5, 11, 21, 22, 1000].map(steps)).toEqual([
    '1 шаг',
    '2 шага',
    '5 шагов',
    '11 шагов',
    '21 шаг',
    '22 шага',
    '1\u00a0000 шагов',
  ]);
  expect(wordPercent('en', 50)).toBe('50%');
  expect(wordPercent('tr', 50)).toBe('%50');
  expect(wordPercent('fa', null)).toBe('–');
  expect(wordFraction('fa', 3, 4)).toBe('۳/۴');
  expect(wordList('zh-Hans', ['A', 'B', 'C'])).toBe('A、B和C');
  expect(wordList('en', ['A', 'B'])).toBe('A and B');
});
