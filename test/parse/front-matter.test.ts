import { expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/parse/fields/front-matter.ts';
import type { Defaults } from '../../src/source.ts';

/** What a front matter says that one without a word does not, and what is told of it as `line code`. */
function read(yaml: string, defaults?: Defaults) {
  const { complaints, ...said } = parseFrontMatter(`---\n${yaml}\n---\n`, defaults);
  const nothing = new Map<string, unknown>(Object.entries(parseFrontMatter('')));
  const own = Object.entries(said).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(nothing.get(key)));
  const marks = [...said.marks].map(([mark, meaning]) => `${mark} ${meaning}`);
  return {
    said: Object.fromEntries([...own, ...(marks.length > 0 ? [['marks', marks]] : [])]) as object,
    told: complaints.map(({ line, code }) => `${line} ${code}`),
    words: complaints.map(({ message }) => message).join(' '),
  };
}

test.each<[string, object]>([
  ['title: A', { title: 'A' }],
  ['title: 3', { title: '3' }],
  ['title: "  A "', { title: 'A' }],
  ['title:', {}],
  ['title: " "', {}],
  ['# title: A', {}],
  ['goal: g\ndue: 2026-01-02', { goal: 'g', due: '2026-01-02' }],
  ['goal: g\ndue: " 2026-01-02 "', { goal: 'g', due: '2026-01-02' }],
  ['due: soon', {}],
  ['language: pt_BR', { language: 'pt-BR' }],
  ['order: 2', { order: 2 }],
  ['order: "2"', { order: 2 }],
  ['order: -1.5', { order: -1.5 }],
  ['order: 0', { order: 0 }],
  ['order:', {}],
  ['count: leaves', { count: 'leaves' }],
  ['count: LEAVES', { count: 'leaves' }],
  ['count: all', {}],
  [
    'marks: { "-": dropped, "~": DONE, "☑\uFE0F": todo, a: doing, ">": parked }',
    { marks: ['- dropped', '~ done', '☑ todo', 'a doing', '> parked'] },
  ],
  ['marks: { ~: dropped }', { marks: ['~ dropped'] }],
  ['marks: {}', {}],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'summary', 'lines', 'items', 'none'].map((rule): [string, object] => [
    `stages: ${rule}`,
    { stages: rule },
  ]),
  ['gate: 80', { gate: 80 }],
  ['gate: 80%', { gate: 80 }],
  ['gate: "50 %"', { gate: 50 }],
  ['gate: 0', { gate: 0 }],
  ['gate: 100', { gate: 100 }],
  ['review: true', { review: true }],
  ['review: "true"', { review: true }],
  ['review: false', {}],
  ['week: 1\nphase: two\nstage: x', { series: { week: '1', phase: 'two', stage: 'x' } }],
  ['kanban-plugin: board', { isBoard: true }],
  ['kanban-plugin:', {}],
  ['? [a]\n: b\ntitle: A', { title: 'A' }],
  ['title: A\rgoal: g\r\norder: 2', { title: 'A', goal: 'g', order: 2 }],
  ['x: { a: [], b: { c: d }, ? [e] : f }\ntitle: A', { title: 'A' }],
])('%j says %j', (yaml, said) => expect(read(yaml)).toEqual({ said, told: [], words: '' }));

test.each([
  ['title: [a]', 2, '"title" must be a text on one line.'],
  ['x: 1\ngoal: { a: b }', 3, '"goal" must be a text'],
  ['goal: g\ndue: 2026-1-2', 3, 'as in due: 2026-09-01'],
  ['goal: g\ndue: 5', 3, '"due" must be the day'],
  ['language: deutsch', 2, 'as in language: de.'],
  ['language: xx', 2, 'as in language: zh-Hans.'],
  ['order: x', 2, '"order" must be a number'],
  ['order: ""', 2, '"order" must be a number'],
  ['order: .inf', 2, '"order" must be a number'],
  ['order: [1]', 2, '"order" must be a number'],
  ['count: some', 2, '"count" must be one of all, leaves.'],
  ['count: [all]', 2, '"count" must be one of'],
  ['stages: h7', 2, 'must be one of h1, h2, h3, h4, h5, h6, bold, summary, lines, items, none.'],
  ['gate: 101', 2, 'a percentage from 0 to 100'],
  ['gate: -1', 2, 'a percentage from 0 to 100'],
  ['review: yes', 2, 'one of true, false'],
  ['marks: [a]', 2, '"marks" must map'],
  ['marks: x', 2, '"marks" must map'],
  ['marks: { a: [] }', 2, 'The mark "a" must mean one of'],
  ['marks: { a: b }', 2, 'The mark "a" must mean one of done, doing, todo, dropped, parked.'],
  ['a: b: c', 2, 'no valid YAML: Nested mappings are not allowed in compact mappings. Fix it'],
  ['title: A\ntitle: B', 3, 'no valid YAML: Map keys must be unique.'],
  ['- a', 2, 'lines of "key: value"'],
  ['x', 2, 'lines of "key: value"'],
])('%j is told', (yaml, line, words) => {
  const { said, told, words: written } = read(yaml);
  expect(told).toEqual([`${line} front-matter`]);
  expect(written).toContain(words);
  expect(Object.keys(said).filter((key) => key !== 'goal')).toEqual([]);
});

test('each mark without a meaning is told, and the others hold', () => {
  expect(read('marks: { a: b, c: [done], d: done }')).toMatchObject({
    said: { marks: ['d done'] },
    told: ['2 front-matter', '2 front-matter'],
  });
});

test.each([
  ['title', 'tilte titel titles tille Title itle'],
  ['goal', 'gaol goall godl loag GOAL'],
  ['order', 'oder'],
  ['marks', 'mark'],
  ['stages', 'stags'],
  ['review', 'reviews'],
  ['language', 'langauge'],
])('%s is what was meant by each of: %s', (key, words) => {
  for (const word of words.split(' '))
    expect(read(`x: 1\n${word}: a`), word).toEqual({
      said: {},
      told: ['3 unknown-key'],
      words: `"${word}" is no key that Trailmark reads. Did you mean "${key}"?`,
    });
});

test.each(['date', 'state', 'tags', 'author', 'ttiles', 'golds', '~'])('%s is a key of another program', (key) => {
  expect(read(`${key}: a`)).toEqual({ said: {}, told: [], words: '' });
});

test('what holds for all roadmaps holds where the file says nothing', () => {
  const defaults: Defaults = { count: 'leaves', review: true, marks: { a: 'done', b: 'todo' } };
  expect(read('title: A', defaults).said).toMatchObject({ count: 'leaves', review: true, marks: ['a done', 'b todo'] });
  const { said } = read('count: all\nreview: false\nmarks: { a: dropped }', defaults);
  expect(said).toEqual({ marks: ['a dropped', 'b todo'] });
});

test.each([
  [19_999, []],
  [20_000, []],
  [20_001, ['1 front-matter']],
])('a front matter of %i characters: %j', (length, told) => {
  const yaml = `title: A\nx: ${'y'.repeat(length - 'title: A\nx: \n'.length)}`;
  expect(read(yaml)).toMatchObject({ told });
  expect(read(yaml).said).toEqual(told.length === 0 ? { title: 'A' } : {});
});
