import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SHOWN = [
  'README*.md',
  'docs/*.md',
  '.github/workflows/*.yml',
  'template/.github/workflows/*.yml',
  'src/cli/**/*.ts',
];
const workflows = globSync(SHOWN, { cwd: ROOT })
  .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(ROOT, file), 'utf8')] as const)
  .filter(([, text]) => /^\s*runs-on:/m.test(text));
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

test.each(workflows)('each job in %s ends, gets the permissions it needs and leaves no token behind', (_, text) => {
  const jobs = count(text, /^\s*runs-on:/gm);
  expect(count(text, /^\s*timeout-minutes: \d+/gm)).toBe(jobs);
  expect(count(text, /^\s*permissions:/gm)).toBeGreaterThanOrEqual(jobs);
  expect(count(text, /^\s*persist-credentials: false/gm)).toBe(count(text, /uses: actions\/checkout@/g));
});

test.each(workflows)('no expression stands in what a shell runs in %s', (_, text) => {
  const runs = text.match(/^(\s*)(?:- )?run: (?:\|\n(?:\1 {2,}.*\n?)+|.*)/gm) ?? [];
  expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
});

test('what is used of others is named by its commit and its version', () => {
  const uses = workflows.flatMap(([, text]) =>
    Array.from(text.matchAll(/uses: ([\w-]+\/[^\s@]+@.*)/g), ([, name = '']) => name),
  );
  expect(uses.length).toBeGreaterThan(10);
  for (const name of uses.filter((one) => !/trailmark/i.test(one)))
    expect(name).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
