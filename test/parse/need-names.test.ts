import { expect, test } from 'vitest';
import type { Need } from '../../src/parse/roadmap.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import { parseOne } from './parse-one.ts';

function idsOf(needs: readonly Need[] = []): readonly string[] {
  return needs.flatMap(({ steps }) => steps);
}

const stage = (title: string, below = '') => `## ${title}\n${below}\n- [ ] a\n\n## Other\n\n`;

test.each([
  ['第一阶段：入门（3天）', '"第一阶段：入门（3天）"'],
  ['第一阶段：入门（3天）', '第一阶段：入门'],
  ['✅ Basics (0/1) (3 weeks)', 'Basics (3 weeks)'],
  ['✅ Basics (0/1) (3 weeks)', 'Basics'],
  ['✅ Basics (0/1) (3 weeks)', '✅ Basics (0/1) (3 weeks)'],
])('the stage %s is needed as %s', (title, name) => {
  const { steps, told } = parseOne(`${stage(title)}- [ ] b <!-- needs: ${name} -->\n`);
  expect(steps.map(({ needs }) => idsOf(needs))).toEqual([[], ['plan.md#a']]);
  expect(told.filter((code) => code.endsWith('need'))).toEqual([]);
});

test('a title as it is outranks one without its estimate', () => {
  const { steps } = parseOne(`${stage('Basics (3 h)')}- [ ] Basics\n- [ ] b <!-- needs: Basics -->\n`);
  expect(idsOf(steps[2]?.needs)).toEqual(['plan.md#basics']);
});

test('the id of a stage is needed, also where a step is called so', () => {
  const { steps, told } = parseOne(
    `${stage('One', '<!-- id: basics -->\n')}- [ ] Basics\n- [ ] b <!-- needs: basics, plan.md#basics -->\n`,
  );
  expect(steps.map(({ id, needs }) => [id, idsOf(needs)])).toEqual([
    ['plan.md#a', []],
    ['plan.md#basics-1', []],
    ['plan.md#b', ['plan.md#a']],
  ]);
  expect(told).toEqual([]);
});

test('an id is given once, to a stage or to a step', () => {
  const { told } = parseOne(`${stage('One', '<!-- id: basics -->\n')}- [ ] b <!-- id: basics -->\n`);
  expect(told).toEqual(['8 duplicate-id']);
});

test('a heading that is no stage is needed by its id and its title', () => {
  const inner =
    '### A\n\n- [ ] a1\n- [ ] a2\n- [ ] a3\n\n### B\n\n- [ ] b1\n- [ ] b2\n- [ ] b3\n- [ ] b4\n- [ ] b5\n- [ ] b6\n\n';
  const { steps, roadmap, told } = parseOne(
    `# Plan\n\n## Basics\n\n<!-- id: first -->\n\n${inner}## More\n\n- [ ] c <!-- needs: first -->\n- [ ] d <!-- needs: basics -->\n`,
  );
  expect(roadmap.stages.map(({ title }) => title)).toEqual(['A', 'B', 'More']);
  expect(steps.slice(-2).map(({ needs }) => idsOf(needs).length)).toEqual([9, 9]);
  expect(told).toEqual([]);
});

test.each(['Python', 'python.md', 'other/../python.md'])(
  'a roadmap is needed as %s, without what is optional or dropped in it',
  (name) => {
    const python = '# Python\n\n- [ ] a\n- [ ] b (optional)\n- [ ] ~~c~~\n';
    const parsed = examineRoadmaps([
      { path: 'python.md', text: python },
      { path: 'web.md', text: `# Web\n\n- [ ] d <!-- needs: ${name} -->\n` },
    ]);
    expect(parsed.problems).toEqual([]);
    expect(parsed.roadmaps[1]?.steps[0]?.needs).toEqual([{ title: 'Python', steps: ['python.md#a'] }]);
  },
);

test('a roadmap that needs itself runs in a circle', () => {
  expect(parseOne('# Plan\n\n- [ ] a <!-- needs: Plan -->\n- [ ] b\n').told).toEqual(['3 circular-need']);
});

test('a heading over everything is no name of its own, and each roadmap that is called so is named by its path', () => {
  const over = '---\ntitle: Other\n---\n# Plan\n\n- [ ] a <!-- needs: Plan -->\n';
  expect(parseOne(over).problems).toMatchObject([{ line: 6, code: 'unknown-need' }]);
  const [text, path] = ['# Two\n\n- [ ] a\n', 'plan.md'];
  const { problems } = examineRoadmaps([
    { path, text: '- [ ] b <!-- needs: Two -->\n' },
    ...['c.md', 'x/b.md'].map((other) => ({ path: other, text })),
  ]);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('"Two" can mean c.md or x/b.md.')]);
});

test('a stage without required steps is needed with its optional ones', () => {
  const { steps } = parseOne(`${stage('Bonus', '<!-- optional: yes -->\n')}- [ ] b <!-- needs: Bonus -->\n`);
  expect(idsOf(steps[1]?.needs)).toEqual(['plan.md#a']);
});

test('a stage needs one inside it: all its other steps do', () => {
  const { steps, told } = parseOne(
    '# P\n\n## Web\n\n<!-- needs: Setup -->\n\n### Setup\n\n- [ ] a\n\n### Pages\n\n- [ ] b\n\n## Other\n\n- [ ] c\n',
  );
  expect(steps.map(({ needs }) => idsOf(needs))).toEqual([[], ['plan.md#a'], []]);
  expect(told).toEqual([]);
});

test.each([199, 200, 201])('a need on a stage of %i steps is reported where the JSON lists not all', (count) => {
  const list = Array.from({ length: count }, (_, at) => `- [ ] a${at}\n`).join('');
  const { told } = parseOne(`## A\n\n${list}\n## B\n\n- [ ] b <!-- needs: A -->\n`);
  expect(told.map((one) => one.split(' ')[1])).toEqual(count > 200 ? ['many-needs'] : []);
});
