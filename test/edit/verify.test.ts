import { expect, test } from 'vitest';
import { parseRoadmap } from '../../src/edit/parse-roadmap.ts';
import { pairSteps } from '../../src/edit/verify.ts';

const BEFORE = '## A\n\n- [ ] a\n- [ ] b\n\n## B\n\n- [ ] c\n';

test.each([
  ['nothing', BEFORE, []],
  ['a step that stands in another stage', '## A\n\n- [ ] a\n\n## B\n\n- [ ] b\n- [ ] c\n', ['b: stage']],
  ['a tick', BEFORE.replace('[ ] b', '[x] b'), ['b: status']],
  ['an address', BEFORE.replace('] a', '] [a](https://example.org)'), ['a: links']],
  ['a step more', `${BEFORE}- [ ] d\n`, null],
  ['a stage with another title', BEFORE.replace('## B', '## C'), null],
])('an edit that changes %s is told so', (_, text, changed) => {
  const read = (one: string) => parseRoadmap({ path: 'a.md', text: one });
  const pairs = pairSteps(read(BEFORE), read(text));
  const told = pairs?.flatMap(({ before, changed: what }) => (what.length === 0 ? [] : [`${before.title}: ${what}`]));
  expect(told ?? null).toEqual(changed);
});
