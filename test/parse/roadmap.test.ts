import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listSteps, placeSteps } from '../../src/parse/list-steps.ts';
import { findCircles } from '../../src/parse/needs/find-circles.ts';
import { isOrgHeading } from '../../src/parse/notations/keyword.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { parseOne, say } from './parse-one.ts';

const roadmapOf = (text: string, path = 'p/my plan.md') => parseRoadmaps([{ path, text }]).roadmaps[0];

describe('the title of a roadmap is', () => {
  test.each([
    ['what the front matter says', '---\ntitle: Mine\n---\n# P\n\n- [ ] a\n', 'Mine'],
    ['its first heading of the first level', '## Q\n\n# P\n\n# R\n\n- [ ] a\n', 'P'],
    ['without marks, counts and fields', '# ✅ P (1/2) 📅 2026-01-01\n\n- [ ] a\n', 'P'],
    ['the name of the file without a heading', '## Q\n\n- [ ] a\n', 'my plan'],
    ['the name of the file where the first level is of stages', '# P\n\n- [ ] a\n\n# Q\n\n- [ ] b\n', 'my plan'],
    [
      'the name of the file where the heading is behind the first stage',
      '## A\n\n- [ ] a\n\n## B\n\n- [ ] b\n\n# P\n',
      'my plan',
    ],
  ])('%s', (_, text, title) => expect(roadmapOf(text)?.title).toBe(title));

  test('no name of a folder, and only the last ending goes', () => {
    expect(['a.md', 'b/c/d.e.md', 'x'].map((path) => roadmapOf('- [ ] a\n', path)?.title)).toEqual(['a', 'd.e', 'x']);
  });
});

test.each([
  ['# P\n\nGoal: to know\n\n- [ ] a\n', 'to know'],
  ['# P\n\ntext\n\n**Goal**: to know\n\n- [ ] a\n', 'to know'],
  ['# P\n\nGoal: one\n\nGoal: two\n\n- [ ] a\n', 'one'],
  ['# P\n\ntext\nGoal: to know\n\n- [ ] a\n', null],
  ['# P\n\n## A\n\nGoal: to know\n\n- [ ] a\n\n## B\n\n- [ ] b\n', null],
])('the purpose of %j is %j', (text, purpose) => expect(roadmapOf(text)?.purpose).toBe(purpose));

test('roadmaps come by their own order, then as they are linked, then by path; one that can not be read stops no other', () => {
  const box = '- [ ] a\n';
  const sources = [
    { path: 'w10.md', text: box },
    { path: 'w2.md', text: box },
    { path: 'z.md', text: `---\norder: 2\n---\n${box}` },
    { path: 'y.md', text: `---\norder: 10\n---\n${box}` },
    { path: 'linked.md', text: box },
    { path: 'first.md', text: box },
    { path: 'broken.md', text: '> '.repeat(2000) },
  ];
  const readme = { path: 'README.md', text: '[a](linked.md) [b](first.md) [y](y.md)' };
  const { roadmaps, unread } = parseRoadmaps(sources, readme);
  expect(roadmaps.map(({ path }) => path)).toEqual(['z.md', 'y.md', 'linked.md', 'first.md', 'w2.md', 'w10.md']);
  expect(unread.map(({ path, line }) => [path, line])).toEqual([['broken.md', 1]]);
});

describe('one step in two notations', () => {
  const table = (title: string) => `| T | Status |\n|-|-|\n| ${title} | done |\n| Maps | todo |\n\n`;
  const titles = (text: string) => say(parseOne(text).steps).join(', ');

  test.each([
    [
      'in other letters, with other lettering and another end',
      `- [ ] a) SETS.\n\n${table('Sets')}`,
      'todo SETS., todo Maps',
    ],
    ['counts as the box, wherever it stands', `${table('Sets')}- [ ] Sets\n`, 'todo Maps, todo Sets'],
    ['not in another stage', `## A\n\n- [ ] Sets\n\n## B\n\n${table('Sets')}`, 'todo Sets, done Sets, todo Maps'],
    ['in another stage of the same title', `## A\n\n- [ ] Sets\n\n## a\n\n${table('Sets')}`, 'todo Sets, todo Maps'],
    ['not two of one notation', table('Maps'), 'done Maps, todo Maps'],
  ])('%s', (_, text, said) => expect(titles(text)).toBe(said));
});

describe('words in capitals', () => {
  test.each([
    [
      '- TODO a\n- LATER b\n- DOING c\n- NOW d\n- IN-PROGRESS e\n- DONE f\n',
      ['todo a', 'todo b', 'doing c', 'doing d', 'doing e', 'done f'],
    ],
    ['- CANCELLED a\n- CANCELED b\n', ['dropped a', 'dropped b']],
    ['- DONE: a\n- TODO： b\n', ['done a', 'todo b']],
    ['- TODO\n- DONEa\n- done b\n- XTODO c\n- DONE  d\n', ['done d']],
    ['- [ ] DONE a\n- TODO b\n- TODO c\n', ['todo DONE a']],
  ])('%j', (text, said) => expect(say(parseOne(text).steps)).toEqual(said));

  test('begin headings of Org mode', () => {
    const lines = [
      '** DONE a',
      '********* TODO a',
      '* DONE a',
      '** done a',
      '**DONE a',
      '** DONE',
      '********** TODO a',
      'a ** DONE b',
    ];
    expect(lines.filter(isOrgHeading)).toEqual(['** DONE a', '********* TODO a']);
  });
});

test('two nodes of a graph are in one circle when each leads to the other', () => {
  const graphs = fc.integer({ min: 1, max: 8 }).chain((size) =>
    fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(graphs, (edges) => {
      const reached = edges.map((_, from) => {
        const found = new Set([from]);
        for (const node of found) for (const next of edges[node] ?? []) found.add(next);
        return found;
      });
      const circles = findCircles(edges);
      for (const a of edges.keys())
        for (const b of edges.keys())
          expect(circles[a] === circles[b]).toBe(reached[a]?.has(b) === true && reached[b]?.has(a) === true);
    }),
  );
});

test('a need of many is passed to each step below once, and one that leads to itself through others is a circle', () => {
  const text = '- [ ] a [needs:: c]\n- [ ] b [needs:: a]\n- [ ] c [needs:: b]\n- [ ] d [needs:: a, b]\n';
  const { steps, told } = parseOne(text);
  expect(steps.map(({ needs }) => needs.map(({ title }) => title).join(' '))).toEqual(['', '', '', 'a b']);
  expect(told).toEqual(['1 circular-need', '2 circular-need', '3 circular-need']);
});

test('all steps of a roadmap are listed in the order of writing, or with the stages around them', () => {
  const text = '**A**\n\n- [ ] a\n  - [ ] b\n\n**B**\n\n- [ ] c\n\n## Q\n\n- [ ] d\n- [ ] e\n';
  const { roadmap } = parseOne(text);
  expect(listSteps(roadmap).map(({ title }) => title)).toEqual(['a', 'b', 'c', 'd', 'e']);
  const placed = placeSteps(roadmap).map(({ step, around }) =>
    [...around.map(({ title }) => title), step.title].join(' '),
  );
  expect(placed).toEqual(['d', 'e', 'A a', 'A b', 'B c']);
});
