import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGE, RULES } from '../../src/rules/list.ts';
import { CODES, problemsOfExample, problemsPage } from './problems-page.ts';

test('the page of problems is what the rules say; "npm run docs" writes it', async () => {
  await expect(problemsPage()).toMatchFileSnapshot(join('../..', PAGE));
});

test.each(CODES)('the example of %s gives it, with its severity, in words that lead on', (code) => {
  const found = problemsOfExample(code);
  if (found === null) return;
  const own = found.filter((problem) => problem.code === code);
  expect(own.map(({ severity }) => severity)).toContain(RULES[code].severity);
  // What else an example gives hides what it shows; a file without steps is what most near misses make.
  const others = found.filter((problem) => problem.code !== code && problem.code !== 'no-steps');
  expect(others.map((problem) => problem.code)).toEqual([]);
});

test.each(CODES)('%s is explained in whole sentences', (code) => {
  const { means, wayOut, example } = RULES[code];
  for (const text of [means, wayOut]) expect(text).toMatch(/^[A-Z"].*[.)]$/);
  expect(example).not.toMatch(/^\n|\n$/);
});
