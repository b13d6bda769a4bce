import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { findSaidNext } from '../../src/parse/find-said-next.ts';
import { findPlainSteps } from '../../src/parse/plain/plain-steps.ts';

import { parseOne } from './parse-one.ts';

/** What could be steps, each with what it says of its status. */
function plainSteps(text: string, headings: readonly string[] | null = null): readonly string[] {
  return findPlainSteps(parseOutline(text), headings).map(({ text: title, meaning }) => `${meaning ?? '-'} ${title}`);
}

describe('no step is', () => {
  test.each([
    [
      'a field of the plan',
      '## Week 1\n\n- Time: 2 h\n- Goal: know sets\n- Recommended resources: a book\n- Note: -\n',
    ],
    ['a field in another language', '## Tuần 1\n\n- Thời gian: 7 giờ\n- Mục tiêu: hiểu\n'],
    [
      'a link to a heading of the file',
      '# Plan\n\n- [Sets](https://example.org/README.md#sets)\n- [Maps](#maps)\n\n## Sets\n\n## Maps\n',
    ],
    [
      'what is called like a heading',
      '# Plan\n\n1. Sets\n2. Maps: the second\n3. Trees\n\n## Weeks 1-2: Sets\n\n## Weeks 3-4: Maps\n',
    ],
    ['what explains a sign', '# Key\n\n- :ok_hand: = studied\n- :skull: = gave up\n'],
    ['what stands below a heading of what is finished', '# Cursos concluídos por mim\n\n- Redes\n- Linux\n'],
    ['what is finished, in Chinese', '## 已完成并验证\n\n- 节点\n- 话题\n'],
    ['a table of contents', '## Contents\n\n- [Rules](rules.md)\n- [Log](log.md)\n'],
    [
      'what a form asks week by week',
      '## Week 1\n\n- estimated: -\n- spent: 0h\n- last touched: -\n\n## Week 2\n\n- estimated: -\n- spent: 0h\n- last touched: -\n',
    ],
  ])('%s', (_, text) => expect(plainSteps(text)).toEqual([]));

  test('but what is asked for by its heading', () => {
    expect(plainSteps('## Contents\n\n- Rules\n- Log\n', ['contents'])).toEqual(['- Rules', '- Log']);
    expect(plainSteps('## Parts\n\n- Sets\n- Maps\n\n## Sets\n\n## Maps\n', ['parts'])).toEqual(['- Sets', '- Maps']);
  });
});

describe('steps are', () => {
  test('items with a label that is no field', () =>
    expect(plainSteps('## Week 1\n\n- Go: maps and sets\n- C++: pointers\n')).toEqual([
      '- Go: maps and sets',
      '- C++: pointers',
    ]));

  test('tasks of the same labels week by week', () =>
    expect(
      plainSteps(
        '## Week 1\n\n- Read: chapter 1\n- Build: a lamp\n\n## Week 2\n\n- Read: chapter 2\n- Build: a bell\n',
      ),
    ).toHaveLength(4));

  test.each([
    '- ✅ = done\n- Sets\n- Maps\n',
    '- [Sets](#sets) twice\n- [Maps](#maps) again\n- [Go](https://example.org) [on](#maps)\n\n## Sets\n\n## Maps\n',
  ])('items beside one that explains a sign, and links with words of their own: %#', (text) =>
    expect(plainSteps(text)).toHaveLength(3),
  );

  test.each([
    [1, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 4],
    [2, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 4],
    [3, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 0],
  ])('items of which %i of four are called like headings: %#', (count, list, steps) => {
    const headings = ['Sets', 'Maps', 'Trees'].slice(0, count).map((title) => `## ${title}\n`);
    expect(plainSteps(`# Plan\n\n${list}\n${headings.join('\n')}`)).toHaveLength(steps);
  });
});

test('what stands above a list says what is behind no status of its own', () =>
  expect(
    plainSteps(
      '## To do\n\n- Sets\n- Maps (done)\n\n**In progress**\n\n- Trees\n- ~~Heaps~~\n\nWords.\n\n- Rings\n\n## More\n\nDone:\n\n- Tries\n  - Lists\n- To do\n  - Stacks\n- WAITING Queues\n- ✅ Bags\n- ⬜ Graphs\n- [Docs](#more)\n- Notes:\n  - Cards\n',
    ),
  ).toEqual([
    '- Sets',
    'done Maps (done)',
    'doing Trees',
    '- Heaps',
    '- Rings',
    'done Tries',
    'done Lists',
    '- Stacks',
    'parked Queues',
    'done Bags',
    'todo Graphs',
  ]));

describe('a tick in a heading', () => {
  test('says done where other headings have none', () =>
    expect(plainSteps('## Lesson 1 ✅\n\n- Sets\n\n## Lesson 2\n\n- Maps\n')).toEqual(['done Sets', '- Maps']));

  test('adorns where all have one', () =>
    expect(plainSteps('## Lesson 1 ✅\n\n- Sets\n\n## Lesson 2 ✅\n\n- Maps\n')).toEqual(['- Sets', '- Maps']));

  test('adorns in a row of signs', () =>
    expect(plainSteps('## 🚀 Start\n\n- Sets\n\n## ✅ Next book\n\n- Maps\n\n## More\n')).toEqual([
      '- Sets',
      '- Maps',
    ]));

  test('says done in a row of signs of status', () =>
    expect(plainSteps('## ✅ Start\n\n- Sets\n\n## ⬜ Next book\n\n- Maps\n')).toEqual(['done Sets', '- Maps']));
});

describe('items of plain lists', () => {
  test.each<[string, readonly string[]]>([
    ['1. a\n2. b\n', ['- a', '- b']],
    ['- a:\n  - b\n', ['- b']],
    ['- [ ] a\n- b\n', ['- b']],
    [
      '- (x) a\n- (X) b\n- (v) c\n- (V) d\n- (✓) e\n- (✔) f\n- (√) g\n- (✅) h\n- （x） i\n- () j\n- ［］ k\n- [xyz] l\n- (xx) m\n',
      ['- [xyz] l', '- (xx) m'],
    ],
    ['- Time: 2 h\n- Sets\n', ['- Sets']],
    ['- 时间：2 小时\n- 目标：集合\n', []],
    ['- Reading list: x\n- Further reading list: y\n', ['- Further reading list: y']],
    ['- 🌱= a\n- 🌳＝ b\n', []],
    ['- [One](x.md#sets)\n- [Two](x.md#Maps)\n- [Three](#trees)\n\n# Sets\n\n# Maps\n\n# Trees\n', []],
    ['- [One](x.md#sets)\n- [Two](x.md#no)\n\n# Sets\n\n# Maps\n', ['- One', '- Two']],
    [
      '- [One](x.md#sets)\n- [Two](x.md#maps) a\n- [C](x.md)\n- `d`\n\n# Sets\n\n# Maps\n',
      ['- One', '- Two a', '- C', '- d'],
    ],
    ['- [] a\n- [x]b\n- ( ) c\n- (v) d\n- （ ）e\n- ［x］f\n- \\[ ] g\n- h\n', ['- h']],
    ['- done\n  - a\n- todo\n  - b\n', ['done a', '- b']],
    ['- a (done)\n- [done] b\n- c: done\n', ['done a (done)', 'done [done] b', 'done c: done']],
    ['- a ✅\n- b\n', ['done a ✅', '- b']],
    ['- ✅ a\n- ⬜ b\n- 🚀 c\n', ['done a', 'todo b', '- 🚀 c']],
    ['- ✅ a\n- ❌ b\n', []],
    ['🍎 done 🍏 to do 🏆 loved it\n\n- 🍎 a\n- 🍏 b\n- 🏆 c\n', ['done a', 'todo b', '- 🏆 c']],
    ['🍎 done 🍏 to do\n\n- a 🍎\n- b\n- c\n- d 🍏\n', ['done a 🍎', '- b', '- c', 'todo d 🍏']],
    ['🛠 done 🍏 to do\n\n- a 🛠\uFE0F\n- b\n- c\n', ['done a 🛠\uFE0F', '- b', '- c']],
    ['- b 50%\n- c 0%\n- d 100%\n', ['doing b 50%', 'todo c 0%', 'done d 100%']],
    ['- DONE a\n- TODO b\n', ['done a', 'todo b']],
    ['- ~~a~~\n', ['- a']],
    ['# Done\n\n- a\n- ~~b~~\n- c (todo)\n', ['done a', '- b', 'todo c (todo)']],
    ['# In progress\n\n- a\n  - b\n', ['doing a', 'doing b']],
    ['# To do\n\n- a\n', ['- a']],
    ['Done:\n\n- a\n', ['done a']],
    ['**Done**\n\n- a\n', ['done a']],
    ['Done\n\n- a\n', ['- a']],
    ['# Resources\n\n- a\n\n## More\n\n- b\n\n# Plan\n\n- c\n', ['- c']],
    ['Resources:\n\n- a\n\ntext\n\n- b\n', ['- b']],
    ['# Tips\n\n- a\n', []],
    ['# Prerequisites\n\n- a\n', []],
    ['# Completed courses\n\n- a\n', []],
    ['# P\n\n- Tips:\n  - a\n- Other:\n  - b\n', ['- b']],
    ['- Time to go: 2 h\n- Links for all of it: x\n', ['- Time to go: 2 h', '- Links for all of it: x']],
    ['- Due: x\n- My status: y\n- x: -\n- y: ?\n- 🎯 Goal: x\n- a) Time: 2\n- Prerequisites: x\n', []],
    ['- [x](#a)\n', []],
    ['- [x](#a) y\n- [x](http://u)\n', ['- x y', '- x']],
    ['- 🌱 = a\n- 🌳 ＝ b\n', []],
    ['- 🌱 = a\n', ['- 🌱 = a']],
    ['- 🌱 a = a\n- 🌳 b\n', ['- 🌱 a = a', '- 🌳 b']],
    ['> - a\n\n| a |\n|-|\n| b |\n', []],
    ['- a\n\n  text\n  - b\n- # h\n-\n', ['- a', '- b']],
    ['- ✅ a\n- :x: b\n- 🚧 c\n', ['done a', 'todo b', 'doing c']],
    ['## A ✅\n\n- a\n\n### In\n\n- b\n\n## B\n\n- c\n', ['done a', 'done b', '- c']],
    ['<!-- trailmark:off -->\n\n- a\n\n<!-- trailmark:on -->\n\n- b\n', ['- b']],
  ])('%j', (text, steps) => expect(plainSteps(text)).toEqual(steps));

  test('are those below the headings asked for, in any case and without their marks', () => {
    const text = '# A\n\n- a\n\n## B ✅\n\n- b\n\n# C\n\n- c\n';
    expect(plainSteps(text, ['b'])).toEqual(['- b']);
    expect(plainSteps(text, ['b ✅', 'c'])).toEqual(['- b', '- c']);
    expect(plainSteps(text, ['a'])).toEqual(['- a', '- b']);
    expect(plainSteps(text, [])).toEqual([]);
  });

  test('reach from their first character to the last of their paragraph, a word or sign for the status included', () => {
    const text = '- ✔\uFE0F a\n- :white_large_square: b  \n  more\n- DONE c\n\n  - d\n';
    const read = findPlainSteps(parseOutline(text), null);
    expect(
      read.map(({ start, end, word, line }) => [text.slice(start, end), text.slice(start + word, end), line]),
    ).toEqual([
      ['✔\uFE0F a', 'a', 1],
      [':white_large_square: b  \n  more', 'b  \n  more', 2],
      ['DONE c', 'c', 4],
      ['d', 'd', 6],
    ]);
  });
});

test.each([
  ['Time: 2 h', 'Read: a', []],
  ['Read: a', 'Build: b', ['- Read: a', '- Build: b', '- Read: a', '- Build: b']],
])('lists of the labels in "%s" and "%s" are a form where half of them are fields', (one, two, steps) => {
  const list = `- ${one}\n- ${two}\n`;
  expect(plainSteps(`## Week 1\n\n${list}\n## Week 2\n\n${list}`)).toEqual(steps);
});

describe('what a file calls next', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Next: Traits\n', ['Traits'], []],
    ['**Next:** Traits\n', ['Traits'], []],
    ['`Next`: a\n\n__Next__: b\n\n*Next*: c\n', ['a', 'b', 'c'], []],
    ['~~Next: a~~\n\n~~Next~~: b\n\nNext: ~~c~~\n\nNext: ~~d~~ 😀e\nNext: f  \nNext: g\n', ['😀e', 'f', 'g'], []],
    ['x\nNext: a\nNext step: b\n', ['a', 'b'], []],
    ['- Next: a\n\n> Current week: 5\n', ['a', '5'], []],
    ['# Next steps\n\n- a\n- b\n  - c\n\n# Other\n\n- d\n', [], ['a', 'b', 'c']],
    ['# Up next (soon)\n\n1. a\n', [], ['a']],
    ['# Other\n\nNext\n\nNext:\n\nThe next: a\n', [], []],
    [`${'x'.repeat(80)}\nNext: a ${'y'.repeat(90)}\n`, [`a ${'y'.repeat(90)}`], []],
  ])('%j', (text, inLines, inList) => expect(findSaidNext(parseOutline(text), [])).toEqual({ inLines, inList }));

  test('is no step of its list', () => {
    const { roadmap } = parseOne('# Next steps\n\n- [ ] a\n- b\n');
    expect(roadmap.saidNext).toEqual({ inLines: [], inList: ['b'] });
  });
});
