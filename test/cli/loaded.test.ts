import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import type { Loaded } from './list-loaded.ts';

const README = 'a\n<!-- trailmark:start -->\n<!-- trailmark:end -->\n';

function folder(plan: string): string {
  return makeFolder({ 'roadmap/plan.md': plan });
}

const PLAIN = folder(
  '# Plan\n\n## First\n\n- [x] [one](https://example.org)\n- [ ] **two**\n\n## Last\n\n- [ ] three\n',
);

const SHOWN = makeFolder({ 'roadmap/plan.md': '## A\n\n- [x] a\n- [ ] b\n\n## B\n\n- [ ] c\n', 'README.md': README });

/** What each loads that none before it needed. */
const RUNS: readonly {
  readonly words: string;
  readonly cwd: string;
  readonly most: number;
  readonly packages: RegExp;
}[] = [
  { words: '--version', cwd: PLAIN, most: 17, packages: /^$/ },
  { words: '--help', cwd: PLAIN, most: 0, packages: /^$/ },
  { words: 'tick', cwd: PLAIN, most: 0, packages: /^$/ },
  { words: 'status --json', cwd: PLAIN, most: 260, packages: /^github-slugger$/ },
  { words: 'check', cwd: PLAIN, most: 8, packages: /^$/ },
  { words: 'status', cwd: PLAIN, most: 0, packages: /^$/ },
  {
    words: 'status',
    cwd: folder('# 计划\n\n- [ ] 一\n\n## 其他\n\n- [ ] 二\n'),
    most: 0,
    packages: /string-width/,
  },
  { words: 'update --check', cwd: SHOWN, most: 9, packages: /^d3-[\w, -]+ diff\b/ },
  { words: 'update', cwd: SHOWN, most: 4, packages: /^$/ },
  // What Trailmark wrote itself it reads without remark.
  { words: 'update', cwd: SHOWN, most: 0, packages: /^$/ },
  { words: 'status --json', cwd: folder('---\norder: 1\n---\n- [ ] a\n'), most: 1, packages: /^yaml$/ },
  {
    words: 'status --json',
    cwd: folder('- [ ] a\n\n  > [b]\n\n[b]: c\n'),
    most: 8,
    packages: /^(?!.*(?:yaml|d3|diff)).*remark-gfm/,
  },
  { words: 'tick two --no-update', cwd: PLAIN, most: 24, packages: /^$/ },
  { words: 'status --roadmap roadmap/*.md', cwd: PLAIN, most: 0, packages: /^picomatch$/ },
];

test('a command loads what it needs, and nothing before it needs it', () => {
  const script = join(import.meta.dirname, 'list-loaded.ts');
  const asked = JSON.stringify(RUNS.map(({ words, cwd }) => ({ words, cwd })));
  const report = JSON.parse(
    execFileSync(process.execPath, ['--no-warnings', script, asked], { encoding: 'utf8' }),
  ) as readonly Loaded[];
  expect(report).toHaveLength(RUNS.length);
  for (const [at, { words, most, packages }] of RUNS.entries()) {
    expect.soft(report[at]?.packages.join(', '), words).toMatch(packages);
    expect.soft(report[at]?.own, words).toBeLessThanOrEqual(most);
  }
});
