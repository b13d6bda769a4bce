import { expect, test } from 'vitest';
import { digest } from '../../src/comment/digest.ts';

// From the test vectors of FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['b', 'af63df4c8601f1a5'],
  ['foobar', '85944171f73967e8'],
  // Sixteen digits, whatever it begins with.
  ['10', '07f89207b4ba08a4'],
])('the digest of %j is the published one', (text, expected) => {
  expect(digest(text)).toBe(expected);
});

test('a letter outside of ASCII counts with its whole unit', () => {
  expect(new Set(['学', '習', 'S', 'f'].map(digest)).size).toBe(4);
});
