import { describe, expect, test } from 'vitest';
import { noteStep } from '../../src/edit/tick/note-step.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';

const PATH = 'roadmap/plan.md';

function note(text: string, wanted: string, doing = false): string {
  const { roadmaps } = parseRoadmaps([{ path: PATH, text }]);
  const step = roadmaps.flatMap((roadmap) => listSteps(roadmap)).find(({ title }) => title.startsWith('A'));
  if (step === undefined) throw new Error('There is no step A.');
  const noted = noteStep({ path: PATH, text }, { step, note: wanted, doing });
  return 'message' in noted ? noted.message : noted.source.text;
}

const TABLE = '| Topic | Status |\n|---|---|\n| A | ROW |\n| B | ✅ Done |\n| C | ⬜ Todo |\n';
const row = (cell: string) => TABLE.replace('ROW', cell);
const glyphs = (line: string) => `- ✅ B\n- ⬜ C\n${line}\n`;
const lines = (line: string) => `a) B ✓ 已完成\nb) C × 未开始\n${line}\n`;
const words = (line: string) => `- DONE B\n- TODO C\n${line}\n`;

describe('a note is written, replaced and taken out', () => {
  test.each([
    ['an open box', '- [ ] A', '- [ ] 🚧 A (x y)', '- [ ] 🚧 A'],
    ['a begun box', '- [ ] 🚧 A', '- [ ] 🚧 A (x y)', '- [ ] 🚧 A'],
    ['a box with fields', '- [ ] **🚧 A** 📅 2026-09-01 ^ref', '- [ ] **🚧 A** (x y) 📅 2026-09-01 ^ref', null],
    ['a box with an estimate', '- [ ] 🚧 A (2 h)', '- [ ] 🚧 A (2 h) (x y)', null],
    ['a box with a word', '- [ ] A — in progress', '- [ ] A — in progress (x y)', null],
    ['a parenthesis of the title', '- [ ] A (b)', '- [ ] 🚧 A (b) — (x y)', '- [ ] 🚧 A (b) —'],
    [
      'a link',
      '- [ ] [A](https://example.org)',
      '- [ ] 🚧 [A](https://example.org) (x y)',
      '- [ ] 🚧 [A](https://example.org)',
    ],
    ['a box begun by its mark', '- [/] A', '- [/] 🚧 A (x y)', '- [/] 🚧 A'],
    [
      'a box begun by its heading',
      '## In progress\n- [ ] A\n## Done\n- [x] B',
      '## In progress\n- [ ] 🚧 A (x y)\n## Done\n- [x] B',
      '## In progress\n- [ ] 🚧 A\n## Done\n- [x] B',
    ],
    ['a title of two lines', '- [ ] 🚧 A\n  goes on', '- [ ] 🚧 A (x y)\n  goes on', null],
    ['a table', row('✅ Done'), row('✅ Done (x y)'), null],
    ['an empty cell', row(''), row('🔄 (x y)'), row('🔄')],
    ['a glyph list', glyphs('- ⬜ A'), glyphs('- ⬜ A (x y)'), null],
    ['a done glyph', glyphs('- ✅ A'), glyphs('- ✅ A (x y)'), null],
    ['a marked line', lines('c) A △ 部分完成'), lines('c) A △ 部分完成 (x y)'), null],
    ['a keyword', words('- DOING A'), words('- DOING A (x y)'), null],
  ])('%s', (_, bare, noted, without) => {
    expect(note(bare, ' x y ')).toBe(noted);
    expect(note(noted, 'x y')).toBe(noted);
    expect(note(noted, 'z (0)')).toBe(noted.replace('x y', 'z (0)'));
    expect(note(noted, '')).toBe(without ?? bare);
  });

  test.each([
    ['a full-width parenthesis', '- [ ] 🚧 A（重看）', '- [ ] 🚧 A（x）', '- [ ] 🚧 A'],
    ['a title that ends in a sign', '- [ ] 🚧 A: (y)', '- [ ] 🚧 A: (x)', '- [ ] 🚧 A:'],
    ['a note below', '- [x] A\\\n  (more)', '- [x] A\\\n  (x)', '- [x] A'],
    ['a note behind a parenthesis of the title', '- [ ] 🚧 A (b) (y)', '- [ ] 🚧 A (b) (x)', '- [ ] 🚧 A (b) —'],
    ['a note behind a comma', row('Done, again'), row('Done, x'), row('Done')],
    [
      'a parenthesis with blanks',
      '- [ ] 🚧 A ( y ) 📅 2026-09-01',
      '- [ ] 🚧 A ( x ) 📅 2026-09-01',
      '- [ ] 🚧 A 📅 2026-09-01',
    ],
  ])('%s stays as it is written', (_, noted, replaced, without) => {
    expect(note(noted, 'x')).toBe(replaced);
    expect(note(noted, '')).toBe(without);
  });

  test('a done box is begun where that is asked for', () => {
    expect(note('- [x] A', 'x', true)).toBe('- [ ] 🚧 A (x)');
    expect(note('\uFEFF- [x] B\r\n- [ ] A\r\nEnd', 'x')).toBe('\uFEFF- [x] B\r\n- [ ] 🚧 A (x)\r\nEnd');
  });

  test('no note to take out changes nothing', () => {
    expect(note('- [ ] A', '')).toBe('- [ ] A');
    expect(note('- [x] A', '')).toBe('- [x] A');
  });
});

describe('is refused', () => {
  test.each([
    ['a done box', '- [x] A', 'add --doing'],
    ['a dropped box', '- [ ] ~~A~~', 'add --doing'],
    ['a matrix', '| T | Read | Built |\n|---|---|---|\n| A | ⬜ | ✅ |\n| B | ✅ | ⬜ |\n', `convert ${PATH}`],
  ])('%s, with the way out', (_, text, way) => {
    expect(note(text, 'x')).toContain(way);
  });

  test.each(['x\ny', 'x\n- [ ] y', ')', 'a) (b', '2 h', 'optional', '2026-09-01'])(
    'a text that would be read as something else: %j',
    (text) => {
      for (const file of ['- [ ] A', '- [ ] 🚧 A (old)', row('🔄 In progress'), glyphs('- ⬜ A')])
        expect(note(file, text)).toContain('would not be read as its note');
    },
  );

  test.each(['*x*', '<b>', 'in progress', '📅 2026-09-01', '[due:: 2026-09-01]', '<!-- id: q -->', '[x](y.md)'])(
    'or is no plain text: %j',
    (text) => {
      expect(note('- [ ] A\n- [ ] B', text)).toContain('would not be read as its note');
    },
  );

  test('a note that says the status itself, to take out', () => {
    expect(note(row('60 %'), '')).toContain('change the line by hand');
  });

  test('a bar in a table', () => {
    expect(note(row('✅ Done'), 'x | y')).toContain('would not be read as its note');
  });
});

test('what is done can be taken up again, where it can hold a note then', () => {
  expect(note('- [x] A', 'x y')).toContain('add --doing');
  expect(note('- [x] A', 'x y', true)).toBe('- [ ] 🚧 A (x y)');
  const matrix = '| Topic | Read | Use |\n|-|-|-|\n| A | ✅ | ✅ |\n| B | ⬜ | ⬜ |\n';
  for (const doing of [false, true]) expect(note(matrix, 'x y', doing)).not.toContain('add --doing');
});
