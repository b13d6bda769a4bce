import { expect, test } from 'vitest';
import { readPast } from '../../src/suggest/past/read-past.ts';

test.each([
  [false, '2026-03-01'],
  [true, undefined],
])('a history says when a step was done, but in a shallow clone nothing: %s', (isShallow, day) => {
  const steps = [{ id: 'a.md#a', seen: '2026-02-01', begun: null, done: '2026-03-01', commit: null }];
  expect(readPast({ steps, isShallow, weeks: [] })?.done.get('a.md#a')).toBe(day);
});
