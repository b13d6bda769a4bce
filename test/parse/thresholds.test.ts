import { describe, expect, test } from 'vitest';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { parseOne, say } from './parse-one.ts';

const times = (count: number, line: string) => Array.from({ length: count }, (_, at) => `${line} ${at}`).join('\n');

describe('a heading that holds most steps', () => {
  const plan = (inside: number, beside: number) =>
    `## Big\n\n### One\n\n- [ ] own\n\n### Two\n\n${times(inside - 1, '- [ ] in')}\n\n## Small\n\n${times(beside, '- [ ] by')}\n`;

  test.each([
    [15, 4, ['Big', 'Small']],
    [4, 1, ['Big', 'Small']],
    [13, 3, ['One', 'Two', 'Small']],
  ])(
    'with %i of it beside %i is replaced by its own headings only above four fifths',
    (...[inside, beside, titles]) => {
      expect(parseOne(plan(inside, beside)).roadmap.stages.map(({ title }) => title)).toEqual(titles);
    },
  );
});

describe('a label that names what is next', () => {
  test.each([
    [39, ['Traits']],
    [40, ['Traits']],
    [41, []],
  ])('of %i characters with the blanks behind it', (...[length, next]) => {
    const { saidNext } = parseOne(`*1. ${'Next'.padEnd(length)}: Traits\n\n- [ ] Traits\n`).roadmap;
    expect(saidNext.inLines).toEqual(next);
  });
});

describe('marked lines', () => {
  test.each([
    [3, 1, 0],
    [4, 1, 4],
    [5, 1, 5],
    [1, 0, 0],
    [2, 0, 2],
  ])('%i beside %i others give %i steps: four fifths of the block, two at least', (...[signed, others, steps]) => {
    const text = `${times(signed, '- Topic').replace(/$/gm, ' ✓ done')}${others === 0 ? '' : `\n${times(others, '- word')}`}\n`;
    expect(parseOne(text).steps).toHaveLength(steps);
  });
});

describe('status tables', () => {
  test.each([
    [1, 0, 0],
    [1, 1, 0],
    [2, 1, 2],
    [3, 1, 3],
    [7, 2, 0],
    [8, 2, 8],
    [9, 2, 9],
  ])('%i known words beside %i others give %i steps', (...[known, others, steps]) => {
    const rows = [...Array(known).fill('done'), ...Array(others).fill('lukewarm')];
    const text = `| Topic | Status |\n|-|-|\n${rows.map((word, at) => `| Topic ${at} | ${word} |`).join('\n')}\n`;
    expect(parseOne(text).steps).toHaveLength(steps);
  });
});

describe('one step in two notations counts in the one that comes first', () => {
  const table = '| Topic | Status |\n|-|-|\n| Sets | todo |\n| Trees | todo |\n';
  const lines = '```\nSets ✓ done\nMaps ✓ done\n```\n';
  const glyphs = '- 🔄 Sets\n- ⬜ Heaps\n- ✅ Tries\n';
  const box = '- [x] Sets\n';
  const marked = '- [✓] Sets\n';
  const notations = { box, marked, table, lines, glyphs };
  type Name = keyof typeof notations;

  test.each<[Name, Name, string]>([
    ['box', 'table', 'task-list'],
    ['box', 'lines', 'task-list'],
    ['box', 'glyphs', 'task-list'],
    ['marked', 'table', 'marked-box'],
    ['marked', 'lines', 'marked-box'],
    ['marked', 'glyphs', 'marked-box'],
    ['table', 'lines', 'status-table'],
    ['table', 'glyphs', 'status-table'],
    ['lines', 'glyphs', 'marked-line'],
  ])('%s and %s in either order: %s', (one, other, notation) => {
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      const { steps, told } = parseOne(`## Stage\n\n${pair.map((name) => notations[name]).join('\n<!-- -->\n\n')}`);
      expect(steps.filter(({ title }) => title === 'Sets')).toMatchObject([{ notation: { name: notation } }]);
      expect(told.filter((problem) => problem.endsWith(' duplicate'))).toHaveLength(1);
    }
  });
});

describe('what is written around a step is handed down, and the innermost value wins', () => {
  const plan = [
    '## Stage <!-- due: 2026-01-01; when: outer; priority: low -->',
    '- [ ] plain',
    '- [ ] own <!-- due: 2026-02-02; when: inner; priority: high -->',
    '  - [ ] below',
    '    - [ ] deep <!-- due: 2026-03-03; when: deepest -->',
    '- [ ] none',
  ].join('\n');
  test.each([
    ['plain', '2026-01-01', 'outer', 'low'],
    ['own', '2026-02-02', 'inner', 'high'],
    ['below', '2026-02-02', 'inner', 'low'],
    ['deep', '2026-03-03', 'deepest', 'low'],
    ['none', '2026-01-01', 'outer', 'low'],
  ])('%s', (...[title, due, when, priority]) => {
    expect(parseOne(plan).steps.find((step) => step.title === title)).toMatchObject({ due, when, priority });
  });
});

describe('numbers in file names are ordered by value', () => {
  const order = (...paths: readonly string[]) =>
    parseRoadmaps([...paths].reverse().map((path) => ({ path, text: '- [ ] a' }))).roadmaps.map(({ path }) => path);

  test.each([
    [['第〇周.md', '第一周.md', '第二周.md', '第九周.md', '第十周.md', '第十一周.md', '第十九周.md', '第二十周.md']],
    [
      [
        '第二十一周.md',
        '第九十九周.md',
        '第一百周.md',
        '第一百零一周.md',
        '第一百一十周.md',
        '第两百周.md',
        '第一千周.md',
      ],
    ],
    [['第一〇周.md', '第一一周.md', '第二〇周.md']],
    [['Day 2.md', 'Day 10.md', 'Day 100.md']],
    [['周٢.md', '周٩.md', '周١٠.md']],
    [['第９回.md', '第１０回.md']],
  ])('%j', (paths) => expect(order(...paths)).toEqual(paths));
});

describe('the words of a field', () => {
  const step = (field: string) => parseOne(`- [ ] Sets <!-- ${field} -->\n`);

  test.each([
    'true',
    'yes',
    'Y',
    'on',
    'x',
    '1',
    'ja',
    'oui',
    'sí',
    'si',
    'sim',
    'да',
    '是',
    'はい',
    '네',
    '예',
    '✓',
    '✔️',
    '✅',
  ])('optional: %s', (word) =>
    expect(step(`optional: ${word}`)).toMatchObject({ steps: [{ optional: true }], told: [] }),
  );

  test.each(['false', 'no', 'No', '0'])('not optional: %s', (word) => {
    expect(step(`optional: ${word}`)).toMatchObject({ steps: [{ optional: false }], told: [] });
  });

  test.each([
    ['highest', 'highest 🔺 pinned'],
    ['high', 'high ⏫ p0 p1 P1 高 높음 alta hoch haute высокий'],
    ['medium', 'medium 🔼 p2 中 보통 média media mittel moyenne средний'],
    ['none', 'none normal'],
    ['low', 'low 🔽 p3 低 낮음 baixa baja niedrig basse низкий'],
    ['lowest', 'lowest ⏬'],
  ])('priority %s is %s', (priority, words) => {
    for (const word of words.split(' ')) {
      expect(step(`priority: ${word}`), word).toMatchObject({ steps: [{ priority }], told: [] });
    }
  });

  test.each([
    ['needs', ['needs', 'dependsOn', 'depends-on', 'depends on', 'requires', 'after']],
    ['due', ['due', 'Due']],
    ['doneOn', ['done', 'completion']],
    ['estimate', ['estimate', 'est']],
    ['when', ['when']],
    ['why', ['why']],
  ])('%s is written as any of %j', (field, keys) => {
    const value = field === 'due' || field === 'doneOn' ? '2026-08-01' : 'Maps';
    for (const key of keys) {
      const [read] = parseOne(
        `- [${field === 'doneOn' ? 'x' : ' '}] Sets <!-- ${key}: ${value} -->\n- [ ] Maps\n`,
      ).steps;
      expect(read, key).toMatchObject({
        [field]: field === 'needs' ? [{ title: 'Maps', steps: ['plan.md#maps'] }] : value,
      });
    }
  });
});

describe('columns of a status table', () => {
  const read = (header: string, cell: string, status = 'todo') =>
    parseOne(`| Topic | Status | ${header} |\n|-|-|-|\n| Sets | ${status} | ${cell} |\n| Maps | done | |\n`).steps[0];

  test.each([
    [
      'due',
      'Due · deadline · Target date · 截止 · 期限 · 마감 · prazo · fecha límite · frist · срок · scadenza · échéance · hạn',
    ],
    ['doneOn', 'Date · completed on · 完成日期 · 日付 · 날짜 · data · fecha · datum · дата · tanggal · ngày · tarih'],
  ])('%s', (field, headers) => {
    for (const header of headers.split(' · '))
      expect(read(header, '2026-08-01', field === 'due' ? 'todo' : 'done'), header).toMatchObject({
        [field]: '2026-08-01',
      });
  });

  test('estimate and priority', () => {
    for (const header of 'Est. · Estimate · Time · Duration · 时间 · 所要時間 · 시간 · tempo · duración · durée · Dauer · время · waktu · süre'.split(
      ' · ',
    ))
      expect(read(header, '2 h'), header).toMatchObject({ estimate: '2 h' });
    for (const header of 'Priority · 优先级 · 優先度 · 우선순위 · prioridade · prioridad · priorité · Priorität · приоритет · prioritas · öncelik · priorità'.split(
      ' · ',
    ))
      expect(read(header, 'high'), header).toMatchObject({ priority: 'high' });
  });
});

test('signs of status at the head of a list', () => {
  const signs = { done: '✅ ☑ ☑️ ✔️ ✔ ✓ √ 🗹', doing: '🔄 🚧 🔶 🟡 ⏳', todo: '⬜ ☐' };
  for (const [status, glyphs] of Object.entries(signs))
    for (const glyph of glyphs.split(' ')) {
      const other = status === 'done' ? '⬜' : '✅';
      const { steps } = parseOne(`- ${glyph} Sets\n- ${other} Maps\n`);
      expect(say(steps), glyph).toEqual([`${status} Sets`, `${status === 'done' ? 'todo' : 'done'} Maps`]);
    }
});

describe('words in capitals', () => {
  test.each([
    ['- TODO a', 0],
    ['- TODO a\n- TODO b', 0],
    ['- TODO a\n- LATER b', 2],
    ['- DONE a', 1],
    ['- [ ] TODO a\n- DONE b', 2],
    ['- DONE', 0],
    ['- \\DONE a', 0],
    ['- **DONE** a', 0],
    ['- DONE: a', 1],
  ])('%j gives %i steps', (text, steps) => expect(parseOne(text).steps).toHaveLength(steps));

  test.each([
    ['TODO', 'todo', false],
    ['LATER', 'todo', false],
    ['DOING', 'doing', false],
    ['NOW', 'doing', false],
    ['WAITING', 'todo', true],
    ['DONE', 'done', false],
    ['CANCELLED', 'dropped', false],
  ])('%s means %s', (word, status, parked) => {
    expect(parseOne(`- ${word} a\n- DONE b`).steps[0]).toMatchObject({ status, parked, title: 'a' });
  });
});

describe('a cell that says how far', () => {
  test.each([
    ['0/5', 'todo', null],
    ['1/5', 'doing', '1/5'],
    ['1/1000', 'doing', '1/1000'],
    ['4/5', 'doing', '4/5'],
    ['5/5', 'done', null],
    ['🟩⬜⬜⬜⬜ (1/5)', 'doing', '1/5'],
    ['99,9 %', 'doing', '99,9 %'],
    ['100%', 'done', null],
  ])('%s is %s', (cell, status, note) => {
    const text = `| Topic | Progress |\n|--|--|\n| Sets | ${cell} |\n| Maps | 1/2 |\n`;
    expect(parseOne(text).steps[0]).toMatchObject({ status, note });
  });
});

describe('a sign that one list settles', () => {
  const settled = '- ✅ a\n- ⬜ b\n\n## Next\n\n';
  test.each([
    ['- ⬜ c\n- ⬜ d', 4],
    ['- ✅ c', 3],
    ['- ✅ c\n- ❌ d', 2],
    ['- ⬜ c\n- ❌ d', 4],
    ['- 🎉 c\n- 🎉 d', 2],
  ])('makes %j %i steps in all', (text, steps) => expect(parseOne(settled + text).steps).toHaveLength(steps));
});

describe('a tick', () => {
  test.each(['✅', '☑', '☑️', '✔', '✔️', '✓', '√', '🟩', '🗹'])(
    '%s in a heading is none of its title and is told over open steps',
    (tick) => {
      const { roadmap, told } = parseOne(`# P\n\n## A ${tick}\n\n- [ ] a\n\n## B\n\n- [x] b\n`);
      expect(roadmap.stages.map(({ title }) => title)).toEqual(['A', 'B']);
      expect(told).toEqual(['3 tick-over-open']);
    },
  );
});
