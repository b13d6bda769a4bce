import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/edit/change.ts';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { writeField, writeFields } from '../../src/edit/convert/write-fields.ts';
import { fixProblems } from '../../src/edit/fix-problems.ts';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { findStep } from '../../src/edit/tick/find-step.ts';
import { pairSteps } from '../../src/edit/verify.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { type Problem, toProblem } from '../../src/rules/problem.ts';

const read = (text: string) => parseRoadmap({ path: 'a.md', text });

describe('changes of a text', () => {
  test('are made in the order of their places, those at one place in the order given', () => {
    const changes = [
      { start: 4, end: 5, text: 'X' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '2' },
    ];
    expect(applyChanges('abcdef', changes)).toBe('a12BcdXf');
    const around = [
      { start: 1, end: 1, text: '>' },
      { start: 0, end: 1, text: 'A' },
      { start: 0, end: 0, text: '<' },
    ];
    expect(applyChanges('ab', around)).toBe('<A>b');
  });

  test.each([
    [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [[{ start: 2, end: 1, text: '' }]],
  ])('%j can not be made', (changes) => expect(() => applyChanges('abcdef', changes)).toThrow('overlap'));
});

describe('the fields that a step lost', () => {
  const lost = (line: string, after = '- [ ] a') => {
    const text = (one: string) => `${one}\n- [ ] b\n- [ ] c\n`;
    const [pair] = pairSteps(read(text(line)), read(text(after))) ?? [];
    if (pair === undefined) throw new Error('There is no pair.');
    return writeFields(pair);
  };

  test.each([
    ['when: x'],
    ['parked: true'],
    ['start: 2026-01-01'],
    ['due: 2026-01-02'],
    ['why: it matters'],
    ['estimate: 3 h'],
    ['priority: high'],
    ['optional: true'],
  ])('%s', (field) => expect(lost(`- [ ] a <!-- ${field} -->`)).toBe(` <!-- ${field} -->`));

  test('none where nothing was lost, several as one comment', () => {
    expect(lost('- [ ] a <!-- due: 2026-01-02 -->', '- [ ] a 📅 2026-01-02')).toBe('');
    expect(lost('- [ ] a')).toBe('');
    expect(lost('- [ ] a <!-- id: q; due: 2026-01-02; needs: b, c -->', '- [ ] a <!-- needs: b -->')).toBe(
      ' <!-- id: q; due: 2026-01-02; needs: "a.md#c" -->',
    );
    expect(lost('- [x] a ✅ 2026-01-02', '- [x] a')).toBe(' <!-- done: 2026-01-02 -->');
    expect(lost('- [ ] a <!-- when: x -->', '- [ ] a <!-- when: y -->')).toBe(' <!-- when: x -->');
  });

  test.each(['a--b', 'a;b', 'a\rb', 'a\nb', 'a<b', 'a>b'])('the value %j would end comment or field', (value) => {
    expect(writeField('why', value)).toBe(null);
    expect(writeField('why', 'a-b: c')).toBe('why: a-b: c');
  });
});

describe('two roadmaps side by side', () => {
  const BEFORE =
    '## A\n\n- [ ] a\n- [ ] b\n  - [ ] c\n- [ ] d <!-- needs: a, b -->\n\n## Resources\n\n- [R](https://x.org) — note\n';
  const changed = (from: string, to: string, freed: readonly string[] = []) => {
    const pairs = pairSteps(read(BEFORE), read(BEFORE.replace(from, to)), new Set(freed.map((id) => `a.md#${id}`)));
    return pairs?.flatMap(({ before, changed: what }) => what.map((value) => `${before.title} ${value}`)) ?? null;
  };

  test.each<[string, string, readonly string[] | null]>([
    ['[ ] a', '[ ] a <!-- why: x -->', ['a why']],
    ['[ ] a', '[ ] a <!-- when: x -->', ['a parked', 'a when']],
    ['[ ] a', '[ ] a <!-- priority: high -->', ['a priority']],
    ['[ ] a', '[ ] a <!-- estimate: 3 h -->', ['a estimate']],
    ['[ ] a', '[ ] a <!-- optional: true -->', ['a optional']],
    ['[ ] a', '[ ] a <!-- due: 2026-01-01 -->', ['a due']],
    ['[ ] a', '[x] a ✅ 2026-01-01', ['a status', 'a doneOn']],
    ['[ ] a', '[ ] 🚧 a (n)', ['a status', 'a note']],
    ['  - [ ] c', '- [ ] c', ['c depth']],
    ['[ ] a', '[ ] a <!-- id: b2 -->', ['a id', 'd needs']],
    ['needs: a, b', 'needs: a', ['d needs']],
    ['needs: a, b', 'needs: a, c', ['d needs']],
    ['— note', '— other', null],
    ['x.org', 'y.org', null],
    ['## A', '## B', null],
    ['- [ ] a\n', '', null],
  ])('%j for %j', (from, to, told) => expect(changed(from, to)).toEqual(told));

  test('needs of what is set free are not compared', () => {
    expect(changed('needs: a, b', 'needs: a', ['b'])).toEqual([]);
    expect(changed('needs: a, b', 'needs: a, c', ['b'])).toEqual(['d needs']);
    expect(changed('needs: a, b', 'needs: b, a', [])).toEqual(['d needs']);
  });
});

describe('the line of a problem', () => {
  const problem = (line: number, fix: string | null, path = 'a.md'): Problem => ({
    ...toProblem(path, { code: 'no-steps', line, column: 1, message: 'm' }),
    fix,
  });
  const fix = (text: string, ...problems: readonly Problem[]) => {
    const { text: after, fixed } = fixProblems({ path: 'a.md', text }, problems);
    return [after, fixed.length];
  };

  test.each<[string, readonly Problem[], string, number]>([
    ['a\nb\n', [problem(2, '- [ ] b')], 'a\n- [ ] b\n', 1],
    ['\uFEFFa\r\nb', [problem(1, '\uFEFF- [ ] a'), problem(2, '- [ ] b')], '\uFEFF- [ ] a\r\n- [ ] b', 2],
    ['a\n\uFEFFb\n', [problem(2, '- [ ] b')], 'a\n- [ ] b\n', 1],
    ['a\r\nb\r\n', [problem(1, 'x\ny')], 'x\r\ny\r\nb\r\n', 1],
    ['a', [problem(1, 'x\ny')], 'x\ny', 1],
    ['a\n', [problem(1, 'x'), problem(1, 'y')], 'x\n', 1],
    ['a\n', [problem(1, 'a')], 'a\n', 0],
    ['a\n', [problem(1, null)], 'a\n', 0],
    ['a\n', [problem(1, 'x', 'b.md')], 'a\n', 0],
    ['a\n', [problem(9, 'x')], 'a\n', 0],
  ])('%j', (text, problems, after, count) => expect(fix(text, ...problems)).toEqual([after, count]));
});

describe('a step by its name', () => {
  const { roadmaps } = parseRoadmaps([
    {
      path: 'x/a.md',
      text: '# Plan\n\n## Part\n\n- [ ] Own <!-- id: Key -->\n- [ ] own\n- [ ] key\n- [ ] a/b\n- [ ] Reading lists\n',
    },
    {
      path: 'b.md',
      text: '# Other\n\n- [ ] Key <!-- id: k2 -->\n- [ ] Ünïq\n- [ ] 学习 SQL\n- [ ] Extraordinary\n- [ ] Compiler\n- [ ] Internationalisation\n- [ ] Queries\n- [ ] XX\n- [ ] ZZ\n'
        .replace('XX', 'x'.repeat(60))
        .replace('ZZ', 'z'.repeat(61)),
    },
  ]);
  const find = (name: string) => {
    const found = findStep(roadmaps, name);
    return found.kind === 'step'
      ? found.step.id
      : `${found.kind} ${found.candidates.map(({ id }) => id).join(' ')}`.trim();
  };

  test.each([
    ['x/a.md#Key', 'x/a.md#Key'],
    ['X/A.MD#KEY', 'ambiguous x/a.md#Key x/a.md#key'],
    ['Key', 'x/a.md#Key'],
    ['key', 'x/a.md#key'],
    ['KEY', 'ambiguous x/a.md#Key x/a.md#key'],
    ['Own', 'x/a.md#Key'],
    ['own', 'x/a.md#own'],
    ['OWN', 'x/a.md#own'],
    ['k2', 'b.md#k2'],
    ['K2', 'b.md#k2'],
    ['ünïq', 'b.md#ünïq'],
    ['a.md:5', 'x/a.md#Key'],
    ['x/a.md:6', 'x/a.md#own'],
    ['md:5', 'unknown'],
    ['a/b', 'x/a.md#ab'],
    ['part/a/b', 'x/a.md#ab'],
    ['plan/part/a/b', 'x/a.md#ab'],
    ['part/list', 'x/a.md#reading-lists'],
    ['other/list', 'unknown x/a.md#reading-lists'],
    ['part/', 'unknown'],
    ['/', 'x/a.md#ab'],
    ['学习', 'b.md#学习-sql'],
    ['学', 'b.md#学习-sql'],
    ['学习 xyz', 'unknown b.md#学习-sql'],
    ['Extraordinray', 'unknown b.md#extraordinary'],
    ['Extraordxxxry', 'unknown'],
    ['Compxler', 'unknown b.md#compiler'],
    ['Compxxer', 'unknown b.md#compiler'],
    ['Quxxies', 'unknown'],
    ['Quxries', 'unknown b.md#queries'],
    [`${'x'.repeat(59)}y`, `unknown b.md#${'x'.repeat(60)}`],
    [`${'z'.repeat(60)}y`, 'unknown'],
    ['Internationalisatoin', 'unknown b.md#internationalisation'],
    ['key abc', 'unknown'],
    ['lits', 'unknown x/a.md#reading-lists'],
    ['lxxs', 'unknown'],
    ['lsts', 'unknown x/a.md#reading-lists'],
    ['', 'unknown'],
    ['  ', 'unknown'],
  ])('%j', (name, found) => expect(find(name)).toBe(found));
});

describe('written as boxes', () => {
  const convert = (text: string) => convertRoadmap({ path: 'a.md', text }).text;

  test.each<[string, string, string]>([
    ['numbers of three digits', '```\n99. A ✓ done\n100. B × todo\n```\n', '99. [x] A\n100. [ ] B\n'],
    ['letters behind a bracket', '```\n1) A ✓ done\n2) B × todo\n```\n', '1) [x] A\n2) [ ] B\n'],
    ['a fence that is not closed', '```\na) A ✓ done\nb) B × todo', '- [x] A\n- [ ] B'],
    [
      'a column that counts',
      '| No. | Topic | Status |\n|-|-|-|\n| 7 | A | ✅ |\n| 8 | B | ⬜ |\n',
      '7. [x] A\n8. [ ] B\n',
    ],
    [
      'one that does not',
      '| # | Topic | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 3 | B | ⬜ |\n',
      '- [x] A\\\n  — #: 1\n- [ ] B\\\n  — #: 3\n',
    ],
    [
      'a header of more',
      '| Week | Topic | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 2 | B | ⬜ |\n',
      '- [x] A\\\n  — Week: 1\n- [ ] B\\\n  — Week: 2\n',
    ],
    [
      'bars in a cell',
      '| Topic | Status | N |\n|-|-|-|\n| A \\| b | ✅ | x \\| |\n| C | ⬜ | |\n',
      '- [x] A | b\\\n  — N: x |\n- [ ] C\n',
    ],
    [
      'a column without a header',
      '| Topic | Status | |\n|-|-|-|\n| A | ✅ | x |\n| C | ⬜ | |\n',
      '- [x] A\\\n  — x\n- [ ] C\n',
    ],
    [
      'a note of a done row',
      '| Topic | Status |\n|-|-|\n| A | ✅ Done (again) |\n| C | ⬜ Todo |\n',
      '- [x] A\\\n  （again）\n- [ ] C\n',
    ],
    [
      'a number in two letters',
      '| Nr. | Topic | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 2 | B | ⬜ |\n',
      '1. [x] A\n2. [ ] B\n',
    ],
    ['or in four', '| S.NO. | Topic | Status |\n|-|-|-|\n| 1 | A | ✅ |\n| 2 | B | ⬜ |\n', '1. [x] A\n2. [ ] B\n'],
    [
      'a bar at the end of a cell',
      '| Topic | Status | N |\n|-|-|-|\n| A | ✅ |x \\||\n| C | ⬜ | |\n',
      '- [x] A\\\n  — N: x |\n- [ ] C\n',
    ],
    [
      'a matrix, with the parts of what is begun alone',
      '| Topic | Read | Use |\n|-|-|-|\n| Sets | ✅ | ⬜ |\n| Maps | ✅ | ✅ |\n',
      '- [ ] 🚧 Sets\\\n  — Read: ✅ — Use: ⬜\n- [x] Maps\n',
    ],
    [
      'put off in a table',
      '| T | Status |\n|-|-|\n| A | On hold (mail) |\n| B | Done |\n| C | On hold |\n',
      '- [ ] A\\\n  （mail） <!-- parked: true -->\n- [x] B\n- [ ] C <!-- parked: true -->\\\n  — Status: On hold\n',
    ],
    ['a quote', '> - ✅ A\n> - ⬜ B\n', '> - [x] A\n> - [ ] B\n'],
    ['a table in a quote', '> | Topic | Status |\n> |-|-|\n> | A | ✅ |\n> | B | ⬜ |\n', '> - [x] A\n> - [ ] B\n'],
    [
      'CRLF',
      '| T | Status |\r\n|-|-|\r\n| A | ✅ Done (n) |\r\n| B | ⬜ Todo |\r\n',
      '- [x] A\\\r\n  （n）\r\n- [ ] B\r\n',
    ],
    ['begun with its own sign', '- ✅ A\n- 🔄 B\n- ⬜ C\n', '- [x] A\n- [ ] 🚧 B\n- [ ] C\n'],
    ['dropped', '- TODO A\n- CANCELLED ~~B~~\n- DONE C\n', '- [ ] A\n- [ ] ~~B~~\n- [x] C\n'],
    [
      'a note in a list of CRLF',
      '- A —— ✅ 已完成（再看）\r\n- B —— ⬜ 未开始\r\n',
      '- [x] A\\\r\n  （再看）\r\n- [ ] B\r\n',
    ],
    ['a note in a fence', '```\n1. A ✓ 已完成（再看）\n2. B × 未开始\n```\n', '1. [x] A\\\n   （再看）\n2. [ ] B\n'],
    ['text between', 'Part *x*:\na) A ✓ done\nmore *y*\nb) B × todo\n', 'Part *x*:\n- [x] A\n\nmore *y*\n- [ ] B\n'],
    ['behind a dash', '- A - ✅ done\n- B - ⬜ todo\n', '- [x] A\n- [ ] B\n'],
  ])('%s', (_, text, after) => {
    expect(convert(text)).toBe(after);
    const told = (one: string) => listSteps(read(one)).map(({ title, status, note }) => [title, status, note]);
    expect(told(after)).toEqual(told(text));
  });

  test.each([
    ['\n more\n', '\n more\n'],
    ['\n  more\n', '\n<!-- -->\n\n  more\n'],
    ['\n  ', '\n  '],
  ])('what stands %j behind a table does not become part of the last step', (rest, after) => {
    const table = '| T | Status |\n|-|-|\n| A | ✅ |\n| B | ⬜ |\n';
    expect(convert(`${table}${rest}`)).toBe(`- [x] A\n- [ ] B\n${after}`);
  });

  test('an item of a plain list that says that it is begun says so once', () => {
    expect(convert('# P\n\n- 🚧 A\n- B (in progress)\n')).toBe('# P\n\n- [ ] 🚧 A\n- [ ] 🚧 B (in progress)\n');
  });

  test('steps and plain lists are counted together where headings are named', () => {
    const text = '## A\n\n- ✅ a\n- ⬜ b\n\n## B\n\n- c\n';
    const { text: after, converted } = convertRoadmap({ path: 'a.md', text }, ['B']);
    expect([after, converted]).toEqual(['## A\n\n- [x] a\n- [ ] b\n\n## B\n\n- [ ] c\n', 3]);
  });

  test('what is put off without a trigger is told, and what has one is not', () => {
    const codes = (text: string) =>
      convertRoadmap({ path: 'a.md', text }).problems.map(({ code, line }) => `${line} ${code}`);
    expect(codes('x\n\n```\nwhen you need b, learn B\n```\n')).toEqual(['4 put-off']);
    expect(codes('- WAITING A\n- DONE B\n')).toEqual(['1 parked-without-when']);
    expect(codes('- WAITING A <!-- when: x -->\n- DONE B\n')).toEqual([]);
    expect(codes('| T | Status |\n|-|-|\n| A | ✅ |\n| B | ⬜ |\n| C | what? |\n')).toEqual([
      expect.stringMatching(/^5 /),
    ]);
  });
});
