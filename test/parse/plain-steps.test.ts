import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { findPlainSteps } from '../../src/parse/plain/plain-steps.ts';

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

  test('but what is asked for by its heading', () =>
    expect(plainSteps('## Contents\n\n- Rules\n- Log\n', ['contents'])).toEqual(['- Rules', '- Log']));
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
    [1, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 4],
    [2, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 4],
    [3, '1. Sets\n2. Maps\n3. Trees\n4. Graphs\n', 0],
  ])('items of which %i of four are called like headings: %#', (count, list, steps) => {
    const headings = ['Sets', 'Maps', 'Trees'].slice(0, count).map((title) => `## ${title}\n`);
    expect(plainSteps(`# Plan\n\n${list}\n${headings.join('\n')}`)).toHaveLength(steps);
  });
});

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
