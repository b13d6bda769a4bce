import { expect, test } from 'vitest';
import { printJson, printParts } from '../../src/cli/print-json.ts';
import { type Json, jsonItems } from '../../src/render/json.ts';

const box = (value: number): Json => ({ value, text: 'a\n"b"', none: [], inner: { list: [1, { two: null }] } });

/** Each list inside is one value besides those that it holds. */
const listOfLists = (lengths: readonly number[]): Json =>
  jsonItems(
    lengths,
    (length) => ({ length, items: jsonItems([...Array(length).keys()], box) }),
    (length) => length + 1,
  );

test.each<readonly [string, Json]>([
  ['a value without long lists', box(1)],
  ['an empty list', { before: 1, items: jsonItems([], box), after: {} }],
  ['a list in an object', { before: [], items: jsonItems([1, 2, 3], box), after: null }],
  ['lists in lists', listOfLists([0, 1, 2])],
  ...[99, 100, 101, 102].flatMap((length): readonly (readonly [string, Json])[] => [
    [`a list of ${length}`, { items: jsonItems([...Array(length).keys()], box), after: {} }],
    [`lists in lists with ${length} in all`, { items: listOfLists([0, 3, length - 6]), after: [1] }],
  ]),
])('%s is printed in parts as in one', (_, value) => {
  expect([...printParts(value)].join('')).toBe(printJson(value));
});

test('the values of a long list are made as they are printed', () => {
  let made = 0;
  const write = (value: number) => {
    made += 1;
    return box(value);
  };
  const parts = printParts({ items: jsonItems([...Array(10_000).keys()], write) });
  parts.next();
  expect(made).toBeGreaterThan(0);
  expect(made).toBeLessThan(1000);
});
