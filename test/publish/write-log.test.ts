import { expect, test } from 'vitest';
import { cleanLine } from '../../src/action/report/write-log.ts';

// The two forms in which the runner reads a command out of a line, restated from its own rules.
const FORM_1 = /^\s*::[\s\S]*?::/;
const FORM_2 = /##\[/;

test.each([
  '::set-output name=a::b',
  '  \t::error::x',
  'x ##[set-output name=a]b',
  '#\u200b#[group]x',
  '##\u001b[31m[error]x',
  '\u200b::error::x',
  ':\u202e:error::x',
  'a\n::error::x',
  'a\r::error::x',
  'a\u2028::error::x',
  '##\u0000[error]x',
])('%j gives no command', (text) => {
  const line = cleanLine(text);
  expect(line).not.toMatch(FORM_1);
  expect(line).not.toMatch(FORM_2);
  for (const letter of ['\r', '\n', '\u001b', '\u2028']) expect(line).not.toContain(letter);
});

test('plain words stay', () => {
  expect(cleanLine('学 C++::vector [x] #1')).toBe('学 C++::vector [x] #1');
});
