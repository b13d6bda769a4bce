import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { listTicks, replayTicks } from '../../src/publish/pull-request/replay-ticks.ts';
import type { Source } from '../../src/source.ts';

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

test('an untick that takes the note into the title is a tick all the same, since its id is written then', () => {
  const root = { path: 'p.md', text: '- [x] 🚧 Joins (inner ones)\n- [ ] b\n' };
  const branch = { path: 'p.md', text: '- [ ] Joins (inner ones) <!-- id: joins -->\n- [ ] b\n' };
  const ticks = listTicks([root], [branch]);
  expect(ticks).toMatchObject([{ step: { title: 'Joins' }, status: 'todo' }]);
  const { sources, made } = replayTicks(ticks, [{ ...root, text: root.text.replace('[ ] b', '[x] b') }]);
  expect(sources[0]?.text).toBe(branch.text.replace('[ ] b', '[x] b'));
  expect(made).toEqual(ticks);
  expect(replayTicks(ticks, [branch])).toEqual({ sources: [branch], made: [], gone: [], refused: [] });
});

test('an id that is only the number of a namesake does not stand for another title', () => {
  const root = { path: 'p.md', text: '- [ ] A\n- [ ] A\n' };
  expect(listTicks([root], [{ path: 'p.md', text: '- [ ] A\n- [x] A!\n' }])).toEqual([]);
  expect(listTicks([root], [{ path: 'p.md', text: '- [ ] A\n- [x] A\n' }])).toHaveLength(1);
});

test('what can not be made is refused, in a roadmap that is not there it is gone', () => {
  const root = { path: 'p.md', text: '- [ ] a\n  - [x] b\n' };
  const ticks = listTicks([root], [{ path: 'p.md', text: '- [ ] a\n  - [ ] b\n' }]);
  const now = { path: 'p.md', text: '- [ ] ~~a~~\n  - [x] b\n' };
  expect(replayTicks(ticks, [now])).toEqual({ sources: [now], made: [], gone: [], refused: ticks });
  expect(replayTicks(ticks, [{ ...now, path: 'q.md' }])).toMatchObject({ made: [], gone: ticks, refused: [] });
});

test('thirty ticks at once are all made', () => {
  const text = `# Plan\n\n${Array.from({ length: 200 }, (_, at) => `- [ ] step number ${at}`).join('\n')}\n`;
  const root = { path: 'a.md', text };
  const branch = { path: 'a.md', text: text.replaceAll(/\[ \](?= step number [12]?\d$)/gm, '[x]') };
  expect(replayTicks(listTicks([root], [branch]), [{ ...root, text: `${text}\nEnd\n` }]).made).toHaveLength(30);
});
