import { describe, expect, test } from 'vitest';
import { boxKey, findBoxSteps, findJustDone, findTicked, openBoxesOf } from '../../src/comment/box-steps.ts';
import type { Box } from '../../src/comment/comment.ts';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';

const LONG = 'a title '.repeat(12).trim();

function measure(...texts: readonly string[]) {
  return measureProgress(parseRoadmaps(texts.map((text, at) => ({ path: `${at}.md`, text }))).roadmaps);
}

const PLAN = measure(
  `# Plan\n\n- [ ] Loose\n\n## Basics\n\n- [x] Sets\n- [/] Maps\n  - [ ] Inner\n\n### Deep\n\n- [ ] ~~Trees~~\n- [ ] ${LONG}\n`,
  '# Other\n\n- [x] Graphs\n',
);
const boxOf = (id: string, from = PLAN): Box => {
  const found = findBoxSteps(from, new Set([boxKey(id)])).get(boxKey(id));
  if (found === undefined) throw new Error(`There is no step ${id}.`);
  return found.box;
};

describe('the box of a step', () => {
  test.each([
    ['0.md#loose', 'Loose', false, false],
    ['0.md#sets', 'Sets', false, true],
    ['0.md#maps', 'Maps', true, false],
    ['0.md#inner', 'Inner', false, false],
    ['0.md#trees', 'Trees', false, false],
    [`0.md#${LONG.replaceAll(' ', '-')}`, LONG.slice(0, 80), false, false],
    ['1.md#graphs', 'Graphs', false, true],
  ])('%s says how far it is', (id, title, begun, ticked) => {
    expect(boxOf(id)).toMatchObject({ key: boxKey(id), title, begun, ticked });
  });

  test.each([
    ['another title', '# Plan\n\n## A\n\n### B\n\n- [ ] c <!-- id: x -->\n  - [ ] Other <!-- id: s -->\n'],
    ['another outer stage', '# Plan\n\n## Z\n\n### B\n\n- [ ] c <!-- id: x -->\n  - [ ] d <!-- id: s -->\n'],
    ['another inner stage', '# Plan\n\n## A\n\n### Z\n\n- [ ] c <!-- id: x -->\n  - [ ] d <!-- id: s -->\n'],
    ['another step above', '# Plan\n\n## A\n\n### B\n\n- [ ] z <!-- id: x -->\n  - [ ] d <!-- id: s -->\n'],
    ['a namesake', '# Plan\n\n## A\n\n### B\n\n- [ ] c <!-- id: x -->\n  - [ ] d <!-- id: s -->\n\n## Z\n\n- [ ] d\n'],
  ])('is another one with %s, though the id is the same', (_, text) => {
    const plan = measure('# Plan\n\n## A\n\n### B\n\n- [ ] c <!-- id: x -->\n  - [ ] d <!-- id: s -->\n');
    expect(boxOf('0.md#s', measure(text)).check).not.toBe(boxOf('0.md#s', plan).check);
  });

  test('is the same one whatever its status, its line and its neighbours', () => {
    const [open, done] = ['# P\n\n## A\n\n- [ ] d\n', '# P\n\n## A\n\nMore.\n\n- [ ] e\n- [x] d\n'].map((text) =>
      boxOf('0.md#d', measure(text)),
    );
    expect(done).toEqual({ ...open, ticked: true });
  });
});

test('boxes are drawn open and in order, with one for a step that is no more', () => {
  const [gone, sets, maps] = openBoxesOf(PLAN, ['0.md#gone', '0.md#sets', '0.md#maps']);
  expect(gone).toEqual({ key: boxKey('0.md#gone'), check: '', title: '', begun: false, ticked: false });
  expect(sets).toEqual({ ...boxOf('0.md#sets'), ticked: false });
  expect(maps).toEqual({ ...boxOf('0.md#maps'), ticked: false });
  expect(maps?.begun).toBe(true);
});

describe('boxes that were ticked', () => {
  const sets = boxOf('0.md#sets');
  const graphs = boxOf('1.md#graphs');

  test.each<[string, readonly Box[], readonly string[], readonly string[]]>([
    ['stay in the order of the comment', [graphs, sets], [], ['Graphs', 'Sets']],
    ['are drawn once', [sets, graphs, sets], [], ['Sets', 'Graphs']],
    ['are not drawn beside the suggestion that has them', [sets, graphs], ['0.md#sets'], ['Graphs']],
    ['go when the step is open again', [boxOf('0.md#maps'), graphs], [], ['Graphs']],
    ['go when another step has the id now', [{ ...sets, check: 'another' }, graphs], [], ['Graphs']],
    ['go with their step', [{ ...sets, key: 'gone' }], [], []],
  ])('%s', (_, ticked, suggested, titles) => {
    const found = findTicked(PLAN, ticked, suggested);
    expect(found.map(({ step }) => step.title)).toEqual(titles);
    for (const { box } of found) expect(ticked).toContain(box);
  });

  test('are done now only where it is the same step', () => {
    const open = [boxOf('0.md#maps'), { ...sets, check: 'another' }, graphs, { ...sets, key: 'gone' }];
    expect(findJustDone(PLAN, open)).toEqual(['1.md#graphs']);
  });
});
