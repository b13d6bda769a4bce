import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '../../src/collect/source.ts';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { listTicks, replayTicks } from '../../src/publish/files/replay-ticks.ts';

type Marks = readonly (' ' | 'x')[];

const COUNT = 6;
const marks = fc.array(fc.constantFrom<' ' | 'x'>(' ', 'x'), { minLength: COUNT, maxLength: COUNT });

function write(all: Marks, extra = ''): Source {
  const steps = all.map((mark, at) => `- [${mark}] step ${at}\r\n`);
  return { path: 'a.md', text: `# Plan\r\n\r\n${extra}${steps.join('')}` };
}

function read(source: Source | undefined): readonly string[] {
  return source ? listSteps(parseRoadmap(source)).map(({ status }) => (status === 'done' ? 'x' : ' ')) : [];
}

test('what one side changed stands, and the other side stays as it is', () => {
  fc.assert(
    fc.property(marks, marks, marks, (root, ours, theirs) => {
      const ticks = listTicks([write(root)], [write(ours)]);
      const { sources, gone, refused } = replayTicks(ticks, [write(theirs, 'Words of mine.\r\n\r\n')]);
      const merged = root.map((mark, at) => (ours[at] === mark ? theirs[at] : ours[at]));
      expect(read(sources[0])).toEqual(merged);
      expect([gone, refused]).toEqual([[], []]);
      expect(sources[0]?.text.replaceAll('[x]', '[ ]')).toBe(
        write(Array(COUNT).fill(' '), 'Words of mine.\r\n\r\n').text,
      );
    }),
  );
});

test.each([
  ['renamed', '- [ ] b\n', { gone: ['a'], refused: [] }],
  ['dropped', '- [ ] ~~a~~\n', { gone: ['a'], refused: [] }],
  ['ticked there too', '- [x] a\n', { gone: [], refused: [] }],
])('a step that was %s', (_, text, told) => {
  const ticks = listTicks([{ path: 'p.md', text: '- [ ] a\n' }], [{ path: 'p.md', text: '- [x] a\n' }]);
  const { sources, made, gone, refused } = replayTicks(ticks, [{ path: 'p.md', text }]);
  expect(sources).toEqual([{ path: 'p.md', text }]);
  expect(made).toEqual([]);
  expect({ gone: gone.map(({ step }) => step.title), refused: refused.map(({ step }) => step.title) }).toEqual(told);
});

test('a roadmap that is only on one side has no ticks', () => {
  expect(listTicks([], [{ path: 'a.md', text: '- [x] a\n' }])).toEqual([]);
});
