import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOutline, parseWhole } from '../../src/markdown/markdown-to-outline.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { inlinesOf, walkBlocks } from '../../src/markdown/walk-outline.ts';
import { readCases } from '../read-cases.ts';

const cases = await readCases();
const CORPUS = join(import.meta.dirname, '../../../shared/corpus/files');
const PLANS = existsSync(CORPUS) ? readdirSync(CORPUS).map((name) => readFileSync(join(CORPUS, name), 'utf8')) : [];
/** The shorter plans, unless TRAILMARK_ALL=1 asks for all. */
const SOME = process.env.TRAILMARK_ALL ? PLANS : PLANS.filter((text) => text.length < 4000);

/** Everything an outline says, inline content too. */
function spell(outline: Outline): unknown {
  const inlines = walkBlocks(outline.blocks)
    .flatMap(inlinesOf)
    .map((inline) => outline.runs(inline));
  return { blocks: outline.blocks, inlines };
}

function expectSame(markdown: string): void {
  expect(spell(parseOutline(markdown))).toEqual(spell(parseWhole(markdown)));
}

/** Such texts are read in a millisecond, and what differs is rare. */
const MANY = { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 50) };

const LINES = [
  '[ ] i',
  '- [',
  '] d',
  '[',
  '- [ ]',
  '  - [x]',
  '  text',
  '1. [ ]',
  '- [ ]  ',
  '# Heading',
  '## ',
  '#no heading',
  'Word',
  '**Bold** line',
  '**- x',
  '===',
  '---',
  '- [ ] box',
  '- [\t] tab',
  '- [\t]',
  '- [x] `code',
  '  - inner',
  '1. one',
  '12) two',
  '> quote',
  '> - [ ] q',
  '```',
  '~~~js',
  '````',
  '   ```',
  '    code',
  '\t- tab',
  '<div>',
  '</div>',
  '<details>',
  '<summary>s</summary>',
  '<!-- open',
  '-->',
  '<!-- one line -->',
  '<pre>',
  '</pre>',
  '<br>',
  '<?php',
  '| a | b |',
  '|---|---|',
  '| 1 | [x] |',
  '| :-- | --: |',
  'a | b',
  '--|--',
  '',
  ' ',
  '***',
  '* * *',
  '- - -',
  'a `b',
  'c` d',
  '[link](u)',
  '[ref]',
  '[ref]: http://x',
  '[^1]: note',
  '[^1]',
  '![i](u',
  'lazy',
  '  lazy',
  '$',
  '<a',
  'href="x">',
  '\\',
  '~~s',
  's~~',
  '*',
  '+ plus',
  '-',
  '- ',
  '&amp;',
  'éß',
  '第一',
  '    - deep',
  '      - deeper',
  '  ```',
  '  # head in',
  '- ### Recursion',
  '- 1. [ ] x',
  '  > q',
  '\t\t- t2',
  '-\ttab',
  '- **bold** x',
  '- *em* ',
  '* star',
  '1) par',
  '2. two',
  '   1. in',
  ' # h',
  '   # h3',
  '    # h4',
  '# a #',
  '# a ##  ',
  '#',
  '###### six ######',
  '<img src="a.png">',
  '<a name="x"></a>',
  '    <b>',
  '    </p>',
  '\t<hr />',
  '    ',
  '<sup>',
  '  <div>',
  '  </div>',
  '    <div>',
  '<textarea>',
  '>x',
  '>- y',
  '>',
  '1.',
  '[a](https://a.bc/d_(e)',
  '[a]((https://a.bc/d)',
  '[https://a.bc/d]).',
  '',
  '',
  '',
  '',
];

const INLINES = [
  'a',
  'word',
  ' ',
  '  ',
  '*',
  '**',
  '***',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '](u)',
  '[t](u)',
  '[t](u "x")',
  '![i](p.png)',
  '[ ]',
  '[x]',
  '[ref]',
  '[a][ref]',
  '(',
  ')',
  '!',
  '\\',
  '\\*',
  '\\[',
  '\\_',
  '&amp;',
  '&',
  '<',
  '>',
  '<br>',
  '<b>',
  '</b>',
  '<https://a.b>',
  'https://a.bc/d_e',
  'https://a.bc/~d?e=f&g=h',
  'https://a.bc/d_(e)',
  '&amp;',
  '&lt',
  ';',
  'http://x.y',
  'www.a.bc',
  'a@b.cd',
  '@x',
  'é',
  '第',
  '。',
  '👍',
  '**b**',
  '*e*',
  '_u_',
  '~~d~~',
  '`c`',
  '` c `',
  ':',
  ':x:',
  '-',
  '1.',
  '#',
  '|',
  'snake_case_x',
  '5*3',
  '[https://a.bc](https://a.bc)',
  'https://a.bc/x.',
  '(https://a.bc)',
  '<!-- c -->',
  '"q"',
  "'",
  '$x$',
  '[[w]]',
  '[^1]',
  'xmpp:a@b.c',
  '  - ',
  '\\|',
  '　',
  '\\\n',
  '\\\n',
  '\\ \n',
  '](u(v)',
  '](u "x',
  '](https://a.bc/d(',
  'https://a.bc/d*e_f_',
  'http://www.a.bc/',
  '@a.bc',
  ',',
];

const OPENINGS = [
  '',
  '- ',
  '- [ ] ',
  '* ',
  '1. ',
  '2) ',
  '# ',
  '  ',
  '    ',
  '\t',
  '  - ',
  '    - ',
  '\t- ',
  '> ',
  '- - ',
  '+ ',
  '- [x]  ',
  '-   ',
  '10. ',
  '| ',
];

const inlines = fc.array(fc.constantFrom(...INLINES), { minLength: 1, maxLength: 7 }).map((parts) => parts.join(''));
const line = fc.oneof(
  fc.constantFrom(...LINES),
  fc.tuple(fc.constantFrom(...OPENINGS), inlines).map((parts) => parts.join('')),
);
const documents = fc
  .tuple(
    fc.constantFrom('', '', '', '\uFEFF'),
    fc.array(line, { maxLength: 14 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([bom, lines, eol]) => bom + lines.join(eol));

test('what is read in pieces is what remark reads in one', { timeout: 600_000 }, () => {
  fc.assert(fc.property(documents, expectSame), MANY);
});

test('so is a plan with some of its characters moved', { timeout: 600_000 }, ({ skip }) => {
  if (SOME.length === 0) return skip('no corpus beside the repository');
  const pieces = fc
    .tuple(fc.constantFrom(...SOME), fc.nat(), fc.nat(400))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
  const changes = fc.array(
    fc.tuple(
      fc.nat(400),
      fc.nat(4),
      fc.oneof(fc.constantFrom(...INLINES, ...OPENINGS, '\n', '\n\n', '\0'), fc.string()),
    ),
    { maxLength: 4 },
  );
  const mutate = (text: string, [at, count, put]: readonly [number, number, string]) =>
    text.slice(0, at) + put + text.slice(at + count);
  fc.assert(
    fc.property(pieces, changes, (text, changed) => expectSame(changed.reduce(mutate, text))),
    MANY,
  );
});

test.each([
  '[^1]()\n- a\n[^1]:',
  '*\n  ```\nd\n# \n\t2\n0. x',
  ')\n- |',
  '- a\n\n    b\n10. c',
  '> - a\n>',
  'a\n- >-',
  '~~~\n~~~`\n    a\n0. b',
  '-    a\n\n    b\n    c',
  '> #\n    )\n    b',
  '|\n-|',
  '- <!--\n- a',
  '><!a\n* b',
  '---\na: 1\n---',
  '---\n---',
  '\uFEFF\uFEFF',
  '    b\n12345. c',
  '    b\n-',
  '- >```\n- b',
  '```\n\t```\n- v',
  '- a\n  ```\n      ```\n- v',
  '> -\n> *',
  '> - a\n>\n> b\n> - c',
  '> > a\n> - b',
  '> - > a\n>   * b',
  '+@a.c',
  '- [\t] a',
  '- [\t]\nb',
])('so is %j, which random documents showed', (text) => expectSame(text));

test('so are plans as people wrote them', { timeout: 600_000 }, ({ skip }) => {
  if (SOME.length === 0) return skip('no corpus beside the repository');
  for (const text of SOME) expectSame(text);
});

test.each(cases)('$name is read as remark does', ({ request }) => {
  for (const { text } of [...request.roadmaps, ...(request.readme === null ? [] : [request.readme])]) expectSame(text);
});

test('thousands of small lists come to an end', () => {
  const plan = (stages: number) => '## Stage\n\n- [ ] one\n- [ ] two\n  - [ ] inner\n\n'.repeat(stages);
  const { blocks } = parseOutline(plan(2000));
  expect(blocks).toHaveLength(4000);
});
