import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { examineRoadmaps, findUncountedFiles } from '../../src/rules/find-problems.ts';
import { findPlaceholders } from '../../src/rules/placeholders.ts';
import { quote } from '../../src/rules/quote.ts';

const DEEP = `${'> '.repeat(200)}a\n`;
const told = (files: Readonly<Record<string, string>>) =>
  examineRoadmaps(Object.entries(files).map(([path, text]) => ({ path, text }))).problems.map(
    ({ path, line, severity, code }) => `${path}:${line} ${severity} ${code}`,
  );

describe('a file without steps', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['alone is an error', { 'a.md': 'Words.\n' }, ['a.md:1 error no-steps']],
    ['beside another is one too', { 'a.md': 'a\n', 'b.md': 'b\n' }, ['a.md:1 error no-steps', 'b.md:1 error no-steps']],
    [
      'beside steps is none',
      { 'a.md': 'a\n', 'b.md': '- [ ] b\n', 'c.md': 'c\n' },
      ['a.md:1 info no-steps', 'c.md:1 info no-steps'],
    ],
    [
      'beside one that is not read is none',
      { 'a.md': 'a\n', 'b.md': DEEP },
      ['a.md:1 info no-steps', 'b.md:1 error unreadable'],
    ],
    [
      'comes behind what was found in it',
      { 'a.md': '\n- []b\n' },
      ['a.md:2 warning empty-brackets', 'a.md:1 error no-steps'],
    ],
    [
      'and a need that leads nowhere come in the order of the files, needs last',
      { 'a.md': '- [ ] a [needs:: x]\n', 'b.md': 'b\n', 'c.md': '- [~] c\n- [ ] d\n' },
      ['b.md:1 info no-steps', 'c.md:1 warning unmapped-mark', 'a.md:1 error unknown-need'],
    ],
  ])('%s', (_, files, expected) => expect(told(files)).toEqual(expected));

  test.each([
    ['plan.md', 'plan.md'],
    ['a/b-c_d.1.md', 'a/b-c_d.1.md'],
    ['my plan.md', "'my plan.md'"],
    ['plan$.md', "'plan$.md'"],
    ['a\nb.md', "'a\nb.md'"],
    ["it's 'so'.md", "'it'\\''s '\\''so'\\''.md'"],
  ])('is told how a shell takes the path %j', (path, word) => {
    const [problem] = examineRoadmaps([{ path, text: '- a\n- b\n' }]).problems;
    expect(problem?.message).toContain(`"trailmark convert ${word} --write" makes steps`);
  });

  test('shows what its lists would become, shortened', () => {
    const { problems } = examineRoadmaps([{ path: 'p.md', text: `- ${'a'.repeat(81)}\n- b ✅\n` }]);
    expect(problems.find(({ code }) => code === 'no-steps')?.message).toContain(
      `\n  - [ ] ${'a'.repeat(79)}…\n  - [x] b`,
    );
  });
});

test('files of which nothing is counted though something looks like steps', () => {
  const files = { 'a.md': '- ⬜ a\n- ⬜ b\n', 'b.md': 'Words.\n', 'c.md': '- [ ] c\n- [~] d\n', 'd.md': '- []e\n' };
  expect(findUncountedFiles(Object.entries(files).map(([path, text]) => ({ path, text })))).toEqual(['a.md', 'd.md']);
});

test.each([
  ['uses: OWNER/trailmark@v1', ['1:7']],
  [
    'jobs:\n  a:\n    steps:\n      - uses: me/trailmark@COMMIT # note\n\t- uses: OWNER/trailmark@COMMIT',
    ['4:18', '5:10'],
  ],
  ['- uses: me/trailmark/class@COMMIT', ['1:12']],
  ['# uses: OWNER/trailmark@v1\nrun: echo uses: OWNER/trailmark\n- uses: me/trailmark@v1', []],
  ['- uses: MYOWNER/trailmark@v1\n- uses: OWNER/trailmarks@v1\n- uses: me/trailmark@COMMITS', []],
])('what a workflow leaves open: %j', (text, places) => {
  const problems = findPlaceholders([{ path: 'w.yml', text }]);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  for (const problem of problems) expect(problem).toMatchObject({ path: 'w.yml', code: 'workflow-placeholder' });
});

test.each([
  ['a'.repeat(80), 'a'.repeat(80)],
  ['a'.repeat(81), `${'a'.repeat(79)}…`],
  ['😀'.repeat(80), '😀'.repeat(80)],
  ['😀'.repeat(81), `${'😀'.repeat(79)}…`],
  [`a${'😀'.repeat(200)}`, `a${'😀'.repeat(78)}…`],
])('a long text is shortened to 80 characters, none of them half: %#', (text, shown) => {
  expect(quote(text)).toBe(`"${shown}"`);
});

test('what is told is in the order of paths, lines, columns and codes', () => {
  const text = '- [ ] a [needs:: x] [needz:: y] [due:: z]\n- [~] b [due:: z]\n';
  const { problems } = runPipeline({
    roadmaps: ['b.md', 'a.md'].map((path) => ({ path, text })),
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-08-02' },
  });
  expect(problems.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`)).toEqual(
    ['a.md', 'b.md'].flatMap((path) => [
      `${path}:1:1 unknown-need`,
      `${path}:1:21 unknown-key`,
      `${path}:1:40 bad-value`,
      `${path}:2:3 unmapped-mark`,
    ]),
  );
});
