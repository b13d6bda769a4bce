import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import type { Block, Inline, Outline } from '../../src/markdown/outline.ts';
import { walkBlocks } from '../../src/markdown/walk-outline.ts';
import { readCases } from '../read-cases.ts';

const cases = await readCases();

/** Everything an outline says, inline content too. */
function spell(outline: Outline): unknown {
  const inlines = [...walkBlocks(outline.blocks)].flatMap(inlineOf).map((inline) => outline.runs(inline));
  return { blocks: outline.blocks, inlines };
}

function inlineOf(block: Block): readonly Inline[] {
  if (block.kind === 'heading' || block.kind === 'paragraph') return [block];
  return block.kind === 'table' ? block.rows.flatMap((row) => [...row.cells]) : [];
}

const FRAGMENTS = [
  '# Heading',
  '## ',
  '#no heading',
  'Word',
  '**Bold** line',
  '**- x',
  'Text\n===',
  '- [ ] box',
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
  '<pre>',
  '</pre>',
  '<br>',
  '<?php',
  '| a | b |',
  '|---|---|',
  '| 1 | [x] |',
  '',
  '',
  ' ',
  '***',
  '---',
  'a `b',
  'c` d',
  '[link](u)',
  '[ref]',
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
  '&amp;',
  'éß',
  '第一',
];

test('a file read in pieces is the file read whole', { timeout: 600_000 }, () => {
  const text = fc
    .tuple(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }), fc.constantFrom('\n', '\r\n'))
    .map(([lines, eol]) => lines.join(eol));
  fc.assert(
    fc.property(text, (markdown) => {
      expect(spell(parseOutline(markdown, 0))).toEqual(spell(parseOutline(markdown, Number.POSITIVE_INFINITY)));
    }),
  );
});

test.each(cases)('$name read in pieces is the same', ({ request }) => {
  for (const { text } of [...request.roadmaps, ...(request.readme === null ? [] : [request.readme])]) {
    expect(spell(parseOutline(text, 0))).toEqual(spell(parseOutline(text, Number.POSITIVE_INFINITY)));
  }
});

test('thousands of small lists come to an end', () => {
  const plan = (stages: number) => '## Stage\n\n- [ ] one\n- [ ] two\n  - [ ] inner\n\n'.repeat(stages);
  const { blocks } = parseOutline(plan(2000));
  expect(blocks).toHaveLength(4000);
});
