import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import type { Step } from '../../src/parse/roadmap.ts';
import { type Report, runPipeline } from '../../src/pipeline.ts';
import { renderComment } from '../../src/render/render-comment.ts';
import { statusJson } from '../../src/render/render-json.ts';
import { drawGraph } from '../../src/suggest/graph/graph.ts';

const COUNT = 2000;

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

describe('a stage that needs a large one', () => {
  const report = run(`# R\n\n## A\n\n${LIST('a', COUNT)}\n## B\n\n<!-- needs: A -->\n\n${LIST('b', COUNT)}`);

  it('is one need that all its steps share: as many edges as steps, not as pairs of steps', () => {
    const [first, ...others] = stepsOf(report, 1);
    expect(first?.needs.map(({ title, steps }) => [title, steps.length])).toEqual([['A', COUNT]]);
    expect(others.every(({ needs }) => needs[0] === first?.needs[0])).toBe(true);
    const { nodes, parts } = drawGraph(measureProgress(report.measure.roadmaps.map(({ roadmap }) => roadmap)));
    const edges = [...nodes, ...parts].reduce((sum, { waiting }) => sum + waiting.length, 0);
    expect(edges).toBe(2 * COUNT);
  });

  it('names the stage, and the steps as far as a list has room, which is reported', () => {
    const { next, blocked } = report.suggestion;
    expect(next?.title).toBe('a0');
    expect(blocked.length).toBe(COUNT);
    expect(blocked.every(({ needs }) => needs === blocked[0]?.needs && needs.length === 200)).toBe(true);
    expect(renderComment(report).text).toContain('needs “A” first');
    const length = JSON.stringify(statusJson(report, [])).length;
    expect(length).toBeLessThan(COUNT * 200 * 150);
    expect(report.problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['many-needs', 'info', COUNT + 8],
    ]);
  });
});

it('takes out a need on the stage itself, and keeps what else that stage needs', () => {
  const report = run(
    `# R\n\n## A\n\n${LIST('a', 90)}\n## B\n\n<!-- needs: A, B -->\n\n${LIST('b', 90)}\n## C\n\n<!-- needs: B -->\n\n- [ ] c\n  - [ ] d (needs:: a3)\n`,
  );
  expect(report.problems.map(({ code, line }) => [code, line])).toEqual([['circular-need', 98]]);
  for (const { needs } of stepsOf(report, 1)) expect(needs.map(({ title }) => title)).toEqual(['A']);
  expect(stepsOf(report, 2)[0]?.steps[0]?.needs.map(({ title }) => title)).toEqual(['B', 'a3']);
});

it('opens a gate before a large stage that needs another', () => {
  const done = LIST('a', 300).replaceAll('[ ]', '[x]');
  const text = `---\ngate: 80\n---\n# R\n\n## A\n\n${done}${LIST('x', 100)}\n## B\n\n<!-- needs: A -->\n\n${LIST('b', 1500)}`;
  const { suggestion } = run(text);
  expect(suggestion.next?.title).toBe('x0');
  expect(suggestion.blocked[3]).toMatchObject({ title: 'b3', gate: { stage: 'A', percent: 80 } });
  expect(suggestion.blocked[3]?.needs.length).toBe(100);
});
