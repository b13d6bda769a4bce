import { describe, expect, test } from 'vitest';
import { parseOne, say } from './parse-one.ts';

describe('a near miss is reported with the corrected line', () => {
  test.each([
    ['- [] Sets', 'empty-brackets', '- [ ] Sets'],
    ['- [ x] Sets', 'padded-box', '- [x] Sets'],
    ['- [x ] Sets', 'padded-box', '- [x] Sets'],
    ['- [  ] Sets', 'padded-box', '- [ ] Sets'],
    ['- [x]Sets', 'no-space-after-box', '- [x] Sets'],
    ['1. [ ]Sets', 'no-space-after-box', '1. [ ] Sets'],
    ['- [x][Sets](u)', 'no-space-after-box', '- [x] [Sets](u)'],
    ['- ［ ］ Sets', 'wide-box', '- [ ] Sets'],
    ['- ［ｘ］Sets', 'wide-box', '- [x] Sets'],
    ['- 【】Sets', 'wide-box', '- [ ] Sets'],
    ['- [\u00a0] Sets', 'wide-box', '- [ ] Sets'],
    ['- [х] Sets', 'wide-box', '- [x] Sets'],
    ['- \\[ ] Sets', 'escaped-box', '- [ ] Sets'],
    ['\\- \\[x\\] Sets', 'escaped-box', '- [x] Sets'],
    ['* **[ ] Sets**', 'box-in-emphasis', '* [ ] **Sets**'],
    ['- ### [x] Sets', 'box-in-heading', '- [x] Sets'],
    ['-     [ ] Sets', 'indented-box', '- [ ] Sets'],
    ['    - [x] Sets', 'indented-box', '- [x] Sets'],
    ['- ( ) Sets', 'round-box', '- [ ] Sets'],
    ['- ☐ Sets', 'ballot-box', '- [ ] Sets'],
    ['-[ ] Sets', 'no-space-before-box', '- [ ] Sets'],
    ['*[x] Sets', 'no-space-before-box', '* [x] Sets'],
    ['1.[x] Sets', 'no-space-before-box', '1. [x] Sets'],
    ['*[x] Sets*', 'box-in-emphasis', '- [x] *Sets*'],
    ['- **[x]** Sets', 'box-in-emphasis', '- [x] Sets'],
    ['- []two', 'empty-brackets', '- [ ] two'],
    ['- [✓]Sets', 'no-space-after-box', '- [✓] Sets'],
    ['• 【】Sets', 'no-bullet', '- [ ] Sets'],
    ['（1）[ ] Sets', 'no-bullet', '- [ ] （1） Sets'],
    ['• [X] Sets', 'no-bullet', '- [X] Sets'],
    ['a) [ ] Sets', 'no-bullet', '- [ ] a) Sets'],
    ['[ ] Sets', 'no-bullet', '- [ ] Sets'],
    ['-\u00a0[ ] Sets', 'no-space-before-box', '- [ ] Sets'],
    ['1\\. [ ] Sets', 'escaped-box', '1. [ ] Sets'],
    ['- [&nbsp;] Sets', 'wide-box', '- [ ] Sets'],
    ['- **[ ] Sets', 'box-in-emphasis', '- [ ] **Sets'],
    ['①[x] Sets', 'no-bullet', '- [x] ① Sets'],
    ['一、[ ] Sets', 'no-bullet', '- [ ] 一、 Sets'],
    ['    - [✓] Sets', 'indented-box', '- [✓] Sets'],
  ])('%j', (line, code, fix) => {
    const { steps, problems } = parseOne(`${line}\n`);
    const told = problems.filter((problem) => problem.code !== 'no-steps');
    expect(told).toMatchObject([{ line: 1, severity: 'warning', code, fix }]);
    expect(steps).toEqual([]);
    expect(parseOne(`${fix}\n`).steps).toHaveLength(1);
  });

  test.each([
    ['a box in a cell', '| a | b |\n|---|---|\n| Sets | [ ] |\n', '3 box-in-cell'],
    ['an item of HTML', '<ul>\n<li>[ ] Sets</li>\n</ul>\n', '2 box-in-html'],
    ['an input', 'Sets <input type="checkbox" checked>\n', '1 html-checkbox'],
    ['a box in a heading', '## [ ] Sets\n', '1 box-in-heading'],
    ['a box that a line below makes a heading of', '[ ] Sets\n---\n', '1 box-in-heading'],
    ['a line of a quote', '> Talk\n> [ ] Sets\n', '2 no-bullet'],
    ['code in a quote', '>     - [ ] Sets\n', '1 indented-box'],
    ['several boxes and none drawn', '**Mon:** [ ] Sets [ ] Maps\n', '1 several-boxes'],
    ['a link to a word', '- [ ](optional) Sets\n', '1 no-space-after-box'],
    ['boxes between Chinese characters', '早[ ] 中[ ] 晚\n', '1 several-boxes'],
    ['a box torn from its text', '- [ ]\n  Sets\n', '1 box-without-text'],
  ])('%s has no fix on one line', (_, text, told) => {
    const { problems } = parseOne(text);
    const [problem] = problems.filter(({ code }) => code !== 'no-steps');
    expect(`${problem?.line} ${problem?.code}`).toBe(told);
    expect(problem?.fix).toBeNull();
  });

  test('a status column that is not counted is not told to be called so', () => {
    const rows = '|---|---|\n| Sets | [ ] |\n| Maps | blue |\n';
    const messageOf = (header: string) =>
      parseOne(`| a | ${header} |\n${rows}`).problems.find(({ code }) => code === 'box-in-cell')?.message;
    expect(messageOf('b')).toContain('Call the column "Status"');
    expect(messageOf('Status')).not.toContain('Call the column');
  });

  test('swallowed lines keep their depth among themselves, and fixed they are drawn', () => {
    const { problems } = parseOne('Talk\n    - [ ] Sets\n        - [x] Maps\n');
    const fixes = problems.filter(({ code }) => code === 'swallowed-list').map(({ fix }) => fix);
    expect(fixes).toEqual(['- [ ] Sets', '    - [x] Maps']);
    expect(parseOne(['Talk', ...fixes].join('\n')).steps.map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test('of a drawn item the first box counts and the rest is told', () => {
    const { steps, told } = parseOne('- [x] Sets | [ ] Maps\n');
    expect(steps).toHaveLength(1);
    expect(told).toEqual(['1 several-boxes']);
  });
});

test.each([
  ['letters', '- [C] Sets'],
  ['digits', '- [3] Sets'],
  ['a link', '- [Sets](u)'],
  ['a reference', '- [x] [a]\n\n[a]: u'],
  ['a link called X', '- [X](https://x.com/me) my profile'],
  ['a link without a text', '- [ ](http://example.com) link'],
  ['a reference called X', '- [X][me] text\n- **[x][me]** text\n\n[me]: http://example.com'],
  ['arrays', 'Write arr[ ] and x[ ] there.\n\n- [ ] Learn int[ ] and char[ ] arrays'],
  ['code', 'Write `- [ ]` for a box.'],
  ['prose', 'In prose\n[x] marks what is done.'],
  ['a fence', '```\n- [] Sets\n[ ] Maps\n```'],
  ['a comment', '<!-- - [] Sets -->'],
  ['an array', 'const a: string[] = [];'],
  ['types', '- []byte\n- [][]int\n- [](u)\n- []'],
  ['adorned titles', '- 【★】Sets\n- 【重点】Maps'],
  ['a footnote', 'Sets[^1]\n\n[^1]: Maps'],
  ['notation as the topic', '- [ ] Learn [x] notation'],
  ['a section about the file', '## How to use\n\n- [] Sets'],
  ['what is switched off', '<!-- trailmark:off -->\n\n- [] Sets'],
])('%s is no near miss', (_, text) => {
  const { problems } = parseOne(`${text}\n`);
  expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test.each([
  ['- []two\n', '"trailmark check --fix" makes boxes of the line that is nearly one.'],
  ['- plain\n- []two\n-[x] three\n', '"trailmark check --fix" makes boxes of the 2 lines that are nearly one.'],
  ['- [~] two\n', 'Line 1 was meant as one and is reported by itself: fix it first.'],
  ['- plain\n', 'which would begin:\n  - [ ] plain'],
])('a file without steps leads to what makes some of it: %j', (text, way) => {
  const { problems } = parseOne(text);
  expect(problems.find(({ code }) => code === 'no-steps')?.message).toContain(way);
});

test.each([
  ['- [] Sets\n  and more', '- [ ] Sets'],
  ['- [x]Sets\n-[x] Maps', '- [x] Sets'],
  ['- **[ ] Sets**\n  and more', '- [ ] **Sets**'],
  ['- [x]Sets  \n  behind a hard break', '- [x] Sets  '],
])('%j keeps its words in the fix, whatever lines follow', (text, fix) => {
  expect(parseOne(text).problems.map((problem) => problem.fix)).toContain(fix);
});

test.each([
  ['inside HTML', '<details>\n<summary>s</summary>\n- [ ] a\n- [x] b\n</details>\n', '- [ ] a'],
  ['that does not begin at 1', 'Talk\n2. [ ] a\n3. [x] b\n', '2. [ ] a'],
])('a list %s takes a blank line above its first item', (_, text, first) => {
  const fixes = parseOne(text).problems.flatMap(({ fix }) => fix ?? []);
  expect(fixes).toEqual([`\n${first}`]);
  expect(say(parseOne(text.replace(first, `\n${first}`)).steps)).toEqual(['todo a', 'done b']);
});

test.each(['<pre>\n- [ ] a\n</pre>\n', '<details>\n<!--\n- [ ] a\n-->\n</details>\n'])('%j is no near miss', (text) => {
  expect(parseOne(`- [ ] b\n\n${text}`).told).toEqual([]);
});

describe('a word in brackets beside boxes', () => {
  const told = (item: string) =>
    parseOne(`- [ ] Sets\n- ${item}\n\n[Ref]: u\n`)
      .problems.filter(({ code }) => code === 'word-in-box')
      .map(({ line, fix }) => [line, fix]);

  test.each([
    ['[Done] Maps', '- [x] Maps'],
    ['[已完成] Maps', '- [x] Maps'],
    ['[In progress] **Maps**', '- [ ] 🚧 **Maps**'],
    ['[TODO] Maps', '- [ ] Maps'],
    ['[OK_OK] Maps', null],
    ['[Skipped] Maps', null],
  ])('"%s" is reported', (item, fix) => expect(told(item)).toEqual([[2, fix]]));

  test.each([
    '[Maps](u)',
    '[Ref] Maps',
    '[Maps][Ref]',
    '[a] Maps',
    '[2026] Maps',
    '`[Done]` Maps',
    '[x] Maps',
    'Maps [Done]',
  ])('"%s" is none', (item) => expect(told(item)).toEqual([]));

  test('without a box beside it is none either', () => {
    expect(parseOne('- [Done] Maps\n- [Go] Trees\n').problems.map(({ code }) => code)).not.toContain('word-in-box');
  });
});
