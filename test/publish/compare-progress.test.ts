import { expect, test } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { compareProgress } from '../../src/publish/compare-progress.ts';

function compare(before: string, after: string): readonly string[] {
  const [old, now] = [before, after].map((text) => ({
    measure: measureProgress(parseRoadmaps([{ path: 'a.md', text }]).roadmaps),
  }));
  return old && now ? compareProgress(old, now) : [];
}

test('the same counts with other steps are not the same progress', () => {
  expect(compare('- [x] one\n- [ ] two\n- [ ] three\n', '- [ ] one\n- [x] two\n- [ ] four\n')).toEqual([
    'Against the base: 1 of 3 done (33 %) → 1 of 3 done (33 %).',
    'Done now (1): “two”.',
    'Open again (1): “one”.',
    'New (1): “four”.',
    'Gone (1): “three”.',
  ]);
});

test.each([
  ['- [ ] a\n', '- [ ] 🚧 a\n', 'Begun (1): “a”.'],
  ['- [ ] 🚧 a\n', '- [ ] a\n', 'Put back (1): “a”.'],
  ['- [ ] 🚧 a\n', '- [x] a\n', 'Done now (1): “a”.'],
  ['- [ ] ~~a~~\n', '- [x] a\n', 'Done now (1): “a”.'],
  ['- [x] a\n', '- [ ] 🚧 a\n', 'Open again (1): “a”.'],
  ['- [x] a\n', '- [ ] ~~a~~\n', 'Dropped (1): “a”.'],
  ['- [ ] ~~a~~\n', '- [ ] 🚧 a\n', 'Taken up again (1): “a”.'],
  ['', '- [ ] a\n', 'New (1): “a”.'],
  ...['- [x] a', '- [ ] 🚧 a', '- [ ] ~~a~~'].flatMap((line): [string, string, string][] => [
    [`${line}\n`, '', 'Gone (1): “a”.'],
    ['', `${line}\n`, 'New (1): “a”.'],
  ]),
  ['- [ ] a\n', '- [ ] ~~a~~\n', 'Dropped (1): “a”.'],
  ['- [ ] ~~a~~\n', '- [ ] a\n', 'Taken up again (1): “a”.'],
])('%j and then %j', (before, after, told) => {
  expect(compare(before, after).slice(1)).toEqual([told]);
});

test('steps are named in the order in which they stand now, and those that are gone in their own', () => {
  expect(compare('- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n', '- [x] d\n- [x] new\n- [x] b\n').slice(1)).toEqual([
    'Done now (2): “d”, “b”.',
    'New (1): “new”.',
    'Gone (2): “a”, “c”.',
  ]);
});

test('nothing changed, and only a few are named', () => {
  expect(compare('- [x] a\n- [ ] ~~b~~\n', '# Title\n\n- [x] a\n- [ ] ~~b~~\n')).toEqual([
    'Against the base the progress is the same: 1 of 1 done (100 %).',
  ]);
  const steps = '- [ ] a\n  - [ ] b\n  - [ ] c\n';
  expect(compare(steps, `---\ncount: leaves\n---\n${steps}`)).toEqual([
    'Against the base: 0 of 3 done (0 %) → 0 of 2 done (0 %).',
  ]);
  expect(compare('', '- [x] a\n')[0]).toBe('Against the base: 0 of 0 done → 1 of 1 done (100 %).');
  const five = [1, 2, 3, 4, 5].map((at) => `- [ ] s${at}\n`).join('');
  expect(compare(five, five.replaceAll('[ ]', '[x]'))[1]).toBe('Done now (5): “s1”, “s2”, “s3”, “s4”, “s5”.');
  const many = Array.from({ length: 8 }, (_, at) => `- [ ] s${at}\n`).join('');
  expect(compare(many, many.replaceAll('[ ]', '[x]'))[1]).toBe(
    'Done now (8): “s0”, “s1”, “s2”, “s3”, “s4” and 3 more.',
  );
});
