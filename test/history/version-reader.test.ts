import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as whole from '../../src/history/read-version.ts';
import { readVersion } from '../../src/history/read-version.ts';
import { VersionReader } from '../../src/history/version-reader.ts';
import * as outlines from '../../src/markdown/markdown-to-outline.ts';
import { withParts } from '../../src/on-demand.ts';
import type { Defaults } from '../../src/source.ts';
import { readCases } from '../read-cases.ts';

vi.mock('../../src/history/read-version.ts', { spy: true });
vi.mock('../../src/markdown/markdown-to-outline.ts', { spy: true });

// What is watched is a module of its own, which has not loaded remark yet.
beforeAll(() => withParts(() => outlines.parseWhole('a')));

const PATH = 'docs/plan.md';

const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
const bytes = { decode, isSame: (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0 };
const read = (reader: VersionReader, text: string) => reader.read(new TextEncoder().encode(text));

/** How many characters were parsed, and how many texts were read whole, while something was done. */
function count(work: () => void): { readonly parsed: number; readonly whole: number } {
  const [parse, read] = [vi.mocked(outlines.parseOutline), vi.mocked(whole.readVersion)];
  parse.mockClear();
  read.mockClear();
  work();
  const parsed = parse.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  return { parsed, whole: read.mock.calls.length };
}

/** What most plans are made of. */
const PLAIN = [
  ...[
    '# Plan',
    '## Basics',
    '## Trees',
    '### Trees',
    '### Deep',
    'text',
    '',
    '',
    '',
    '   ',
    '---',
    '- plain',
    '  - plain',
  ],
  ...[
    '- [ ] Trees',
    '- [x] Trees',
    '- [ ] Basics - again',
    '- [x] Graphs',
    '- [ ] Lists',
    '  - [ ] inner',
    '  - [x] inner',
  ],
  ...[
    '    - [ ] Trees',
    '  - [ ] Basics',
    '- [ ] ~~dropped~~',
    '* [ ] star',
    '1. [ ] one',
    '- [ ] a & [b](https://example.org)',
  ],
  ...['    - deep', '    - [ ] deep', '    - [x] Graphs', '      - [ ] deeper', '        - [x] deepest', '- ### Trees'],
];
/** What says something of other lines, or ends where nobody expects it: a story has a few of them. */
const SPECIAL = [
  ...[
    '- [ ] Task 📅 2026-01-01',
    '[[Wiki]]',
    '- [ ] tagged #math',
    '- [>] parked',
    'text 🆔',
    '- [?] asked',
    '- [x] Trees #tree',
    '## Trees #tree',
  ],
  ...[
    '## How to use',
    '## Done',
    '## In progress',
    '## Later (when needed)',
    '  # How to use',
    '- ### Heading',
    'Setext',
    '===',
  ],
  ...[
    '- [x] Graphs <!-- id: g -->',
    '- [ ] Graphs [when:: asked]',
    '- [ ] put off (when needed)',
    '<!-- id: g -->',
    '<!-- when: asked -->',
    '<div><!-- when: asked --></div>',
    '[when:: asked]',
    '**[id:: g]**',
    'words',
  ],
  ...[
    '- [/] begun',
    '- [-] no mark',
    '- [ ] 🚧 begun',
    '+ [x] plus',
    '- ✅ tick',
    '- ⬜ open',
    '- 📚 book',
    '- DONE word',
    '- TODO word',
  ],
  ...[
    'a) Topic ✅ done',
    'b) Topic △ 部分完成',
    '| Topic | Status |',
    '| - | - |',
    '| Rows | ✅ done |',
    '✅ done, ⬜ to do',
    '- ✅ done',
    '- ⬜ to do',
    '- [ ] Yes',
    '  - [x] No',
    '```markdown',
    '  ```sh',
  ],
  ...[
    '<!-- trailmark:off -->',
    '<!-- trailmark:on -->',
    '<!-- trailmark:start -->',
    '<!-- trailmark:end -->',
    '<!-- open',
    '-->',
  ],
  ...[
    '```',
    '~~~',
    '  ```',
    '<details>',
    '</details>',
    '<summary>Part</summary>',
    '<div>',
    '> - [ ] quoted',
    '> text',
    'lazy',
  ],
  ...[
    '- [ ] [Trees](#trees)',
    '- [ ] [Basics](plan.md#basics)',
    '  - [Graphs](#basics)',
    '- [ ] [Trees](other.md#trees)',
    '[r]: #trees',
  ],
  ...[
    '**Bold**',
    'Label:',
    '**Trees**',
    'Trees:',
    '***',
    '\t- [ ] tab',
    '- ',
    '-',
    '- - [ ] two',
    '- - [/] - [x] three',
    '2. two',
  ],
  ...[
    '&#x2705; done',
    '\uFEFF- [ ] mark',
    '[^1]: - [ ] note',
    '    * [ ] star',
    '    text below',
    '  text below',
    '  <!-- id: g -->',
    '    <!-- when: asked -->',
    '    ```',
    '      ~~~',
    '    <div>',
    '  </b>',
    '    - ✅ tick',
    '    - ⬜ open',
    '    - [ ] 1. [x] one',
    '  - + [ ] plus',
    '    - 2. two',
    '     - [ ] odd',
    '   - [ ] odd',
    '    [Trees](#trees)',
    '    1. [ ] one',
    '- [ ] a *',
    '    - b* [ ] c',
    '    - [ ] DONE word',
    '        code',
    '-   [ ] wide',
    '    > - [ ] quoted',
    '  - [ ] put off (when needed)',
    '    - [ ] ~~dropped~~',
    '  - yes',
    '    - [ ] done',
    '    - [x] yes',
    '- [ ] Part',
    '- [ ] Bold',
    '- [ ] Label',
    '- [x]',
    '* [x] Trees',
  ],
];
const story = fc.subarray(SPECIAL, { maxLength: 4 }).chain((special) => {
  const line = fc.constantFrom(...PLAIN, ...special, ...special, ...special);
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 3 }),
    insert: fc.array(line, { maxLength: 3 }),
    eol: fc.constantFrom(...Array<string>(12).fill(''), '\r\n', '\r'),
  });
  return fc.record({
    defaults: fc.constantFrom<Defaults | undefined>(
      ...Array<undefined>(6).fill(undefined),
      ...([
        {},
        { marks: { '?': 'doing' } },
        { isVault: true },
        { count: 'leaves' },
        { marks: { '📚': 'todo' } },
      ] as const),
    ),
    start: fc.array(line, { maxLength: 25 }),
    front: fc.constantFrom(...Array<string>(8).fill(''), '---\nmarks: { "-": dropped }\n---\n', '---\ncount: leaves\n'),
    edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
  });
});

function versionsOf({
  start,
  front,
  edits,
}: typeof story extends fc.Arbitrary<infer Value> ? Value : never): readonly string[] {
  const lines = [...start];
  let eol = '\n';
  const texts = [front + lines.join(eol)];
  for (const { at, remove, insert, eol: other } of edits) {
    lines.splice(at % (lines.length + 1), remove, ...insert);
    eol = other || eol;
    texts.push(front + lines.join(eol) + (at % 2 === 0 ? eol : ''));
  }
  return texts;
}

test('of whatever is edited, each version says what the whole text says', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(story, (given) => {
      const { defaults = {} } = given;
      const reader = new VersionReader(PATH, bytes, given.defaults);
      for (const text of versionsOf(given))
        expect(read(reader, text), text).toEqual(readVersion({ path: PATH, text, defaults }));
    }),
    { numRuns: Number(process.env.TRAILMARK_RUNS ?? 100) },
  );
});

/** A plan of stages that a learner works on. */
function plan(stages: number): string {
  const steps = Array.from(
    { length: 20 },
    (_, at) => `- [ ] Topic ${at} with [a link](https://example.org/${at})\n    - Read it\n`,
  );
  return Array.from({ length: stages }, (_, at) => `## Stage ${at}\n\nWhat it is about.\n\n${steps.join('')}\n`).join(
    '',
  );
}

describe('what two versions have in common is read once', () => {
  test('a tick costs its own step, and nothing is read whole', () => {
    const text = plan(50);
    const reader = new VersionReader(PATH, bytes);
    expect(count(() => read(reader, text))).toMatchObject({ whole: 0 });
    const ticked = text.replace('- [ ] Topic 7', '- [x] Topic 7');
    const again = count(() => expect(read(reader, ticked)?.progress.done).toBe(1));
    expect(again.whole).toBe(0);
    expect(again.parsed).toBeLessThan(100);
    expect(count(() => read(reader, text))).toEqual({ parsed: 0, whole: 0 });
  });

  test('stages that say the same are read once, wherever they stand', () => {
    const reader = new VersionReader(PATH, bytes);
    const text = plan(200);
    expect(count(() => read(reader, text)).parsed).toBeLessThan(text.length / 10);
  });

  test('text behind a blank line is not read again for what stands before it', () => {
    const reader = new VersionReader(PATH, bytes);
    const text = (status: string) =>
      `# Plan\n\n- [${status}] Trees\n\n${'What it is about. '.repeat(100)}\n\n<b>Note</b>\n`;
    read(reader, text(' '));
    const { parsed, whole } = count(() => expect(read(reader, text('x'))?.progress.done).toBe(1));
    expect({ parsed, whole }).toEqual({ parsed: '- [x] Trees\n\n'.length, whole: 0 });
  });

  test('when too much is kept it is let go, and what comes then says the same', () => {
    const reader = new VersionReader(PATH, bytes);
    const text = (at: number) =>
      `# Plan\n\n- [ ] a\n- [ ] a\n- [ ] b\n\n${String(at).repeat(1_900_000)}\n\n- [ ] c${at}\n- [ ] b\n`;
    for (let at = 1; at <= 6; at += 1)
      expect(read(reader, text(at))).toEqual(readVersion({ path: PATH, text: text(at) }));
  });

  test('a file of a vault is read in pieces too', () => {
    const reader = new VersionReader(PATH, bytes);
    const text = `${plan(3)}- [-] dropped [due:: 2026-01-01]\n`;
    expect(count(() => expect(read(reader, text)?.progress.dropped).toBe(1)).whole).toBe(0);
  });

  test('a section of Trailmark is left out without reading the rest whole', () => {
    const reader = new VersionReader(PATH, bytes);
    const own =
      '<!-- trailmark:start -->\n\n| Stage | Status |\n| - | - |\n| One | ✅ done |\n\n- [ ] no step\n\n<!-- trailmark:end -->\n';
    expect(count(() => expect(read(reader, `# Plan\n\n${own}\n${plan(2)}`)?.steps).toHaveLength(40)).whole).toBe(0);
  });
});

/** The git directory of a repository with a long history, and the path of its roadmap, as `DIRECTORY:README.md`. */
const [repository = '', path = 'README.md'] = (process.env.TRAILMARK_HISTORY ?? '').split(':');

test.skipIf(repository === '')(
  'each version of a large roadmap says what its whole text says',
  { timeout: 600_000 },
  () => {
    const git = (...words: readonly string[]) =>
      execFileSync('git', [...words], { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 30 });
    const log = git('log', '--full-history', '--reverse', '--raw', '--no-abbrev', '--format=', 'HEAD', '--', path);
    const blobs = [
      ...new Set([...log.matchAll(/^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AM]/gm)].map(([, blob = '']) => blob)),
    ];
    const reader = new VersionReader(path, bytes);
    const step = process.env.TRAILMARK_ALL ? 1 : Math.ceil(blobs.length / 20);
    for (const [at, blob] of blobs.entries()) {
      const text = git('cat-file', 'blob', blob);
      const reading = read(reader, text);
      if (at % step === 0) expect(reading, blob).toEqual(readVersion({ path, text }));
    }
  },
);

test.each<[string, number, readonly string[], Defaults?]>([
  [
    'an overview in an item',
    2,
    ['## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- all\n    - [ ] Trees\n    - [ ] Graphs\n'],
  ],
  ['a legend in an item', 3, ['- Signs: 📕 to do, 📗 done\n    - [ ] a\n\n# Plan\n- 📕 b\n- 📗 c\n']],
  ['a fence in an item that never ends', 0, ['- a\n    - [ ] ~~b~~\n      ```\n    - [ ] c\n']],
  ['what an item puts off', 2, ['- [ ] a (when needed)\n    - [ ] b\n']],
  ['what is begun and put off', 2, ['- [/] a (when needed)\n- [ ] b\n']],
  ['code that looks like items', 0, ['      - [ ] a\n        - [x] b\n']],
  ['a fence that is open at first and goes on later', 2, ['- [ ] a\n```\n', '- [ ] a\n```\n- [ ] b\n```\n- [ ] c\n']],
  ['a tag that opens raw HTML up to a blank line', 1, ['- [ ] a\n', '<details>\n- [ ] a\n\n- [ ] b\n']],
  [
    'an overview of stages that are headings',
    2,
    ['## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- [ ] Trees\n- [ ] Graphs\n'],
  ],
  [
    'an overview of stages that are bold lines',
    3,
    ['**Trees**\n\n- [ ] a\n- [ ] b\n\n**Graphs**\n\n- [ ] c\n\n**All**\n\n- [ ] Trees\n- [ ] Graphs\n'],
  ],
  ['a link to a heading', 1, ['# Plan\n- [ ] [Trees](#trees)\n## Trees\n- [ ] a\n']],
  [
    'what is switched on below what is put off and switched off',
    2,
    ['- [ ] z\n\n<!-- trailmark:off -->\n\n- [ ] a (when needed)\n\n  <!-- trailmark:on -->\n\n  - [ ] b\n'],
  ],
  ['columns of a board', 2, ['## To do\n- [ ] a\n', '## To do\n- [ ] a\n## In progress\n- [ ] b\n']],
  ['a part that explains the file', 1, ['## How to use\n- [ ] sample\n## Plan\n- [ ] a\n']],
  [
    'a part that is switched off',
    1,
    ['- [ ] a\n', '<!-- trailmark:off -->\n\n- [ ] a\n\n<!-- trailmark:on -->\n\n- [ ] b\n'],
  ],
  [
    'signs that a legend explains far away',
    3,
    ['- [ ] a\n\n# Plan\n- 🔴 b\n- 🔴 c\n', '🔴 to do, 🟢 done\n\n- [ ] a\n\n# Plan\n- 🔴 b\n- 🔴 c\n'],
  ],
  ['words that only two of make a plan', 2, ['- TODO a\n', '- TODO a\n# Next\n- DONE b\n']],
  [
    'what a link is defined as elsewhere',
    2,
    ['- [ ] [Trees][t]\n- [ ] b\n', '- [ ] [Trees][t]\n- [ ] b\n\n[t]: https://example.org\n'],
  ],
  ['a sign of a vault in another piece', 1, ['- [-] a\n', '- [-] a\n\ntext 🆔 t1\n- [ ] b\n']],
  ['boxes that answer a question', 1, ['- [ ] Yes\n', '- [ ] a\n\nLearned?\n\n- [ ] Yes\n- [ ] No\n']],
  [
    'a sample that a fence inside cuts short',
    1,
    ['- [ ] a\n\n```markdown\n1. b\n   ```sh\n   c\n   ```\n\n# Then\n\n- [ ] d\n```\n'],
  ],
  ['a line that an empty bullet underlines', 2, ['## Trees\n- [ ] a\n\n**Done**\n-\n\n**To do**\n-\n\n- [ ] b\n']],
  ['text that carries on an item', 2, ['- [ ] a\ntext\n    - [ ] b\n']],
  ['text behind a blank line, which ends an item', 1, ['- [ ] a\n \t\r\ntext\n    - [ ] b\n']],
  [
    'a legend in a part that explains the file',
    2,
    ['## How to use\n\n🔴 to do, 🟢 done\n\n- 🔴 x\n- 🟢 y\n\n# Plan\n\n- [ ] a\n- 🔴 b\n'],
  ],
  [
    'signs that are switched off, beside others that are not',
    3,
    ['<!-- trailmark:off -->\n\n- ✅ x\n- ⬜ y\n\n<!-- trailmark:on -->\n\n# Plan\n\n- [ ] a\n- ✅ b\n- ⬜ c\n'],
  ],
  [
    'what is switched off within an item',
    2,
    ['- [ ] a\n  - [ ] b\n\n  <!-- trailmark:off -->\n\n  - [ ] c\n\n- [ ] d\n'],
  ],
  [
    'what is switched off deep in an item, and on behind it',
    4,
    [
      '- [ ] a\n  - [ ] b\n    - [ ] c\n    <!-- trailmark:off -->\n  - [ ] d\n- [ ] e\n\n<!-- trailmark:on -->\n\n- [ ] f\n',
    ],
  ],
  ['a fence in the first of several items', 3, ['- [ ] a\n  - x\n    ```\n    - [ ] b\n  - [ ] c\n- [ ] d\n']],
  ['a fence in the last of several items', 4, ['- [ ] a\n  - x\n\n    > q\n  - [ ] c\n  - [ ] e\n    ~~~\n- [ ] d\n']],
  ['a comment below a heading and its text', 1, ['## A\n\nText.\n\n<!-- when: asked -->\n\n- [ ] a\n']],
  ['a tag below a heading that holds a field', 1, ['## A\n\n<div><!-- id: b --></div>\n\n- [ ] a\n']],
  [
    'rules that would be front matter at the top',
    2,
    ['- [ ] a\n\n---\n\nmarks: { "?": todo }\n\n---\n\n- [?] b\n- [ ] c\n'],
  ],
  ['front matter with a blank line', 2, ['---\n\nmarks: { "?": todo }\n\n---\n\n- [?] b\n- [ ] c\n']],
  ['equal titles, of which one goes', 2, ['- [ ] a\n- [ ] a\n- [ ] a\n', '- [ ] a\n- [ ] a\n']],
  ['an id that another step would get', 2, ['- [ ] a\n- [ ] a\n', '- [ ] a\n- [ ] b <!-- id: a -->\n']],
  [
    'an overview whose stages stand further up',
    3,
    ['## Trees\n- [ ] aaaaaaaaa\n## Graphs\n- [ ] bbbbbbbbb\n- [ ] ccccccccc\n## All\n- [ ] Trees\n- [ ] Graphs\n'],
  ],
  [
    'an overview that is half of its list',
    4,
    [
      '## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- all\n    - [ ] Trees\n    - [ ] Graphs\n    - [ ] x\n    - [ ] y\n',
    ],
  ],
  [
    'an overview whose items hold text',
    2,
    [
      '## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- all\n    - [ ] Trees\n\n      text\n    - [ ] Graphs\n\n      text\n',
    ],
  ],
  [
    'what one of several items inside drops or puts off',
    5,
    ['- [ ] a\n  - [ ] ~~b~~\n  - [ ] c\n    - [/] d\n  - [ ] e (when needed)\n  - [ ] f\n'],
  ],
  [
    'what is below a dropped step, and below a done one that is put off',
    5,
    ['- [ ] ~~a~~\n  - [ ] b (when needed)\n  - [x] c\n- [x] d (when needed)\n  - [ ] e\n    - [x] f\n      - [ ] g\n'],
  ],
  ['what one of several numbered items drops', 3, ['1. [ ] ~~a~~\n2. [ ] b\n3. [ ] c (when needed)\n4. [/] d\n']],
  [
    'marks that are given for every file, where one is of a vault',
    3,
    ['- [?] b\n- [-] c\n- [/] d\n', '- [ ] a #t\n- [?] b\n- [-] c\n- [>] d 📅 2026-01-01\n'],
    { marks: { '?': 'doing' } },
  ],
  ['marks of a vault', 2, ['- [-] a\n- [>] b\n- [ ] c\n'], { isVault: true }],
  [
    'an overview that leaves out how long its stages take',
    2,
    ['## Trees (3 h)\n- [ ] a\n## Graphs (2 weeks)\n- [ ] b\n## All\n- [ ] Trees\n- [ ] Graphs\n'],
  ],
  [
    'an overview above its stages, and one right behind the first',
    4,
    [
      '## All\n- [ ] Trees\n- [ ] Graphs\n## Trees\n- [ ] a\n## Graphs\n- [ ] b\n',
      '## Graphs\n- [ ] a\n- [ ] b\n- [ ] c\n## Trees\n- [ ] d\n## All\n- [ ] Trees\n- [ ] Graphs\n',
    ],
  ],
  [
    'an overview with other names for its stages',
    2,
    ['## Week 1: Trees\n- [ ] a\n## Week 2: Graphs\n- [ ] b\n## All\n- [ ] Trees - again\n- [ ] Graphs - again\n'],
  ],
  [
    'an overview of bold lines far from the first steps',
    5,
    [
      '- [ ] aaaaaaaaa\n- [ ] bbbbbbbbb\n- [ ] c\n\n**Trees**\n\n- [ ] d\n\n**Graphs**\n\n- [ ] e\n\n**All**\n\n- [ ] Trees\n- [ ] Graphs\n',
    ],
  ],
  ['words far from the first steps', 3, ['- [ ] aaaaaaaaa\n# Nextttttttttt\n- DONE c\n- TODO d\n']],
  [
    'a table that is switched off, beside one that is not',
    3,
    [
      '<!-- trailmark:off -->\n\n| T | Status |\n|-|-|\n| x | ✅ |\n| y | ⬜ |\n\n<!-- trailmark:on -->\n\n| T | Status |\n|-|-|\n| a | ✅ |\n| b | ⬜ |\n\n- [ ] c\n',
    ],
  ],
  [
    'a table between two parts that are switched off',
    5,
    [
      `<!-- trailmark:off -->\n\n- [ ] x\n\n<!-- trailmark:on -->\n\n- [ ] aaaaaaaaa\n- [ ] bbbbbbbbb\n- [ ] ${'c'.repeat(40)}\n\n| T | Status |\n|-|-|\n| a | ✅ |\n| b | ⬜ |\n\n<!-- trailmark:off -->\n\n- [ ] y\n`,
    ],
  ],
  [
    'what is switched on below the first step, which is put off and switched off',
    1,
    ['<!-- trailmark:off -->\n\n- [ ] a (when needed)\n\n  <!-- trailmark:on -->\n\n  - [ ] b\n'],
  ],
  [
    'what is switched off right below a heading',
    1,
    ['## A\n\n<!-- trailmark:off -->\n\n- [ ] x\n\n<!-- trailmark:on -->\n\n- [ ] a\n'],
  ],
  [
    'an overview of numbered items',
    2,
    ['1. Trees\n   - [ ] a\n2. Graphs\n   - [ ] b\n3. All\n   - [ ] Trees\n   - [ ] Graphs\n'],
  ],
  ['a title that is the id of another', 3, ['- [ ] a\n- [ ] a\n', '- [ ] a\n- [ ] a 1\n- [ ] a\n']],
  [
    'an overview of stages below the title of the file',
    2,
    ['# Plan\n## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- [ ] Trees\n- [ ] Graphs\n'],
  ],
  [
    'an overview of stages that have parts',
    2,
    ['', '# Plan\n'].map(
      (title) =>
        `${title}## Trees\n### Deep\n- [ ] a\n## Graphs\n### Wide\n- [ ] b\n## All\n- [ ] Trees\n- [ ] Graphs\n`,
    ),
  ],
  [
    'an overview above stages of the highest level',
    2,
    ['# All\n- [ ] Trees\n- [ ] Graphs\n# Trees\n- [ ] a\n# Graphs\n- [ ] b\n'],
  ],
  ...['Trees:', 'Trees：', 'Trees: \t', '__Trees__', '<summary>Trees</summary>', '<SUMMARY>Trees</SUMMARY>'].map(
    (line): [string, number, readonly string[]] => [
      `an overview of stages such as ${line}`,
      3,
      [
        ['Trees', 'Graphs', 'All']
          .map(
            (name, at) =>
              `${line.replace('Trees', name)}\n\n${['- [ ] a\n- [ ] b', '- [ ] c', '- [ ] Trees\n- [ ] Graphs'][at]}\n`,
          )
          .join('\n'),
      ],
    ],
  ),
  [
    'an overview of bold lines below the one heading of two that has steps',
    3,
    [
      '## Why\n\ntext\n\n## How\n\n**Trees**\n\n- [ ] a\n- [ ] b\n\n**Graphs**\n\n- [ ] c\n\n**All**\n\n- [ ] Trees\n- [ ] Graphs\n',
    ],
  ],
  [
    'an overview behind another bullet',
    2,
    ['## Trees\n- [ ] a\n## Graphs\n- [ ] b\n## All\n- all\n    - x\n    * [ ] Trees\n    * [ ] Graphs\n'],
  ],
  ['what an item deep inside drops', 2, ['- [ ] a\n  - [ ] ~~b~~\n    - [ ] c\n  - [ ] d\n']],
  ['a heading between rules that explains the file', 1, ['- [ ] a\n\n---\nHow to use\n---\n\n- [ ] sample\n']],
  ['a link to a heading below a step', 2, ['- [ ] Trees\n  - [Trees](#trees)\n\n## Trees\n- [ ] a\n- [ ] b\n']],
  ['what a numbered item beside bullets drops', 2, ['- [ ] a\n  1. [ ] ~~b~~\n  - [ ] c\n']],
  ['a comment below the first of two equal titles', 2, ['- [ ] a\n  <!-- when: asked -->\n- [ ] a\n']],
  ['a heading that takes the id of a step', 1, ['## A <!-- id: a -->\n\n- [ ] a\n']],
  ['leaves alone', 2, ['- [ ] a\n  - [ ] b\n  - [x] c\n'], { count: 'leaves' }],
  ['a glyph with a meaning everywhere', 3, ['- 📚 a\n- 📚 b\n- [ ] c\n'], { marks: { '📚': 'todo' } }],
])('pieces know of %s', (_, total, texts, defaults = {}) => {
  const reader = new VersionReader(PATH, bytes, defaults);
  const readings = texts.map((text) => read(reader, text));
  expect(readings).toEqual(texts.map((text) => readVersion({ path: PATH, text, defaults })));
  expect(readings.at(-1)?.progress.total).toBe(total);
});

test('bytes that are no text are read as nothing', () => {
  const reader = new VersionReader(PATH, { ...bytes, decode: () => null });
  expect(read(reader, '- [ ] a\n')).toBeNull();
});

describe('pieces say of every case what its whole texts say', async () => {
  const cases = await readCases();

  test.each(cases)('$name', ({ request: { roadmaps } }) => {
    for (const { path, text, defaults } of roadmaps) {
      const reader = new VersionReader(path, bytes, defaults);
      const lines = text.split('\n');
      const middle = Math.floor(lines.length / 2);
      const later = [...lines.slice(0, middle), '- [ ] put in', ...lines.slice(middle + 1)].join('\n');
      for (const version of [text, later.replace('[ ]', '[x]')])
        expect(read(reader, version)).toEqual(readVersion({ path, text: version, ...(defaults && { defaults }) }));
    }
  });
});
