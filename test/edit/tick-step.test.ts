import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/day.ts';
import { tickStep } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import type { Step, TickStatus } from '../../src/parse/roadmap.ts';

const PATH = 'roadmap/plan.md';

function steps(text: string): readonly Step[] {
  return parseRoadmaps([{ path: PATH, text }]).roadmaps.flatMap((roadmap) => listSteps(roadmap));
}

function tick(text: string, at: number, status: TickStatus, day?: Day): string {
  const step = steps(text)[at];
  if (step === undefined) throw new Error(`There is no step ${at}.`);
  const ticked = tickStep({ path: PATH, text }, { step, status, ...(day && { day }) });
  if ('message' in ticked) throw new Error(ticked.message);
  return ticked.text;
}

describe('a drawn box', () => {
  test.each<[string, TickStatus, string]>([
    ['- [ ] CRUD', 'done', '- [x] CRUD'],
    ['- [X] CRUD', 'todo', '- [ ] CRUD'],
    ['- [ ] CRUD', 'doing', '- [ ] 🚧 CRUD'],
    ['- [x] CRUD', 'doing', '- [ ] 🚧 CRUD'],
    ['- [x] 🚧 CRUD', 'doing', '- [ ] 🚧 CRUD'],
    ['- [ ] 🚧 CRUD', 'done', '- [x] 🚧 CRUD'],
    ['- [ ] 🚧 CRUD', 'todo', '- [ ] CRUD'],
    ['- [x] 🔄 CRUD', 'todo', '- [ ] CRUD'],
    ['- [ ] **△ CRUD**', 'todo', '- [ ] **CRUD**'],
    ['- [ ] CRUD (in progress)', 'todo', '- [ ] CRUD'],
    ['- [ ] CRUD（进行中）', 'todo', '- [ ] CRUD'],
    ['- [ ] CRUD — in progress', 'todo', '- [ ] CRUD'],
    ['- [ ] ~~CRUD~~', 'done', '- [x] ~~CRUD~~'],
    ['- [ ] ~~CRUD~~', 'todo', '- [ ] CRUD'],
    ['- [ ] ~~CRUD~~', 'doing', '- [ ] 🚧 CRUD'],
    ['- [ ] ~CRUD~', 'todo', '- [ ] CRUD'],
    ['- [ ] ~CRUD~', 'doing', '- [ ] 🚧 CRUD'],
    ['- [ ] **~CRUD~**', 'todo', '- [ ] **CRUD**'],
    ['- [ ] Models (tables)', 'doing', '- [ ] 🚧 Models (tables) —'],
    ['- [ ] 🚧 Models (tables) —', 'todo', '- [ ] Models (tables)'],
    ['- [ ] 🚧 Models（more practice）', 'todo', '- [ ] Models（more practice） <!-- id: models -->'],
    ['- [ ] 🚧 Models（more practice） ^m1', 'todo', '- [ ] Models（more practice） <!-- id: models --> ^m1'],
    ['- [x] ~~CRUD~~', 'todo', '- [ ] CRUD'],
    ['- [ ] 🚧 A (n) <!-- id: x -->', 'todo', '- [ ] A (n) <!-- id: x -->'],
    ['- [ ] 🚧 A — in progress', 'todo', '- [ ] A'],
    ['- [ ] 🚧 A（n）\\\n  more', 'todo', '- [ ] A（n） <!-- id: a -->\\\n  more'],
    ['1. [ ] CRUD', 'done', '1. [x] CRUD'],
    ['- [ ]\tCRUD', 'doing', '- [ ]\t🚧 CRUD'],
    ['- [ ] [CRUD](https://example.org)', 'doing', '- [ ] 🚧 [CRUD](https://example.org)'],
  ])('%s becomes %s: %s', (text, status, wanted) => {
    expect(tick(text, 0, status)).toBe(wanted);
  });

  test('BOM, line ends, a missing last line end and every other line stay', () => {
    const text = '\uFEFF# Plan\r\n\r\n- [ ] One\r\n  - [x] Inner\r\n- [ ] Two\r\n\r\nEnd';
    expect(tick(text, 2, 'done')).toBe(text.replace('[ ] Two', '[x] Two'));
    expect(tick(text, 1, 'doing')).toBe(text.replace('[x] Inner', '[ ] 🚧 Inner'));
  });
});

describe('a marked box', () => {
  test.each<[string, TickStatus, string]>([
    ['- [/] CRUD', 'done', '- [x] CRUD'],
    ['- [✓] CRUD', 'doing', '- [/] CRUD'],
    ['- [✔️] CRUD', 'todo', '- [ ] CRUD'],
    ['---\nmarks: { "/": done }\n---\n- [/] CRUD', 'doing', '---\nmarks: { "/": done }\n---\n- [ ] 🚧 CRUD'],
    ['---\nmarks: { "-": dropped }\n---\n- [-] CRUD', 'todo', '---\nmarks: { "-": dropped }\n---\n- [ ] CRUD'],
  ])('%s becomes %s: %s', (text, status, wanted) => {
    expect(tick(text, 0, status)).toBe(wanted);
  });
});

describe('a keyword becomes the word that the file has for the status, else the usual one', () => {
  test.each<[string, number, TickStatus, string]>([
    ['- DONE A\n- TODO B\n', 1, 'doing', '- DONE A\n- DOING B\n'],
    ['- DONE A\n- TODO B\n', 1, 'done', '- DONE A\n- DONE B\n'],
    ['- DONE A\n- TODO B\n', 0, 'todo', '- [ ] A\n- [ ] B\n'],
    ['- IN-PROGRESS A\n- TODO B\n- DONE C\n', 1, 'doing', '- IN-PROGRESS A\n- IN-PROGRESS B\n- DONE C\n'],
    ['- DONE A\n- LATER B\n', 1, 'doing', '- DONE A\n- NOW B\n'],
    ['- NOW A\n- DONE B\n', 1, 'todo', '- NOW A\n- LATER B\n'],
    ['- WAITING A (mail)\n- DONE B\n', 0, 'doing', '- DOING A (mail)\n- DONE B\n'],
    ['- CANCELED: A\n- DONE: B\n', 0, 'todo', '- TODO: A\n- DONE: B\n'],
    ['- TODO **A**\n- DONE B\n', 0, 'doing', '- DOING **A**\n- DONE B\n'],
  ])('%s', (...[text, at, status, wanted]) => {
    expect(tick(text, at, status)).toBe(wanted);
  });
});

describe('other notations take the sign that the file uses for the status', () => {
  const table =
    '| Topic | Status |\n|--|--|\n| A | ✅ Done |\n| B | ✅ Done |\n| C | ⬜ Todo |\n| D |  |\n| E | 🔄 Doing (ch. 3) |\n';
  test.each<[number, TickStatus, string, string]>([
    [2, 'done', '| C | ⬜ Todo |', '| C | ✅ Done |'],
    [3, 'done', '| D |  |', '| D | ✅ Done |'],
    [0, 'todo', '| A | ✅ Done |', '| A | ⬜ Todo |'],
    [0, 'doing', '| A | ✅ Done |', '| A | 🔄 Doing |'],
    [4, 'done', '🔄 Doing (ch. 3)', '✅ Done (ch. 3)'],
  ])('row %i to %s', (...[at, status, from, to]) => {
    expect(tick(table, at, status)).toBe(table.replace(from, to));
  });

  test('a table without that status takes the usual sign in its own style', () => {
    const text = (status: string) => `| 主题 | 状态 |\n|--|--|\n| 甲 | ${status} |\n| 乙 | 未开始 |\n`;
    expect(tick(text('未开始'), 0, 'done')).toBe(text('已完成'));
    const marks = (mark: string) => `| A | Status |\n|-|-|\n| a | ${mark} |\n| b | ⬜ |\n`;
    expect(tick(marks('⬜'), 0, 'done')).toBe(marks('✅'));
    expect(tick(marks('⬜'), 0, 'doing')).toBe(marks('🔄'));
  });

  test.each<[string, TickStatus, string]>([
    ['√ |\n| b | ×', 'doing', '△ |\n| b | ×'],
    ['In Progress |\n| b | Todo', 'done', 'Done |\n| b | Todo'],
    ['IN PROGRESS |\n| b | TODO', 'done', 'DONE |\n| b | TODO'],
    ['3/5 |\n| b | ⬜', 'done', '✅ |\n| b | ⬜'],
    ['🔄 – ch. 3 |\n| b | ✅', 'done', '✅ – ch. 3 |\n| b | ✅'],
    ['Doing：ch. 3 |\n| b | Done', 'done', 'Done：ch. 3 |\n| b | Done'],
  ])('%j to %s in the style of its cell', (cells, status, after) => {
    const text = (one: string) => `| A | Status |\n|-|-|\n| a | ${one} |\n`;
    expect(tick(text(cells), 0, status)).toBe(text(after));
  });

  test('an empty cell gets a blank on each side, and as many cells as are missing are added', () => {
    const text = '| A | Status |\n|-|-|\n| a | ✅ |\n| b | ⬜ |\n| d |';
    expect(tick(`${text}|\n`, 2, 'done')).toBe(`${text} ✅ |\n`);
    const wide = `| A | B | C | D | E | Status |\n|${'-|'.repeat(6)}\n| a | | | | | ✅ |\n| b | | | | | ⬜ |\n| c |`;
    expect(tick(`${wide}\n`, 2, 'done')).toBe(`${wide} | | | | ✅ |\n`);
  });

  test('a word that several languages have is of the language of the file', () => {
    const japanese = (status: string) =>
      `# 学習の計画\n\n| テーマ | 状態 |\n|--|--|\n| 集合のしくみ | ${status} |\n| 木のたどり方 | 進行中 |\n`;
    expect(tick(japanese('進行中'), 0, 'done')).toBe(japanese('完了'));
    const spanish = (status: string) =>
      `---\nlanguage: es\n---\n\n| Tema | Estado |\n|--|--|\n| Conjuntos | ${status} |\n| Mapas | iniciado |\n`;
    expect(tick(spanish('iniciado'), 0, 'done')).toBe(spanish('completado'));
    expect(tick(spanish('iniciado').replace(': es', ': pt'), 0, 'done')).toContain('| concluído |');
  });

  test('a row that ends before its status gets the cells that are missing', () => {
    const text = '| A | Status |\n|-|-|\n| a | ✅ |\n| b | ⬜ |\n| c |\n| d\n';
    expect(tick(text, 2, 'done')).toBe(text.replace('| c |', '| c | ✅ |'));
    expect(tick(text, 3, 'done')).toBe(text.replace('| d', '| d | ✅ |'));
  });

  test('the day of a row is written where the column has days, and taken out with the tick', () => {
    const text = (cells: string) =>
      `| 主题 | 状态 | 日期 |\n|--|--|--|\n| 甲 | ✅ | 2026-07-30 |\n| 乙 | ${cells} |\n| 丙 | ⬜ | 8月 |\n`;
    expect(tick(text('⬜ | '), 1, 'done', '2026-08-02')).toBe(text('✅ | 2026-08-02'));
    expect(tick(text('✅ | 2026-08-01'), 1, 'todo', '2026-08-02')).toBe(text('⬜ | '));
    expect(tick(text('⬜ | '), 1, 'done')).toBe(text('✅ | '));
    expect(tick(text('⬜ | '), 2, 'done', '2026-08-02')).toBe(text('⬜ | ').replace('⬜ | 8月', '✅ | 8月'));
    const none = '| A | Status | Date |\n|-|-|-|\n| a | ✅ |  |\n| b | ⬜ |  |\n';
    expect(tick(none, 1, 'done', '2026-08-02')).toBe(none.replace('⬜', '✅'));
  });

  test('a title struck through is taken up again', () => {
    const text = '```\na) ~~A~~ ✓ done\nb) B × todo\n```\n\n- ✅ ~~C~~\n- ⬜ D\n- ✅ E\n';
    expect(tick(text, 2, 'todo')).toBe(text.replace('✅ ~~C~~', '⬜ C'));
    expect(tick(text, 2, 'doing')).toBe(text.replace('✅ ~~C~~', '🔄 C'));
  });

  test('the sign that most of such steps have', () => {
    const text = '| A | Status |\n|-|-|\n| a | Yes |\n| b | ✅ |\n| c | ✅ |\n| d | No |\n';
    expect(tick(text, 3, 'done')).toBe(text.replace('No', '✅'));
  });

  test('a row of a matrix, in all its parts', () => {
    const matrix = (row: string, last = '| Maps | ⬜ | ⬜ |') => `| Topic | Read | Use |\n|-|-|-|\n${row}\n${last}\n`;
    expect(tick(matrix('| Sets | ✅ | ⬜ |'), 0, 'done')).toBe(matrix('| Sets | ✅ | ✅ |'));
    expect(tick(matrix('| Sets | ✅ | |'), 0, 'todo')).toBe(matrix('| Sets | ⬜ | ⬜ |'));
    expect(tick(matrix('| Sets | ✅ | ✅ |'), 0, 'doing')).toBe(matrix('| Sets | ✅ | 🔄 |'));
    expect(tick(matrix('| Sets | [ ] | [ ] |'), 0, 'done')).toBe(matrix('| Sets | [x] | [x] |'));
    expect(tick(matrix('| Sets | ✅ | ✅ |'), 1, 'done')).toBe('- [x] Sets\n- [x] Maps\n');
  });

  test('a row of a matrix is begun in its first open part alone', () => {
    const matrix = (row: string) => `| Topic | Read | Use | Teach |\n|-|-|-|-|\n| Sets | ✅ | ✅ | ⬜ |\n${row}\n`;
    expect(tick(matrix('| Maps | ⬜ | ⬜ | ⬜ |'), 1, 'doing')).toBe(matrix('| Maps | 🔄 | ⬜ | ⬜ |'));
  });

  test('a glyph list', () => {
    const text = '- ✅ A\n- 🔄 B\n- ⬜ C\n';
    expect(tick(text, 1, 'done')).toBe('- ✅ A\n- ✅ B\n- ⬜ C\n');
  });

  test('a glyph list that would say one thing alone, and so nothing, becomes boxes', () => {
    const text = '- ✅ A\n- ✅ B\n- ⬜ C\n\nEnd\n';
    expect(tick(text, 2, 'done')).toBe('- [x] A\n- [x] B\n- [x] C\n\nEnd\n');
    expect(tick('- ✅ A\n- ⬜ B\n', 0, 'todo')).toBe('- [ ] A\n- [ ] B\n');
  });

  test('marked lines in a fence keep their note', () => {
    const text = '```\na) A ✓ 已完成\nb) B △ 部分完成（再看）\nc) C × 未开始\n```\n';
    expect(tick(text, 2, 'done')).toBe(text.replace('× 未开始', '✓ 已完成'));
    expect(tick(text, 1, 'done')).toBe(text.replace('△ 部分完成', '✓ 已完成'));
    expect(tick(text, 0, 'doing')).toBe(text.replace('✓ 已完成', '△ 部分完成'));
  });
});

test('a step that has its status is left alone', () => {
  expect(tick('- [X] CRUD', 0, 'done')).toBe('- [X] CRUD');
});

test('a step that changed its title meanwhile is refused', () => {
  const [step] = steps('- [ ] CRUD');
  const ticked = step && tickStep({ path: PATH, text: '- [ ] Crude <!-- id: crud -->' }, { step, status: 'done' });
  expect(ticked).toMatchObject({ code: 'not-ticked', path: PATH, line: 1, column: 3 });
});

test('a step below a dropped one is refused, since its own mark does not decide', () => {
  const text = '- [ ] ~~Outer~~\n  - [ ] Inner';
  expect(() => tick(text, 1, 'todo')).toThrow(/by hand/);
  expect(tick(text, 0, 'todo')).toBe('- [ ] Outer\n  - [ ] Inner');
});

const title = fc
  .tuple(
    fc.constantFrom('', '🚧 ', '**', '~~', '`a` ', '🔄 '),
    fc.stringMatching(/^[a-z学é]{1,6}$/),
    fc.constantFrom(
      '',
      ' (a, b)',
      '（备注）',
      ' (in progress)',
      ' — doing',
      ' 📅 2026-01-02',
      ' [needs:: x]',
      ' (optional)',
    ),
  )
  .map(([open, text, end]) => `${open}${text}${open === '**' || open === '~~' ? open : ''}${end}`);
const line = fc
  .tuple(fc.constantFrom('- ', '* ', '1. ', '  - ', '> - '), fc.constantFrom('[ ]', '[x]', '[X]', '[/]', '[✓]'), title)
  .map(([bullet, box, text]) => `${bullet}${box} ${text}`);

test('law: after a tick the step has its status and every other step is as it was', () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.constantFrom<TickStatus>('done', 'doing', 'todo'),
      fc.constantFrom('\n', '\r\n'),
      (...[lines, pick, status, eol]) => {
        const text = lines.join(eol);
        const before = steps(text);
        const step = before[pick % Math.max(1, before.length)];
        if (step === undefined) return;
        const ticked = tickStep({ path: PATH, text }, { step, status });
        if ('message' in ticked) {
          expect(before.some(({ status: own }) => own === 'dropped')).toBe(true);
          return;
        }
        const after = steps(ticked.text);
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        expect(after.find(({ id }) => id === step.id)?.status).toBe(status);
        expect(ticked.text.split(eol).length).toBe(lines.length);
        const changed = ticked.text.split(eol).filter((written, at) => written !== lines[at]);
        expect(changed.length).toBeLessThan(2);
      },
    ),
  );
});

test('a dropped step that is taken up again is needed again by who needs its stage', () => {
  const text = '## First\n\n- [ ] a\n- [ ] ~~b~~\n\n## Next\n\n- [ ] c [needs:: First]\n';
  expect(steps(text)[2]?.needs[0]?.steps).toEqual([`${PATH}#a`]);
  const ticked = tick(text, 1, 'todo');
  expect(ticked).toBe(text.replace('~~b~~', 'b'));
  expect(steps(ticked)[2]?.needs[0]?.steps).toEqual([`${PATH}#a`, `${PATH}#b`]);
});

describe('lists of signs in several stages', () => {
  const plan = (basics: string, later: string) =>
    `## Basics\n\n- ✅ SELECT\n- ${basics} GROUP BY\n\n## Later\n\n- ${later} Joins\n`;

  test('go on to count when one of them is finished', () => {
    expect(tick(plan('⬜', '⬜'), 1, 'done')).toBe(plan('✅', '⬜'));
  });

  test('become boxes with the last tick of all, which would leave none with a meaning', () => {
    expect(tick(plan('✅', '⬜'), 2, 'done')).toBe(
      '## Basics\n\n- [x] SELECT\n- [x] GROUP BY\n\n## Later\n\n- [x] Joins\n',
    );
  });
});
