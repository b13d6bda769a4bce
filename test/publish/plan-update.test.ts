import { expect, test } from 'vitest';
import { NO_TICKS } from '../../src/comment/ticks.ts';
import { planUpdate } from '../../src/publish/plan-update.ts';
import type { Source } from '../../src/source.ts';

const README = { path: 'README.md', text: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n' };

function plan(chart: Source, executables: ReadonlySet<string> = new Set()) {
  const roadmaps = [{ path: 'roadmap/plan.md', text: '- [ ] Sets\n' }];
  return planUpdate({
    collected: { roadmaps, readme: README, problems: [], chart, executables },
    options: { goal: undefined, when: [], language: 'en', today: '2026-08-02' },
    ticks: NO_TICKS,
  });
}

test.each([
  ['progress.svg', [], ['README.md', 'progress.svg']],
  ['.github/workflows/progress.svg', ['forbidden-path'], ['README.md']],
  ['x/.github/workflows/y/progress.svg', ['forbidden-path'], ['README.md']],
])('a chart at %s gives %j', (path, codes, written) => {
  const { refusals, files } = plan({ path, text: '' });
  expect(refusals.map(({ code }) => code)).toEqual(codes);
  expect(files.map((file) => file.path)).toEqual(written);
});

test('a file that would lose its executable bit is not written', () => {
  const { refusals, files } = plan({ path: 'progress.svg', text: '' }, new Set(['progress.svg']));
  expect(refusals.map(({ code }) => code)).toEqual(['executable']);
  expect(files.map((file) => file.path)).toEqual(['README.md']);
});
