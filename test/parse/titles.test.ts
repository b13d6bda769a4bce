import { expect, test } from 'vitest';
import { cleanTitle, titleNames } from '../../src/parse/line/clean-title.ts';
import { letteringLength, readLettering, unlettered } from '../../src/parse/line/lettering.ts';
import { optionalLead } from '../../src/parse/line/read-parenthesis.ts';
import { readSeriesTitle } from '../../src/parse/line/series-title.ts';
import { calledNames, foldNames, headsOf, namesOf, tailsOf } from '../../src/parse/mirrors/stage-names.ts';

test.each([
  ['Basics', '✅ Basics', '✅✅ Basics', '💯 Basics', '🟢 Basics 🔴', '🚧 Basics', '✔️ Basics', '🟩🟩 Basics'],
  [
    'Basics',
    'Basics ✅',
    'Basics ✅ done',
    'Basics - ✅',
    'Basics ❌ ✗',
    'Basics ⬜',
    'Basics 🔲',
    'Basics ☐',
    'Basics ×',
  ],
  [
    'Basics',
    'Basics ⏳',
    'Basics ⌛',
    'Basics 🔄',
    'Basics 🚧',
    'Basics △',
    'Basics ▲',
    'Basics 🟢',
    'Basics ⬚',
    'Basics ✘',
  ],
  ['Basics', 'Basics (3/5)', 'Basics [3/5]', 'Basics（3/5）', 'Basics: 3/5', 'Basics (3 / 5)', 'Basics - 3/5 -'],
  ['Basics', 'Basics 50%', 'Basics 50 %', 'Basics 50％', 'Basics 1,5%', 'Basics (50% done)', 'Basics 2025/12'],
  ['Basics', 'Basics:', 'Basics ：', 'Basics — 40% — ✅', 'Basics 13/40', 'Basics 5/32'],
  ['Basics', '███ 50% Basics', '|███| Basics', '[███] Basics', 'Basics ████░', 'Basics [████░] 3/4', 'Basics |███|'],
  ['Basics (2 h)', '✅ Basics (2 h)', 'Basics 50% (2 h)', 'Basics ✅ (2 h)'],
  ['Week 1', 'Week 1 - 3/5', 'Week 1: ✅', 'Week 1 ✅ 已完成'],
  ['(3/5)', '(3/5):'],
])('%s is also written in these ways', (title, ...written) => {
  expect(written.map(cleanTitle)).toEqual(written.map(() => title));
});

test.each([
  'Basics ✅ rocks',
  'Basics ✔️ done!',
  'Basics (7/5)',
  'Basics (2025/12)',
  'Basics (optional)',
  'Plan, 6/12',
  'Plan 6/12',
  'Plan 31/12',
  'Plan 12/31',
  '3/5',
  '✅',
  '██ Basics',
  'Basics ██',
  'Basics 12345678/5',
  '100 Days of Code',
  'Basics 3/4 of it',
  'Basics 🎉',
])('the title %s is whole', (title) => expect(cleanTitle(title)).toBe(title));

test('a title longer than 500 characters is left as it is', () => {
  const long = 'x'.repeat(496);
  expect(cleanTitle(`${long}x 5%`)).toBe(`${long}x`);
  expect(cleanTitle(`${long}xx 5%`)).toBe(`${long}xx 5%`);
});

test.each([
  ['Basics', ['Basics', 'Basics', 'Basics']],
  ['✅ Basics: 3/5', ['✅ Basics: 3/5', 'Basics', 'Basics']],
  ['Plan, 6/12', ['Plan, 6/12', 'Plan, 6/12', 'Plan,']],
  ['Basics (2 h)', ['Basics (2 h)', 'Basics (2 h)', 'Basics (2 h)', 'Basics']],
  [
    'Basics 4% (2 h) (3 h)',
    ['Basics 4% (2 h) (3 h)', 'Basics (2 h) (3 h)', 'Basics (2 h) (3 h)', 'Basics (2 h)', 'Basics'],
  ],
  ['(2 h)', ['(2 h)', '(2 h)', '(2 h)']],
])('%s is called %j', (title, names) => expect(titleNames(title)).toEqual(names));

test.each([
  ['letter', ['a) x', '(a) x', '（a）x', 'a. x', 'a.  x', 'a、x', 'a．x', '          a) x']],
  [
    'number',
    ['1. x', '12) x', '123、x', '(1) x', '1．b', '十二、x', '(十二) x', '①x', '⑳ x', '⑴ x', '⒇x', '❶x', '❿ x'],
  ],
  ['bullet', ['• x', '· x', '▪ x', '◦ x', '‣ x', '● x', '– x', '— x', '* x', '+ x', '- x', '  -  x']],
])('lines begin with a %s', (kind, lines) => {
  for (const line of lines) expect(readLettering(line), line).toMatchObject({ kind });
  expect(lines.map((line) => line.slice(readLettering(line)?.length))).toEqual(lines.map((line) => line.slice(-1)));
});

test.each(['x', 'ab) x', 'a.x', 'a) ', '1.5 x', '3.14', '1234. x', '一二三四、x', '1、2', '-x', '•x', 'x •', 'x a) b'])(
  '%j has no lettering',
  (line) => {
    expect(readLettering(line)).toBeNull();
    expect(unlettered(line)).toBe(line);
  },
);

test('a bullet may stand before a letter or a number', () => {
  expect(['- a) x', '• 1. x', 'a) b) x', 'x', '- x - y'].map(letteringLength)).toEqual([5, 5, 6, 0, 2]);
  expect(['- a) x', 'a) x', '1、x'].map(unlettered)).toEqual(['a) x', 'x', 'x']);
});

test.each([
  ['Optional: Sets', 'Optional： Sets', '[OPTIONAL] Sets', '(optional): Sets', '[optional]Sets', '(optional)    Sets'],
  ['（选做）Sets', '【可选】Sets', '选做：Sets'],
])('%s need not be done', (...lines) => {
  for (const line of lines) expect(line.slice(optionalLead(line)), line).toBe('Sets');
});

test.each(['(optional) ', 'Optional:', 'Optional::map', 'std::optional', 'optional x', '(a) x', 'It is optional: x'])(
  '%j must be done',
  (line) => expect(optionalLead(line)).toBe(0),
);

test.each([
  ['week 3', ['Week 3: Trees', 'Week 3', 'Week3', 'Week #3', 'Week-3', 'Week: 3', '🎯 Week 3', '✅ Week 3 – Trees']],
  ['phase ii', ['Phase II', 'Phase II: Trees']],
  ['module a', ['Module A', 'module a: Trees']],
  ['模块 a', ['模块 A']],
  ['第课 三', ['第三课', '第 三 课', '第三课树']],
  ['第장 3', ['제3장', '제 3 장']],
  ['0 주 3', ['3주차']],
  ['0 ヶ 7', ['7ヶ月目']],
  ['0 я 2', ['2-я неделя']],
  ['0 woche 3', ['3. Woche', '3 Woche']],
  ["l'étape 2", ["L'étape 2"]],
  ['learning week 100', ['Learning week 100']],
])('%s is the number of a series', (said, titles) => {
  for (const title of titles) {
    const { label, number } = readSeriesTitle(title) ?? {};
    expect(`${label} ${number}`, title).toBe(said);
  }
});

test.each(['3', 'Week', 'Week 3.5', 'Week 3a', 'Week 1000', 'Module AB', 'Phase ivxix', 'Trees'])(
  '%s is of no series',
  (title) => expect(readSeriesTitle(title)).toBeNull(),
);

test.each([
  ['Week 1: Trees', ['Trees'], ['Week 1']],
  ['Week 1 - Trees', ['Trees'], ['Week 1']],
  ['Week 1 – Trees', ['Trees'], ['Week 1']],
  ['Weeks 1–2 — Trees', ['Trees'], ['Weeks 1–2']],
  ['1: Trees', ['Trees'], ['1']],
  ['IV: Trees', ['Trees'], ['IV']],
  ['Phase IV: Trees', ['Trees'], ['Phase IV']],
  ['Phase IVXIX: Trees', [], []],
  ['模块 A：树', ['树'], ['模块 A']],
  ['第一章：图', ['图'], ['第一章']],
  ['第 1-2 章：图', ['图'], ['第 1-2 章']],
  ['Trees: all', [], []],
  ['Two words 1: Trees', [], []],
  ['Week-1: Trees', [], []],
  [': Trees', [], []],
])('%s has a tail and a head', (title, tails, heads) => {
  expect(tailsOf(title)).toEqual(tails);
  expect(headsOf(title)).toEqual(heads);
});

test.each([
  ['Trees - all of them - really', ['trees - all of them - really', 'trees', 'trees - all of them']],
  ['Trees – x', ['trees – x', 'trees']],
  ['Trees — x', ['trees — x', 'trees']],
  ['Trees：x', ['trees:x', 'trees']],
  ['a) Trees: x', ['trees: x', 'trees']],
  ['Week 1: Trees', ['week 1: trees', 'week 1', 'trees']],
  ['- Trees', ['trees']],
  ['Trees-x', ['trees-x']],
])('%s may mean %j', (title, names) => expect([...new Set(namesOf(title))]).toEqual(names));

test('a part is called by its titles and by what is behind their numbers, never by lettering alone', () => {
  expect([...calledNames(['Week 1: Trees', '✅ Trees'])]).toEqual(['week 1: trees', '✅ trees', 'trees']);
  expect([...foldNames(['A) ', '①', 'a) Trees'])]).toEqual(['a)', 'trees']);
});
