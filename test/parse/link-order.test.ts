import { expect, test } from 'vitest';
import { linker, linkOrder } from '../../src/parse/order/link-order.ts';
import { compareNatural } from '../../src/parse/order/natural-order.ts';

const source = (path: string, text = '') => ({ path, text });
const PLANS = ['p/a.md', 'p/b.md', 'p/c d.md'].map((path) => source(path));
const section = (text: string) => `<!-- trailmark:start -->\n${text}\n<!-- trailmark:end -->\n`;

test.each([
  ['links', '[b](p/b.md) [a](p/a.md)', ['p/b.md', 'p/a.md']],
  ['links with a fragment or a title', '[b](./p/b.md#two) [a](p/a.md "A")', ['p/b.md', 'p/a.md']],
  ['links in angles and with escapes', '[c](<p/c%20d.md>) [a](<p/a.md>)', ['p/c d.md', 'p/a.md']],
  ['references', '[b]: p/b.md\n[a]: <p/a.md>\n', ['p/b.md', 'p/a.md']],
  ['the first link of each', '[b](p/b.md) [a](p/a.md) [b](p/b.md)', ['p/b.md', 'p/a.md']],
  ['what is read alone', '[x](p/x.md) [b](p/b.md) [y](%zz)', ['p/b.md']],
  ["no link of Trailmark's own", `[b](p/b.md)\n${section('[a](p/a.md)')}[c](p/c%20d.md)`, ['p/b.md', 'p/c d.md']],
  ['links behind its section', `${section('[a](p/a.md)')}[b](p/b.md) [a](p/a.md)`, ['p/b.md', 'p/a.md']],
  ['all links where the markers are none', '<!-- trailmark:start -->\n[b](p/b.md) [a](p/a.md)', ['p/b.md', 'p/a.md']],
  [
    'all links where the markers stand the other way round',
    '<!-- trailmark:end -->\n[b](p/b.md)\n<!-- trailmark:start -->\n[a](p/a.md)',
    ['p/b.md', 'p/a.md'],
  ],
])('a README gives an order by %s', (_, text, paths) => {
  expect([...linkOrder(PLANS, source('README.md', text))]).toEqual(paths.map((path, rank) => [path, rank]));
});

test.each(['p/README.md', 'p/index.md', 'p/Readme.mdx', 'p/INDEX.txt'])('%s links what stands beside it', (path) => {
  const index = source(path, '[b](b.md) [a](../p/a.md)');
  expect([...linkOrder([...PLANS, index], source('README.md', '[a](p/a.md)'))]).toEqual([
    ['p/a.md', 0],
    ['p/b.md', 1],
  ]);
  expect([...linkOrder([...PLANS, index], null).keys()]).toEqual(['p/b.md', 'p/a.md']);
});

test.each(['p/my-readme.md', 'p/readme', 'p/index.md/x.md'])('%s is no index', (path) => {
  expect([...linkOrder([...PLANS, source(path, '[b](b.md)')], null)]).toEqual([]);
});

test('a file is given those that it links to, once each, in their order, and never itself', () => {
  const link = linker(PLANS);
  const linked = (text: string) => link(source('p/a.md', text)).linked?.map(({ path }) => path);
  expect(linked('[c](c%20d.md) [b](b.md) [b](./b.md) [a](a.md)')).toEqual(['p/b.md', 'p/c d.md']);
  expect(linked('[a](a.md) [x](x.md)')).toBeUndefined();
});

test('texts are ordered by the value of their numbers', () => {
  const ordered = [
    ['1', '2', '10', 'a', 'a1', 'a2', 'a10', 'b'],
    ['A', 'a', 'a1', 'B'],
    ['Day 2', 'Day 10', 'Day 100', 'Day one'],
    ['a1b2', 'a1b10', 'a2b1'],
    ['第〇', '第一', '第九', '第十', '第十一', '第二十', '第一百', '第一百零一', '第两百', '第三百', '第千'],
    [
      '零',
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
      '七',
      '八',
      '九',
      '十',
      '百',
      '二百',
      '两百一',
      '三百',
      '千',
      '兩千',
      '三千',
    ],
    ['1x零', '1x1', '2x'],
    ['٢', '١٠', '١١'],
    ['第９回', '第１０回'],
    ['Week ②', 'Week 3', 'Week ⑩', 'Week 11'],
    ['1', '10', '#a'],
    ['a01', 'a1', 'a02'],
  ];
  for (const texts of ordered) {
    expect([...texts].reverse().sort(compareNatural)).toEqual(texts);
    for (const [at, text] of texts.entries())
      expect(texts.map((other) => Math.sign(compareNatural(text, other)))).toEqual(
        texts.map((_, place) => Math.sign(at - place)),
      );
  }
});
