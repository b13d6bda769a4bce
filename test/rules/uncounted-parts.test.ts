import { describe, expect, test } from 'vitest';
import { parseOne } from '../parse/parse-one.ts';

const lines = (text: string) =>
  parseOne(text)
    .problems.filter(({ code }) => code === 'uncounted-parts')
    .map(({ line }) => line);
const part = (title: string, items: readonly string[]) => `## ${title}\n${items.map((item) => `- ${item}\n`).join('')}`;
const times = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at + 1));
const boxes = (count: number) => times(count, (at) => `[ ] Step ${at}`);
const topics = (count: number) => times(count, (at) => `Topic ${at}`);

describe('a series', () => {
  test.each([
    // In a series that has steps, a part with topics is enough.
    [1, 1, true],
    [1, 3, true],
    [2, 1, true],
    // One that has none holds three parts or more, and as much as is counted.
    [0, 2, false],
    [0, 3, true],
  ])('of %i parts with steps and %i with topics: %s', (read, bare, isTold) => {
    const parts = [...times(read, () => 'boxes'), ...times(bare, () => 'topics')];
    const text = parts.map((kind, at) => part(`Week ${at + 1}`, kind === 'boxes' ? boxes(1) : topics(1))).join('\n');
    expect(lines(`${text}\n${part('Ready?', boxes(bare))}`)).toHaveLength(isTold ? 1 : 0);
  });

  test.each([
    [5, true],
    [6, true],
    [7, false],
  ])('without steps beside %i steps elsewhere and six topics: %s', (steps, isTold) => {
    const text = times(3, (at) => part(`Week ${at}`, topics(2))).join('\n');
    expect(lines(`${text}\n${part('Ready?', boxes(steps))}`)).toHaveLength(isTold ? 1 : 0);
  });

  test.each([
    ['topics', '- a\n- b\n', 'warning'],
    ['a remark', '- a\n', 'info'],
    ['prose', 'Read on.\n', 'info'],
    ['nothing', '', 'info'],
  ])('of which a part holds %s', (_, text, severity) => {
    const { problems } = parseOne(`${part('Day 1', boxes(1))}\n## Day 2\n\n${text}\n## Day 3\n`);
    expect(problems).toMatchObject([{ code: 'uncounted-parts', line: 4, severity }]);
  });

  test.each(['Week', 'Неделя', '模块', 'Tuần', 'Semana', 'अध्याय', 'الأسبوع'])(
    'goes on with numbers behind "%s"',
    (word) => {
      expect(lines(`${part(`${word} 1: a`, boxes(2))}\n${part(`${word} 2: b`, topics(2))}`)).toEqual([5]);
    },
  );

  test.each([
    ['第一课 集合', '第二课 映射'],
    ['제1장 집합', '제2장 지도'],
    ['1주차', '2주차'],
    ['1. Woche', '2. Woche'],
    ['📘 MÊS 1 – a', '📘 MÊS 2 – b'],
    ['Phase I: a', 'Phase II: b'],
    ['Module A', 'Module B'],
    ['Sprint 1-4: a', 'Sprint 5-8: b'],
  ])('%s, %s', (one, other) => {
    expect(lines(`${part(one, boxes(2))}\n${part(other, topics(2))}`)).toEqual([5]);
  });

  test('of bold lines or folds is one too', () => {
    expect(lines('**Week 1**\n\n- [ ] a\n\n**Week 2**\n\n- b\n- c\n')).toEqual([5]);
    const fold = (title: string, item: string) =>
      `<details>\n<summary>${title}</summary>\n\n- ${item}\n\n</details>\n\n`;
    expect(lines(fold('Month 1', '[ ] a') + fold('Month 2', 'b'))).toEqual([8]);
  });

  test.each([
    ['1. Aims', '2. Rules'],
    ['2026-06-18', '2026-06-19'],
    ['1.1 Sets', '1.2 Maps'],
    ['Week 1', 'Week 1'],
    ['Week 1', 'Notes'],
  ])('is none of %s, %s', (one, other) => {
    expect(lines(`${part(one, boxes(2))}\n${part(other, topics(2))}`)).toEqual([]);
  });

  test('that tells more of parts with the same numbers, or of steps, is tracked there', () => {
    const details = times(3, (at) => `#${part(`Module ${at}: more`, topics(4))}`).join('\n');
    const parts = times(3, (at) => `#${part(`Module ${at}`, boxes(1))}`).join('\n');
    const steps = part('Progress', ['[ ] Module 1 - read', '[ ] Module 2 - read', '[ ] Words']);
    expect(lines(`## Papers\n\n${details}\n## Progress\n\n${parts}`)).toEqual([]);
    expect(lines(`## Papers\n\n${details}\n${steps}`)).toEqual([]);
    expect(lines(`## Papers\n\n${details}\n${part('Progress', ['[ ] Module 1 - read', '[ ] Words'])}`)).toEqual([9]);
  });

  test('is not told again where another problem names its lines', () => {
    expect(lines(`${part('Week 1', boxes(2))}\n## Week 2\n\n-[ ] a\n-[ ] b\n`)).toEqual([]);
  });
});

describe('sections made like those beside them', () => {
  test.each([
    [1, 1, 2, false],
    [2, 1, 2, true],
    [2, 1, 1, false],
    [3, 2, 2, false],
    [4, 2, 2, true],
  ])('%i with steps, %i with %i topics each: %s', (...[read, bare, count, isTold]) => {
    const names = ['Sets', 'Maps', 'Trees', 'Heaps', 'Graphs', 'Queues'];
    const text = names
      .slice(0, read + bare)
      .map((name, at) => part(name, at < read ? boxes(1) : topics(count)))
      .join('\n');
    expect(lines(text)).toHaveLength(isTold ? 1 : 0);
  });

  test.each([
    ['a table for a list', '## More\n\n| a | b |\n| - | - |\n| c | d |\n| e | f |\n'],
    ['words before the list', '## More\n\nSome words.\n\n- a\n- b\n'],
    ['a goal', '## Our goal\n- a\n- b\n'],
    ['advice', '## Tips\n- a\n- b\n'],
  ])('not with %s', (_, other) => {
    expect(lines(`${part('Sets', boxes(1))}\n${part('Maps', boxes(1))}\n${other}`)).toEqual([]);
  });
});

describe('topics beside a list of outcomes alone', () => {
  test.each([
    [1, 9, false],
    [1, 10, true],
    [4, 11, false],
    [4, 12, true],
  ])('%i outcomes, %i topics: %s', (outcomes, count, isTold) => {
    const text = `${part('What to learn', topics(count))}\n${part('Final checklist', boxes(outcomes))}`;
    expect(lines(text)).toHaveLength(isTold ? 1 : 0);
  });

  test('not beside a list of steps too', () => {
    const learn = part('What to learn', topics(12)).replace('\n', '\n\nRead:\n\n');
    const outcomes = part('Final checklist', boxes(1));
    expect(lines(`${learn}\n${outcomes}`)).toEqual([1]);
    expect(lines(`${learn}\n${outcomes}\n${part('Sets', boxes(1))}`)).toEqual([]);
  });
});

describe('boxes in code fences', () => {
  const told = (text: string) =>
    parseOne(text)
      .problems.filter(({ code }) => code === 'fenced-boxes')
      .map(({ line, severity }) => `${line} ${severity}`);
  const fence = (count: number) => `\`\`\`\n${times(count, (at) => `- [ ] Fenced ${at}\n`).join('')}\`\`\`\n`;

  test.each([
    [1, 0, []],
    [2, 0, ['5 warning']],
    [2, 1, ['5 info']],
    [2, 2, []],
    [3, 2, ['5 info']],
  ])('%i of them beside %i steps', (fenced, steps, expected) => {
    expect(told(`# Go\n\nWords.\n\n${fence(fenced)}\n${part('Steps', boxes(steps))}`)).toEqual(expected);
  });

  test.each([
    [1, ['5 warning']],
    [2, ['5 info']],
  ])('two of them beside %i items of other lists', (items, expected) => {
    expect(told(`# Go\n\nWords.\n\n${fence(2)}\n${part('More', topics(items))}`)).toEqual(expected);
  });

  test('are reported once a file, and not where they explain it', () => {
    expect(told(`# Go\n\n${fence(2)}\nWords.\n\n> ~~~md\n> 1. [x] a\n> 2. [ ] b\n> ~~~\n`)).toEqual(['3 warning']);
    expect(told(`# Go\n\n## How to use this file\n\n${fence(2)}`)).toEqual([]);
  });
});
