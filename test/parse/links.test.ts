import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

function links(text: string): readonly string[] {
  return parseOne(text).steps.map(({ title, links: own }) => `${title}: ${own.map(({ url }) => url).join(' ')}`);
}

test('a step has the links of its line, its further paragraphs and its inner items that are no steps', () => {
  expect(links('- [ ] A [a](a)\n\n  more [b](b)\n  - plain [c](c)\n    - deep [d](d)\n')).toEqual(['A a: a b c d']);
});

test.each([
  ['boxes', '- [x] B [b](b)\n  - [ ] C [c](c)\n'],
  ['marked boxes', '- [✓] B [b](b)\n  - [/] C [c](c)\n'],
  ['a glyph list', '- ✅ B [b](b)\n  - ⬜ C [c](c)\n'],
  ['marked items', '- B [b](b) ✓ done\n  - C [c](c) × todo\n'],
])('inner steps keep their links: %s', (_, inner) => {
  expect(links(`- [ ] A [a](a)\n  ${inner}`)).toEqual(['A a: a', 'B b: b', 'C c: c']);
});

test('an inner item that is none gives the links of the steps below it to nobody else', () => {
  expect(links('- [ ] A\n  - plain [b](b)\n    - [ ] C [c](c)\n')).toEqual(['A: b', 'C c: c']);
});

test('lettered lines that are steps, each in a paragraph of its own, keep their links', () => {
  expect(links('- [ ] A [a](a)\n\n  > a) B [b](b) ✓ done\n  >\n  > b) C [c](c) × todo\n')).toEqual([
    'A a: a',
    'B b: b',
    'C c: c',
  ]);
});

test('of two addresses with one name the first holds, wherever they stand', () => {
  const list = '- [ ] [A][x]\n';
  for (const text of [`${list}\n[x]: a\n\n[x]: b\n`, `[x]: a\n\n# P\n\n[X]: b\n\n${list}`, `[x]: a\n[x]: b\n\n${list}`])
    expect(links(text), text).toEqual(['A: a']);
});
