import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { findResources } from '../../src/parse/find-resources.ts';
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

/** The resources of a text: title, note, and whether they are read and documentation. */
function resourcesOf(text: string): readonly string[] {
  return findResources(parseOutline(text)).map(({ resource: { title, note, read, isGuide } }) =>
    [title, ...(note === null ? [] : [`(${note})`]), ...(read ? ['read'] : []), ...(isGuide ? ['guide'] : [])].join(
      ' ',
    ),
  );
}

describe('a resource', () => {
  test.each([
    ['[A](https://a.x)', 'A'],
    ['[**A**](HTTPS://a.x)', 'A'],
    ['**[A](http://a.x)**', 'A'],
    ['<https://a.x>', 'https://a.x'],
    ['The tutorial: https://a.x', 'The tutorial'],
    ['a) The tutorial – https://a.x', 'The tutorial'],
    ['The tutorial (https://a.x)', 'The tutorial'],
    ['The tutorial: [https://a.x](https://a.x) by me', 'The tutorial (by me)'],
    ['The tutorial - www.a.x', 'The tutorial'],
    ['See [A](https://a.x)', 'A'],
    ['[A](https://a.x) good', 'A (good)'],
    ['[A](https://a.x) — (the best)', 'A (the best)'],
    ['[A](https://a.x): one - two', 'A (one - two)'],
    ['[A](https://a.x) ( one )', 'A (one)'],
    ['[A](https://a.x) | one', 'A (one)'],
    ['[A](https://a.x) · one', 'A (one)'],
    ['[A](https://a.x), (one) and (two)', 'A ((one) and (two))'],
    ['[A](https://a.x)\n  one\n  (two)', 'A (one two)'],
    ['✅ [A](https://a.x)', 'A read'],
    ['✅ The tutorial: https://a.x', 'The tutorial read'],
    ['~~[A](https://a.x)~~', 'A read'],
    ['[x] [A](https://a.x)', 'A read'],
    ['[ ] [A](https://a.x)', 'A'],
    ['[x] done\n  - [A](https://a.x)', 'A read'],
    ['[x] done\n  - [ ] [A](https://a.x)', 'A'],
  ])('%j is %s', (item, said) => expect(resourcesOf(`# Resources\n\n- ${item}\n`)).toEqual([said]));

  test('has the lines below it up to the next as its note, several of one line have none', () => {
    const link = (name: string) => `[${name}](https://${name}.x)`;
    const text = `${link('A')}, ${link('B')} both\n${link('C')}\nmore\n(and more)\n${link('D')}\nend`;
    expect(resourcesOf(`# Resources\n\n${text}\n`)).toEqual(['A', 'B', 'C (more and more)', 'D (end)']);
  });

  test('stands in a list, a table, a quote or a fold, and is no code, picture or note of the learner', () => {
    const blocks = [
      '> - [A](https://a.x)',
      '- b\n\n  [B](https://b.x)',
      '| Name | Link |\n|-|-|\n| [C](https://c.x) | https://d.x |',
      '<details>\n\n[E](https://e.x)\n\n</details>',
      '```\nhttps://f.x\n```',
      '![g](https://g.x)',
      '[H](h.md) [I](ftp://i.x) [J](#j)',
    ];
    expect(resourcesOf(`# Resources\n\n${blocks.join('\n\n')}\n`)).toEqual(['A', 'B', 'C', 'https://d.x', 'E']);
  });
});

describe('a list of resources', () => {
  const [a, b, c] = ['- [A](https://a.x)', '- [B](https://b.x)', '- [C](https://c.x)'];

  test.each([
    ['goes on below inner headings', `# Resources\n\n${a}\n\n## Films\n\n${b}\n`, ['A', 'B']],
    ['ends at the next heading of its level', `# Resources\n\n${a}\n\n# Plan\n\n${b}\n`, ['A']],
    ['ends at a heading above it', `# Plan\n\n## Resources\n\n${a}\n\n# More\n\n${b}\n`, ['A']],
    ['begins anew', `## Resources\n\n${a}\n\n# Plan\n\n${b}\n\n## Links\n\n${c}\n`, ['A', 'C']],
    ['is documentation where its heading says so', `# Docs\n\n${a}\n\n# Books\n\n${b}\n`, ['A guide', 'B']],
    ['may be a paragraph', '# Plan\n\nResources: [A](https://a.x), [B](https://b.x)\n', ['A', 'B']],
    [
      'is no other paragraph',
      '# Plan\n\nSee [A](https://a.x) and whatever there is of other resources: [B](https://b.x)\n',
      [],
    ],
    ['is no list', '# Plan\n\n- Resources: [A](https://a.x)\n', []],
    ['is no table', '# Plan\n\n| Resources: [A](https://a.x) |\n|-|\n| [B](https://b.x) |\n', []],
    ['is no quote', '# Plan\n\n> Resources: [A](https://a.x)\n', []],
  ])('%s', (_, text, said) => expect(resourcesOf(text)).toEqual(said));
});
