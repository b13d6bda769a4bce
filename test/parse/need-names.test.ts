import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

const stage = (title: string, below = '') => `## ${title}\n${below}\n- [ ] a\n\n## Other\n\n`;

test.each([
  ['第一阶段：入门（3天）', '"第一阶段：入门（3天）"'],
  ['第一阶段：入门（3天）', '第一阶段：入门'],
  ['✅ Basics (0/1) (3 weeks)', 'Basics (3 weeks)'],
  ['✅ Basics (0/1) (3 weeks)', 'Basics'],
  ['✅ Basics (0/1) (3 weeks)', '✅ Basics (0/1) (3 weeks)'],
])('the stage %s is needed as %s', (title, name) => {
  const { steps, told } = parseOne(`${stage(title)}- [ ] b <!-- needs: ${name} -->\n`);
  expect(steps.map(({ needs }) => needs)).toEqual([[], ['plan.md#a']]);
  expect(told.filter((code) => code.endsWith('need'))).toEqual([]);
});

test('a title as it is outranks one without its estimate', () => {
  const { steps } = parseOne(`${stage('Basics (3 h)')}- [ ] Basics\n- [ ] b <!-- needs: Basics -->\n`);
  expect(steps[2]?.needs).toEqual(['plan.md#basics']);
});

test('the id of a stage is needed, also where a step is called so', () => {
  const { steps, told } = parseOne(
    `${stage('One', '<!-- id: basics -->\n')}- [ ] Basics\n- [ ] b <!-- needs: basics, plan.md#basics -->\n`,
  );
  expect(steps.map(({ id, needs }) => [id, needs])).toEqual([
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
  expect(steps.slice(-2).map(({ needs }) => needs.length)).toEqual([9, 9]);
  expect(told).toEqual([]);
});
