import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Runs } from './count-runs.ts';

const FILES = 8;
/** Twice as many files take twice as much, and a little more where something is sorted. */
const MOST = 2.1;

test('the suggestion looks at each of many files as often as at each of few, and so at parts of one file', () => {
  // Optimised code does not count how often it is called.
  const words = ['--no-warnings', '--no-opt', '--no-maglev', join(import.meta.dirname, 'count-runs.ts')];
  const sizes = [FILES, 2 * FILES, 4 * FILES].map(String);
  const told = execFileSync(process.execPath, [...words, ...sizes], { encoding: 'utf8' });
  const counted = Object.entries(JSON.parse(told) as Runs);
  expect(counted.length).toBeGreaterThan(20);
  for (const [form, [few = 0, more = 0, most = 0]] of counted) {
    expect(few, form).toBeGreaterThan(50 * FILES);
    expect((most - more) / (more - few), form).toBeLessThan(MOST);
  }
});
