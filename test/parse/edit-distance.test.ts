import { expect, test } from 'vitest';
import { editDistance } from '../../src/parse/fields/edit-distance.ts';

test.each([
  ['docker', 'docker', 0],
  ['dokcer', 'docker', 1],
  ['borowing', 'borrowing', 1],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['ca', 'abc', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %i apart', (one, other, far) => {
  expect(editDistance(one, other)).toBe(far);
  expect(editDistance(other, one)).toBe(far);
});
