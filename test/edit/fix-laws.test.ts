import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixProblems } from '../../src/edit/fix-problems.ts';
import { findProblems } from '../../src/rules/find-problems.ts';
import type { Source } from '../../src/source.ts';
import { readCases } from '../read-cases.ts';

function expectMended(source: Source): void {
  const problems = findProblems([source]);
  const lines = source.text.split(/\r\n|\n|\r/);
  for (const { line, fix } of problems) if (fix !== null) expect(fix).not.toBe(lines[line - 1]);
  const { text } = fixProblems(source, problems);
  const left = findProblems([{ path: source.path, text }]).filter(({ fix }) => fix !== null);
  expect([text, left]).toEqual([text, []]);
  expect(wordsOf(text)).toEqual(wordsOf(source.text));
}

/** A fix may write brackets and blanks anew, never a word. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

const cases = await readCases();

test.each(cases)('law: after all fixes of $name nothing is left to fix', ({ request }) => {
  for (const source of request.roadmaps) expectMended(source);
});

const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '   ', '    ', '      ', '        ', '            ', '\t', '\t\t', '> '),
    fc.constantFrom('- ', '* ', '1. ', '2. ', '-', '3.', '•', 'a) ', '', '**', '-     '),
    fc.constantFrom('[ ]', '[x]', '[]', '[ x]', '［ ］', '\\[ \\]', '[✓]', '[×]', ''),
    fc.constantFrom(' ', ' ', ''),
    fc.constantFrom('Sets', 'Sets', '**Maps**', '[Heaps](u)', ''),
  )
  .map((parts) => parts.join(''));

test('law: after all fixes of any lines nothing is left to fix', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: line }, fc.constantFrom('', 'Talk', '<details>', '</details>')), {
        maxLength: 9,
      }),
      (lines) => expectMended({ path: 'plan.md', text: lines.join('\n') }),
    ),
  );
}, 600_000);
