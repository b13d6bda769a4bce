import { describe, expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

const FIELDS = ['note', 'when', 'why', 'start', 'due', 'doneOn', 'estimate'] as const;

/** What a box says, in one line: `status title`, then each field that is there. */
function said(line: string, before = ''): string {
  const text = `${before}- [ ] ${line}\n- [ ] Maps <!-- id: def -->\n`;
  const [step] = parseOne(text).steps;
  if (step === undefined) throw new Error('no step was read');
  const flags = [...(step.optional ? ['optional'] : []), ...(step.parked ? ['parked'] : [])];
  const fields = FIELDS.flatMap((name) => (step[name] === null ? [] : [`${name}=${step[name]}`]));
  const priority = step.priority === 'none' ? [] : [`priority=${step.priority}`];
  const needs = step.needs.map((need) => `needs=${need.title}`);
  return [`${step.status} ${step.title}`, ...flags, ...fields, ...priority, ...needs].join('; ');
}

describe('the line of a box', () => {
  test.each([
    [
      'doing Sets',
      '△ Sets',
      '🚧 Sets',
      '🚧Sets',
      '🚧\uFE0F Sets',
      '🔄 Sets',
      '🚧 a) Sets',
      'Sets (doing)',
      'Sets - doing',
    ],
    ['doing Sets', 'Sets – doing', 'Sets — doing', 'Sets ―― doing', 'Sets   -   doing', 'Sets (IN_PROGRESS)'],
    ['todo Sets', 'Sets', 'Sets -', 'Sets —', 'Sets ―', 'Sets——', 'Sets [2/3]', 'Sets [50%]', 'Sets [/]', 'Sets [/3]'],
    [
      'todo Sets',
      'Sets #task',
      '#task Sets',
      'Sets ^abc-1',
      'Sets 🔁 every week',
      'Sets ➕ 2026-01-01',
      'Sets ❌ 2026-01-01',
    ],
    [
      'todo Sets',
      'Sets ⏳ 2026-01-01',
      'Sets ⌛ 2026-01-01',
      'Sets [scheduled:: x]',
      'Sets [created:: x]',
      'Sets [repeat:: x]',
    ],
    [
      'todo Sets',
      'Sets [progress:: x]',
      'Sets [cancelled:: x]',
      'Sets [optional:: no]',
      'Sets [parked:: no]',
      '[[A|Sets]]',
    ],
    ['todo Sets', '[[Sets]]', 'a) Sets', '(a) Sets', '**Sets**', '`Sets`', '[Sets](a)', 'Sets <!-- talk -->'],
    ['dropped Sets', '~~Sets~~', '~Sets~', '**~~Sets~~**', '~~Sets~~ [due:: ]', '~~**Se**ts~~'],
    [
      'todo Sets; optional',
      'Optional: Sets',
      '(optional) Sets',
      'a) (optional) Sets',
      'Sets (optional)',
      'Sets [optional:: yes]',
    ],
    ['todo Sets; parked', 'Sets [parked:: yes]', 'Sets <!-- parked: true -->'],
    ['todo Sets; parked; when=when needed', 'Sets (when needed)', 'Sets [when:: when needed]'],
    [
      'todo Sets; estimate=2 h',
      'Sets (2 h)',
      'Sets — 2 h',
      'Sets – 2 h',
      'Sets - 2 h',
      'Sets―2 h',
      'Sets—2 h',
      'Sets——2 h',
    ],
    ['todo Sets; estimate=2h', 'Sets ~2h', 'Sets [est:: 2h]', 'Sets（2h）', '~~Sets~~ (2h)'],
    ['todo Sets; estimate=2 - 3 h', 'Sets - 2 - 3 h', 'Sets — 2 - 3 h'],
    ['todo Sets - all; estimate=2 h', 'Sets - all - 2 h', 'Sets - all — 2 h'],
    ['todo Sets; estimate=2 h', 'Sets — 1 h — 2 h', 'Sets (2 h, 1 h)', 'Sets (1 h) (2 h)'],
    ['doing Sets; note=ch 2; estimate=2 h', '🚧 Sets — 1 h (ch 2) (2 h)'],
    ['todo Sets; estimate=1.5h', 'Sets ~1.5h', 'Sets (1.5h)'],
    ['todo Sets; estimate=30min', 'Sets ~30min'],
    [
      'todo Sets; optional; estimate=2 h',
      'Sets (2 h) (optional)',
      'Sets (optional, 2 h)',
      'Sets（optional、2 h）',
      'Sets (2 h; optional)',
    ],
    [
      'doing Sets; estimate=2 h',
      'Sets (2 h) (doing)',
      'Sets (doing) (2 h)',
      'Sets - doing - 2 h',
      'Sets - 2 h - doing',
      'Sets — doing – 2 h',
    ],
    [
      'todo Sets; due=2026-01-02',
      'Sets (2026-01-02)',
      'Sets ( 2026-01-02 )',
      'Sets 📅 2026-01-02',
      'Sets 📆 2026-01-02',
      'Sets 🗓\uFE0F 2026-01-02',
    ],
    [
      'todo Sets; due=2026-01-02',
      'Sets due:2026-01-02',
      'due:2026-01-02 Sets',
      'Sets (due:: 2026-01-02)',
      'Sets（due：：2026-01-02）',
    ],
    [
      'todo Sets; due=2026-01-02',
      'Sets (📅 2026-01-02, )',
      'Sets <!-- due: 2026-01-02 -->',
      'Sets <!-- a --> <!-- due：2026-01-02 -->',
    ],
    [
      'todo Sets; start=2026-01-02',
      'Sets 🛫 2026-01-02',
      'Sets start:2026-01-02',
      'Sets t:2026-01-02',
      't:2026-01-02 Sets',
    ],
    ['todo Sets', 'Sets [done:: 2026-01-02]', 'Sets ✅ 2026-01-02', 'Sets [completion:: 2026-01-02]'],
    [
      'todo Sets; start=2026-01-01; due=2026-01-02',
      'Sets 📅 2026-01-02 🛫 2026-01-01',
      'Sets 🛫2026-01-01 due:2026-01-02',
    ],
    ['todo Sets; priority=highest', 'Sets 🔺', 'Sets 🔺🔼', '🔺 Sets'],
    ['todo Sets; priority=high', 'Sets ⏫'],
    ['todo Sets; priority=medium', 'Sets 🔼\uFE0F'],
    ['todo Sets; priority=low', 'Sets 🔽'],
    ['todo Sets; priority=lowest', 'Sets ⏬'],
    [
      'todo Sets; needs=Maps',
      'Sets ⛔ def',
      'Sets blocked-by:def',
      'Sets depends-on:def',
      'Sets [needs:: Maps]',
      'Sets ⛔ def,def',
    ],
    [
      'todo Sets; needs=Maps',
      'Sets\n  Prerequisites: Maps',
      'Sets [blocked by:: Maps]',
      'Sets [after:: [[Maps|them]]]',
    ],
    ['todo Sets (depends on Maps); needs=Maps', 'Sets (depends on Maps)'],
    ['todo Sets; why=because (of) it', 'Sets [why:: because (of) it]'],
    ['todo Sets; why=[[a]] b', 'Sets [why:: [[a]] b]'],
    ['todo Sets; why=x', 'Sets [why:: `x`]', 'Sets (why:: x)', 'Sets <!-- why: x -->'],
    ['todo Sets; parked; when=x（y）z', 'Sets（when：：x（y）z）'],
    ['doing Sets; note=ch 2', '🚧 Sets (ch 2)', 'Sets — doing (ch 2)', 'Sets (ch 2) — doing'],
    ['doing Sets; optional; note=x', '🚧 Optional: Sets (x)'],
    ['todo Sets; optional; estimate=2 h', 'Optional: Sets (2 h)', '(optional) Sets — 2 h'],
  ])('%s', (expected, ...lines) => {
    for (const line of lines) expect(said(line), line).toBe(expected);
  });

  test.each([
    '⏳ Sets',
    'Sets 🚧',
    'Sets (2 h; later)',
    'Sets (2026-13-02)',
    'Sets (in progress) (ch 2)',
    '(doing) Sets',
    'Sets -2h',
    'Sets - 2h - x',
    'Sets — done',
    'Sets–',
    'a-',
    '1) Sets',
    '(optional) ',
    'Sets xdue:2026-01-02',
    'Sets due:2026-01-02x',
    'Sets xt:2026-01-02',
    'Sets ~30m x',
    'Sets ~2d',
    'x~2h',
    'Sets #tasks',
    'Sets ^1-2',
    'Sets^abc',
    'Sets [2/3] x',
    'Sets [12345/3]',
    'Sets [x:: 2026-01-01]',
    'Sets [due:: 2026-01-01',
    'Sets #tag',
    'Sets (later)',
    '— doing',
    '- 2 h',
    '— 2 h',
    'Sets -doing',
    'Sets- doing',
    `Sets — ${'2'.repeat(38)} h`,
  ])('%s is a title as a whole', (line) => expect(said(line)).toBe(`todo ${line.trim()}`));

  test('keeps what is in code', () => {
    expect(said('Sets `[due:: 2026-01-01]`')).toBe('todo Sets [due:: 2026-01-01]');
    expect(said('Sets `[[a|b]]`')).toBe('todo Sets [[a|b]]');
    expect(said('Sets `(2 h)`')).toBe('todo Sets (2 h)');
    expect(said('Sets (2 h`)`')).toBe('todo Sets (2 h)');
    expect(said('🚧 Sets (2 h`)`')).toBe('doing Sets (2 h)');
    expect(said('Sets (`)` x) (2 h)')).toBe('todo Sets () x); estimate=2 h');
  });

  test('loses its tags and has two more marks in a vault alone', () => {
    const vault = '- [ ] [[x]]\n';
    for (const line of ['Sets #tag', '#tag Sets', 'Sets #a/b-c_1', 'Sets #数', 'Sets #📚 #b'])
      expect(parseOne(`${vault}- [ ] ${line}\n`).steps[1]?.title, line).toBe('Sets');
    expect(parseOne(`${vault}- [-] Sets\n- [>] Maps\n`).steps).toMatchObject([
      {},
      { status: 'dropped' },
      { status: 'todo', parked: true },
    ]);
    for (const line of ['Sets #1', 'Sets#tag', 'C# Sets', '# Sets'])
      expect(parseOne(`${vault}- [ ] ${line}\n`).steps[1]?.title, line).toBe(line);
  });

  test('leaves the drawers of Logseq out', () => {
    const drawer = 'Sets\n  :LOGBOOK:\n  CLOCK: [x]\n  :END:\n  id:: 1\n  collapsed:: true';
    expect(said(drawer)).toBe('todo Sets');
    expect(said('Sets\n  :PROPERTIES:\n  a\n  :END:')).toBe('todo Sets');
  });

  test.each([
    ['- [x] Sets (2026-01-02)', { doneOn: '2026-01-02', due: null }],
    ['- [x] Sets ( 2026-01-02 )', { doneOn: '2026-01-02', due: null }],
    ['- [x] Sets 🛫 2026-01-01 📅 2026-01-03 ✅ 2026-01-02', { doneOn: '2026-01-02', due: null, start: null }],
    ['- [x] Sets ✅ 2026-01-02', { doneOn: '2026-01-02' }],
    ['- [x] Sets [done:: 2026-01-02]', { doneOn: '2026-01-02' }],
    ['- [x] Sets [completion:: 2026-01-02]', { doneOn: '2026-01-02' }],
    ['- [ ] Sets (2026-01-02)', { doneOn: null, due: '2026-01-02' }],
    ['- [x] Sets 📅 2026-01-03 (2026-01-02)', { doneOn: '2026-01-02' }],
  ])('a bare day is the day of the status: %s', (text, fields) => {
    expect(parseOne(`${text}\n`).steps).toMatchObject([fields]);
  });
});

describe('of two values', () => {
  const DAYS = ['2026-01-01', '2026-01-02'];

  test.each([
    ['when', ['one', 'two']],
    ['why', ['one', 'two']],
    ['estimate', ['1 h', '2 h']],
    ['priority', ['low', 'high']],
    ['start', DAYS],
    ['due', DAYS],
    ['id', ['one', 'two']],
  ] as const)('the first counts for %s', (key, [one = '', two = '']) => {
    for (const line of [`Sets [${key}:: ${one}] [${key}:: ${two}]`, `Sets <!-- ${key}: ${one}; ${key}: ${two} -->`]) {
      const [step] = parseOne(`- [ ] ${line}\n`).steps;
      expect(step?.[key], line).toBe(key === 'id' ? `plan.md#${one}` : one);
    }
  });

  test('both needs count, and one yes is enough', () => {
    const [step] = parseOne('- [ ] Sets [needs:: a] [needs:: b]\n- [ ] a\n- [ ] b\n').steps;
    expect(step?.needs.map(({ title }) => title)).toEqual(['a', 'b']);
    for (const key of ['optional', 'parked'] as const)
      expect(parseOne(`- [ ] Sets [${key}:: no] [${key}:: yes]\n`).steps[0]?.[key]).toBe(true);
  });

  test('the inner one counts, and what is around a step makes it optional', () => {
    const text =
      '## A <!-- start: 2026-01-01; optional: yes -->\n\n- [ ] a <!-- start: 2026-02-02 -->\n  - [ ] b\n- [ ] c\n\n## B\n\n- [ ] d (optional)\n  - [ ] e\n- [ ] f\n';
    const said = parseOne(text).steps.map(({ title, start, optional }) => `${title} ${start} ${optional}`);
    expect(said).toEqual([
      'a 2026-02-02 true',
      'b 2026-02-02 true',
      'c 2026-01-01 true',
      'd null true',
      'e null true',
      'f null false',
    ]);
  });
});

describe('the links of a line', () => {
  test.each([
    [
      '[Sets](a) and [b](c)',
      [
        ['Sets', 'a'],
        ['b', 'c'],
      ],
    ],
    ['**[Sets](a)**', [['Sets', 'a']]],
    ['[](a) Sets', [['a', 'a']]],
    ['<https://a.x>', [['https://a.x', 'https://a.x']]],
    ['![p](q) Sets', []],
    ['Sets\n  [more](b)', [['more', 'b']]],
  ])('%j', (line, links) => {
    expect(parseOne(`- [ ] ${line}\n`).steps[0]?.links.map(({ title, url }) => [title, url])).toEqual(links);
  });
});
