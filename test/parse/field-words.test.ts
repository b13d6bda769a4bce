import { expect, test } from 'vitest';
import { didYouMean } from '../../src/parse/fields/edit-distance.ts';
import { fieldOf, meantKey } from '../../src/parse/fields/field-keys.ts';
import { isObsidian } from '../../src/parse/fields/is-obsidian.ts';
import { splitNames } from '../../src/parse/fields/read-fields.ts';
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
