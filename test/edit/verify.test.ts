import { expect, test } from 'vitest';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { pairSteps } from '../../src/edit/verify.ts';

const BEFORE =
  '## A\n\n- [ ] a\n- [ ] b\n\n### Resources\n\n- [Book](https://example.org/b) (short)\n\n## B\n\n- [ ] c\n';

test.each([
  ['nothing', BEFORE, []],
  [
    'a step that stands in another stage',
    BEFORE.replace('- [ ] b\n', '').replace('- [ ] c', '- [ ] b\n- [ ] c'),
    ['b: stage'],
  ],
  ['a tick', BEFORE.replace('[ ] b', '[x] b'), ['b: status']],
  ['an address', BEFORE.replace('] a', '] [a](https://example.org)'), ['a: links']],
  ['a step more', `${BEFORE}- [ ] d\n`, null],
  ['a stage with another title', BEFORE.replace('## B', '## C'), null],
  ['a resource with another title', BEFORE.replace('Book', 'Talk'), null],
  ['a resource with another address', BEFORE.replace('/b)', '/c)'), null],
  ['a resource with another note', BEFORE.replace('short', 'long'), null],
])('an edit that changes %s is told so', (_, text, changed) => {
  const read = (one: string) => parseRoadmap({ path: 'a.md', text: one });
  const pairs = pairSteps(read(BEFORE), read(text));
  const told = pairs?.flatMap(({ before, changed: what }) => (what.length === 0 ? [] : [`${before.title}: ${what}`]));
  expect(told ?? null).toEqual(changed);
});
