import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

const link = (name: string) => `[${name}](https://example.com/${name})`;

test('boxed resources are steps of their heading and belong to what is around it', () => {
  const below = `- [x] ${link('Guide')}\n- [ ] ${link('Book')}\n`;
  const { roadmap, steps } = parseOne(`## Basics\n\n- [ ] a\n\n### Reading\n\n${below}\n## Resources\n\n${below}`);
  expect(roadmap.stages.map(({ title }) => title)).toEqual(['Basics', 'Resources']);
  expect(steps).toHaveLength(5);
  const said = [
    { title: 'Guide', read: true },
    { title: 'Book', read: false },
  ];
  expect(roadmap.resources).toMatchObject(said);
  expect(roadmap.stages[0]?.resources).toMatchObject(said);
  expect(roadmap.stages[0]?.stages[0]?.resources).toEqual([]);
  expect(roadmap.stages[1]?.resources).toEqual([]);
});

test('a stage below a resource heading that is none itself keeps its resources', () => {
  const { roadmap } = parseOne(
    `# Learning resources\n\n## One\n\n- [ ] ${link('a')}\n\n## Two\n\n- [ ] ${link('b')}\n`,
  );
  expect(roadmap.stages.map(({ resources }) => resources.map(({ title }) => title))).toEqual([['a'], ['b']]);
});
