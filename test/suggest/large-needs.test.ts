import { describe, expect, it } from 'vitest';
import type { Step } from '../../src/parse/roadmap.ts';
import { type Report, runPipeline } from '../../src/pipeline.ts';
import { spellJson } from '../../src/render/json/spell-json.ts';
import { nextJson, statusJson } from '../../src/render/render-json.ts';

const LIST = (name: string, count: number): string =>
  Array.from({ length: count }, (_, at) => `- [ ] ${name}${at}\n`).join('');

function run(text: string): Report {
  return runPipeline({
    roadmaps: [{ path: 'a.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-01-10' },
  });
}

function stepsOf(report: Report, stage: number): readonly Step[] {
  return report.measure.roadmaps[0]?.roadmap.stages[stage]?.steps ?? [];
}

describe('a stage that needs a large one', { timeout: 60_000 }, () => {
  const count = 2000;
  const report = run(`# R\n\n## A\n\n${LIST('a', count)}\n## B\n\n<!-- needs: A -->\n\n${LIST('b', count)}`);

  it('has one list of needs for all its steps', () => {
    const [first, ...others] = stepsOf(report, 1);
    expect(first?.needs.length).toBe(count);
    expect(others.every(({ needs }) => needs === first?.needs)).toBe(true);
    const { blocked } = report.suggestion;
    expect(blocked.length).toBe(count);
    expect(blocked.every(({ needs }) => needs === blocked[0]?.needs)).toBe(true);
    expect(report.suggestion.next?.title).toBe('a0');
    expect(report.comment.text).toContain('needs “a0”, “a1”, “a2”, and 1,997 more first');
  });

  it('names the first fifty of them as JSON, and all in its steps, each list spelled once', () => {
    const next = JSON.parse(JSON.stringify(nextJson(report)));
    expect(next.suggestion.blocked[7].needs.map(({ id }: Step) => id)).toEqual(
      Array.from({ length: 50 }, (_, at) => `a.md#a${at}`),
    );
    let length = 0;
    for (const piece of spellJson(statusJson(report, []))) length += piece.length;
    expect(length).toBeGreaterThan(100_000_000);
  });
});

it('takes out a need on the stage itself, and keeps what else that stage needs', () => {
  const report = run(
    `# R\n\n## A\n\n${LIST('a', 900)}\n## B\n\n<!-- needs: A, B -->\n\n${LIST('b', 900)}\n## C\n\n<!-- needs: B -->\n\n- [ ] c\n  - [ ] d (needs:: a3)\n`,
  );
  expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['circular-need', 908]]);
  const [first, ...others] = stepsOf(report, 1);
  expect(first?.needs).toEqual(stepsOf(report, 0).map(({ id }) => id));
  expect(others.every(({ needs }) => needs === first?.needs)).toBe(true);
  expect(stepsOf(report, 2)[0]?.steps[0]?.needs.length).toBe(901);
});

it('opens a gate before a large stage that needs another', () => {
  const done = LIST('a', 300).replaceAll('[ ]', '[x]');
  const text = `---\ngate: 80\n---\n# R\n\n## A\n\n${done}${LIST('x', 100)}\n## B\n\n<!-- needs: A -->\n\n${LIST('b', 1500)}`;
  const { suggestion } = run(text);
  expect(suggestion.next?.title).toBe('x0');
  expect(suggestion.blocked[3]).toMatchObject({ title: 'b3', gate: { stage: 'A', percent: 80 } });
  expect(suggestion.blocked[3]?.needs.length).toBe(100);
});
