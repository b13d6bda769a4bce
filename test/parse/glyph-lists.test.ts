import { describe, expect, test } from 'vitest';
import { parseOne, say } from './parse-one.ts';

const steps = (text: string) => say(parseOne(text).steps);

describe('a sign at the end of items', () => {
  test.each([
    [
      'after a colon, a dash or an arrow',
      '- a: ✅\n- b – ⬜\n- c → 🔄\n- d= ⬜\n- e | ✅\n',
      ['done a', 'todo b', 'doing c', 'todo d', 'done e'],
    ],
    ['with blanks behind it', '- a ✅  \n- b ⬜\n', ['done a', 'todo b']],
    ['as the name of an emoji', '- a :white_check_mark:\n- b :x:\n- c ⬜\n', ['done a', 'todo b', 'todo c']],
    ['struck through with its title', '- ~~a ✅~~\n- b ⬜\n', ['done a', 'todo b']],
    ['not in code', '- a `✅`\n- b `⬜`\n', []],
    ['not behind a box', '- [] a ✅\n- [] b ⬜\n', []],
    ['not alone', '- ✅\n- ⬜\n', []],
    ['not where other items begin with one', '- ✅ a\n- b ⬜\n', []],
  ])('%s', (_, text, said) => expect(steps(text)).toEqual(said));
});

describe('a sign at the beginning of items', () => {
  test.each([
    ['in emphasis', '- **✅ a**\n- *⬜ b*\n', ['done a', 'todo b']],
    ['struck through', '- ~~✅ a~~\n- ⬜ b\n', ['done a', 'todo b']],
    ['not in code', '- `✅` a\n- `⬜` b\n', []],
    ['not in a link', '- [✅ a](u)\n- [⬜ b](u)\n', []],
    ['not alone', '- ✅\n- ⬜\n', []],
    ['not behind another block', '- # ✅ a\n- # ⬜ b\n', []],
  ])('%s', (_, text, said) => expect(steps(text)).toEqual(said));
});

test('a parenthesis below the title of an item with a sign is no note of it', () => {
  expect(parseOne('- ✅ a\\\n  (x)\n- ⬜ b\n').steps[0]?.note).toBeNull();
});

describe('lists of one sign each', () => {
  const list = (sign: string, ...titles: readonly string[]) => titles.map((title) => `- ${sign} ${title}\n`).join('');
  test.each([
    [
      'that are finished and not begun are one plan',
      `${list('✅', 'a')}\n# B\n\n${list('⬜', 'b')}`,
      ['done a', 'todo b'],
    ],
    ['that are begun and finished are none', `${list('✅', 'a')}\n# B\n\n${list('🔄', 'b')}`, []],
    ['that are only finished are none', `${list('✅', 'a')}\n# B\n\n${list('✅', 'b')}`, []],
    ['settle nothing where few items have one', `${list('✅', 'a')}- x\n- y\n- z\n\n# B\n\n${list('⬜', 'b')}`, []],
    [
      'count beside a plan',
      `${list('✅', 'a')}${list('⬜', 'b')}\n# B\n\n${list('✅', 'c')}`,
      ['done a', 'todo b', 'done c'],
    ],
  ])('%s', (_, text, said) => expect(steps(text)).toEqual(said));
});

describe('a list below an item', () => {
  test.each([
    ['goes on with its signs', '- ✅ a\n  - ✅ b\n- ⬜ c\n', ['done a', 'done b', 'todo c']],
    ['says together with it what one says alone', '- ✅ a\n  - ⬜ b\n', ['done a', 'todo b']],
    [
      'is no part of it where its signs only compare',
      '- ✅ a\n  - ✅ good\n  - ❌ bad\n- ⬜ c\n',
      ['done a', 'todo c'],
    ],
    [
      'is one where crosses stand beside open ones above',
      '- ✅ a\n  - ✅ b\n  - ❌ c\n- ⬜ d\n- ❌ e\n',
      ['done a', 'done b', 'todo c', 'todo d', 'todo e'],
    ],
  ])('%s', (_, text, said) => expect(steps(text)).toEqual(said));
});

describe('a legend', () => {
  const plan = '# P\n\n- 🌱 a\n- 🌳 b\n';
  test.each([
    ['as a list', '- 🌱 in progress\n- 🌳 done\n', true],
    ['as a line', '🌱 in progress, 🌳 done\n', true],
    ['as a line between others', 'What it means:\n🌱 = in progress | 🌳 = done\n', true],
    ['as a table', '| Sign | Means |\n|-|-|\n| 🌱 | in progress |\n| 🌳 | done |\n', true],
    ['as a table of other order', '| Means | Sign |\n|-|-|\n| in progress | 🌱 |\n| done | 🌳 |\n', true],
    [
      'as a table of three columns',
      '| Sign | Means | More |\n|-|-|-|\n| 🌱 | in progress | x |\n| 🌳 | done | y |\n',
      true,
    ],
    [
      'as no table of four',
      '| Sign | Means | More | X |\n|-|-|-|-|\n| 🌱 | in progress | x | |\n| 🌳 | done | y | |\n',
      false,
    ],
    ['with more words', '- 🌱 in progress: half of it\n- 🌳 done (all of it)\n', true],
    ['with bold words', '- 🌱 – **in progress**\n- 🌳 → done.\n', true],
    ['of one sign is none', '- 🌳 done\n', false],
    ['of one word is none', '- 🌱 growing\n- 🌳 done\n', false],
    ['of the same sign twice is none', '- 🌱 in progress\n- 🌳 done\n- 🌳 finished\n', false],
    ['with an item that explains nothing is none', '- 🌱 in progress\n- 🌳 done\n- more\n', false],
    ['with boxes is none', '- [ ] 🌱 in progress\n- [ ] 🌳 done\n', false],
    ['of which half is known is one', '- 🌱 in progress\n- 🌳 done\n- 🍎 apples\n- 🍐 pears\n', true],
    ['of which less is known is none', '- 🌱 in progress\n- 🌳 done\n- 🍎 apples\n- 🍐 pears\n- 🍇 grapes\n', false],
  ])('%s', (_, legend, isRead) => {
    const said = steps(`${legend}\n${plan}`).filter((one) => / [ab]$/.test(one));
    expect(said).toEqual(isRead ? ['doing a', 'done b'] : []);
  });

  test('levels above done are done, and those before it are not', () => {
    const levels = '🌰 to do · 🌱 in progress · 🌳 done · 🏔 teaching\n\n';
    expect(steps(`${levels}- 🏔 a\n- 🌰 b\n`)).toEqual(['done a', 'todo b']);
    expect(steps('🏔 teaching · 🌳 done · 🌱 in progress\n\n- 🏔 a\n- 🌱 b\n')).not.toContain('done a');
  });
});

describe('marked lines', () => {
  test.each([
    ['keep no full stop behind the word', '- a ✓ done.\n- b × to do。\n', ['done a', 'todo b']],
    ['may lead to the sign', '- a: ✓ done\n- b → × to do\n- c = ✓ done\n', ['done a', 'todo b', 'done c']],
    ['take the last sign', '- a ✓ b × to do\n- c ✓ done\n', ['todo a ✓ b', 'done c']],
    ['need a title', '- ✓ done\n- × to do\n', []],
    ['need a known word', '- a ✓ fine\n- b ✓ great\n', []],
    ['are numbered lines of a paragraph too', '1) a ✓ done\n2) b × to do\n', ['done a', 'todo b']],
    ['have a field in the parenthesis', '- a ✓ done (2026-01-02)\n- b × to do (2 h)\n', ['done a', 'todo b']],
  ])('%s', (_, text, said) => expect(steps(text)).toEqual(said));

  test('have the parenthesis behind the word as their note, unless it is a field', () => {
    const { steps: read } = parseOne('- a ✓ done (twice)\n- b × to do (2 h)\n- c ✓ done (2026-01-02)\n');
    expect(read).toMatchObject([
      { note: 'twice' },
      { note: null, estimate: '2 h' },
      { note: null, doneOn: '2026-01-02' },
    ]);
  });
});

describe('the titles around a step', () => {
  test('are those of the items in which it stands, the outermost first', () => {
    const { steps: read } = parseOne(
      '- A\n  - B (2 h)\n    - [ ] c\n      - [ ] d\n  - [ ] e\n- F\n- [ ] g\n- # H\n  - [ ] i\n- \n  - [ ] j\n- K\n  -\n    - [ ] l\n',
    );
    expect(read.map(({ title, context }) => [title, ...context].join('/'))).toEqual([
      ...['c/A/B', 'd/A/B/c', 'e/A', 'g', 'i/H', 'j', 'l/K'],
    ]);
  });
});

describe('boxes', () => {
  test.each([
    ['- [ ]\ta\n', ['todo a']],
    ['- [X] a\n', ['done a']],
    [`- [ ]${' '.repeat(199)}a\n`, ['todo a']],
    ['- [ ] \n  a\n', []],
    ['- [\t] a\n', []],
    ['- [/] a\n- [✓] b\n- [√] c\n- [✔\uFE0F] d\n- [✅] e\n', ['doing a', 'done b', 'done c', 'done d', 'done e']],
    ['- [-] a\n- [>] b\n', []],
    ['- [-] a\n- [>] b\n- [ ] [[c]]\n', ['dropped a', 'todo b', 'todo c']],
    ['- [/]a\n- [//] b\n- [/]\n- **[/] c**\n- \\[/] d\n', []],
    [
      '---\nmarks: { "/": done, w: doing, "1": parked }\n---\n- [/] a\n- [w] b\n- [1] c\n- [2] d\n',
      ['done a', 'doing b', 'todo c'],
    ],
  ])('%j', (text, said) => expect(steps(text)).toEqual(said));
});
