import { expect, test } from 'vitest';
import { matchSteps } from '../../src/history/match-steps.ts';

/** Each letter is a step with that id. */
const stepsOf = (ids: string) => [...ids].map((id) => ({ id, title: id, status: 'todo' as const }));

test.each([
  ['abc', 'abc', 'a=a b=b c=c', 'the same ids'],
  ['abc', 'axc', 'a=a x=b c=c', 'one new title between the same neighbours'],
  ['abc', 'axyc', 'a=a c=c', 'two in place of one: nobody can say which it is'],
  ['abqc', 'axc', 'a=a c=c', 'one in place of two'],
  ['abc', 'ac', 'a=a c=c', 'one taken out'],
  ['abcd', 'axyd', 'a=a x=b y=c d=d', 'two new titles in the order of the old ones'],
])('%s -> %s: %s (%s)', (old, now, pairs) => {
  expect(Array.from(matchSteps(stepsOf(old), stepsOf(now)), ([id, from]) => `${id}=${from}`).sort()).toEqual(
    pairs.split(' ').sort(),
  );
});
