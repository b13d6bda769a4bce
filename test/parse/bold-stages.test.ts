import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

test.each([
  ['**Basics** ✅', '**More** (0/1)', ['Basics', 'More']],
  ['✅ **Basics**', '**More**: 0/1', ['Basics', 'More']],
  ['**Basics:** ✅ done', '**More**', ['Basics', 'More']],
  ['**✅ Basics**', '**More** 50%', ['Basics', 'More']],
])('%s and %s are stages', (first, second, titles) => {
  const { roadmap } = parseOne(`${first}\n\n- [x] a\n\n${second}\n\n- [ ] b\n`);
  expect(roadmap.stages.map(({ title }) => title)).toEqual(titles);
});

test.each([
  ['a status', '**Status:** ✅ done', '**Progress**: 1/2'],
  ['prose', '**Basics** come first', '**More** comes then'],
  ['two bold texts', '**Basics** **Sets**', '**More** **Maps**'],
  ['code', '**Basics** `sets`', '**More** `maps`'],
])('%s is none', (_, first, second) => {
  expect(parseOne(`${first}\n\n- [x] a\n\n${second}\n\n- [ ] b\n`).roadmap.stages).toEqual([]);
});

test.each([
  ['█████░░░░░ 50% Basics', 'Basics'],
  ['Basics ▰▰▱▱▱ 40%', 'Basics'],
  ['Basics [████░░] 3/4', 'Basics'],
  ['🟩🟩⬜ Basics', 'Basics'],
  ['■ Basics', '■ Basics'],
  ['🟩🟩🟩⬜', '🟩🟩🟩⬜'],
])('the title of ## %s is %s', (written, title) => {
  const { roadmap } = parseOne(`# Plan\n\n## ${written}\n\n- [ ] a\n`);
  expect(roadmap.stages.map((stage) => stage.title)).toEqual([title]);
});
