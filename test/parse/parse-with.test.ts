import { expect, test } from 'vitest';
import { parseWith } from '../../src/parse/parse-roadmaps.ts';

const WEEK = '# Week 1\n\n- [x] Sets\n- [ ] Maps\n';

/** What was looked at before each file was read, and at the end. */
function looksOf(files: Readonly<Record<string, string>>) {
  const seen: string[] = [];
  const before: (readonly string[])[] = [];
  const parsed = parseWith(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    {
      readme: null,
      look: ({ path, mirrors }, countedIn) => {
        seen.push(path);
        return [...mirrors.values()].map((part) => `${part.path} ${countedIn(part.path).length}`);
      },
      show: () => before.push([...seen]),
    },
  );
  return { before, seen, told: parsed.seen };
}

test('a file is looked at before the next one is read', () => {
  const { before, seen } = looksOf({ 'a.md': WEEK, 'b.md': WEEK, 'c.md': '- [ ] [Go](https://example.org/a.md)' });
  expect(before).toEqual([[], ['a.md'], ['a.md', 'b.md']]);
  expect(seen).toEqual(['a.md', 'b.md', 'c.md']);
});

test.each([
  ['an address', '- [ ] [Week 1](b.md)\n- [ ] Trees\n'],
  ['the name of a note', '- [ ] [[b]]\n- [ ] Trees\n'],
])('a file whose step leads to another by %s waits for all others', (_, plan) => {
  const { before, seen, told } = looksOf({ 'a.md': plan, 'b.md': WEEK, 'c.md': WEEK });
  expect(before).toEqual([[], [], ['b.md']]);
  expect(seen).toEqual(['b.md', 'c.md', 'a.md']);
  expect(told).toEqual([['b.md 2'], [], []]);
});

test('files that lead to each other are looked at together', () => {
  const { told } = looksOf({
    'a.md': '- [ ] [B](b.md)\n- [ ] Trees\n',
    'b.md': '- [ ] [A](a.md)\n- [ ] Graphs\n- [ ] Sets\n',
  });
  expect(told).toEqual([['b.md 2'], ['a.md 1']]);
});
