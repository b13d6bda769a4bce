import { expect, test, vi } from 'vitest';
import * as parsing from '../../src/edit/parse-roadmap.ts';
import { tickSteps } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import type { TickStatus } from '../../src/parse/roadmap.ts';

vi.mock('../../src/edit/parse-roadmap.ts', { spy: true });
const parse = vi.mocked(parsing.parseRoadmap);

const TICKS = 30;

function lines(write: (at: number) => string): string {
  return Array.from({ length: TICKS }, (_, at) => `${write(at)}\n`).join('');
}

test.each<[string, TickStatus, string]>([
  ['boxes', 'done', lines((at) => `- [ ] Topic ${at}`)],
  ['boxes', 'doing', lines((at) => `- [ ] Topic ${at} (part ${at})`)],
  ['begun boxes with notes', 'todo', lines((at) => `- [ ] 🚧 Topic ${at} (half of it)`)],
  ['struck boxes', 'todo', lines((at) => `- [ ] ~~Topic ${at}~~`)],
  ['glyphs, all of a list', 'done', `- ✅ First\n${lines((at) => `- ⬜ Topic ${at}`)}`],
  ['glyphs, some of a list', 'doing', `- ✅ First\n${lines((at) => `- ⬜ Topic ${at}`)}- ⬜ Last\n`],
  ['glyphs of a legend', 'done', `🔴 to do, 🟢 done\n\n${lines((at) => `- 🔴 Topic ${at}`)}`],
  ['words', 'done', `- DOING First\n${lines((at) => `- TODO Topic ${at}`)}`],
  ['words, all of a list', 'todo', lines((at) => `- DONE Topic ${at}`)],
  ['marked lines', 'doing', lines((at) => `a) Topic ${at} × 未开始`)],
  ['cells', 'doing', `| Topic | Status |\n| - | - |\n${lines((at) => `| Topic ${at} | todo |`)}`],
  [
    'rows that end early',
    'done',
    `| Topic | Note | Status |\n| - | - | - |\n| a | b | done |\n| c | d | todo |\n${lines((at) => `| Topic ${at} |`)}`,
  ],
  ['shares', 'done', `| Topic | Progress |\n| - | - |\n${lines((at) => `| Topic ${at} | ${at + 1}% |`)}`],
])('thirty ticks on %s to %s cost a few parses', (_, status, text) => {
  const source = { path: 'plan.md', text: `# Plan\n\n${text}` };
  const steps = listSteps(parse(source)).filter((step) => step.title.startsWith('Topic'));
  expect(steps).toHaveLength(TICKS);
  parse.mockClear();
  const ticked = tickSteps(
    source,
    steps.map((step) => ({ step, status })),
  );
  expect(parse.mock.calls.length).toBeLessThanOrEqual(8 + Math.log2(TICKS));
  expect([...ticked.problems.values()]).toEqual([]);
  const after = listSteps(parse(ticked.source)).filter((step) => step.title.startsWith('Topic'));
  expect(after.map((step) => step.status)).toEqual(steps.map(() => status));
});
