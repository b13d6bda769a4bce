import { expect, test } from 'vitest';
import { writtenText } from '../../src/markdown/flat-text.ts';
import { didYouMean } from '../../src/parse/fields/edit-distance.ts';
import { fieldOf, meantKey } from '../../src/parse/fields/field-keys.ts';
import { isObsidian } from '../../src/parse/fields/is-obsidian.ts';
import { readCommentFields, splitNames } from '../../src/parse/fields/read-fields.ts';
import { readMistypedDay, takeFields } from '../../src/parse/fields/take-fields.ts';
import { resolvePath } from '../../src/parse/needs/find-need.ts';
import { readPercent } from '../../src/parse/notations/table/status-cell.ts';

test.each([
  ['check', 'chekc chek cehkc CHEKC checkk'],
  ['status', 'stats sttaus statuss'],
  ['next', 'nxt nxet neyt nextt'],
  ['tick', 'tic tik'],
  [null, 'nt ti stat foo nxtt checking'],
])('%s is what was meant by any of: %s', (meant, written) => {
  for (const one of written.split(' '))
    expect(didYouMean(one, ['status', 'next', 'check', 'tick']), one).toBe(meant ? ` Did you mean "${meant}"?` : '');
});

test('the nearest word is meant, and of two as near the first', () => {
  expect(didYouMean('tickk', ['tics', 'tick'])).toContain('"tick"');
  expect(didYouMean('tixk', ['tisk', 'tick'])).toContain('"tisk"');
  expect(didYouMean('tick', [])).toBe('');
  const folder = 'folder/'.repeat(12);
  expect(didYouMean(`${folder}plam.md`, [`${folder}plan.md`])).toBe(` Did you mean "${folder}plan.md"?`);
});

test.each([
  ['id', 'id'],
  ['needs', 'needs dependsOn depends-on depends_on requires after blocked-by blockedBy'],
  ['when', 'when'],
  ['why', 'why'],
  ['start', 'start'],
  ['due', 'due DUE'],
  ['doneOn', 'done completion'],
  ['priority', 'priority'],
  ['estimate', 'estimate est'],
  ['optional', 'optional'],
  ['parked', 'parked'],
  [null, 'scheduled created cancelled repeat progress note title'],
])('the field %s has the keys %s', (field, keys) => {
  for (const key of keys.split(' ')) {
    expect(fieldOf(key), key).toBe(field);
    if (field !== null) expect(meantKey(key), key).toBeNull();
  }
});

test.each([
  ['needs', 'need Need neds'],
  ['when', 'wen whe wehn'],
  ['done', 'don doen'],
  ['priority', 'priorty prioriti pirorty prorty'],
  ['estimate', 'estimat etimat'],
  ['optional', 'optinal'],
  ['parked', 'parkd prkd'],
  ['start', 'startt strat'],
  ['dependson', 'dependon depend-on'],
  ['blockedby', 'blocked blockby'],
  ['after', 'afte atfer'],
  ['requires', 'requir'],
  ['completion', 'compltion'],
  [null, 'note later test du duee wy ided priooorty repet progres complete x seeds'],
])('the key %s was meant by any of: %s', (key, words) => {
  for (const one of words.split(' ')) expect(meantKey(one), one).toBe(key);
});

test.each([
  ['a, b', ['a', 'b']],
  ['a，b、c', ['a', 'b', 'c']],
  ['"a, b", c', ['a, b', 'c']],
  ['“a, b” c', ['a, b', 'c']],
  ['「a、b」、c', ['a、b', 'c']],
  ['『a,b』', ['a,b']],
  ['«a, b»,c', ['a, b', 'c']],
  ['a "b" c', ['a', 'b', 'c']],
  ['a "b', ['a', 'b']],
  ['"",a', ['a']],
  [',,a,,', ['a']],
  ['a”', ['a']],
  ['a ”', ['a']],
  ['“a, b”c', ['a, b', 'c']],
  ['a" b', ['a', 'b']],
  ['say "a, b"', ['say', 'a, b']],
  ['a“b, c”', ['a', 'b, c']],
  ['a「b、c」', ['a', 'b、c']],
  ['a『b,c』', ['a', 'b,c']],
  ['a«b, c»', ['a', 'b, c']],
  ...'"a|“a|「a|『a|«a|a"|a”|a」|a』|a»'.split('|').map((text): [string, string[]] => [text, ['a']]),
  ['a”b', ['a”b']],
  ['  ', []],
])('%s names %j', (text, names) => expect(splitNames(text)).toEqual(names));

test.each([
  ...['📅', '📆', '🗓️', '🛫', '✅', '⏳', '⌛', '➕', '❌'].map((sign) => `- [ ] a ${sign} 2026-01-02`),
  ...['a ⛔ abc', '🆔 ab', '[due:: x]', '(due::x)', '[[Note]]', `[[${'x'.repeat(201)}]]`, `[${'x'.repeat(40)}:: y]`],
])("%s is plainly Obsidian's", (text) => expect(isObsidian(text)).toBe(true));

test.each([
  '📅 soon',
  'a :: b',
  '[a b:: c]',
  '[due::  ]',
  '[[]]',
  '[[ Note]]',
  '[[a\nb]]',
  `[[${'x'.repeat(202)}]]`,
  `[${'x'.repeat(41)}:: y]`,
])("%j is not Obsidian's alone", (text) => expect(isObsidian(text)).toBe(false));

test.each([
  ['a/b.md', 'c.md', 'a/c.md'],
  ['a/b.md', './c.md', 'a/c.md'],
  ['a/b.md', '../c.md', 'c.md'],
  ['a/b.md', '../../c.md', 'c.md'],
  ['a/b/c.md', '../d//e.md', 'a/d/e.md'],
  ['b.md', 'c/d.md', 'c/d.md'],
])('from %s, %s is %s', (from, path, whole) => expect(resolvePath(from, path)).toBe(whole));

test.each([
  [0, '0/5 | 0%'],
  [1, '1/1000 | 1/200'],
  [20, '(1/5) | （1/5） | 🟩⬜⬜⬜⬜ (1/5) | 1 ／ 5 | 1/5 ██░'],
  [33, '1/3'],
  [66, '2/3'],
  [99, '199/200 | 1999/2000'],
  [100, '5/5 | 9999/9999 | 100%'],
  [12.5, '12.5% | 12,5 ％'],
  [40, '~ 40% | ca 40% | ▓▓░░ 40% | [####....] 40% | 40% ▓▓'],
  [null, '6/5 | 0/0 | 10000/10000 | 1000% | about 40% | 40% done | 3/10 done | 40 | %'],
])('%s of a hundred is said by any of: %s', (percent, cells) => {
  for (const cell of cells.split(' | ')) expect(readPercent(cell), cell).toBe(percent);
});

const PLACE = { line: 3, column: 5 };
const DAY = '2026-01-02';

/** The fields of a text as `key value`, and what is left of it. */
function taken(text: string, isVault = false) {
  const { fields, rest } = takeFields(writtenText(text, 0), PLACE, isVault);
  return [rest.text, ...said(fields)];
}

function said({ needs = [], bad = [], ...fields }: Partial<ReturnType<typeof readCommentFields>>) {
  return [
    ...Object.entries(fields).map(([key, value]) => `${key} ${value}`),
    ...needs.map(({ name, line, column }) => `needs ${name} ${line}:${column}`),
    ...bad.map(({ field, value, line, column }) => `bad ${field} ${value} ${line}:${column}`),
  ];
}

test.each([
  [
    'needs: [[a b|c]], [[d]], [[e]] f, x [[g]], [[h|]], [[i]j]]',
    ['a b', 'd', '[[e]] f', 'x [[g]]', 'h', '[[i]j]]'].map((name) => `needs ${name} 3:5`),
  ],
  [
    'why: a\nid: b\rwhen: c\r\nest: d；due: 2026-01-02;x',
    ['estimate d', 'when c', 'id b', 'why a', 'bad due 2026-01-02;x 3:5'],
  ],
  ['why: a\nb; c;', ['why a b; c;']],
  ['a; why: b', ['why b']],
  ['priority: ⏫; parked: 0; optional: ✔', ['optional true', 'priority high']],
  ['id: a; id: b', ['id a']],
])('the comment %j says %j', (comment, fields) =>
  expect(said(readCommentFields(`<!-- ${comment} -->`, PLACE))).toEqual(fields),
);

test.each([
  ['id x', 'id', 'x'],
  [
    'needs x 3:5',
    'needs dependsOn depends-on depends_on depends~on requires after blocked-by blocked_by blocked~by BlockedBy',
    'x',
  ],
  ['when x', 'when', 'x'],
  ['why x', 'why', 'x'],
  [`start ${DAY}`, 'start', DAY],
  [`due ${DAY}`, 'due', DAY],
  [`doneOn ${DAY}`, 'done completion', DAY],
  ['priority high', 'priority', 'high'],
  ['estimate x', 'estimate est', 'x'],
  ['optional true', 'optional', 'yes'],
  ['parked true', 'parked', 'yes'],
  [null, 'scheduled created cancelled repeat progress', 'x'],
])('%s is said by a key in a comment and in brackets of each kind', (field, keys, value) => {
  const fields = field === null ? [] : [field];
  for (const key of keys.split(' ').map((one) => one.replace('~', ' '))) {
    expect(said(readCommentFields(`<!-- ${key}: ${value} -->`, PLACE)), key).toEqual(fields);
    expect(said(readCommentFields(`<!--\n  ${key} ：${value};: y -->`, PLACE)), key).toEqual(
      value === 'x' ? fields.map((one) => one.replace('x', 'x;: y')) : expect.anything(),
    );
    expect(said(readCommentFields(`<!-- q ${key}: ${value} -->`, PLACE)), key).toEqual([]);
    for (const text of [
      `[${key}:: ${value}]`,
      `(${key.toUpperCase()}::${value})`,
      `（ ${key} ：：${value}）`,
      `（${key}:: ${value}）`,
    ])
      expect(taken(`a ${text}`), text).toEqual(['a ', ...fields]);
  }
});

test.each([
  ['a due:2026-01-02', 'a ', 'due 2026-01-02'],
  ['due:2026-01-02 a', ' a', 'due 2026-01-02'],
  ['a t:2026-01-02', 'a ', 'start 2026-01-02'],
  ['a start:2026-01-02', 'a ', 'start 2026-01-02'],
  ['blocked-by:x a', ' a', 'needs x 3:5'],
  ['a depends-on:x-1 b', 'a  b', 'needs x-1 3:5'],
  ['a ~30m', 'a ', 'estimate 30m'],
  ['a ~1.5h ⏫', 'a  ', 'estimate 1.5h', 'priority high'],
  ['a ~20min ', 'a  ', 'estimate 20min'],
  ['a ~12.25h due:2026-01-02', 'a  ', 'estimate 12.25h', 'due 2026-01-02'],
  ['a 🔁 every week, 2 days!', 'a '],
  ['a 🔁\uFE0Fwhen done', 'a '],
  ['a 🔁 3', 'a '],
  ['a\n:LOGBOOK:\nx\n:END:', 'a\n'],
  ['a\n \t:PROPERTIES:\nid:: x\n:END:\nb', 'a\n\nb'],
  ['a\nsome_key-1:: x y', 'a\n'],
  ['a\n  b:: x', 'a\n'],
  ['a\nkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk:: x', 'a\n'],
  ['a\n                    k:: x', 'a\n'],
  ['a #task', 'a '],
  ['#task a', ' a'],
  ['a ^b-1', 'a '],
  ['a ^1b', 'a '],
  ['a ^b ', 'a  '],
  ['a ^bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', 'a '],
  ['a [2/3]', 'a '],
  ['a [/]', 'a '],
  ['a [%]', 'a '],
  ['a [50%]', 'a '],
  ['a [1234/1234]', 'a '],
  ['a [1/2] ^b', 'a  '],
  ['a ⏫', 'a ', 'priority high'],
  ['a 🔺\uFE0F b', 'a  b', 'priority highest'],
  ['a 🔼', 'a ', 'priority medium'],
  ['a 🔽', 'a ', 'priority low'],
  ['a ⏬', 'a ', 'priority lowest'],
  ['a 🔺 ⏬', 'a  ', 'priority highest'],
  ['a 📅2026-01-02', 'a ', 'due 2026-01-02'],
  ['a 📆2026-01-02', 'a ', 'due 2026-01-02'],
  ['a 🗓\uFE0F2026-01-02', 'a ', 'due 2026-01-02'],
  ['a 🛫2026-01-02', 'a ', 'start 2026-01-02'],
  ['a ✅2026-01-02', 'a ', 'doneOn 2026-01-02'],
  ['a ⏳2026-01-02', 'a '],
  ['a ⌛2026-01-02', 'a '],
  ['a ➕2026-01-02', 'a '],
  ['a ❌2026-01-02', 'a '],
  ['a 🆔 x_1-y z', 'a  z', 'id x_1-y'],
  ['a 🆔 x.y', 'a .y', 'id x'],
  ['a ⛔ x , y-1,z w', 'a  w', 'needs x 3:5', 'needs y-1 3:5', 'needs z 3:5'],
  ['a 📅 2026-01-021', 'a 1', 'due 2026-01-02'],
  ['a 📅\u00A02026-01-02', 'a ', 'due 2026-01-02'],
  ['[needs:: [[a]], b] c', ' c', 'needs a 3:5', 'needs b 3:5'],
  ['[when:: [a] (b)] c', ' c', 'when [a] (b)'],
  ['(when:: [a] (b)) c', ' c', 'when [a] (b)'],
  ['（when:: （a）） c', ' c', 'when （a）'],
  ['(when:: a（b）) c', ' c', 'when a（b）'],
  ['[ due :: 2026-01-02 ] c', ' c', 'due 2026-01-02'],
  [
    'a (📅 2026-01-02，⏫、🆔 x；🔽·🛫 2026-01-02 | ⏬)',
    'a ',
    'priority high',
    'id x',
    'start 2026-01-02',
    'due 2026-01-02',
  ],
  ['a（📅 2026-01-02）b', 'ab', 'due 2026-01-02'],
  ['a (📅 2026-01-02 x)', 'a ( x)', 'due 2026-01-02'],
  ['a ( ⏫ ; ⏫ ) b', 'a  b', 'priority high'],
  ['a () ⏫', 'a () ', 'priority high'],
  ['a (⏫', 'a (', 'priority high'],
])('%j leaves %j', (text, ...left) => expect(taken(text)).toEqual(left));

test.each([
  'a xdue:2026-01-02',
  'a due:2026-01-02x',
  'a due:2026-1-2',
  'a at:2026-01-02',
  'a~5m',
  'a ~5m b',
  'a ~5d',
  'a :LOGBOOK: x :END:',
  'a\n1b:: x',
  'a\nB:: x',
  'a b:: x',
  'a\nkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk:: x',
  'a\n                     k:: x',
  'a #tasks',
  'a#task',
  'a ^12',
  'a ^1-2',
  'a^b',
  'a ^b c',
  'a ^bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  'a [12345/2]',
  'a [1/12345]',
  'a [12345%]',
  'a[1/2]',
  'a [1/2] b',
  'a 📅\n2026-01-02',
  '[when:: [a c',
  '[due: 2026-01-02] c',
  '[note:: x] c',
])('%j holds no field', (text) => expect(taken(text)).toEqual([text]));

test('a block id, a property and a drawer have a length', () => {
  const lines = (count: number) => [
    `a ^${'b'.repeat(count + 9)}`,
    `a\n${'k'.repeat(count)}:: x`,
    `a\n${' '.repeat(count - 11)}k:: x`,
    `a\n:LOGBOOK:${'x'.repeat(count + 1969)}:END:`,
  ];
  expect(lines(31).map((line) => taken(line)[0])).toEqual(['a ', 'a\n', 'a\n', 'a\n']);
  expect(lines(32).map((line) => taken(line)[0])).toEqual(lines(32));
});

test.each([
  ['a #tag/x_y-1', 'a '],
  ['#📚 a', ' a'],
  ['a #é\u0301f b', 'a  b'],
  ['a #👩\u200D💻 b', 'a  b'],
  ['a #x1.', 'a .'],
  ['a ⏫#t', 'a ', 'priority high'],
  ['a #1', 'a #1'],
  ['a b#c', 'a b#c'],
])('in a vault %j leaves %j', (text, ...left) => expect(taken(text, true)).toEqual(left));

test.each([
  ['due', '📅 📆 🗓️'],
  ['start', '🛫'],
  ['doneOn', '✅'],
])('a day of another form at the end is a bad %s', (field, signs) => {
  const bad = (text: string) => said(readMistypedDay(writtenText(text, 0), PLACE));
  for (const sign of signs.split(' ')) {
    for (const day of ['2026-1-2', '1.2.2026', '2026/1/2', '2026.10.12', '01-12-2026', '1/12/2026'])
      for (const end of ['', ' )', '）']) expect(bad(`a ${sign} ${day}${end}`)).toEqual([`bad ${field} ${day} 3:5`]);
    expect([DAY, '2026-1-2 b', '2026-1', '26-1-2'].flatMap((day) => bad(`a ${sign} ${day}`))).toEqual([]);
  }
});

test.each('⏳ ⌛ ➕ ❌ 🆔'.split(' '))('no day behind %s is bad', (sign) =>
  expect(readMistypedDay(writtenText(`a ${sign} 2026-1-2`, 0), PLACE)).toEqual({}),
);
